import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietUntil } from '../../src/alerts/quiet-hours.ts';
import { type ChannelSettings, withDefaults } from '../../src/alerts/settings.ts';
import { type Incident, lastedMs } from '../../src/health/incident.ts';
import { locales } from '../../src/language/locales.ts';
import { type Fate, type Happening, oneChannel } from './one-channel.ts';
import { started } from './outage.ts';

const minute = 60_000;

const fates: Fate[] = ['answered', 'lost', 'swallowed', 'turned away', 'killed before', 'killed after'];
const timePasses: fc.Arbitrary<Happening> = fc.record({
  kind: fc.constant('time passes'),
  lengthMs: fc.constantFrom(1_000, minute, 3 * minute, 7 * minute, 40 * minute, 8 * 60 * minute),
});
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('request'), fate: fc.constantFrom(...fates) }) },
  { weight: 4, arbitrary: timePasses },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('killed', 'changes', 'worsens', 'eases') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('recovers', 'returns') }) },
);
/** From here on, everything is over, in one way or another. */
const closing: fc.Arbitrary<Happening['kind'][]> = fc.constantFrom(
  ['recovers', 'ends'],
  ['is withdrawn', 'recovers', 'ends'],
  ['is set aside', 'ends'],
);
const minuteOfDay = fc.integer({ min: 0, max: 1439 });
const settings: fc.Arbitrary<ChannelSettings> = fc.record({
  tellOf: fc.constantFrom('all', 'down'),
  mentionFor: fc.constantFrom('all', 'down', 'nothing'),
  shortestMinutes: fc.constantFrom(0, 5, 15),
  quietHours: fc.option(
    fc.record({ from: minuteOfDay, until: minuteOfDay, zone: fc.constant('Europe/Berlin') }),
  ),
  end: fc.constantFrom('reply', 'edit'),
  thread: fc.boolean(),
  publish: fc.boolean(),
  language: fc.constantFrom(...locales),
});
/** Before it was told, as if the bot had looked at once; or in the night in which Berlin's clocks are set. */
const beginning = fc.constantFrom(
  ...[
    started.since,
    Date.UTC(2026, 2, 29, 0, 30),
    Date.UTC(2026, 9, 25, 0, 30),
    Date.UTC(2026, 7, 1, 21, 50),
  ],
);

function outageFrom(since: number, severity: Incident['severity']): Incident {
  const [standsSince, announcedAt, phaseAt] = [since, since + 90_000, since + 90_000];
  return { ...started, since, standsSince, announcedAt, phaseAt, severity, worst: severity };
}

type Channel = Awaited<ReturnType<typeof oneChannel>>;

async function afterAll(channel: Channel, happenings: readonly Happening[], closing: Happening['kind'][]) {
  for (const each of happenings) await channel.happen(each);
  for (const kind of closing) await channel.happen({ kind } as Happening);
  await channel.settle();
}

/** What people read: the alert, and what stands below it. */
function read({ messages }: Channel) {
  const [alert, ...below] = messages;
  return { alert, below, mentions: messages.filter((each) => each.mentions) };
}

