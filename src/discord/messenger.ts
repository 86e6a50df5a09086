import {
  DiscordAPIError,
  type REST,
  type RESTPatchAPIChannelMessageJSONBody,
  type RESTPostAPIChannelMessageJSONBody,
  type RESTPostAPICurrentUserCreateDMChannelJSONBody,
  Routes,
} from 'discord.js';
import type { Place } from './alerts-desk.ts';
import type { View } from './view.ts';

/** What became of a message. `failed` is worth trying again, `refused` is not: the same body would be refused again. */
export type Outcome =
  | { kind: 'sent'; messageId: string }
  | { kind: 'channel-gone' }
  | { kind: 'message-gone' }
  | { kind: 'forbidden'; missing: string[] }
  | { kind: 'unauthorized' }
  | { kind: 'refused'; detail: string }
  | { kind: 'failed'; detail: string };

export type Post = {
  view: View;
  /** At most 25 characters; the same for every try, so that Discord creates one message only. */
  nonce: string;
  mentionRoleId?: string | null;
  /** Message to reply to. Without the permission to read the history the message stands on its own. */
  replyTo?: string;
};

export type Messenger = {
  post(place: Place, post: Post): Promise<Outcome>;
  edit(place: Place, messageId: string, view: View): Promise<Outcome>;
  /** The channel of direct messages with somebody, or null if Discord gave none. */
  openDirectMessage(userId: string): Promise<string | null>;
  /** Gives up on everything under way; those outcomes are `failed`. */
  abort(): void;
};

const unknownChannel = 10003;
const unknownGuild = 10004;
const unknownMessage = 10008;
const missingAccess = 50001;
const missingPermission = 50013;
const personTakesNoMessages = 50007;
const threadArchived = 50083;
const threadLocked = 160005;
const noHistoryToReplyTo = 160002;

/** Sends messages and turns what Discord says into outcomes. `missing` tells which permissions lack after a refusal. */
export function messenger(rest: REST, missing: (place: Place) => Promise<string[]>): Messenger {
  const aborting = new AbortController();

  async function attempt(place: Place, send: () => Promise<unknown>): Promise<Outcome> {
    try {
      return sent(await send());
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'forbidden') return outcome;
      const lacking = await missing(place);
      return { kind: 'forbidden', missing: lacking.length > 0 ? lacking : outcome.missing };
    }
  }

  async function create(channelId: string, body: RESTPostAPIChannelMessageJSONBody): Promise<unknown> {
    try {
      return await rest.post(Routes.channelMessages(channelId), { body, signal: aborting.signal });
    } catch (error) {
      const standsAlone = error instanceof DiscordAPIError && error.code === noHistoryToReplyTo;
      if (!standsAlone) throw error;
      const { message_reference: _, ...rest } = body;
      return create(channelId, rest);
    }
  }

  /** A thread falls asleep after hours without a message. To post wakes it, to edit does not and is refused. */
  async function awake(channelId: string, change: () => Promise<unknown>): Promise<unknown> {
    try {
      return await change();
    } catch (error) {
      if (!(error instanceof DiscordAPIError && error.code === threadArchived)) throw error;
      await rest.patch(Routes.channel(channelId), { body: { archived: false }, signal: aborting.signal });
      return change();
    }
  }

  return {
    post: (place, post) => attempt(place, () => create(place.channelId, postBody(post))),
    edit: (place, messageId, view) =>
      attempt(place, () =>
        awake(place.channelId, () =>
          rest.patch(Routes.channelMessage(place.channelId, messageId), {
            body: { ...view, allowed_mentions: { parse: [] } } satisfies RESTPatchAPIChannelMessageJSONBody,
            signal: aborting.signal,
          }),
        ),
      ),
    async openDirectMessage(userId) {
      const body: RESTPostAPICurrentUserCreateDMChannelJSONBody = { recipient_id: userId };
      const opening = rest.post(Routes.userChannels(), { body, signal: aborting.signal });
      const outcome = await opening.then(sent, outcomeOf);
      return outcome.kind === 'sent' ? outcome.messageId : null;
    },
    abort: () => aborting.abort(),
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

/** Something between us and Discord may answer 200 as well: only a message is proof that one was sent. */
function sent(answer: unknown): Outcome {
  const isMessage = typeof answer === 'object' && answer !== null && 'id' in answer;
  if (isMessage && typeof answer.id === 'string') return { kind: 'sent', messageId: answer.id };
  return { kind: 'failed', detail: 'the answer is no message' };
}

function outcomeOf(error: unknown): Outcome {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return { kind: 'unauthorized' };
    // A refusal without a code of Discord's comes from something in between, and says nothing about the message.
    if (typeof error.code === 'number') return outcomeOfCode(error.code, error);
  }
  return { kind: 'failed', detail: error instanceof Error ? error.message || error.name : 'unknown error' };
}

function outcomeOfCode(code: number, error: DiscordAPIError): Outcome {
  switch (code) {
    case unknownChannel:
    case unknownGuild:
    case personTakesNoMessages:
      return { kind: 'channel-gone' };
    case unknownMessage:
      return { kind: 'message-gone' };
    case missingAccess:
      return { kind: 'forbidden', missing: ['View Channel'] };
    case missingPermission:
      return { kind: 'forbidden', missing: ['Send Messages'] };
    case threadArchived:
    case threadLocked:
      return { kind: 'forbidden', missing: ['Manage Threads'] };
  }
  if (error.status === 403) return { kind: 'forbidden', missing: ['Send Messages'] };
  return { kind: 'refused', detail: `${code} ${error.message}`.slice(0, 300) };
}
