import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { noMetrics } from '../../src/metrics.ts';
import { keptPanels } from '../../src/panels/kept-panels.ts';
import type { PanelEntry, PanelStore } from '../../src/panels/panel-ledger.ts';
import type { CreateResult, RemoveResult } from '../../src/panels/panels.ts';
import type { ComponentsView } from '../../src/sending/message.ts';
import type { Post } from '../../src/sending/messenger.ts';
import type { Outcome } from '../../src/sending/outcome.ts';
import { componentsView, words } from '../../src/views/components.ts';

const place = { guildId: '1', channelId: '2' };
const mark = 'panel';
const nonceKnownMs = 3 * 60_000;
const log = pino({ level: 'silent' });

/** What becomes of a request: the answer may be lost, the bot may die before or after, or Discord may refuse. */
type Fate =
  | 'answered'
  | 'answer lost'
  | 'turned away'
  | 'dies before'
  | 'dies after'
  | 'forbidden'
  | 'used up';
const fates: Fate[] = [
  'answered',
  'answer lost',
  'turned away',
  'dies before',
  'dies after',
  'forbidden',
  'used up',
];

type Message = { id: string; nonce: string; at: number; text: string };

/** One channel, and bots that come and go, each with what the one before it had saved. */
function aChannel() {
  const messages: Message[] = [];
  const everyPosted: string[] = [];
  let most = 0;
  let now = Date.UTC(2026, 7, 1);
  let state = 'up';
  let fate: Fate = 'answered';
  let saved: PanelEntry[] = [];
  let isFree = true;
  let phaseAt = 0;
  let requests = 0;
  let bot = start();

  const textOf = (view: Post['view']) => JSON.stringify((view as ComponentsView).components);

  function start() {
    const life = { isOver: false };
    const store: PanelStore = {
      async write(changes) {
        if (life.isOver) return never();
        for (const change of changes) {
          saved = saved.filter(({ key }) => key !== change.key);
          if (change.value !== null) saved.push(change);
        }
      },
    };
    async function request(act: () => Outcome): Promise<Outcome> {
      if (life.isOver) return never();
      requests += 1;
      const its = fate;
      if (its !== 'answered') fate = 'answered';
      if (its === 'turned away') return { kind: 'failed', detail: its, isUnsent: true };
      if (its === 'used up') return { kind: 'failed', detail: its, isUnsent: true, retryAfterMs: 90_000 };
      if (its === 'forbidden') return { kind: 'forbidden', missing: ['View Channel'] };
      const outcome = its === 'dies before' ? null : act();
      most = Math.max(most, messages.length);
      if (its === 'dies before' || its === 'dies after') {
        life.isOver = true;
        return never();
      }
      if (its === 'answer lost') return { kind: 'failed', detail: its, isUnsent: false };
      return outcome ?? never();
    }
    const kept = keptPanels({
      languageOf: () => 'en',
      store,
      remembered: saved,
      messenger: {
        post: (_, { view, nonce }) =>
          request(() => {
            const known = messages.find((each) => each.nonce === nonce && now - each.at < nonceKnownMs);
            if (known) return { kind: 'sent', messageId: known.id, isOther: known.text !== textOf(view) };
            const id = `m${everyPosted.length}`;
            everyPosted.push(id);
            messages.push({ id, nonce, at: now, text: textOf(view) });
            return { kind: 'sent', messageId: id, isOther: false };
          }),
        edit: (_, messageId, view) =>
          request(() => {
            const found = messages.find(({ id }) => id === messageId);
            if (found === undefined) return { kind: 'message-gone' };
            found.text = textOf(view);
            return { kind: 'sent', messageId, isOther: false };
          }),
        remove: (_, messageId) =>
          request(() => {
            const index = messages.findIndex(({ id }) => id === messageId);
            if (index === -1) return { kind: 'message-gone' };
            messages.splice(index, 1);
            return { kind: 'sent', messageId, isOther: false };
          }),
        isGone: async () => false,
        async find(_, { view }, its, sentAfter) {
          if (life.isOver) return never();
          expect(its).toBe(mark);
          const found = messages.find(({ at }) => at >= sentAfter - 60_000);
          if (found === undefined) return { kind: 'absent' };
          return { kind: 'sent', messageId: found.id, isOther: found.text !== textOf(view) };
        },
      },
      words: { view: () => componentsView(words(state)), state: () => state, mark },
      pace: {
        turnForPanel: async () => {},
        turnForPerson: async () => true,
        hasRoomForRefusal: () => true,
      },
      clock: () => now,
      steadyClock: () => now - 5_000_000,
      random: () => 0.5,
      seesAnything: () => true,
      isFree: () => isFree,
      phaseAt: () => phaseAt,
      log,
      metrics: noMetrics,
      onFatal(error) {
        throw error;
      },
    });
    return { ...kept, life };
  }

  return {
    messages,
    everyPosted,
    most: () => most,
    requests: () => requests,
    saved: () => saved,
    become(next: string) {
      if (next !== state) phaseAt = now;
      state = next;
    },
    busy(isBusy: boolean) {
      isFree = !isBusy;
    },
    suffer(next: Fate) {
      fate = next;
    },
    ask: (what: 'create' | 'remove') =>
      settled<CreateResult | RemoveResult>(
        what === 'create' ? bot.panels.create(place, 'en') : bot.panels.remove(place),
      ),
    list: () => bot.panels.list(place.guildId),
    async pass(seconds: number) {
      for (let each = 0; each < seconds; each += 1) {
        now += 1_000;
        if (bot.life.isOver) bot = start();
        bot.look();
        await settled(Promise.resolve());
      }
    },
    /** Time goes by while no bot runs. */
    sleep(lengthMs: number) {
      bot.life.isOver = true;
      now += lengthMs;
    },
    shows: () => messages.map(({ text }) => text.includes(`"${state}"`)),
  };
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** Lets all that can go on do so. What waits for a bot that died never ends. */
async function settled<T>(asked: Promise<T>): Promise<T | null> {
  const turns = (async () => {
    for (let turn = 0; turn < 60; turn += 1) await null;
    return null;
  })();
  return Promise.race([asked, turns]);
}

test('shows what is so, once no alert waits any more, and only the last of it', async () => {
  const channel = aChannel();
  expect(await channel.ask('create')).toEqual({ kind: 'created' });
  await channel.pass(10);
  channel.busy(true);
  channel.become('down');
  await channel.pass(30);
  channel.become('recovering');
  await channel.pass(30);
  expect(channel.requests()).toBe(1);
  channel.busy(false);
  await channel.pass(2);
  expect(channel.requests()).toBe(2);
  expect(channel.shows()).toEqual([true]);
});

test('is replaced after a day in which Discord took no edits, whatever restarts meanwhile, and never before', async () => {
  const channel = aChannel();
  await channel.ask('create');
  await channel.pass(10);
  channel.become('down');
  for (let hour = 0; hour < 23; hour += 1) {
    for (let part = 0; part < 6; part += 1) {
      channel.suffer('used up');
      channel.sleep(599_000);
      await channel.pass(2);
    }
  }
  expect(channel.everyPosted).toEqual(['m0']);
  expect((await channel.list())[0]?.editsRefusedSince).not.toBeNull();
  channel.suffer('used up');
  channel.sleep(2 * 60 * 60_000);
  await channel.pass(3);
  channel.suffer('answered');
  await channel.pass(700);
  expect(channel.messages.map(({ id }) => id)).toEqual(['m1']);
  expect(channel.shows()).toEqual([true]);
  expect(channel.most()).toBe(1);
});

test('two admins at once get one panel', async () => {
  const channel = aChannel();
  const results = await Promise.all([channel.ask('create'), channel.ask('create')]);
  expect(results).toEqual([{ kind: 'created' }, { kind: 'already' }]);
  expect(channel.messages).toHaveLength(1);
});

test('one that somebody deleted unseen is posted again when an admin asks, also where it was paused', async () => {
  const channel = aChannel();
  await channel.ask('create');
  channel.messages.length = 0;
  expect(await channel.ask('create')).toEqual({ kind: 'created' });
  expect(channel.messages.map(({ id }) => id)).toEqual(['m1']);

  channel.suffer('forbidden');
  expect(await channel.ask('create')).toMatchObject({ kind: 'forbidden' });
  channel.suffer('answered');
  channel.messages.length = 0;
  expect(await channel.ask('create')).toEqual({ kind: 'created' });
  expect(channel.messages.map(({ id }) => id)).toEqual(['m2']);
});

test('a server gets at most 25 panels', async () => {
  const { panels } = keptPanelsOf25();
  const results = await Promise.all(
    Array.from({ length: 26 }, (_, channel) =>
      panels.create({ guildId: '1', channelId: `${channel}` }, 'en'),
    ),
  );
  expect(results.filter(({ kind }) => kind === 'created')).toHaveLength(25);
  expect(results.at(-1)).toEqual({ kind: 'too-many', limit: 25 });
  expect(await panels.forget('1')).toBe(25);
  expect(await panels.list('1')).toEqual([]);
});

function keptPanelsOf25() {
  const sent = async () => ({ kind: 'sent', messageId: '1', isOther: false }) as const;
  return keptPanels({
    languageOf: () => 'en',
    store: { write: async () => {} },
    remembered: [],
    messenger: { post: sent, edit: sent, remove: sent, find: sent, isGone: async () => false },
    words: { view: () => componentsView(words('up')), state: () => 'up', mark },
    pace: { turnForPanel: async () => {}, turnForPerson: async () => true, hasRoomForRefusal: () => true },
    ...{
      clock: () => 0,
      steadyClock: () => 0,
      random: () => 0.5,
      seesAnything: () => true,
      isFree: () => true,
    },
    ...{ phaseAt: () => null, log, metrics: noMetrics },
    onFatal(error) {
      throw error;
    },
  });
}

type Event =
  | { what: 'create' | 'remove' | 'delete' }
  | { what: 'become'; state: string }
  | { what: 'suffer'; fate: Fate }
  | { what: 'pass'; seconds: number }
  | { what: 'sleep'; minutes: number };

const event: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ what: fc.constantFrom('create' as const, 'remove' as const, 'delete' as const) }),
  fc.record({ what: fc.constant('become' as const), state: fc.constantFrom('up', 'down', 'recovering') }),
  fc.record({ what: fc.constant('suffer' as const), fate: fc.constantFrom(...fates) }),
  fc.record({ what: fc.constant('pass' as const), seconds: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ what: fc.constant('sleep' as const), minutes: fc.integer({ min: 0, max: 30 }) }),
);

