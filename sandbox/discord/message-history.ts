import type { Message } from './messages.ts';
import { refusal } from './refusals.ts';

/** The messages that a list request asks for by `before`, `after` or `around`, newest first. */
export function askedMessages(messages: readonly Message[], query: URLSearchParams): Message[] {
  return window(messages, query, askedLimit(query)).reverse();
}

function window(messages: readonly Message[], query: URLSearchParams, limit: number): Message[] {
  const [before, after, around] = ['before', 'after', 'around'].map((name) => query.get(name));
  if (before) return messages.filter(({ id }) => BigInt(id) < BigInt(before)).slice(-limit);
  if (after) return messages.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  if (!around) return messages.slice(-limit);
  const middle = messages.findLastIndex(({ id }) => BigInt(id) <= BigInt(around));
  const first = Math.max(0, middle - Math.floor(limit / 2));
  return messages.slice(first, first + limit);
}

function askedLimit(query: URLSearchParams): number {
  const limit = Number(query.get('limit') ?? 50);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 100) return limit;
  const message = 'Must be a whole number from 1 to 100.';
  throw refusal('invalidBody', [{ path: ['limit'], code: 'NUMBER_TYPE_COERCE', message }]);
}
