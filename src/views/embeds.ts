import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord.js';
import type { View } from '../sending/message.ts';

/** The bar beside an embed. */
export const colours = { down: 0xd83c3e, up: 0x2d7d46, unsure: 0xd9a514, neutral: 0x5865f2 };

/** A message that says one thing, and nothing about the state of C.AI. */
export function noticeView(
  title: string,
  description: string,
  ...components: APIActionRowComponent<APIComponentInMessageActionRow>[]
): View {
  return { embeds: [{ title, description, color: colours.neutral }], components };
}
