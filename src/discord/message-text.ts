/** Where a message, or a part of one, has words for people to read. */
const words = ['content', 'title', 'description', 'name', 'value', 'text', 'label', 'placeholder'];
/** Where it has further parts: what it forwards, embeds, components, a poll, pictures with alt texts. Closed menus hide theirs. */
const parts = [
  ...['message_snapshots', 'message', 'embeds', 'author', 'fields', 'footer', 'thumbnail', 'image', 'video'],
  ...['attachments', 'sticker_items', 'components', 'component', 'accessory', 'items'],
  ...['poll', 'question', 'answers', 'poll_media'],
];
const deepest = 12;
/** More than Discord lets anybody write into one message. */
const longest = 20_000;

/** All words of a message as the gateway sends it, whatever else it may hold. */
export function messageText(message: unknown): string {
  return [...wordsIn(message, deepest)].join('\n').slice(0, longest).trim();
}

function* wordsIn(part: unknown, depth: number): Generator<string> {
  if (typeof part !== 'object' || part === null || depth === 0) return;
  if (Array.isArray(part)) {
    for (const each of part) yield* wordsIn(each, depth - 1);
    return;
  }
  const fields = new Map<string, unknown>(Object.entries(part));
  for (const name of words) {
    const text = fields.get(name);
    if (typeof text === 'string' && text.trim() !== '') yield text;
  }
  for (const name of parts) yield* wordsIn(fields.get(name), depth - 1);
}
