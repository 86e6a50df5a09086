import {
  type APIGuild,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessagesThreadsJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
  Routes,
} from 'discord.js';
import { abortable } from './abortable.ts';
import { type ComponentsView, type View, withoutEmbeds } from './message.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Finding, findMessage } from './sent-messages.ts';
import { lostEmbeds, messageOf, roleIn, saysOther, wasEdited } from './shown-message.ts';

/** Where in Discord something is to be posted. `guildId` is empty where the server is not known. */
export type Place = { guildId: string; channelId: string };

export type Post = {
  view: View | ComponentsView;
  /** At most 25 characters; the same for every try, so that Discord creates one message only. */
  nonce: string;
  mentionRoleId?: string | null;
  /** The mention is known to notify nobody. */
  isSilent?: boolean;
  /** The message to reply to. Without the permission to read the history, the post is no reply. */
  replyTo?: string;
};

export type Messenger = {
  post(place: Place, post: Post): Promise<Outcome>;
  edit(place: Place, messageId: string, view: View | ComponentsView): Promise<Outcome>;
  /** Deletes a message of the bot's own. */
  remove(place: Place, messageId: string): Promise<Outcome>;
  /** Looks for a post whose answer was lost. `mark` is a text that no other message has, unless it is a reply. */
  find(place: Place, post: Post, mark: string, sentAfter: number): Promise<Finding>;
  /** Publishes a message of an announcement channel to those who follow it. */
  publish(place: Place, messageId: string): Promise<Outcome>;
  /** Opens a thread under a message; its id is that of the message. */
  openThread(place: Place, messageId: string, name: string): Promise<Outcome>;
  archiveThread(place: Place, threadId: string): Promise<Outcome>;
  /** The id of the direct message channel with somebody, or null if Discord gave none. */
  openDirectMessage(userId: string): Promise<string | null>;
  /** The ids of a server's roles, or null if Discord does not say. */
  rolesIn(guildId: string): Promise<ReadonlySet<string> | null>;
  /** Whether there is no such channel any more; false if Discord does not say. */
  isGone(channelId: string): Promise<boolean>;
  /** Gives up on everything under way; those outcomes are `failed`. */
  abort(): void;
};

export type MessengerNeeds = {
  rest: REST;
  /** The bot's own user id. */
  botId: string;
  /** Tells which permissions are missing, after a refusal. */
  missing: (place: Place, extra?: ExtraName) => Promise<string[]>;
  /** Awaited before every request beyond the one for which the caller has waited. */
  turn: () => Promise<void>;
};

/** What is done with a message besides: it is published to those who follow the channel, or a thread is opened under it. */
export type ExtraName = 'publish' | 'thread';

/** Discord archives a thread by itself when nobody has written in it for so long. */
const archiveAfterMinutes = 24 * 60;

/** The message would be taken if it were no reply. */
const refusalsOfReplies = [
  RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.CannotReferenceAMessageWithoutPermissionToReadMessageHistory,
  RESTJSONErrorCodes.NSFWChannelMessageReferenceNotAllowed,
];
/** The server, the channel or all of them, the bot as a member, and a thread's parent. */
const requestsToLearnPermissions = 5;

