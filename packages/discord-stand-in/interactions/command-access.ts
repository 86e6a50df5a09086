import {
  type APIApplicationCommand,
  type ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import type { World } from '../model.ts';
import { permits } from '../world/permissions.ts';
import { localeOf } from '../world/users.ts';
import type { ApplicationCommands } from './application-commands.ts';
import { describedIn } from './command-language.ts';
import type { Access } from './input.ts';
import { contextOf, isServerInstalled, placeName, type Scene } from './scene.ts';

const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const everyContext = [
  InteractionContextType.Guild,
  InteractionContextType.BotDM,
  InteractionContextType.PrivateChannel,
];

/** The command Discord's client would offer under this name, or an error that says why it offers none. */
export function offeredCommand(
  world: World,
  commands: ApplicationCommands,
  name: string,
  type: ApplicationCommandType,
  scene: Scene,
  { force = false }: Access = {},
): APIApplicationCommand {
  const candidates = commands.named(name, scene.channel.guild?.id).filter((command) => command.type === type);
  if (candidates.length === 0) {
    const names = commands.list().map((command) => command.name);
    throw new Error(
      `there is no command "${name}" of type ${type}; registered: ${names.join(', ') || 'none'}`,
    );
  }
  const reasons = candidates.map((command) => ({
    command,
    reason: reasonAgainst(world, command, scene, force),
  }));
  const offered = reasons.find(({ reason }) => reason === undefined);
  if (!offered) {
    throw new Error(
      `"${name}" is not offered to ${scene.user.name} in ${placeName(scene)}: ${reasons[0]?.reason}`,
    );
  }
  return offered.command;
}

/** The commands of a type that Discord's client would offer. */
export function offeredCommands(
  world: World,
  commands: ApplicationCommands,
  type: ApplicationCommandType,
  scene: Scene,
): APIApplicationCommand[] {
  const here = commands.list(scene.channel.guild?.id);
  const everywhere = scene.channel.guild ? commands.list() : [];
  return [...here, ...everywhere]
    .filter((command) => command.type === type && reasonAgainst(world, command, scene, false) === undefined)
    .map((command) => describedIn(localeOf(world, scene.user), command));
}

function reasonAgainst(
  world: World,
  command: APIApplicationCommand,
  scene: Scene,
  force: boolean,
): string | undefined {
  const types = command.integration_types ?? [GuildInstall];
  const byServer = types.includes(GuildInstall) && isServerInstalled(world, scene);
  const byPerson = types.includes(UserInstall) && !command.guild_id && scene.userInstalled;
  return (
    (byServer || byPerson ? undefined : installReason(types, scene)) ??
    contextReason(command, scene) ??
    (force || !byServer ? undefined : memberReason(command, scene))
  );
}

function installReason(
  types: readonly ApplicationIntegrationType[],
  { userInstalled, channel }: Scene,
): string {
  if (userInstalled) return 'it cannot be installed by users';
  if (!types.includes(GuildInstall)) return 'it cannot be installed to servers, only by users';
  return channel.guild ? 'the bot is not in this server' : 'they share no server with the bot';
}

function contextReason(command: APIApplicationCommand, scene: Scene): string | undefined {
  const context = contextOf(scene);
  const legacy = command.dm_permission === false ? [InteractionContextType.Guild] : everyContext;
  const contexts = command.contexts ?? legacy;
  if (contexts.includes(context)) return undefined;
  return `its contexts are [${contexts.join(', ')}] and this is context ${context} (${InteractionContextType[context]})`;
}

function memberReason(command: APIApplicationCommand, { member }: Scene): string | undefined {
  const needed = command.default_member_permissions;
  if (!member || needed === null || permits(member.permissions, 'Administrator')) {
    return undefined;
  }
  const bits = BigInt(needed);
  const has = bits !== 0n && (member.permissions & bits) === bits;
  return has
    ? undefined
    : `it needs the permissions ${needed}, which this member lacks (default_member_permissions)`;
}
