import { MessageFlags } from 'discord-api-types/v10';
import type { Message } from '../model.ts';
import { type Problem, problemIf, refusal } from '../refusals.ts';
import type { MessageBody, Upload } from './body.ts';
import { legacyFieldProblems, messageLimitProblems } from './limits.ts';

/** Refuses a new message that breaks Discord's rules or holds nothing to show. */
export function requireProper(body: MessageBody, uploads: readonly Upload[]): void {
  requireNone(messageLimitProblems(body));
  if (isEmpty(body, uploads.length)) throw refusal('emptyMessage');
}

/** Refuses an edit after which the message would break Discord's rules or hold nothing to show. */
export function requireProperEdit(message: Message, body: MessageBody, uploads: readonly Upload[]): void {
  const isOfComponents = (message.flags & MessageFlags.IsComponentsV2) !== 0;
  const flags = (body.flags ?? 0) | (message.flags & MessageFlags.IsComponentsV2);
  requireNone([...flagProblems(isOfComponents, body), ...messageLimitProblems(body, flags)]);
  const kept = message.attachments.filter(
    ({ id }) => body.attachments?.some((file) => file.id === id) ?? true,
  );
  const after = {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
  };
  // What the message held before counts as well: whoever makes it one of components has to empty the rest.
  if (flags & MessageFlags.IsComponentsV2) requireNone(legacyFieldProblems(after));
  if (isEmpty(after, kept.length + uploads.length)) throw refusal('emptyMessage');
}

function flagProblems(isOfComponents: boolean, { flags }: MessageBody): Problem[] {
  const isTaken = isOfComponents && flags != null && !(flags & MessageFlags.IsComponentsV2);
  const message = 'The IS_COMPONENTS_V2 flag cannot be removed';
  return problemIf(isTaken, ['flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', message);
}

function requireNone(problems: Problem[]): void {
  if (problems.length > 0) throw refusal('invalidBody', problems);
}

function isEmpty({ content, embeds, components }: MessageBody, files: number): boolean {
  return files === 0 && [content, embeds, components].every((part) => !part?.length);
}
