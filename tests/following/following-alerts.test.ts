import { expect, test } from 'vitest';
import type { Follow } from '../../src/following/follow.ts';
import { followingAlerts } from '../../src/following/following-alerts.ts';
import { alertsThat } from '../roles/alerts-that.ts';

const place = { guildId: '100', channelId: '1' };
const line = { channelId: '1', roleId: null, paused: null, lastDelivery: null };

function follow(channelId: string, state: Follow['state'], why?: Follow['why']): Follow {
  return { ...place, channelId, newsId: '90', state, webhookId: null, at: 0, ...(why && { why }) };
}

/** Alerts where channel 90 is the news channel. `considered` are the channels that were looked at anew, `again` where they were refused. */
function alertsWith(act: Parameters<typeof alertsThat>[0], follows: Follow[] = []) {
  const considered: [string, boolean][] = [];
  const left = [...follows];
  const alerts = followingAlerts(alertsThat(act), {
    of: (channelId) => follows.find((each) => each.channelId === channelId),
    isNews: (channelId) => channelId === '90',
    async consider({ channelId }, again = false) {
      considered.push([channelId, again]);
    },
    async forget() {
      left.splice(0, left.length, ...left.filter(({ state }) => state === 'left'));
    },
    leftIn: () => left,
    stillFollowing: () => [{ channelId: '1', why: 'refused' }],
  });
  return { alerts, considered };
}

test('the news channel is not subscribed, and the list says what it is', async () => {
  const { alerts, considered } = alertsWith({ find: async () => ({ ...line, channelId: '90' }) });
  expect(await alerts.subscribe({ ...place, channelId: '90' }, {})).toEqual({ kind: 'news' });
  expect(considered).toEqual([]);
  expect(await alerts.find({ ...place, channelId: '90' })).toMatchObject({ way: 'news' });
});

test('whatever changes about a channel has the way looked at in which it is told, and what failed has it not', async () => {
  const works = alertsWith({
    subscribe: async () => ({ kind: 'subscribed', roleId: null }),
    unsubscribe: async () => true,
    test: async () => ({ kind: 'posted' }),
  });
  await works.alerts.subscribe(place, {});
  await works.alerts.unsubscribe(place);
  await works.alerts.test(place);
  expect(works.considered).toEqual([
    ['1', true],
    ['1', false],
    ['1', true],
  ]);
  const fails = alertsWith({ subscribe: async () => ({ kind: 'busy' }), test: async () => null });
  await fails.alerts.subscribe(place, {});
  await fails.alerts.test(place);
  expect(fails.considered).toEqual([]);
});

test.each<[string | undefined, Follow['state'], Follow['why']]>([
  ['follows', 'on', undefined],
  ['followed', 'hidden', undefined],
  ['may not follow', 'off', 'permission'],
  [undefined, 'off', 'full'],
  [undefined, 'asked', undefined],
  [undefined, 'left', undefined],
])('the list says %s of a channel whose follow is %s', async (way, state, why) => {
  const { alerts } = alertsWith({ list: async () => [line] }, [follow('1', state, why)]);
  const [listed] = await alerts.list('100');
  expect(listed?.way).toBe(way);
});

test('a deleted channel that the list comes upon is looked at anew', async () => {
  const { alerts, considered } = alertsWith({
    list: async () => [line, { ...line, channelId: '2', isGone: true }],
  });
  await alerts.list('100');
  expect(considered).toEqual([['2', false]]);
});

test('what was forgotten counts each channel of which something was stored, and none of which something is left', async () => {
  const { alerts } = alertsWith({ stored: async () => 2, forget: async () => 2 }, [
    follow('7', 'on'),
    follow('8', 'left'),
  ]);
  expect(await alerts.stored('100')).toBe(4);
  expect(await alerts.forget('100')).toBe(3);
  expect(await alerts.stillFollowing('100')).toEqual([{ channelId: '1', why: 'refused' }]);
});
