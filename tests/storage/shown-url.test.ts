import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { errorAt, refuseUnencoded, shownUrl } from '../../src/storage/shown-url.ts';

test.each([
  ['sqlite://data/bot.sqlite', 'sqlite://data/bot.sqlite'],
  ['postgres://bot:secret@db/bot', 'postgres://bot:***@db/bot'],
  ['postgres://bot:se/cr@et:x?@db:5432/bot?ssl=1', 'postgres://bot:***@db:5432/bot?ssl=1'],
  ['postgres://bot@db/bot?password=secret&ssl=1', 'postgres://bot@db/bot?password=***&ssl=1'],
  ['redis://:secret@cache:6379/0', 'redis://:***@cache:6379/0'],
  ['postgres://db/bot?password=se#cret&ssl=1', 'postgres://db/bot?password=***&ssl=1'],
  ['postgres://bot:se', 'postgres://bot:***'],
  ['postgres://db:5432/bot', 'postgres://db:5432/bot'],
  ['postgres://[::1]:5432/bot', 'postgres://[::1]:5432/bot'],
  ['redis://cache', 'redis://cache'],
])('%s is shown as %s', (url, shown) => {
  expect(shownUrl(url)).toBe(shown);
});

test.each([
  'postgres://bot:s%2Fcret@db/bot',
  'postgres://bot:s/cret@db/bot',
  'postgres://db/bot?password=s%2Fcret',
])('an error at %s holds no password', (url) => {
  for (const words of [`can't parse ${url}`, 'FATAL: s/cret is wrong', 'it is s%2Fcret']) {
    const { message } = errorAt(url, new Error(words));
    expect(message).not.toMatch(/s(\/|%2F)cret/);
  }
});

test('a connection refused at every address says so', () => {
  const error = new AggregateError([new Error('refused at ::1'), new Error('refused at 127.0.0.1')]);
  expect(errorAt('redis://cache', error).message).toBe('refused at ::1, refused at 127.0.0.1');
});

describe('a password in an address', () => {
  test.each([
    ['postgres://bot:se#cret@db:5432/bot', 'write # as %23'],
    ['postgres://bot:se/cret@db/bot', 'write / as %2F'],
    ['postgres://bot:12/34@db/bot', 'write / as %2F'],
    ['postgres://bot:12#34@db/bot', 'write # as %23'],
    ['postgres://bot:a?b/c#d@db/bot', 'write ? as %3F and / as %2F and # as %23'],
    ['postgres://bot:p@ss/word@db/bot', 'write / as %2F'],
    ['postgres://bot:50%off@db/bot', 'write % as %25'],
    ['postgres://bot:secret%@db/bot', 'write % as %25'],
    ['redis://:se/cret@cache:6379/0', 'write / as %2F'],
    ['rediss://default:what?@cache:6379', 'write ? as %3F'],
    ['postgres://db/bot?user=bot&password=se#cret', 'write # as %23'],
  ])('must be encoded: %s', (url, instead) => {
    expect(() => refuseUnencoded(url)).toThrow(`its password must be percent-encoded: ${instead}`);
  });

  test.each([
    'postgres://bot:secret@db:5432/bot',
    'postgres://bot:s%2Fc%23r%3Ft@db/bot?sslmode=require',
    'postgres://bot:p@ss:word@db/bot',
    'postgres://bot:with space@db/bot',
    'postgres://bot@db/bot?application_name=a@b/c',
    'postgres://bot:secret@db/bot?application_name=a@b',
    'postgres://db:5432/bot?user=a@b',
    'postgres://db/bot',
    'postgres://db:5432',
    'postgres://[::1]:5432/bot',
    'postgres://',
    'redis://cache:6379/0?name=a@b',
    'redis://:secret@cache',
  ])('is well as it is in %s', (url) => {
    expect(() => refuseUnencoded(url)).not.toThrow();
  });

  test.each(['postgres://bot:se', 'redis://:12a', 'postgres://bot:a b'])(
    'is told to be cut off in %s',
    (url) => {
      expect(() => refuseUnencoded(url)).toThrow(/its port is no number.*# in it as %23/);
    },
  );

  test('is well when it is encoded, and is what a driver takes it for when it is not refused', () => {
    const password = fc.string({ minLength: 1 }).filter((text) => !/[=\t\n\r]/.test(text));
    fc.assert(
      fc.property(password, (text) => {
        expect(() => refuseUnencoded(`redis://bot:${encodeURIComponent(text)}@cache:6379/0`)).not.toThrow();
        const raw = `redis://bot:${text}@cache:6379/0`;
        const isRefused = (() => {
          try {
            refuseUnencoded(raw);
            return false;
          } catch {
            return true;
          }
        })();
        if (isRefused) return;
        expect(URL.parse(raw)).toMatchObject({ hostname: 'cache', port: '6379' });
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });
});
