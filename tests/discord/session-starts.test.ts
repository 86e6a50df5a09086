import { expect, test } from 'vitest';
import { sessionAllowed, sessionLimitIn, waitForStart } from '../../src/discord/session-starts.ts';
import { createLog } from '../../src/log.ts';

const answer = (remaining: unknown, reset_after: unknown = 3_600_000) => ({
  session_start_limit: { total: 1_000, remaining, reset_after, max_concurrency: 1 },
});

test.each<[unknown, boolean]>([
  [answer(1_000), false],
  [answer(6), false],
  [answer(5), true],
  [answer(0), true],
  [answer(-3), true],
])('%j: a start has to wait: %s', (given, waits) => {
  const limit = sessionLimitIn(given);
  expect(limit !== null && waitForStart(limit) > 0).toBe(waits);
});

test.each([
  null,
  'page',
  [],
  {},
  { session_start_limit: null },
  answer(null),
  answer('9'),
  answer(Number.NaN),
])('%j names no limit', (given) => {
  expect(sessionLimitIn(given)).toBeNull();
});

test.each([Number.POSITIVE_INFINITY, -1, 0, 1e12, 'soon', null])(
  'a limit that ends after %s is looked at again soon',
  (reset) => {
    const limit = sessionLimitIn(answer(0, reset));
    expect(limit && waitForStart(limit)).toBe(60_000);
  },
);

test('the limit is looked at anew until it allows a start, and each look that does not says so', async () => {
  const answers = [new Error('away'), answer(2), answer(2), answer(900)];
  const waits: number[] = [];
  const lines: string[] = [];
  await sessionAllowed(
    {
      rest: {
        get: async () => {
          const next = answers.shift();
          if (next instanceof Error) throw next;
          return next;
        },
      },
      log: createLog('info', String, { write: (line: string) => void lines.push(line) }),
      wait: async (delayMs) => void waits.push(delayMs),
    },
    new AbortController().signal,
  );
  expect(waits).toEqual([1_000, 15 * 60_000, 15 * 60_000]);
  expect(lines.map((line) => JSON.parse(line).level)).toEqual([40, 50, 50]);
  expect(answers).toEqual([]);
});