/** Sends messages and turns Discord's answers into outcomes. The caller has waited for its turn. */
export function messenger({ rest, botId, missing, turn }: MessengerNeeds): Messenger {
  const abort = abortable();

  async function attempt(
    place: Place,
    view: View | ComponentsView,
    send: () => Promise<unknown>,
    post?: Post,
  ): Promise<Outcome> {
    try {
      const answer = await send();
      const message = messageOf(answer);
      if (message === null) return { kind: 'failed', detail: 'the answer is no message', isUnsent: false };
      const isOther = saysOther(view, message);
      if (!isOther && 'embeds' in view && lostEmbeds(view, message)) {
        await turn();
        await change(place, message.id, withoutEmbeds(view));
      }
      const outcome: Outcome = {
        kind: 'sent',
        messageId: message.id,
        isOther,
        wasEdited: wasEdited(message),
      };
      if (post === undefined) return outcome;
      return withMentioned(place, post, { ...outcome, shownRoleId: roleIn(message) }, answer);
    } catch (error) {
      return explained(place, outcomeOf(error));
    }
  }

  /** Discord does not say which permission it misses. */
  async function explained<T extends Finding>(
    place: Place,
    outcome: T,
    extra?: ExtraName,
  ): Promise<T | Outcome> {
    if (outcome.kind !== 'forbidden' || place.guildId === '') return outcome;
    for (let request = 0; request < requestsToLearnPermissions; request += 1) await turn();
    const found = await missing(place, extra);
    return found.length > 0 ? { kind: 'forbidden', missing: found } : outcome;
  }

  /** What is done with a message that is there already: asked for twice, it is done once. */
  async function attemptExtra(
    place: Place,
    messageId: string,
    act: (signal: AbortSignal) => Promise<unknown>,
    { extra, doneBefore }: { extra?: ExtraName; doneBefore?: number } = {},
  ): Promise<Outcome> {
    try {
      await abort.within(act);
      return { kind: 'sent', messageId, isOther: false };
    } catch (error) {
      if (doneBefore !== undefined && hasCode(error, doneBefore)) {
        return { kind: 'sent', messageId, isOther: false };
      }
      return explained(place, outcomeOf(error), extra);
    }
  }

  /** Discord takes the mention of a role that was deleted, and says no more than that it mentions nobody. */
  async function withMentioned(
    place: Place,
    post: Post,
    outcome: Outcome,
    answer: unknown,
  ): Promise<Outcome> {
    const { mentionRoleId: roleId = null, isSilent } = post;
    if (outcome.kind !== 'sent' || roleId === null) return outcome;
    const roles = mentionedRoles(answer);
    if (roles === null) return outcome;
    if (roles.includes(roleId)) return { ...outcome, mentioned: 'role' };
    if (isSilent) return { ...outcome, mentioned: 'nobody' };
    await turn();
    const known = await rolesIn(place.guildId);
    if (known === null) return outcome;
    if (known.has(roleId)) return { ...outcome, mentioned: 'nobody' };
    if (!outcome.isOther && 'embeds' in post.view) {
      await turn();
      await change(place, outcome.messageId, withoutMention(post.view, roleId)).catch(() => {});
    }
    return { ...outcome, mentioned: 'no-such-role' };
  }

  async function rolesIn(guildId: string): Promise<ReadonlySet<string> | null> {
    try {
      const guild = await abort.within((signal) => rest.get(Routes.guild(guildId), { signal }));
      const { roles } = guild as Partial<APIGuild>;
      return Array.isArray(roles) ? new Set(roles.map(({ id }) => id)) : null;
    } catch {
      return null;
    }
  }

  async function create(channelId: string, body: RESTPostAPIChannelMessageJSONBody): Promise<unknown> {
    try {
      return await abort.within((signal) => rest.post(Routes.channelMessages(channelId), { body, signal }));
    } catch (error) {
      if (!refusalsOfReplies.some((code) => hasCode(error, code))) throw error;
      const { message_reference: _, ...rest } = body;
      await turn();
      return create(channelId, rest);
    }
  }

  function change({ channelId }: Place, messageId: string, view: View | ComponentsView): Promise<unknown> {
    const body: RESTPatchAPIChannelMessageJSONBody = { ...view, allowed_mentions: { parse: [] } };
    return abort.within((signal) =>
      rest.patch(Routes.channelMessage(channelId, messageId), { body, signal }),
    );
  }

  /** Discord archives a thread after hours without a message. A post brings it back; an edit does not, and is refused. */
  async function awake(channelId: string, act: () => Promise<unknown>): Promise<unknown> {
    try {
      return await act();
    } catch (error) {
      if (!hasCode(error, RESTJSONErrorCodes.InvalidActionOnArchivedThread)) throw error;
      await turn();
      await abort.within((signal) =>
        rest.patch(Routes.channel(channelId), { body: { archived: false }, signal }),
      );
      await turn();
      return act();
    }
  }

  return {
    post: (place, post) => attempt(place, post.view, () => create(place.channelId, postBody(post)), post),
    edit: (place, messageId, view) =>
      attempt(place, view, () => awake(place.channelId, () => change(place, messageId, view))),
    async remove(place, messageId) {
      try {
        await abort.within((signal) =>
          rest.delete(Routes.channelMessage(place.channelId, messageId), { signal }),
        );
        return { kind: 'sent', messageId, isOther: false };
      } catch (error) {
        return explained(place, outcomeOf(error));
      }
    },
    async find(place, { view, nonce, replyTo, mentionRoleId }, mark, sentAfter) {
      const { channelId } = place;
      const get = async (route: `/${string}`, query: Record<string, string> = {}) => {
        await turn();
        return abort.within((signal) => rest.get(route, { query: new URLSearchParams(query), signal }));
      };
      const read = {
        channel: () => get(Routes.channel(channelId)),
        messages: (query: Record<string, string>) => get(Routes.channelMessages(channelId), query),
      };
      try {
        return await findMessage(
          read,
          { botId, nonce, mark, replyTo, view, mentions: mentionRoleId != null },
          sentAfter,
        );
      } catch (error) {
        return explained(place, outcomeOf(error));
      }
    },
    publish: (place, messageId) =>
      attemptExtra(
        place,
        messageId,
        (signal) => rest.post(Routes.channelMessageCrosspost(place.channelId, messageId), { signal }),
        { extra: 'publish', doneBefore: RESTJSONErrorCodes.ThisMessageWasAlreadyCrossposted },
      ),
    openThread(place, messageId, name) {
      const body: RESTPostAPIChannelMessagesThreadsJSONBody = {
        name,
        auto_archive_duration: archiveAfterMinutes,
      };
      return attemptExtra(
        place,
        messageId,
        (signal) => rest.post(Routes.threads(place.channelId, messageId), { body, signal }),
        { extra: 'thread', doneBefore: RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage },
      );
    },
    archiveThread: (place, threadId) =>
      attemptExtra(place, threadId, (signal) =>
        rest.patch(Routes.channel(threadId), { body: { archived: true }, signal }),
      ),
    async openDirectMessage(userId) {
      const body: RESTPostAPICurrentUserCreateDMChannelJSONBody = { recipient_id: userId };
      try {
        return idOf(await abort.within((signal) => rest.post(Routes.userChannels(), { body, signal })));
      } catch {
        return null;
      }
    },
    rolesIn,
    async isGone(channelId) {
      try {
        await abort.within((signal) => rest.get(Routes.channel(channelId), { signal }));
        return false;
      } catch (error) {
        return outcomeOf(error).kind === 'channel-gone';
      }
    },
    abort: abort.all,
  };
}

function postBody({ view, nonce, mentionRoleId, replyTo }: Post): RESTPostAPIChannelMessageJSONBody {
  return {
    ...view,
    nonce,
    enforce_nonce: true,
    allowed_mentions: {
      parse: [],
      ...(mentionRoleId == null ? {} : { roles: [mentionRoleId] }),
      replied_user: false,
    },
    ...(replyTo === undefined
      ? {}
      : { message_reference: { message_id: replyTo, fail_if_not_exists: false } }),
  };
}

function mentionedRoles(answer: unknown): string[] | null {
  if (typeof answer !== 'object' || answer === null || !('mention_roles' in answer)) return null;
  return Array.isArray(answer.mention_roles) ? answer.mention_roles : null;
}

function withoutMention(view: View, roleId: string): View {
  return { ...view, content: (view.content ?? '').replaceAll(`<@&${roleId}>`, '').trim() };
}

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function idOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  return typeof answer.id === 'string' ? answer.id : null;
}
