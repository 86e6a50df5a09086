import {
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
  Routes,
} from 'discord.js';
import { abortable } from './abortable.ts';
import { type View, withoutEmbeds } from './message.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Finding, findMessage } from './sent-messages.ts';
import { lostEmbeds, messageOf, saysOther } from './shown-message.ts';

/** Where in Discord something is to be posted. */
export type Place = { guildId: string; channelId: string };

export type Post = {
  view: View;
  /** At most 25 characters; the same for every try, so that Discord creates one message only. */
  nonce: string;
  mentionRoleId?: string | null;
  /** The message to reply to. Without the permission to read the history, the post is no reply. */
  replyTo?: string;
};

export type Messenger = {
  post(place: Place, post: Post): Promise<Outcome>;
  edit(place: Place, messageId: string, view: View): Promise<Outcome>;
  /** Looks for a post whose answer was lost. `mark` is a text that no other message has, unless it is a reply. */
  find(place: Place, post: Post, mark: string, sentAfter: number): Promise<Finding>;
  /** The id of the direct message channel with somebody, or null if Discord gave none. */
  openDirectMessage(userId: string): Promise<string | null>;
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
  missing: (place: Place) => Promise<string[]>;
  /** Awaited before every request beyond the one for which the caller has waited. */
  turn: () => Promise<void>;
};

/** What needs permissions besides those for a message. */
export type Extra = 'publish' | 'thread';

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

  async function attempt(place: Place, view: View, send: () => Promise<unknown>): Promise<Outcome> {
    try {
      const message = messageOf(await send());
      if (message === null) return { kind: 'failed', detail: 'the answer is no message', isUnsent: false };
      const isOther = saysOther(view, message);
      if (!isOther && lostEmbeds(view, message)) {
        await turn();
        await change(place, message.id, withoutEmbeds(view));
      }
      return { kind: 'sent', messageId: message.id, isOther };
    } catch (error) {
      return explained(place, outcomeOf(error));
    }
  }

  /** Discord does not say which permission it misses. */
  async function explained<T extends Finding>(place: Place, outcome: T): Promise<T | Outcome> {
    if (outcome.kind !== 'forbidden') return outcome;
    for (let request = 0; request < requestsToLearnPermissions; request += 1) await turn();
    const found = await missing(place);
    return found.length > 0 ? { kind: 'forbidden', missing: found } : outcome;
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

  function change({ channelId }: Place, messageId: string, view: View): Promise<unknown> {
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
    post: (place, post) => attempt(place, post.view, () => create(place.channelId, postBody(post))),
    edit: (place, messageId, view) =>
      attempt(place, view, () => awake(place.channelId, () => change(place, messageId, view))),
    async find(place, { view, nonce, replyTo }, mark, sentAfter) {
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
        return await findMessage(read, { botId, nonce, mark, replyTo, view }, sentAfter);
      } catch (error) {
        return explained(place, outcomeOf(error));
      }
    },
    async openDirectMessage(userId) {
      const body: RESTPostAPICurrentUserCreateDMChannelJSONBody = { recipient_id: userId };
      try {
        return idOf(await abort.within((signal) => rest.post(Routes.userChannels(), { body, signal })));
      } catch {
        return null;
      }
    },
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

function hasCode(error: unknown, code: number): boolean {
  return error instanceof DiscordAPIError && error.code === code;
}

function idOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('id' in answer)) return null;
  return typeof answer.id === 'string' ? answer.id : null;
}
