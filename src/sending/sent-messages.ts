import type { ComponentsView, View } from './message.ts';
import type { Outcome } from './outcome.ts';
import {
  isMadeOfComponents,
  messageOf,
  roleIn,
  type ShownMessage,
  saysOther,
  textOf,
  wasEdited,
} from './shown-message.ts';

/** `unreadable`: the bot may not see what was written there, or too much was. */
export type Finding = Outcome | { kind: 'absent' } | { kind: 'unreadable' };

/** It is told from others by the message to which it replies and by whether it mentions a role, or else by a `mark` in its text. */
export type Wanted = {
  botId: string;
  nonce: string;
  mark: string;
  replyTo?: string | undefined;
  /** Whether it mentions a role: of the replies to an alert, at most one does. */
  mentions?: boolean;
  view: View | ComponentsView;
};

/** How to look into a channel; each takes one request. */
export type ChannelReader = {
  channel: () => Promise<unknown>;
  messages: (query: Record<string, string>) => Promise<unknown>;
};

/** Discord's clock and ours may differ that much. */
const clockSkewMs = 60_000;
const mostListed = 100;
/** The moment from which the times in Discord's ids count. */
const firstIdAt = 1_420_070_400_000;

/** Looks for a message of our own among those written since it may have been sent. */
export async function findMessage(read: ChannelReader, wanted: Wanted, sentAfter: number): Promise<Finding> {
  const after = idAt(sentAfter - clockSkewMs);
  // Discord tells this even to those who may not read the history.
  if (lastMessageIn(await read.channel()) <= after) return { kind: 'absent' };
  const messages = messagesIn(await read.messages({ after: String(after), limit: String(mostListed) }));
  const found = messages.find((message) => isWanted(message, wanted));
  if (found) {
    const isOther = saysOther(wanted.view, found);
    return {
      kind: 'sent',
      messageId: found.id,
      isOther,
      wasEdited: wasEdited(found),
      shownRoleId: roleIn(found),
    };
  }
  // To whoever may not read a channel's history, Discord shows an empty one.
  const isWhole = messages.length > 0 && messages.length < mostListed;
  return { kind: isWhole ? 'absent' : 'unreadable' };
}

/**
 * A list does not always show nonces. The bot always sees the text of its own messages, whatever its intents. Panels and answers to
 * commands may hold the same words as an alert, and are told from it by what they are made of, and by what they answer.
 */
function isWanted(message: ShownMessage, wanted: Wanted): boolean {
  const { botId, nonce, mark, replyTo, mentions = false, view } = wanted;
  if (message.author?.id !== botId) return false;
  if (message.nonce === nonce) return true;
  if (message.interaction_metadata !== undefined || isMadeOfComponents(message) === 'embeds' in view)
    return false;
  if (replyTo !== undefined) {
    return message.message_reference?.message_id === replyTo && mentions === (roleIn(message) !== null);
  }
  return textOf(message).includes(mark);
}

/** The id of the last message in a channel, even if it was deleted since; 0 if there never was one. */
function lastMessageIn(answer: unknown): bigint {
  if (typeof answer !== 'object' || answer === null || !('last_message_id' in answer)) {
    throw new Error('the answer is no channel');
  }
  const { last_message_id: id } = answer;
  return typeof id === 'string' && /^\d+$/.test(id) ? BigInt(id) : 0n;
}

function messagesIn(answer: unknown): ShownMessage[] {
  if (!Array.isArray(answer)) throw new Error('the answer is no list of messages');
  return answer.flatMap((each) => messageOf(each) ?? []);
}

function idAt(at: number): bigint {
  return BigInt(Math.max(0, Math.floor(at) - firstIdAt)) << 22n;
}
