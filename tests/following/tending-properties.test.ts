import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { isFollowing } from '../../src/following/follow.ts';
import { tending } from '../../src/following/tending.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { WebhookOutcome } from '../../src/sending/follow-requests.ts';
import { subscription } from '../storage/entries.ts';
import { type Life, never, sharedLedgers } from './shared-ledgers.ts';

const fates = [
  ...['answered', 'lost', 'swallowed', 'turned away', 'killed before', 'killed after', 'forbidden'],
] as const;
type Fate = (typeof fates)[number];
type Happening =
  | { kind: 'fate'; fate: Fate }
  | { kind: 'time'; ms: number }
  | {
      kind:
        | 'role'
        | 'no role'
        | 'unsubscribe'
        | 'subscribe'
        | 'killed'
        | 'outage'
        | 'over'
        | 'webhook deleted'
        | 'news hidden'
        | 'news seen';
    };

const channelId = '1';
const dayMs = 24 * 3_600_000;
const log = pino({ level: 'silent' });

/** A channel that may follow, and bots that come and go, each with what the one before it had saved. */
function aChannel() {
  let now = Date.UTC(2026, 7, 1);
  const subscriptions = new Map<string, Subscription>([[channelId, subscription(channelId)]]);
  let webhooks: string[] = [];
  let count = 0;
  let most = 0;
  const ledgerOf = sharedLedgers();
  let fated: Fate[] = [];
  let isOutage = false;
  let isNewsHidden = false;
  let changedInOutage = 0;
  let toldAgain = 0;
  let bot = start();

  function start() {
    const life: Life = { isOver: false };
    async function request(act: () => WebhookOutcome, isChange: boolean): Promise<WebhookOutcome> {
      if (life.isOver) return never();
      if (isChange && isOutage) changedInOutage += 1;
      const fate = fated.shift() ?? 'answered';
      if (fate === 'forbidden') return { kind: 'forbidden' };
      if (fate === 'turned away') return { kind: 'failed', detail: fate, isUnsent: true };
      const outcome = fate === 'swallowed' || fate === 'killed before' ? null : act();
      most = Math.max(most, webhooks.length);
      if (fate === 'killed before' || fate === 'killed after') {
        life.isOver = true;
        return never();
      }
      if (outcome === null || fate === 'lost') return { kind: 'failed', detail: fate, isUnsent: false };
      return outcome;
    }
    const known = (id: string | undefined): WebhookOutcome =>
      id !== undefined && webhooks.includes(id) ? { kind: 'done', webhookId: id } : { kind: 'gone' };
    const ledger = ledgerOf(life);
    const tends = tending({
      ledger,
      subscriptions,
      requests: {
        follow: () =>
          request(() => {
            count += 1;
            webhooks.push(`w${count}`);
            return { kind: 'done', webhookId: `w${count}` };
          }, true),
        find: () => request(() => known(webhooks[0]), false),
        look: (id) => request(() => known(id), false),
        remove: (id) =>
          request(() => {
            const outcome = known(id);
            webhooks = webhooks.filter((each) => each !== id);
            return outcome;
          }, true),
      },
      lacksPermission: async () => false,
      isAway: async () => false,
      forgetChannel: never,
      pace: {
        turnForPanel: async () => {},
        turnForPerson: async () => true,
        hasRoomForRefusal: () => true,
      },
      newsId: () => 'news',
      mayBegin: () => !isNewsHidden,
      doubtNews() {},
      mayChange: () => !isOutage,
      isFree: () => true,
      async tellAgain() {
        toldAgain += 1;
      },
      clock: () => now,
      steadyClock: () => now,
      log,
      metrics: noMetrics,
    });
    return { life, ledger, tends };
  }

  async function work(): Promise<void> {
    void bot.tends.work().then(() => bot.ledger.save());
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
    if (!bot.life.isOver) return;
    bot = start();
    await work();
  }

  function take(happening: Happening): void {
    switch (happening.kind) {
      case 'fate':
        fated.push(happening.fate);
        break;
      case 'time':
        now += happening.ms;
        break;
      case 'role':
      case 'no role':
      case 'subscribe':
        subscriptions.set(
          channelId,
          subscription(channelId, { roleId: happening.kind === 'role' ? '7' : null }),
        );
        bot.tends.consider(channelId, true);
        break;
      case 'unsubscribe':
        subscriptions.delete(channelId);
        bot.tends.consider(channelId);
        break;
      case 'killed':
        bot.life.isOver = true;
        break;
      case 'outage':
      case 'over':
        isOutage = happening.kind === 'outage';
        break;
      case 'news hidden':
      case 'news seen':
        isNewsHidden = happening.kind === 'news hidden';
        break;
      case 'webhook deleted':
        webhooks = [];
        break;
    }
  }

  return {
    async happen(happening: Happening) {
      take(happening);
      await work();
    },
    async quiet() {
      fated = [];
      isOutage = false;
      isNewsHidden = false;
      for (let turn = 0; turn < 4; turn += 1) {
        now += dayMs;
        await work();
        await work();
      }
    },
    isWanted: () => subscriptions.get(channelId)?.roleId === null,
    follow: () => bot.ledger.follows.get(channelId),
    webhooks: () => webhooks,
    most: () => most,
    changedInOutage: () => changedInOutage,
    toldAgain: () => toldAgain,
  };
}

const happening = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('fate'), fate: fc.constantFrom(...fates) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('time'), ms: fc.constantFrom(1_000, 60_000, dayMs, 2 * dayMs) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        ...['role', 'no role', 'unsubscribe', 'subscribe', 'killed', 'outage', 'over', 'webhook deleted'],
        ...['news hidden', 'news seen'],
      ),
    }),
  },
) as fc.Arbitrary<Happening>;

test('whatever goes wrong, a channel has one webhook at most, it has what it wants in the end, and changes nothing in an outage', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
      const channel = aChannel();
      for (const each of happenings) await channel.happen(each);
      await channel.quiet();

      expect(channel.changedInOutage()).toBe(0);
      expect(channel.most()).toBeLessThanOrEqual(1);
      const isOn = isFollowing(channel.follow(), 'news');
      expect(channel.webhooks()).toHaveLength(isOn ? 1 : 0);
      if (!channel.isWanted()) expect(channel.follow()).toBeUndefined();
      else expect(isOn || channel.follow()?.state === 'off').toBe(true);
    }),
    { numRuns: 1_000 },
  );
}, 60_000);
