import fc from 'fast-check';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { type Bulletin, nextStep } from '../../src/following/bulletin.ts';
import { publishing } from '../../src/following/publishing.ts';
import { type Incident, into } from '../../src/health/incident.ts';
import { noMetrics } from '../../src/metrics.ts';
import type { Post } from '../../src/sending/messenger.ts';
import type { Outcome } from '../../src/sending/outcome.ts';
import { saysOther } from '../../src/sending/shown-message.ts';
import { bulletinWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import { started } from '../alerts/outage.ts';
import { recovering, returned } from '../health/incidents.ts';
import { type Life, never, sharedLedgers } from './shared-ledgers.ts';

/** What becomes of a request, and of the bot. */
const fates = ['answered', 'lost', 'swallowed', 'turned away', 'killed before', 'killed after'] as const;
type Fate = (typeof fates)[number];
type Happening =
  | { kind: 'fate'; fate: Fate }
  | { kind: 'time'; ms: number }
  | { kind: 'killed' | 'recovers' | 'returns' | 'ends' | 'worsens' | 'gone' };

const hourMs = 3_600_000;
const nonceKnownMs = 3 * 60_000;
const editsPerHour = 3;
const log = pino({ level: 'silent' });

type Message = {
  id: string;
  nonce: string;
  at: number;
  embeds: object[];
  published: number;
};

/** A news channel with followers, and bots that come and go, each with what the one before it had saved. */
function aNewsroom() {
  let now = Date.UTC(2026, 7, 1);
  const messages: Message[] = [];
  const edits: number[] = [];
  let isGone = false;
  const ledgerOf = sharedLedgers();
  const fated: Fate[] = [];
  let incident: Incident = { ...started, since: now, announcedAt: now };
  const byHand: { what: 'all' | 'end'; saysDown: boolean }[] = [];
  let bot = start();

  function start() {
    const life: Life = { isOver: false };
    async function request<T extends { kind: string }>(act: () => T): Promise<T | Outcome> {
      if (life.isOver) return never();
      const fate = fated.shift() ?? 'answered';
      if (fate === 'turned away') return { kind: 'failed', detail: fate, isUnsent: true };
      const outcome = fate === 'swallowed' || fate === 'killed before' ? null : act();
      if (fate === 'killed before' || fate === 'killed after') {
        life.isOver = true;
        return never();
      }
      if (outcome === null || fate === 'lost') return { kind: 'failed', detail: fate, isUnsent: false };
      return outcome;
    }
    const done = (messageId: string): Outcome => ({ kind: 'sent', messageId, isOther: false });
    const of = (id: string) => (isGone ? undefined : messages.find((each) => each.id === id));
    const embedsOf = (view: Post['view']) => ('embeds' in view ? view.embeds : []);
    const isOther = (view: Post['view'], { id, embeds }: Message) =>
      saysOther(view, { id, content: '', embeds: embeds as never });
    const ledger = ledgerOf(life);
    const works = publishing({
      ledger,
      messenger: {
        post: (_, { view, nonce }) =>
          request((): Outcome => {
            if (isGone) return { kind: 'channel-gone' };
            const known = messages.find((each) => each.nonce === nonce && now - each.at < nonceKnownMs);
            if (known) return { kind: 'sent', messageId: known.id, isOther: isOther(view, known) };
            const id = `m${messages.length}`;
            messages.push({ id, nonce, at: now, embeds: embedsOf(view), published: 0 });
            return done(id);
          }),
        find: (_, { view }) =>
          request(() => {
            const found = messages[0];
            if (isGone) return { kind: 'channel-gone' as const };
            if (found === undefined) return { kind: 'absent' as const };
            return { kind: 'sent' as const, messageId: found.id, isOther: isOther(view, found) };
          }) as Promise<Outcome>,
        edit: (_, id, view) =>
          request((): Outcome => {
            const message = of(id);
            if (message === undefined) return { kind: isGone ? 'channel-gone' : 'message-gone' };
            const recent = edits.filter((at) => now - at < hourMs);
            if (message.published > 0 && recent.length >= editsPerHour) {
              const retryAfterMs = hourMs - (now - (recent[0] ?? now));
              return { kind: 'failed', detail: 'limited', isUnsent: true, retryAfterMs };
            }
            if (message.published > 0) edits.push(now);
            message.embeds = embedsOf(view);
            return done(id);
          }),
        publish: (_, id) =>
          request((): Outcome => {
            const message = of(id);
            if (message === undefined) return { kind: isGone ? 'channel-gone' : 'message-gone' };
            message.published = Math.max(1, message.published);
            return done(id);
          }),
      },
      requests: {
        read: (_, id) =>
          request(() => {
            const message = of(id);
            if (message === undefined)
              return { kind: isGone ? ('channel-gone' as const) : ('message-gone' as const) };
            return {
              kind: 'read' as const,
              isPublished: message.published > 0,
              message: { id, content: '', embeds: message.embeds as never },
            };
          }) as never,
      },
      placeOf: (channelId) => ({ channelId, guildId: '1' }),
      words: bulletinWords(
        english,
        () => null,
        () => now,
      ),
      turn: async () => {
        if (life.isOver) await never();
      },
      clock: () => now,
      steadyClock: () => now,
      log,
      metrics: noMetrics,
      isConfirmed: () => true,
      followsSettled: async () => {},
      async handOver({ saysDown }: Bulletin, what) {
        if (life.isOver) return never();
        byHand.push({ what, saysDown });
      },
    });
    return { life, ledger, works };
  }

  const settle = async () => {
    for (let turn = 0; turn < 200; turn += 1) await Promise.resolve();
  };
  async function tell(): Promise<void> {
    void bot.works.announce(incident, incident.phase === 'down' ? 'news' : null);
    void bot.works.work();
    await settle();
    if (bot.life.isOver) await restart();
  }
  async function restart(): Promise<void> {
    bot.life.isOver = true;
    bot = start();
    void bot.works.catchUp();
    void bot.works.work();
    await settle();
    if (bot.life.isOver) await restart();
  }
  async function happen(happening: Happening): Promise<void> {
    switch (happening.kind) {
      case 'fate':
        fated.push(happening.fate);
        return;
      case 'time':
        now += happening.ms;
        break;
      case 'killed':
        await restart();
        return;
      case 'gone':
        isGone = true;
        break;
      case 'worsens':
        if (incident.phase === 'down') incident = { ...incident, revision: incident.revision + 1 };
        break;
      case 'recovers':
        if (incident.phase === 'down') incident = recovering(incident, now - incident.since);
        break;
      case 'returns':
        if (incident.phase === 'recovering') incident = returned(incident, 1_000);
        break;
      case 'ends':
        if (incident.phase === 'recovering') incident = into(incident, 'over', now);
        break;
    }
    await tell();
  }
  return {
    messages,
    byHand,
    /** What becomes of the next requests. */
    doom: (next: readonly Fate[]) => fated.push(...next),
    happen,
    tell,
    async quiet() {
      fated.length = 0;
      for (let turn = 0; turn < 150; turn += 1) {
        now += 60_000;
        await tell();
      }
    },
    bulletin: () => bot.ledger.bulletins.get(incident.id),
    incident: () => incident,
    isGone: () => isGone,
    now: () => now,
  };
}

const fate = fc.constantFrom(...fates);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('fate' as const), fate: fc.constantFrom(...fates) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('time' as const),
      ms: fc.constantFrom(500, 1_000, 5_000, 20_000, 60_000, 150_000, 600_000),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('killed', 'recovers', 'returns', 'worsens', 'ends') }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('gone' as const) }) },
) as fc.Arbitrary<Happening>;

