import { Routes } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { readableHeaders, retryAfterMs } from '../../src/sending/limit-headers.ts';
import { pace as createPace } from '../../src/sending/pace.ts';
import { reportAnswers } from '../../src/sending/rest-responses.ts';
import { manualTime } from '../alerts/manual-time.ts';
import { localServer } from '../sources/local-server.ts';

const hour = 3_600_000;
const json = { 'Content-Type': 'application/json' };
const limits = ['Retry-After', 'X-RateLimit-Reset-After', 'X-RateLimit-Limit', 'X-RateLimit-Remaining'];
const odd = ['Infinity', '-Infinity', 'NaN', '-1', '', ' ', '0x10', 'soon', '1,5', '٣'];
const answeredAt = 'Sat, 01 Aug 2026 12:00:00 GMT';

function received(headers: Record<string, string>) {
  const named = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { get: (name: string) => named.get(name.toLowerCase()) ?? null };
}

test.each<[string, number | null]>([
  ['1.5', 1_500],
  ['Sat, 01 Aug 2026 12:01:30 GMT', 90_000],
  ['Saturday, 01-Aug-26 12:01:30 GMT', 90_000],
  ['Sat, 01 Aug 2025 12:00:00 GMT', null],
  ['1e12', hour],
  ['1e999', hour],
  ['Sun, 01 Aug 2126 12:00:00 GMT', hour],
  ['0', null],
  ...odd.map((text): [string, null] => [text, null]),
])('Retry-After: %j is a wait of %s ms', (text, expected) => {
  expect(retryAfterMs(received({ date: answeredAt, 'retry-after': text }))).toBe(expected);
});

test.each(limits.flatMap((name) => odd.map((text): [string, string] => [name, text])))(
  '%s: %j is as if it were not there',
  (name, text) => {
    const headers = readableHeaders(received({ [name]: text }), 429);
    expect([headers.get(name), headers.has(name)]).toEqual([null, false]);
  },
);

test('whatever a limit says, discord.js reads a number of seconds within the hour, or none', () => {
  const text = fc.oneof(fc.string(), fc.double().map(String), fc.date().map(String), fc.constantFrom(...odd));
  fc.assert(
    fc.property(
      fc.constantFrom('retry-after', 'x-ratelimit-reset-after'),
      text,
      text,
      (name, value, date) => {
        const read = readableHeaders(
          received({ ...json, 'X-RateLimit-Scope': 'user', [name]: value, date }),
          429,
        ).get(name);
        if (read !== null) expect(Number(read)).toSatisfy((seconds) => seconds >= 0 && seconds <= 3_600);
      },
    ),
    { seed: 16, numRuns: 2_000 },
  );
});

type Row = [asked: string, headers: Record<string, string>, from: number, to: number];

describe('a limit on everything', () => {
  /** How long the alerts wait after a 429 with these headers. */
  async function waitAfter(headers: Record<string, string>): Promise<number> {
    await using server = await localServer((_, response) =>
      response.writeHead(429, { ...json, 'X-RateLimit-Global': 'true', ...headers }).end('{}'),
    );
    const time = manualTime();
    const log = createLog('fatal', String);
    const { clock, timer } = time;
    const pace = createPace({ perSecond: 48, clock, timer, log, metrics: noMetrics });
    const rest = deliveryRest({ token: 'token', apiUrl: server.url }, () => true);
    reportAnswers(rest, pace);
    await rest.get(Routes.user()).catch(() => {});
    const askedAt = clock();
    const turn = pace.turn().then(() => clock() - askedAt);
    time.passToNextTimer();
    return turn;
  }

  test.each<Row>([
    ['a date', { 'Retry-After': new Date(Date.now() + 60_000).toUTCString() }, 50_000, 61_000],
    ['nothing', {}, 1_000, 2_000],
    ...odd.slice(0, 6).map((text): Row => [text, { 'Retry-After': text }, 1_000, 2_000]),
    ['a thousand years', { 'Retry-After': '31557600000' }, hour, hour + 1_000],
  ])('that asks for %s ends in time', async (_, headers, from, to) => {
    const waited = await waitAfter(headers);
    expect(waited).toBeGreaterThanOrEqual(from);
    expect(waited).toBeLessThan(to);
  });
});

test.each([
  ['a proxy', { 'Content-Type': 'text/plain', 'Retry-After': '86400' }],
  [
    "the firewall before Discord's API",
    { 'Content-Type': 'text/html', 'Retry-After': '2700', 'CF-Ray': 'x' },
  ],
  ['a gateway that answers in JSON', { ...json, 'Retry-After': '3600', 'X-RateLimit-Limit-Minute': '5' }],
  ['somebody who speaks for all', { 'Retry-After': '99999', 'X-RateLimit-Global': 'true' }],
])('a limit of %s is not taken for one of Discord, and stops nothing for long', async (_, headers) => {
  let isLimited = true;
  await using server = await localServer((__, response) =>
    isLimited
      ? response.writeHead(429, headers).end('{"message":"slow down"}')
      : response.writeHead(200, json).end('{"id":"1"}'),
  );
  const { clock, timer, passToNextTimer } = manualTime();
  const log = createLog('fatal', String);
  const pace = createPace({ perSecond: 48, clock, timer, log, metrics: noMetrics });
  const rest = deliveryRest({ token: 'token', apiUrl: server.url }, () => true);
  reportAnswers(rest, pace);
  await rest.get(Routes.user()).catch(() => {});
  isLimited = false;
  const askedAt = clock();
  const turn = pace.turn().then(() => clock() - askedAt);
  passToNextTimer();
  expect(await turn).toBeLessThanOrEqual(60_000);
  // Another route was never limited.
  expect(await rest.get(Routes.gatewayBot())).toEqual({ id: '1' });
});

test('a route whose limit never ends by its headers is asked again', async () => {
  let asked = 0;
  await using server = await localServer((_, response) => {
    asked += 1;
    const limit = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset-After': 'Infinity' };
    response.writeHead(200, { ...json, 'X-RateLimit-Limit': '5', ...limit }).end('{}');
  });
  const rest = deliveryRest({ token: 'token', apiUrl: server.url }, () => true);
  await rest.get(Routes.user());
  await rest.get(Routes.user());
  expect(asked).toBe(2);
});
