import { describe, expect, test } from 'vitest';
import {
  type Attempts,
  afterClose,
  isSessionLost,
  noAttempts,
  waitBefore,
} from '../../src/discord/reconnecting.ts';

const minute = 60_000;

/** How many connections are made in a time when each ends right after it was made. */
function connectionsIn(lengthMs: number, begins: boolean, random: number): number {
  let attempts: Attempts = noAttempts;
  let at = 0;
  for (let count = 0; ; count += 1) {
    at += waitBefore(attempts, begins, random) + 500;
    if (at > lengthMs) return count;
    attempts = {
      ...afterClose(attempts, null, !begins),
      connections: count + 1,
      starts: begins ? count + 1 : 0,
    };
  }
}

describe('a gateway that closes every connection at once', () => {
  test.each([0, 0.5, 1])(
    'is given a few sessions in 100 minutes, and never as many as a day has (random: %s)',
    (random) => {
      expect(connectionsIn(100 * minute, true, random)).toBeLessThan(30);
      expect(connectionsIn(24 * 60 * minute, true, random)).toBeLessThan(400);
    },
  );

  test('is asked to resume about once a minute', () => {
    expect(connectionsIn(60 * minute, false, 0.5)).toBeLessThan(100);
  });
});

test('a connection that breaks now and then is made again at once', () => {
  expect(waitBefore(noAttempts, true, 1)).toBe(0);
  const many = { connections: 9, starts: 9, refusedResumes: 2 };
  expect(afterClose(many, minute, false)).toEqual(noAttempts);
  expect(afterClose(many, minute - 1, false)).toMatchObject({ connections: 9, starts: 9 });
});

test('shards do not come back together', () => {
  const attempts = { connections: 8, starts: 5, refusedResumes: 0 };
  expect(waitBefore(attempts, true, 0)).toBeLessThan(waitBefore(attempts, true, 1));
  expect(waitBefore(attempts, true, 0)).toBeGreaterThan(0);
});

test.each([
  [4009, 0, true],
  [4000, 0, false],
  [4000, 2, false],
  [4000, 3, true],
  [1006, 3, true],
])(
  'closed with %s after %s resumes that were refused, a session is lost: %s',
  (code, refusedResumes, isLost) => {
    expect(isSessionLost(code, { ...noAttempts, refusedResumes })).toBe(isLost);
  },
);
