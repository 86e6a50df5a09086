import { MessageFlags, type ThreadAutoArchiveDuration } from 'discord-api-types/v10';
import type { Channel, Message, World } from '../model.ts';
import { channel, channelType } from './channels.ts';

export type ThreadStart = { name: string; auto_archive_duration?: ThreadAutoArchiveDuration };
export type ThreadChanges = Partial<ThreadStart> & { archived?: boolean; locked?: boolean };

/** Starts a thread from a message, whose id it shares. */
export function startThread(
  world: World,
  parent: Channel,
  message: Message,
  { name, auto_archive_duration }: ThreadStart,
): Channel {
  const type = channelType('thread', parent);
  const thread = channel(world, { id: message.id, name, type, guild: parent.guild, parent });
  message.flags |= MessageFlags.HasThread;
  changeThread(world, thread, auto_archive_duration === undefined ? {} : { auto_archive_duration });
  return thread;
}

export function changeThread(world: World, thread: Channel, changes: ThreadChanges): void {
  const { name = thread.name, archived, locked, auto_archive_duration: autoArchiveMinutes } = changes;
  const state = { archived, locked, autoArchiveMinutes };
  const said = Object.entries(state).filter(([, value]) => value !== undefined);
  thread.name = name;
  Object.assign(thread.thread ?? {}, Object.fromEntries(said));
  const message = thread.parent?.messages.find(({ id }) => id === thread.id);
  if (thread.parent && message) world.tell({ kind: 'changed', channel: thread.parent, message });
  else world.changes.announce();
}
