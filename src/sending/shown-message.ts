import type { APIEmbed, APIMessage } from 'discord.js';
import type { View } from './message.ts';

/** The parts of a message that tell whether it is the one that was meant. */
export type ShownMessage = Pick<APIMessage, 'id' | 'content' | 'embeds'> &
  Partial<Pick<APIMessage, 'author' | 'nonce' | 'message_reference'>>;

/** Something between the bot and Discord may answer 200, too: only a message proves that one was sent. */
export function messageOf(answer: unknown): ShownMessage | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  const { id, content, embeds } = answer as Partial<ShownMessage>;
  if (typeof id !== 'string') return null;
  return { ...answer, id, content: content ?? '', embeds: embeds ?? [] };
}

/** Whether a message says something else than the view, by its title or else by its text. */
export function saysOther(view: View, message: ShownMessage): boolean {
  const [meant] = view.embeds;
  if (meant === undefined)
    return message.embeds.length > 0 || message.content.trim() !== (view.content ?? '').trim();
  const [shown] = message.embeds;
  return shown !== undefined && shown.title !== meant.title;
}

/** Without the permission Embed Links, Discord silently drops the embeds of a message. */
export function lostEmbeds(view: View, message: ShownMessage): boolean {
  return view.embeds.length > 0 && message.embeds.length === 0;
}

export function textOf({ content, embeds }: ShownMessage): string {
  return [content, ...embeds.flatMap(textsIn)].join('\n');
}

function textsIn({ title, description, fields = [] }: APIEmbed): string[] {
  return [title ?? '', description ?? '', ...fields.map(({ value }) => value)];
}

/** The role of which a message shows the mention; null if it shows none. */
export function roleIn({ content }: Pick<ShownMessage, 'content'>): string | null {
  return /<@&(\d+)>/.exec(content)?.[1] ?? null;
}
