import { pino } from 'pino';
import { expect, test } from 'vitest';
import { newsChannel } from '../../src/following/news-channel.ts';
import type { NewsSight } from '../../src/sending/follow-requests.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** A news channel that Discord shows as it is told to. */
function aNewsChannel(newsId: string | null = '90') {
  let now = 0;
  let sight: NewsSight = { problem: null, guildId: '100' };
  let looks = 0;
  const news = newsChannel(newsId, {
    requests: {
      async lookAtNews() {
        looks += 1;
        return sight;
      },
    },
    turn: async () => {},
    steadyClock: () => now,
    log: pino({ level: 'silent' }),
  });
  return {
    news,
    looks: () => looks,
    /** Looks, if that is due, when some time has passed and Discord shows this. */
    async after(ms: number, shown: NewsSight = sight) {
      now += ms;
      sight = shown;
      await news.look();
    },
  };
}

test('a news channel is trusted before it was looked at, and looked at once a day from then on', async () => {
  const { news, after, looks } = aNewsChannel();
  expect([news.id(), news.works()]).toEqual(['90', null]);
  await after(0);
  expect([news.id(), news.works(), news.placeOf('90').guildId]).toEqual(['90', true, '100']);
  await after(dayMs - 1);
  expect(looks()).toBe(1);
  await after(1);
  expect(looks()).toBe(2);
});

test.each([
  ['hidden', '90'],
  ['gone', null],
  ['of another type', null],
] as const)(
  'one that is %s is not used, looked at every minute, and followed on: %s',
  async (problem, lasting) => {
    const { news, after, looks } = aNewsChannel();
    await after(0, { problem });
    expect([news.id(), news.works(), news.lasting()]).toEqual([null, false, lasting]);
    await after(minuteMs - 1);
    expect(looks()).toBe(1);
    await after(1, { problem: null });
    expect([news.id(), news.works(), news.lasting()]).toEqual(['90', true, '90']);
  },
);

test('what Discord does not say changes nothing, and is asked again after a minute', async () => {
  const { news, after, looks } = aNewsChannel();
  await after(0);
  await after(dayMs, 'unknown');
  expect(news.works()).toBe(true);
  await after(minuteMs);
  expect(looks()).toBe(3);
});

test('where it may have changed it is looked at within a minute', async () => {
  const { news, after, looks } = aNewsChannel();
  await after(0);
  news.doubt();
  await after(minuteMs - 1);
  expect(looks()).toBe(1);
  await after(1);
  expect(looks()).toBe(2);
});

test('without the setting nothing is looked at', async () => {
  const { news, after, looks } = aNewsChannel(null);
  await after(dayMs);
  expect([news.id(), news.lasting(), news.works(), looks()]).toEqual([null, null, null, 0]);
});
