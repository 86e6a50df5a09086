import type { Message } from '../model.ts';
import { refusal } from '../refusals.ts';
import type { MessageBody, Upload } from './body.ts';
import { messageLimitProblems } from './limits.ts';

/** Refuses a new message that breaks Discord's rules or holds nothing to show. */
export function requireProper(body: MessageBody, uploads: readonly Upload[]): void {
  requireRules(body);
  if (isEmpty(body, uploads.length)) throw refusal('emptyMessage');
}

/** Refuses an edit after which the message would break Discord's rules or hold nothing to show. */
export function requireProperEdit(message: Message, body: MessageBody, uploads: readonly Upload[]): void {
  requireRules(body);
  const kept = message.attachments.filter(
    ({ id }) => body.attachments?.some((file) => file.id === id) ?? true,
  );
  const after = {
    content: body.content === undefined ? message.content : body.content,
    embeds: body.embeds === undefined ? message.embeds : body.embeds,
    components: body.components === undefined ? message.components : body.components,
  };
  if (isEmpty(after, kept.length + uploads.length)) throw refusal('emptyMessage');
}

function requireRules(body: MessageBody): void {
  const problems = messageLimitProblems(body);
  if (problems.length > 0) throw refusal('invalidBody', problems);
}

function isEmpty({ content, embeds, components }: MessageBody, files: number): boolean {
  return files === 0 && [content, embeds, components].every((part) => !part?.length);
}
