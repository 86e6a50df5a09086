import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { asking, type Follow } from '../../src/following/follow.ts';
import { followingLedger } from '../../src/following/following-ledger.ts';
import { type TendingNeeds, tending } from '../../src/following/tending.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { WebhookOutcome } from '../../src/sending/follow-requests.ts';
import { subscription } from '../storage/entries.ts';

const now = Date.UTC(2026, 7, 1);
const dayMs = 24 * 3_600_000;
const forbidden: WebhookOutcome = { kind: 'forbidden' };

function follow(channelId: string, state: Follow['state'], besides: Partial<Follow> = {}): Follow {
  const begun = asking({ guildId: '100', channelId }, 'news', now - dayMs);
  return {
    ...begun,
    state,
    webhookId: state === 'asked' || state === 'off' ? null : `w${channelId}`,
    ...besides,
  };
}

/** A Discord where every request works unless `fate` says otherwise, and one who looks after these follows. `asked` is what was asked. */
function someone(follows: Follow[] = [], needs: Partial<TendingNeeds> = {}) {
  const asked: string[] = [];
  const fates = new Map<string, WebhookOutcome>();
  const subscriptions = new Map<string, Subscription>(
    follows.map(({ channelId }) => [channelId, subscription(channelId)]),
  );
  const wherever = (what: string, channelId: string, usual: WebhookOutcome) => {
    asked.push(`${what} ${channelId}`);
    return Promise.resolve(fates.get(`${what} ${channelId}`) ?? usual);
  };
  const done = (webhookId: string): WebhookOutcome => ({ kind: 'done', webhookId });
  const ledger = followingLedger(
    { write: async () => {} },
    follows.map((value) => ({ kind: 'follow', key: value.channelId, value })),
  );
  const its: TendingNeeds = {
    ledger,
    subscriptions,
    requests: {
      follow: (_, channelId) => wherever('follow', channelId, done(`w${channelId}`)),
      find: (_, channelId) => wherever('find', channelId, { kind: 'gone' }),
      look: (webhookId, channelId) => wherever('look', channelId, done(webhookId)),
      remove: (webhookId) => wherever('remove', webhookId.slice(1), done(webhookId)),
    },
    lacksPermission: async () => false,
    isAway: async () => false,
    async forgetChannel(channelId) {
      subscriptions.delete(channelId);
      asked.push(`forget ${channelId}`);
    },
    pace: {
      turnForPanel: async () => {},
      turnForPerson: async () => true,
      hasRoomForRefusal: () => true,
    },
    newsId: () => 'news',
    mayBegin: () => true,
    doubtNews: () => void asked.push('doubt'),
    mayChange: () => true,
    isFree: () => true,
    async tellAgain() {
      asked.push('tell again');
    },
    clock: () => now,
    steadyClock: () => now,
    log: pino({ level: 'silent' }),
    metrics: noMetrics,
    ...needs,
  };
  return {
    tends: tending(its),
    asked,
    fates,
    subscriptions,
    stateOf: (id: string) => ledger.follows.get(id)?.state,
  };
}

test('while the news channel is hidden nobody is asked to follow and nobody ceases to, and everybody is asked once it can be used', async () => {
  let isHidden = true;
  const { tends, asked, subscriptions } = someone([follow('1', 'on', { at: now })], {
    mayBegin: () => !isHidden,
  });
  subscriptions.set('2', subscription('2'));
  await tends.work();
  expect(asked).toEqual([]);
  isHidden = false;
  await tends.work();
  expect(asked).toEqual(['find 2', 'follow 2']);
});

test('a channel that follows already is not asked to a second time', async () => {
  const { tends, asked, fates, subscriptions, stateOf } = someone();
  subscriptions.set('1', subscription('1'));
  fates.set('find 1', { kind: 'done', webhookId: 'w1' });
  await tends.work();
  expect(asked).toEqual(['find 1']);
  expect(stateOf('1')).toBe('on');
});

test('a channel that gets a role while its permissions are looked up is not asked', async () => {
  const { tends, asked, subscriptions, stateOf } = someone([], {
    async lacksPermission() {
      subscriptions.set('1', subscription('1', { roleId: '7' }));
      return false;
    },
  });
  subscriptions.set('1', subscription('1'));
  await tends.work();
  expect(asked).toEqual([]);
  expect(stateOf('1')).toBeUndefined();
});

test('what will be refused waits for room among the refusals, and holds up nobody', async () => {
  let hasRoom = false;
  const { tends, asked } = someone(
    [follow('1', 'hidden'), follow('2', 'off', { at: 0 }), follow('3', 'on')],
    {
      pace: {
        turnForPanel: async () => {},
        turnForPerson: async () => true,
        hasRoomForRefusal: () => hasRoom,
      },
    },
  );
  await tends.work();
  expect(asked).toEqual(['look 3']);
  hasRoom = true;
  await tends.work();
  expect(asked).toEqual(['look 3', 'look 1']);
});

