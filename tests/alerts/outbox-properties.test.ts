import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentMark } from '../../src/views/timestamps.ts';
import { type Fate, type Happening, oneChannel } from './one-channel.ts';

const fates: Fate[] = ['answered', 'lost', 'swallowed', 'turned away', 'killed before', 'killed after'];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('request'), fate: fc.constantFrom(...fates) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('time passes'),
      lengthMs: fc.constantFrom(500, 1_000, 90_000, 150_000, 3_600_000),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('killed', 'changes') }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('recovers', 'returns') }) },
);
const story = fc.array(happening, { maxLength: 40 });
const closing: fc.Arbitrary<Happening['kind'][]> = fc.constantFrom(
  ['recovers', 'ends'],
  ['is withdrawn', 'recovers', 'ends'],
  ['is set aside', 'ends'],
);

/** Whatever happens: after it the outage is closed, and nothing goes wrong any more. */
async function afterAll(
  happenings: readonly Happening[],
  closing: readonly Happening['kind'][],
  options: { isReadable: boolean },
) {
  const channel = await oneChannel(options);
  for (const each of happenings) await channel.happen(each);
  for (const kind of closing) await channel.happen({ kind } as Happening);
  await channel.settle();
  return channel;
}

const titles = {
  over: ['🟢 Character.AI is back', '🟢 Character.AI was down, and is back'],
  withdrawn: ['⚪ False alarm, withdrawn'],
  'set-aside': ['⚪ Character.AI still fails in part'],
} as Record<string, string[]>;

test('however an outage flaps, whatever goes wrong and whenever the bot dies: two messages, one mention, the last phase in both', async () => {
  await fc.assert(
    fc.asyncProperty(story, closing, async (happenings, closing) => {
      const { messages, isOwed, incident } = await afterAll(happenings, closing, { isReadable: true });
      const { phase, since } = incident();
      expect(isOwed()).toBe(false);
      const [alert, ...below] = messages;
      const [reply, ...more] = below.filter(({ mentions }) => !mentions);
      expect(more).toEqual([]);
      expect(messages.filter(({ mentions }) => mentions).length).toBeLessThanOrEqual(1);
      expect(messages.filter(({ pretends }) => pretends)).toEqual([]);
      for (const { replyTo } of below) expect(replyTo).toBe(alert?.id);
      // Of what was set aside before it could be told, nothing is told.
      if (alert === undefined) {
        expect(phase).toBe('set-aside');
        return;
      }
      expect(titles[phase]).toContain(alert.embeds[0]?.title);
      expect(JSON.stringify(alert.embeds)).toContain(momentMark(since));
      if (reply === undefined) return;
      expect(reply.content).toMatch(/is working again\. It was|I take that back|I no longer count it/);
    }),
    { numRuns: 3_000 },
  );
});

test('where the bot may not look what it has sent, nothing is ever sent twice', async () => {
  await fc.assert(
    fc.asyncProperty(story, closing, async (happenings, closing) => {
      const { messages, isOwed } = await afterAll(happenings, closing, { isReadable: false });
      expect(isOwed()).toBe(false);
      const nonces = messages.map(({ nonce }) => nonce);
      expect(nonces).toHaveLength(new Set(nonces).size);
      expect(messages.filter(({ mentions }) => !mentions).length).toBeLessThanOrEqual(2);
      expect(messages.filter(({ mentions }) => mentions).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 3_000 },
  );
});
