import { expect, test } from 'vitest';
import { errorAt, shownUrl } from '../../src/storage/shown-url.ts';

test.each([
  ['sqlite://data/bot.sqlite', 'sqlite://data/bot.sqlite'],
  ['postgres://bot:secret@db/bot', 'postgres://bot:***@db/bot'],
  ['postgres://bot:se/cr@et:x?@db:5432/bot?ssl=1', 'postgres://bot:***@db:5432/bot?ssl=1'],
  ['postgres://bot@db/bot?password=secret&ssl=1', 'postgres://bot@db/bot?password=***&ssl=1'],
  ['redis://:secret@cache:6379/0', 'redis://:***@cache:6379/0'],
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