test('each is looked at once a day, also behind one that does not follow', async () => {
  let later = 0;
  const half = { at: now - dayMs / 2 };
  const { tends, asked } = someone([follow('1', 'off', { at: 0 }), follow('2', 'on', half)], {
    clock: () => now + later,
    steadyClock: () => now + later,
  });
  await tends.work();
  later = dayMs / 2;
  await tends.work();
  expect(asked).toEqual(['look 2']);
});

test('one of which nothing can be learnt holds up all others in an outage only', async () => {
  let isOutage = false;
  let later = 0;
  const { tends, asked, fates } = someone([follow('1', 'asked'), follow('2', 'on')], {
    mayChange: () => !isOutage,
    steadyClock: () => now + later,
  });
  fates.set('find 1', { kind: 'failed', detail: '', isUnsent: false });
  await tends.work();
  later += dayMs / 2;
  await tends.work();
  expect(asked).toEqual(['find 1', 'look 2', 'find 1']);
  isOutage = true;
  later += dayMs / 4;
  await tends.work();
  expect(asked.slice(3)).toEqual(['find 1', 'tell again']);
});

test('a channel of which it turns out in an outage that it does not follow is told', async () => {
  const { tends, asked } = someone([follow('1', 'asked')], { mayChange: () => false });
  await tends.work();
  expect(asked).toEqual(['find 1', 'tell again']);
});

test('where it did not work it is tried again when somebody tries it again, and not by itself', async () => {
  const { tends, asked } = someone([follow('1', 'off', { why: 'permission' })]);
  await tends.work();
  await tends.consider('1');
  await tends.work();
  expect(asked).toEqual([]);
  await tends.consider('1', true);
  await tends.work();
  expect(asked).toEqual(['find 1', 'follow 1']);
});

test('what is out of sight is looked at while somebody waits who tries it again, and what is in sight is not', async () => {
  const { tends, asked, stateOf } = someone([
    follow('1', 'hidden', { at: now }),
    follow('2', 'on', { at: now }),
  ]);
  await tends.consider('1');
  await tends.consider('2', true);
  expect(asked).toEqual(['look 1']);
  expect(stateOf('1')).toBe('on');
});

test('what is wanted no more is ended while somebody waits, in an outage after it', async () => {
  let isOutage = true;
  const { tends, asked, subscriptions } = someone([follow('1', 'asked')], { mayChange: () => !isOutage });
  subscriptions.delete('1');
  await tends.consider('1');
  expect(asked).toEqual([]);
  isOutage = false;
  await tends.consider('1');
  expect(asked).toEqual(['find 1']);
});

test('a server is forgotten also in an outage, but for what can not be ended', async () => {
  const { tends, asked, fates, subscriptions, stateOf } = someone(
    [follow('1', 'on'), follow('2', 'left', { at: now, since: now }), follow('3', 'off')],
    { mayChange: () => false },
  );
  subscriptions.clear();
  fates.set('remove 2', forbidden);
  await tends.forget('100');
  expect(asked).toEqual(['remove 1', 'remove 2']);
  expect(['1', '2', '3'].map(stateOf)).toEqual([undefined, 'left', undefined]);
});

test.each([true, false])(
  'a channel that was hidden for a month is forgotten if the bot is not in its server: %s',
  async (isAway) => {
    const hidden = follow('1', 'hidden', { since: now - 30 * dayMs });
    const { tends, asked, fates, stateOf } = someone([hidden], { isAway: async () => isAway });
    fates.set('look 1', forbidden);
    await tends.work();
    expect(asked).toEqual(isAway ? ['look 1', 'forget 1'] : ['look 1']);
    expect(stateOf('1')).toBe(isAway ? undefined : 'hidden');
  },
);

test('where a channel is not let follow, the news channel is looked at', async () => {
  const { tends, asked, fates, subscriptions } = someone();
  subscriptions.set('1', subscription('1'));
  fates.set('follow 1', { kind: 'refused', said: 'no' });
  await tends.work();
  expect(asked).toEqual(['find 1', 'follow 1', 'doubt']);
});

test('it is settled only when nobody is being asked any more, whoever had that done', async () => {
  const answers = new Map<string, PromiseWithResolvers<WebhookOutcome>>();
  const slow = (_: string, channelId: string) => {
    const answer = answers.get(channelId) ?? Promise.withResolvers<WebhookOutcome>();
    answers.set(channelId, answer);
    return answer.promise;
  };
  const gone = async (): Promise<WebhookOutcome> => ({ kind: 'gone' });
  const { tends } = someone([follow('1', 'asked'), follow('2', 'left', { since: now })], {
    requests: {
      follow: slow,
      find: slow,
      look: (webhookId, channelId) => slow(webhookId, channelId),
      remove: gone,
    },
  });
  const waiting = tends.consider('2');
  await expect.poll(() => [...answers.keys()]).toEqual(['2']);
  const working = tends.work();
  await expect.poll(() => [...answers.keys()]).toEqual(['2', '1']);
  let isSettled = false;
  const settled = tends.settled().then(() => {
    isSettled = true;
  });
  for (const channelId of ['1', '2']) {
    await new Promise(setImmediate);
    expect(isSettled).toBe(false);
    answers.get(channelId)?.resolve({ kind: 'done', webhookId: `w${channelId}` });
  }
  await Promise.all([working, waiting, settled]);
});
