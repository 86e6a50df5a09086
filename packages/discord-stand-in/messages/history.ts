import type { Message } from '../model.ts';
import { type Problem, problemIf, refusal } from '../refusals.ts';

const cursors = ['before', 'after', 'around'] as const;

/** The messages that a list request asks for by `before`, `after` or `around`, newest first. */
export function askedMessages(messages: readonly Message[], query: URLSearchParams): Message[] {
  const problems = [
    ...limitProblems(query.get('limit')),
    ...cursors.flatMap((name) => cursorProblems(name, query)),
  ];
  if (problems.length > 0) throw refusal('invalidBody', problems);
  return window(messages, query, Number(query.get('limit') ?? 50)).reverse();
}

function window(messages: readonly Message[], query: URLSearchParams, limit: number): Message[] {
  const [before, after, around] = cursors.map((name) => query.get(name));
  if (before) return messages.filter(({ id }) => BigInt(id) < BigInt(before)).slice(-limit);
  if (after) return messages.filter(({ id }) => BigInt(id) > BigInt(after)).slice(0, limit);
  if (!around) return messages.slice(-limit);
  const middle = messages.findLastIndex(({ id }) => BigInt(id) <= BigInt(around));
  const first = Math.max(0, middle - Math.floor(limit / 2));
  return messages.slice(first, first + limit);
}

function limitProblems(limit: string | null): Problem[] {
  if (limit === null) return [];
  const path = ['limit'];
  if (!/^-?\d+$/.test(limit))
    return [{ path, code: 'NUMBER_TYPE_COERCE', message: `Value "${limit}" is not int.` }];
  return [
    ...problemIf(
      Number(limit) < 1,
      path,
      'NUMBER_TYPE_MIN',
      'int value should be greater than or equal to 1.',
    ),
    ...problemIf(
      Number(limit) > 100,
      path,
      'NUMBER_TYPE_MAX',
      'int value should be less than or equal to 100.',
    ),
  ];
}

function cursorProblems(name: string, query: URLSearchParams): Problem[] {
  const value = query.get(name);
  const isId = value === null || /^\d+$/.test(value);
  return problemIf(!isId, [name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
}