test('whatever the settings and the course of an outage, a channel is shown what it wants, with at most one mention and one ending', async () => {
  const severity = fc.constantFrom<Incident['severity']>('degraded', 'outage');
  const story = fc.array(happening, { maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(
      settings,
      beginning,
      severity,
      story,
      closing,
      async (chosen, since, bad, story, closing) => {
        const outage = outageFrom(since, bad);
        const channel = await oneChannel({ isReadable: true, settings: chosen, outage });
        await afterAll(channel, story, closing);
        expect(channel.isOwed()).toBe(false);
        const { alert, below, mentions } = read(channel);
        const incident = channel.incident();

        const isWanted = chosen.tellOf === 'all' || incident.worst === 'outage';
        const shortestMs = chosen.shortestMinutes * minute;
        const isLongEnough = lastedMs(incident, 0) >= shortestMs;
        if (alert === undefined) {
          expect(isWanted && isLongEnough && incident.phase === 'over').toBe(false);
          return;
        }
        expect(isWanted).toBe(true);
        expect(alert.askedAt - incident.since).toBeGreaterThanOrEqual(shortestMs);

        expect(mentions.length).toBeLessThanOrEqual(1);
        if (chosen.mentionFor === 'nothing') expect(mentions).toEqual([]);
        if (incident.worst !== 'outage' && chosen.mentionFor === 'down') expect(mentions).toEqual([]);
        for (const { askedAt } of mentions) expect(quietUntil(chosen.quietHours, askedAt)).toBeNull();

        const endings = below.filter((each) => !each.mentions);
        expect(endings.length).toBeLessThanOrEqual(chosen.end === 'reply' ? 1 : 0);
        for (const each of below) expect(each.replyTo).toBe(alert.id);
        for (const each of channel.published) expect([chosen.publish, each]).toEqual([true, alert.id]);
        for (const each of channel.threads)
          expect([chosen.thread, ...each]).toEqual([true, alert.id, 'archived']);
      },
    ),
    { numRuns: 1_000 },
  );
});

const choice: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('is set'), settings }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('is unsubscribed') }) },
);

test('settings that change in the middle of it all make no second mention, no second ending, and nothing that is not brought to its end', async () => {
  const story = fc.array(fc.oneof({ weight: 4, arbitrary: happening }, { weight: 1, arbitrary: choice }), {
    maxLength: 30,
  });
  await fc.assert(
    fc.asyncProperty(story, closing, async (story, closing) => {
      const channel = await oneChannel({ isReadable: true, settings: withDefaults() });
      await afterAll(channel, story, closing);
      const { alert, below, mentions } = read(channel);
      expect(channel.isOwed()).toBe(false);
      expect(mentions.length).toBeLessThanOrEqual(1);
      expect(below.filter((each) => !each.mentions).length).toBeLessThanOrEqual(1);
      if (alert !== undefined) expect(alert.embeds[0]?.title).toMatch(/^[🟢⚪]/u);
      for (const [, state] of channel.threads) expect(state).toBe('archived');
    }),
    { numRuns: 500 },
  );
});

test('once an outage has worked again, no change of settings, at whatever moment, makes a channel owe what it did not owe without', async () => {
  const story = fc.array(fc.oneof({ weight: 9, arbitrary: happening }, { weight: 1, arbitrary: choice }), {
    maxLength: 20,
  });
  const ending = fc.oneof(fc.constant<Happening['kind'][]>(['recovers']), closing);
  const killed: fc.Arbitrary<Happening> = fc.record({ kind: fc.constant('killed') });
  const afterwards = fc.array(fc.oneof({ weight: 4, arbitrary: choice }, timePasses, killed), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(settings, story, ending, afterwards, async (first, story, ending, afterwards) => {
      async function posted(then: readonly Happening[]): Promise<number> {
        const channel = await oneChannel({ isReadable: true, settings: first });
        const end = ending.map((kind) => ({ kind }) as Happening);
        for (const each of [...story, ...end, ...then]) await channel.happen(each);
        await channel.settle();
        return channel.messages.length;
      }
      const unchanged = afterwards.filter(({ kind }) => kind === 'time passes' || kind === 'killed');
      expect(await posted(afterwards)).toBeLessThanOrEqual(await posted(unchanged));
    }),
    { numRuns: 500 },
  );
});

test('whatever is set, lost, unsubscribed or deleted: no message shows the mention of a role that it did not ping, and a role is pinged once', async () => {
  const deleted: fc.Arbitrary<Happening> = fc.record({ kind: fc.constant('is deleted') });
  const story = fc.array(
    fc.oneof({ weight: 6, arbitrary: happening }, { weight: 1, arbitrary: choice }, deleted),
    { maxLength: 30 },
  );
  await fc.assert(
    fc.asyncProperty(settings, story, closing, async (first, story, closing) => {
      const channel = await oneChannel({ isReadable: true, settings: first });
      await afterAll(channel, story, closing);
      const all = [...channel.messages, ...channel.deleted];
      expect(all.filter(({ pretends }) => pretends)).toEqual([]);
      expect(channel.messages.filter((each) => each.mentions).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 1_000 },
  );
});
