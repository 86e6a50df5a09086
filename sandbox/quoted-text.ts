import { componentTexts, type Message } from '../packages/discord-stand-in/index.ts';

/** What of a message stands above one that answers it. */
export function quotedText({ content, embeds, components }: Message): string {
  return [content, embeds[0]?.title, ...componentTexts(components)].find((text) => text) ?? '';
}
