import { expect, test } from 'vitest';
import { fairShare } from '../../src/alerts/fair-share.ts';
import { alertsThat } from '../roles/alerts-that.ts';
import { manualTime } from './manual-time.ts';

function aCrowd() {
  const time = manualTime();
  const asked: string[] = [];
  const note =
    <T>(result: T) =>
    async (about: string | { channelId: string }) => {
      asked.push(typeof about === 'string' ? about : about.channelId);
      return result;
    };
  const alerts = alertsThat({
    follow: note('following'),
    unfollow: note('forgotten'),
    subscribe: note({ kind: 'subscribed', roleId: null } as const),
    test: note({ kind: 'posted' } as const),
    list: note([]),
  });
  return { time, asked, alerts: fairShare(() => alerts, time.clock) };
}

async function times<T>(count: number, act: () => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, act));
}

test('one person who presses again and again is told so, and costs nothing more until the next minute', async () => {
  const { time, asked, alerts } = aCrowd();
  const results = await times(100, () => alerts.follow('mia', 'en'));
  expect(results.filter((result) => result === 'busy')).toHaveLength(88);
  expect(await alerts.unfollow('mia')).toBe('busy');
  expect(asked).toHaveLength(12);
  time.pass(60_000);
  expect(await alerts.unfollow('mia')).toBe('forgotten');
});

test('a thousand people who press once are all taken', async () => {
  const { alerts } = aCrowd();
  const results = await Promise.all(
    Array.from({ length: 1_000 }, (_, n) => alerts.follow(`person-${n}`, 'en')),
  );
  expect(new Set(results)).toEqual(new Set(['following']));
});

test('one server that tests without end takes nothing from another', async () => {
  const { asked, alerts } = aCrowd();
  const results = await times(500, () => alerts.test({ guildId: 'loud', channelId: '1' }));
  expect(results.filter((result) => result?.kind === 'busy')).toHaveLength(440);
  expect(await alerts.subscribe({ guildId: 'calm', channelId: '2' }, {})).toEqual({
    kind: 'subscribed',
    roleId: null,
  });
  expect(asked).toHaveLength(61);
});

test('what posts nothing is not counted', async () => {
  const { alerts } = aCrowd();
  expect(await times(200, () => alerts.list('loud'))).toHaveLength(200);
});