test('whatever happens, there are never two panels, and in the end the one that is wanted shows what is so', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
      const channel = aChannel();
      for (const each of events) {
        if (each.what === 'create' || each.what === 'remove') await channel.ask(each.what);
        if (each.what === 'delete') channel.messages.splice(0);
        if (each.what === 'become') channel.become(each.state);
        if (each.what === 'suffer') channel.suffer(each.fate);
        if (each.what === 'pass') await channel.pass(each.seconds);
        if (each.what === 'sleep') channel.sleep(each.minutes * 60_000);
      }
      channel.suffer('answered');
      channel.become('over');
      // Longer than any wait, and than the age that a panel may have.
      await channel.pass(1_300);
      expect(channel.most()).toBeLessThanOrEqual(1);
      const [panel] = await channel.list();
      const isWanted = panel !== undefined && panel.deletedAt === null;
      if (isWanted) expect(channel.shows()).toEqual([true]);
      expect(channel.saved().length).toBe(panel === undefined ? 0 : 1);
    }),
    {
      numRuns: 80,
      examples: [
        // Refused at the second try of a message that was there and is deleted before the third.
        [
          [
            { what: 'suffer', fate: 'dies after' },
            { what: 'create' },
            { what: 'suffer', fate: 'forbidden' },
            { what: 'pass', seconds: 3 },
            { what: 'delete' },
            { what: 'sleep', minutes: 2 },
          ],
        ],
      ],
    },
  );
});
