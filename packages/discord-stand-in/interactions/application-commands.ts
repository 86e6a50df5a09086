import { type APIApplicationCommand, ApplicationCommandType } from 'discord-api-types/v10';
import { refusal } from '../refusals.ts';
import { withoutNulls } from '../without-nulls.ts';
import type { CommandBody } from './command-body.ts';
import { hasTooMany } from './command-limits.ts';

/** The commands an application has registered, globally and per server. */
export function applicationCommands(applicationId: string, newId: () => string) {
  const scopes = new Map<string | undefined, APIApplicationCommand[]>();

  const list = (guildId?: string) => scopes.get(guildId) ?? [];

  const make = (body: CommandBody, guildId: string | undefined, id: string): APIApplicationCommand => ({
    type: ApplicationCommandType.ChatInput,
    description: '',
    nsfw: false,
    ...withoutNulls(body),
    default_member_permissions: body.default_member_permissions ?? null,
    id,
    application_id: applicationId,
    version: newId(),
    ...(guildId === undefined
      ? { contexts: body.contexts ?? null, integration_types: body.integration_types ?? [0] }
      : { guild_id: guildId }),
  });

  const named = (
    guildId: string | undefined,
    { name, type = ApplicationCommandType.ChatInput }: CommandBody,
  ) => list(guildId).find((command) => command.name === name && command.type === type);

  const keep = (guildId: string | undefined, commands: APIApplicationCommand[]) => {
    if (hasTooMany(commands)) throw refusal('tooManyCommands');
    scopes.set(guildId, commands);
  };

  const get = (id: string, guildId?: string): APIApplicationCommand => {
    const command = list(guildId).find((candidate) => candidate.id === id);
    if (!command) throw refusal('unknownCommand');
    return command;
  };

  return {
    list,
    get,
    /** The commands that people in a server, or outside of any, find under a name; those of the server come first. */
    named(name: string, guildId: string | undefined): APIApplicationCommand[] {
      const reachable = guildId === undefined ? list() : [...list(guildId), ...list()];
      return reachable.filter((command) => command.name === name);
    },
    /** Replaces all commands of a scope; one of the same name and type keeps its id. */
    replaceAll(bodies: readonly CommandBody[], guildId?: string): APIApplicationCommand[] {
      const replaced = bodies.map((body) => make(body, guildId, named(guildId, body)?.id ?? newId()));
      keep(guildId, replaced);
      return replaced;
    },
    /** Adds a command, in place of the one of the same name and type if there is one. */
    upsert(body: CommandBody, guildId?: string): { command: APIApplicationCommand; isNew: boolean } {
      const earlier = named(guildId, body);
      const command = make(body, guildId, earlier?.id ?? newId());
      keep(guildId, [...list(guildId).filter((other) => other !== earlier), command]);
      return { command, isNew: earlier === undefined };
    },
    patch(id: string, body: Partial<CommandBody>, guildId?: string): APIApplicationCommand {
      const earlier = get(id, guildId);
      const command = make({ ...earlier, ...body }, guildId, id);
      scopes.set(
        guildId,
        list(guildId).map((other) => (other === earlier ? command : other)),
      );
      return command;
    },
    remove(id: string, guildId?: string): void {
      const command = get(id, guildId);
      scopes.set(
        guildId,
        list(guildId).filter((other) => other !== command),
      );
    },
  };
}

export type ApplicationCommands = ReturnType<typeof applicationCommands>;