test('whatever goes wrong, an outage is published once or sent to all, and what was published is brought to its end', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fate, { maxLength: 6 }),
      fc.array(happening, { maxLength: 40 }),
      async (atFirst, happenings) => {
        const room = aNewsroom();
        room.doom(atFirst);
        await room.tell();
        for (const each of happenings) await room.happen(each);
        await room.quiet();

        const published = room.messages.filter(({ published }) => published > 0);
        const all = room.byHand.filter(({ what }) => what === 'all');
        expect(published.length).toBeLessThanOrEqual(1);
        if (all.length > 0) expect(published).toEqual([]);
        if (!room.isGone()) {
          expect(room.byHand.filter(({ what }) => what === 'end')).toEqual([]);
          expect(published.length + all.length).toBeGreaterThan(0);
          const bulletin = room.bulletin();
          if (bulletin !== undefined) expect(nextStep(bulletin, room.now())).toBeNull();
        }
        if (published.length > 0 && !room.isGone()) {
          const [embed] = (published[0]?.embeds ?? []) as { title?: string }[];
          const title = embed?.title ?? '';
          expect(title).toContain(
            { down: '🔴', recovering: '🟡', over: '🟢' }[room.incident().phase as 'down'] ?? '',
          );
        }
      },
    ),
    { numRuns: 1_500 },
  );
}, 60_000);
