import { ChannelType } from 'discord-api-types/v10';
import { remove } from '../messages/messages.ts';
import type { Channel, ChannelKind, Message, User, World } from '../model.ts';
import { botPermissions, isDirectMessages } from './channel-permissions.ts';
import { permissionBits, permits } from './permissions.ts';

type Origin = Partial<Pick<Channel, 'id' | 'guild' | 'parent' | 'recipients'>> & {
  name: string;
  type: ChannelType;
};

/** The type of channel Discord makes of a kind; a thread of an announcement channel is an announcement thread. */
export function channelType(kind: ChannelKind, parent: Channel | undefined): ChannelType {
  if (kind === 'announcement') return ChannelType.GuildAnnouncement;
  if (kind === 'forum') return ChannelType.GuildForum;
  if (kind === 'voice') return ChannelType.GuildVoice;
  if (kind === 'text') return ChannelType.GuildText;
  return parent?.type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}

function isThread({ type }: Pick<Channel, 'type'>): boolean {
  return type === ChannelType.PublicThread || type === ChannelType.AnnouncementThread;
}

/** A new channel, registered in the world. */
export function channel(
  world: World,
  { id = world.newId(), name, type, guild, parent, recipients = [] }: Origin,
): Channel {
  const overwrite = parent?.overwrite ?? { allow: 0n, deny: 0n };
  const everyMessage: Message[] = [];
  const setThread = (state: Partial<Channel['thread']>) => {
    if (!created.thread) throw new Error(`${name} is no thread: only threads can be archived or locked`);
    Object.assign(created.thread, state);
  };
  const created: Channel = {
    id,
    name,
    type,
    guild,
    parent,
    recipients,
    overwrite,
    thread: isThread({ type }) ? { archived: false, locked: false, autoArchiveMinutes: 1440 } : undefined,
    everyMessage,
    get messages() {
      return everyMessage.filter(({ deleted }) => !deleted);
    },
    webhooks: [],
    allow(...names) {
      overwrite.allow |= permissionBits(names);
      overwrite.deny &= ~permissionBits(names);
    },
    deny(...names) {
      overwrite.deny |= permissionBits(names);
      overwrite.allow &= ~permissionBits(names);
    },
    permits: (name) => permits(botPermissions(created), name),
    archive: ({ locked = false } = {}) => setThread({ archived: true, locked }),
    lock: () => setThread({ locked: true }),
    delete() {
      world.channels.delete(created.id);
      for (const webhook of [...created.webhooks]) webhook.delete();
      for (const thread of [...world.channels.values()].filter((other) => other.parent === created))
        thread.delete();
      world.changes.announce();
    },
    deleteMessage(id) {
      const message = created.messages.find((candidate) => candidate.id === id);
      if (!message) throw new Error(`there is no message ${id} in #${name}`);
      remove(world, created, message);
    },
  };
  world.channels.set(created.id, created);
  return created;
}

/** The bot's direct messages with a user, begun if need be. */
export function directMessages(world: World, user: User): Channel {
  const begun = [...world.channels.values()].find(
    (channel) => isDirectMessages(channel) && channel.recipients[0] === user,
  );
  return begun ?? channel(world, { name: user.name, type: ChannelType.DM, recipients: [user] });
}
