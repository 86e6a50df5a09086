import type { Channel, Guild, World } from '../model.ts';
import { apiChannel } from '../world/api-channel.ts';
import { apiGuild, botMember } from '../world/api-guild.ts';

/**
 * What the gateway sends of each server, one after the other, to a bot that asked for the intent Guilds: all of its roles and
 * channels, and of its members, without a further intent, only the bot.
 */
export function guildEvents(world: World): object[] {
  const channelsOf = new Map<Guild | undefined, Channel[]>();
  for (const channel of world.channels.values()) {
    const those = channelsOf.get(channel.guild);
    if (those) those.push(channel);
    else channelsOf.set(channel.guild, [channel]);
  }
  return [...world.guilds.values()]
    .filter(({ bot }) => bot)
    .map((guild) => guildEvent(world, guild, channelsOf.get(guild) ?? []));
}

function guildEvent(world: World, guild: Guild, channels: readonly Channel[]): object {
  const shown = (some: readonly Channel[]) => some.map((channel) => apiChannel(channel, world.bot.id));
  return {
    ...apiGuild(guild, world.bot),
    joined_at: new Date(world.clock()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size + 1,
    members: [botMember(world, guild)],
    channels: shown(channels.filter(({ thread }) => !thread)),
    threads: shown(channels.filter(({ thread }) => thread && !thread.archived)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
