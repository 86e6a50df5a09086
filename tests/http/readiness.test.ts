import { describe, expect, test } from 'vitest';
import { readiness } from '../../src/http/readiness.ts';
import { aSeen, minuteMs, now } from './seen-states.ts';

describe('ready', () => {
  test('is a bot that hears Discord, saves, and has just looked', () => {
    expect(readiness(aSeen())).toEqual({
      ready: true,
      gateway: { ok: true },
      store: { ok: true, secondsAgo: 2 },
      look: { ok: true, secondsAgo: 5 },
      leader: { ok: true, secondsAgo: 0 },
    });
  });

  test('is one whose look showed nothing: it looked', () => {
    const { status } = aSeen();
    const sources = status.sources.map((reading) => ({ ...reading, verdict: 'unknown' as const }));
    expect(readiness(aSeen({ status: { sources } })).ready).toBe(true);
  });

  test('is one whose clock was set back a moment ago', () => {
    expect(readiness(aSeen({ now: now - minuteMs })).ready).toBe(true);
  });
});

describe('not ready, and it says why', () => {
  test('without the gateway', () => {
    expect(readiness(aSeen({ isConnected: false }))).toMatchObject({
      ready: false,
      gateway: { ok: false },
      store: { ok: true },
      look: { ok: true },
    });
  });

  test.each([
    ['failed last', { okAgoMs: 2_000, hasFailed: true, unreadable: 0 }, 2],
    ['has hung for minutes', { okAgoMs: 5 * minuteMs, hasFailed: false, unreadable: 0 }, 300],
    ['was not used yet', { okAgoMs: null, hasFailed: false, unreadable: 0 }, null],
  ])('with a store that %s', (_, store, secondsAgo) => {
    expect(readiness(aSeen({ store }))).toMatchObject({ ready: false, store: { ok: false, secondsAgo } });
  });

  test('when it has not looked for minutes', () => {
    expect(readiness(aSeen({ now: now + 5 * minuteMs }))).toMatchObject({
      ready: false,
      look: { ok: false, secondsAgo: 305 },
    });
  });

  test('when nobody was seen to lead for too long', () => {
    const leaderSeen = { agoMs: 61_000, isMissing: true };
    expect(readiness(aSeen({ isLeading: false, leaderSeen }))).toMatchObject({
      ready: false,
      look: { ok: true },
      leader: { ok: false, secondsAgo: 61 },
    });
  });

  test('before its first look', () => {
    expect(readiness(aSeen({ status: { sources: [] } }))).toMatchObject({
      ready: false,
      look: { ok: false, secondsAgo: null },
    });
  });
});
