import { messageProblems } from '../../packages/discord-stand-in/index.ts';
import type { View } from '../../src/sending/message.ts';

/** What a reader sees of a message without opening its menu, part by part; the escapes of Markdown are not seen. */
export function visibleTexts({ content = '', embeds }: View): string[] {
  const texts: (string | undefined)[] = embeds.flatMap(({ title, description, fields = [], footer }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
    footer?.text,
  ]);
  return [content, ...texts].filter((text) => text !== undefined).map(unescaped);
}

export function visibleLength(view: View): number {
  return visibleTexts(view).join('').length;
}

export function emojisIn(view: View): string[] {
  return (
    visibleTexts(view)
      .join('')
      .match(/\p{Extended_Pictographic}/gu) ?? []
  );
}

/** Words that only a mistake in a program puts into a text. */
export function mistakesIn(view: View): string[] {
  return JSON.stringify(view).match(/\b(undefined|NaN|null|Infinity)\b|\[object |Invalid Date/g) ?? [];
}

/** Everything for which Discord would refuse the message, by its published schema and by rules that are not in it. */
export function problemsOf(view: View): object[] {
  return messageProblems(view);
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(?=[^\w\s])/g, '');
}
