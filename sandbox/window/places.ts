import { ActivityType, ChannelType, Locale } from 'discord.js';
import type { Channel, Guild, Presence } from '../../packages/discord-stand-in/index.ts';
import type { Sandbox } from '../sandbox.ts';
import type { Places, ShownBot, ShownChannel } from './protocol.ts';

/** The servers, their channels and the people, as they are now. */
export function places({ discord, admin, member }: Sandbox): Places {
  return {
    servers: discord.guilds().map((guild) => ({
      id: guild.id,
      name: guild.name,
      channels: channelsOf(guild, discord.channels()).map(shownChannel),
      roles: [...guild.roles.values()]
        .filter((role) => role !== guild.everyone)
        .map(({ id, name, mentionable }) => ({ id, name, mentionable })),
      locale: guild.locale,
    })),
    people: [admin, member].map((person) => ({
      id: person.id,
      name: person.name,
      admin: person === admin,
      directMessages: person.inDirectMessage().channel.id,
      locale: person.locale,
    })),
    bot: { id: discord.bot.id, name: discord.bot.name, presence: shownPresence(discord.gateway.presence) },
    languages: Object.values(Locale),
  };
}

/** Each thread stands below its channel. */
function channelsOf(guild: Guild, all: readonly Channel[]): Channel[] {
  const here = all.filter((channel) => channel.guild === guild);
  return here
    .filter(({ parent }) => parent === undefined)
    .flatMap((channel) => [channel, ...here.filter(({ parent }) => parent === channel)]);
}

function shownChannel(channel: Channel): ShownChannel {
  const { id, name, type, thread } = channel;
  const kind = thread ? 'thread' : type === ChannelType.GuildAnnouncement ? 'announcement' : 'text';
  const posting = thread ? 'SendMessagesInThreads' : 'SendMessages';
  return { id, name, type, kind, writable: channel.permits(posting), archived: thread?.archived ?? false };
}

/** What stands before the name of each activity. */
const doing: Record<ActivityType, string> = {
  [ActivityType.Playing]: 'Playing ',
  [ActivityType.Streaming]: 'Streaming ',
  [ActivityType.Listening]: 'Listening to ',
  [ActivityType.Watching]: 'Watching ',
  [ActivityType.Competing]: 'Competing in ',
  [ActivityType.Custom]: '',
};

/** A status of its own is shown as it is; of anything else, what it is and its name. */
function shownPresence(presence: Presence | undefined): ShownBot['presence'] {
  if (presence === undefined) return null;
  const [activity] = presence.activities;
  const isCustom = activity?.type === ActivityType.Custom;
  const named = activity ? doing[activity.type] + activity.name : '';
  return { status: presence.status, text: isCustom ? (activity.state ?? '') : named };
}
