import * as spec from 'discord-api-spec/zod';
import type { CommandBody } from './interactions/command-body.ts';
import { commandLimitProblems } from './interactions/command-limits.ts';
import type { MessageBody } from './messages/body.ts';
import { messageLimitProblems } from './messages/limits.ts';
import type { Problem } from './refusals.ts';
import { commandAsInSchema, messageAsInSchema } from './schema/lenience.ts';
import { schemaProblems } from './schema/schema-check.ts';

/** Everything for which Discord would refuse a new message, by its published schema and by the rules that are not in it. */
export function messageProblems(message: MessageBody): Problem[] {
  return [
    ...schemaProblems(spec.MessageCreateRequestSchema, messageAsInSchema(message)),
    ...messageLimitProblems(message),
  ];
}

/** The same for a command that is registered. */
export function commandProblems(command: CommandBody): Problem[] {
  return [
    ...schemaProblems(spec.ApplicationCommandCreateRequestSchema, commandAsInSchema(command)),
    ...commandLimitProblems(command),
  ];
}
