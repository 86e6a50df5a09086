import type { ChannelType } from 'discord-api-types/v10';
import { givenAttachment } from '../messages/api-message.ts';
import type { GivenFile } from '../messages/given-file.ts';
import type { Channel, Message, Role, User, World } from '../model.ts';
import { interactionChannel } from '../world/api-channel.ts';
import { apiMember, apiRole } from '../world/api-guild.ts';
import { apiUser } from '../world/users.ts';
import type { Scene } from './scene.ts';

/** What the ids in an interaction stand for, in the form of Discord's API. */
export type ResolvedParts = {
  [part in 'channels' | 'roles' | 'users' | 'members' | 'messages' | 'attachments']?: Record<string, object>;
};

/** Looks up what a person refers to, and remembers it for the `resolved` part of the interaction. */
export function resolved(world: World, { channel, member }: Pick<Scene, 'channel' | 'member'>) {
  const parts: ResolvedParts = {};
  const remember = (part: keyof ResolvedParts, id: string, entity: object) => {
    parts[part] = { ...parts[part], [id]: entity };
  };

  return {
    channel(id: string): Channel | undefined {
      const found = world.channels.get(id);
      if (!found || found.guild !== channel.guild) return undefined;
      remember('channels', id, interactionChannel(found, member?.permissions ?? 0n));
      return found;
    },
    role(id: string): Role | undefined {
      const found = channel.guild?.roles.get(id);
      if (found) remember('roles', id, apiRole(found));
      return found;
    },
    user(id: string): User | undefined {
      const found = world.users.get(id);
      if (!found) return undefined;
      remember('users', id, apiUser(found));
      const membership = channel.guild?.members.get(id);
      if (membership) {
        const { user: _user, deaf: _deaf, mute: _mute, ...partial } = apiMember(membership);
        remember('members', id, { ...partial, permissions: String(membership.permissions) });
      }
      return found;
    },
    /** The id of a file that comes along. */
    attachment(file: GivenFile): string {
      const attachment = givenAttachment(world, channel, file);
      remember('attachments', attachment.id, attachment);
      return attachment.id;
    },
    message(message: Message): void {
      remember('messages', message.id, message.raw);
    },
    /** What was referred to, if anything was. */
    data(): { resolved?: ResolvedParts } {
      return Object.keys(parts).length > 0 ? { resolved: parts } : {};
    },
  };
}

export type Resolved = ReturnType<typeof resolved>;

/** What may be picked: channels, of certain types if those are named, roles, people. */
export type Pickable = { channels?: readonly ChannelType[] | 'any'; roles?: boolean; users?: boolean };

/** The id of what was picked, which is remembered, if that is among what may be picked here. */
export function pickedId(
  id: string,
  { channels, roles, users }: Pickable,
  resolved: Resolved,
): string | undefined {
  if (channels !== undefined) {
    const channel = resolved.channel(id);
    return channel && (channels === 'any' || channels.includes(channel.type)) ? id : undefined;
  }
  return (roles && resolved.role(id)) || (users && resolved.user(id)) ? id : undefined;
}
