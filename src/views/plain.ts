/**
 * Somebody else's words in one line, without formatting, links, mentions or anything that changes the direction of reading,
 * cut so that they fit into the field's 1,024 characters.
 */
export function plain(text: string, length: number): string {
  const characters = [...text.replaceAll(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim()];
  const short = characters.length <= length ? characters : [...characters.slice(0, length - 1), '…'];
  // Escapes whatever opens something in Discord's markup. No address, emoji or timestamp does without a colon.
  return short.join('').replaceAll(/[\\*_~|`[<@:]/g, '\\$&');
}
