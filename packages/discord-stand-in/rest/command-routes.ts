import * as spec from 'discord-api-spec/zod';
import * as z from 'zod/mini';
import type { ApplicationCommands } from '../interactions/application-commands.ts';
import type { CommandBody } from '../interactions/command-body.ts';
import { commandLimitProblems, commandSetProblems } from '../interactions/command-limits.ts';
import type { World } from '../model.ts';
import { type Problem, refusal } from '../refusals.ts';
import { commandAsInSchema } from '../schema/lenience.ts';
import { withoutNulls } from '../without-nulls.ts';
import type { Call, Route } from './routes.ts';

/** The routes with which commands are registered, for everywhere and for one server. */
export function commandRoutes(world: World, commands: ApplicationCommands): Route[] {
  return [
    ...scopedRoutes(world, commands, '/applications/:application/commands'),
    ...scopedRoutes(world, commands, '/applications/:application/guilds/:guild/commands'),
  ];
}

function scopedRoutes(world: World, commands: ApplicationCommands, path: string): Route[] {
  const one = `${path}/:command`;
  return [
    {
      method: 'GET',
      path,
      answer: z.array(spec.ApplicationCommandResponseSchema),
      handle: (call) => {
        const listed = commands.list(scopeOf(world, call));
        const isWhole = call.query.get('with_localizations') === 'true';
        return { status: 200, body: isWhole ? listed : listed.map(withoutLocalizations) };
      },
    },
    {
      method: 'PUT',
      path,
      request: z.array(spec.ApplicationCommandUpdateRequestSchema),
      answer: z.array(spec.ApplicationCommandResponseSchema),
      judged: (body) => (Array.isArray(body) ? body.map(commandAsInSchema) : body),
      handle: (call) => {
        const scope = scopeOf(world, call);
        const bodies = call.body as CommandBody[];
        refuseIfAny(commandSetProblems(bodies.map(withoutNulls)));
        return { status: 200, body: commands.replaceAll(bodies, scope) };
      },
    },
    {
      method: 'POST',
      path,
      request: spec.ApplicationCommandCreateRequestSchema,
      answer: spec.ApplicationCommandResponseSchema,
      judged: commandAsInSchema,
      handle: (call) => {
        const scope = scopeOf(world, call);
        const body = call.body as CommandBody;
        refuseIfAny(commandLimitProblems(withoutNulls(body)));
        const { command, isNew } = commands.upsert(body, scope);
        return { status: isNew ? 201 : 200, body: command };
      },
    },
    {
      method: 'GET',
      path: one,
      answer: spec.ApplicationCommandResponseSchema,
      handle: (call) => ({ status: 200, body: commands.get(call.param('command'), scopeOf(world, call)) }),
    },
    {
      method: 'PATCH',
      path: one,
      request: spec.ApplicationCommandPatchRequestPartialSchema,
      answer: spec.ApplicationCommandResponseSchema,
      judged: commandAsInSchema,
      handle: (call) => {
        const scope = scopeOf(world, call);
        const id = call.param('command');
        const body = call.body as Partial<CommandBody>;
        refuseIfAny(commandLimitProblems({ ...commands.get(id, scope), ...withoutNulls(body) }));
        return { status: 200, body: commands.patch(id, body, scope) };
      },
    },
    {
      method: 'DELETE',
      path: one,
      handle: (call) => {
        commands.remove(call.param('command'), scopeOf(world, call));
        return { status: 204 };
      },
    },
  ];
}

/** In a list, what other languages say is left out unless it is asked for. */
function withoutLocalizations<T extends { options?: readonly object[] }>(part: T): T {
  const { name_localizations, description_localizations, options, choices, ...others } = part as Localized;
  return {
    ...others,
    ...(options && { options: options.map(withoutLocalizations) }),
    ...(choices && { choices: choices.map(withoutLocalizations) }),
  } as unknown as T;
}

type Localized = Record<string, unknown> & { options?: object[]; choices?: object[] };

function scopeOf(world: World, call: Call): string | undefined {
  if (call.param('application') !== world.bot.id) throw refusal('notYourApplication');
  const guildId = call.param('guild');
  if (guildId === '') return undefined;
  const guild = world.guilds.get(guildId);
  if (!guild) throw refusal('unknownGuild');
  if (!guild.bot) throw refusal('missingAccess');
  return guildId;
}

function refuseIfAny(problems: Problem[]): void {
  if (problems.length > 0) throw refusal('invalidBody', problems);
}
