import type { Outcome } from './outcome.ts';
import { messageOf, type ShownMessage, saysOther, textOf } from './shown-message.ts';
import type { View } from './view.ts';

/** `unreadable`: the bot may not see what was written there, or too much was. */
export type Finding = Outcome | { kind: 'absent' } | { kind: 'unreadable' };

export type Wanted = { botId: string; nonce: string; mark: string; view: View };

type List = (query: Record<string, string>) => Promise<unknown>;

/** Discord's clock and ours may differ that much. */
const clockSkewMs = 60_000;
const mostListed = 100;
/** The first moment of which Discord's ids can tell. */
const firstIdAt = 1_420_070_400_000;

/** Looks for a message of our own among those written since it may have been sent. */
export async function findMessage(list: List, wanted: Wanted, sentAfter: number): Promise<Finding> {
  const after = idAt(sentAfter - clockSkewMs);
  const messages = messagesIn(await list({ after, limit: String(mostListed) }));
  const found = messages.find((message) => isWanted(message, wanted));
  if (found) return { kind: 'sent', messageId: found.id, isOther: saysOther(wanted.view, found) };
  if (messages.length >= mostListed) return { kind: 'unreadable' };
  if (messages.length > 0) return { kind: 'absent' };
  // To who may not read the history Discord shows an empty one.
  const anything = messagesIn(await list({ limit: '1' }));
  return anything.length > 0 ? { kind: 'absent' } : { kind: 'unreadable' };
}

/** The message's nonce is not always shown in a list. Our own messages always show their text, whatever the intents. */
function isWanted(message: ShownMessage, { botId, nonce, mark }: Wanted): boolean {
  if (message.author?.id !== botId) return false;
  return message.nonce === nonce || textOf(message).includes(mark);
}

function messagesIn(answer: unknown): ShownMessage[] {
  if (!Array.isArray(answer)) throw new Error('the answer is no list of messages');
  return answer.flatMap((each) => messageOf(each) ?? []);
}

function idAt(at: number): string {
  return String(BigInt(Math.max(0, Math.floor(at) - firstIdAt)) << 22n);
}
