import { type APIEmbed, type APIMessage, ComponentType } from 'discord.js';
import type { ComponentsView, View } from './message.ts';

/** The parts of a message that tell whether it is the one that was meant. */
export type ShownMessage = Pick<APIMessage, 'id' | 'content' | 'embeds'> &
  Partial<
    Pick<APIMessage, 'author' | 'nonce' | 'message_reference' | 'interaction_metadata' | 'edited_timestamp'>
  > & {
    components?: unknown;
  };

/** Something between the bot and Discord may answer 200, too: only a message proves that one was sent. */
export function messageOf(answer: unknown): ShownMessage | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  const { id, content, embeds } = answer as Partial<ShownMessage>;
  if (typeof id !== 'string') return null;
  return { ...answer, id, content: content ?? '', embeds: embeds ?? [] };
}

/** Whether a message says something else than the view, by its title or else by its text. */
export function saysOther(view: View | ComponentsView, message: ShownMessage): boolean {
  if (!('embeds' in view)) return wordsIn(view.components).join() !== wordsIn(message.components).join();
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

export function textOf({ content, embeds, components }: ShownMessage): string {
  return [content, ...embeds.flatMap(textsIn), ...wordsIn(components)].join('\n');
}

/** Whether a message may have said something else when it was posted. */
export function wasEdited({ edited_timestamp }: ShownMessage): boolean {
  return (edited_timestamp ?? null) !== null;
}

/** Whether a message has no text of its own, but only that of components. */
export function isMadeOfComponents({ components }: ShownMessage): boolean {
  return wordsIn(components).length > 0;
}

/** The texts of components, however deep they lie in one another. */
function wordsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(wordsIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, content, components } = value as Record<string, unknown>;
  return type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : wordsIn(components);
}

function textsIn({ title, description, fields = [] }: APIEmbed): string[] {
  return [title ?? '', description ?? '', ...fields.map(({ value }) => value)];
}

/** The role of which a message shows the mention; null if it shows none. */
export function roleIn({ content }: Pick<ShownMessage, 'content'>): string | null {
  return /<@&(\d+)>/.exec(content)?.[1] ?? null;
}
