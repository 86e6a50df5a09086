import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fate, type Happening, oneChannel } from './one-channel.ts';
import { isBack, wasDown, worksAgain } from './outage.ts';

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
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('killed', 'changes', 'ends') }) },
);
const story = fc.array(happening, { maxLength: 30 });

/** Whatever happens: after it the outage ends, and nothing goes wrong any more. */
async function afterAll(happenings: readonly Happening[], options: { isReadable: boolean }) {
  const channel = await oneChannel(options);
  for (const each of happenings) await channel.happen(each);
  await channel.happen({ kind: 'ends' });
  await channel.settle();
  return channel;
}

const wholeStories = [[isBack, worksAgain], [wasDown]];

test('whatever goes wrong and whenever the bot dies, a channel is told of an outage once and of its end once', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (happenings) => {
      const { messages, isOwed } = await afterAll(happenings, { isReadable: true });
      const shown = messages.map(({ content, embeds }) => embeds[0]?.title ?? content);
      expect(wholeStories).toContainEqual(shown);
      expect(isOwed()).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('where the bot may not look what it has sent, nothing is ever sent twice', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (happenings) => {
      const { messages, isOwed } = await afterAll(happenings, { isReadable: false });
      expect(isOwed()).toBe(false);
      const nonces = messages.map(({ nonce }) => nonce);
      expect(nonces).toHaveLength(new Set(nonces).size);
    }),
    { numRuns: 3_000 },
  );
});
