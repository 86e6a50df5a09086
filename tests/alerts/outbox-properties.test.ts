import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Fate, type Happening, oneChannel } from './one-channel.ts';

const fates: Fate[] = ['answered', 'lost', 'swallowed', 'turned away', 'killed before', 'killed after'];

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('request'), fate: fc.constantFrom(...fates) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('time passes'),
      lengthMs: fc.constantFrom(1_000, 90_000, 150_000, 3_600_000),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('saved', 'killed', 'changes', 'ends') }),
  },
);
const story = fc.array(happening, { maxLength: 30 });

/** Whatever happens: after it the outage ends, and nothing goes wrong any more. */
function afterAll(happenings: readonly Happening[], channel: ReturnType<typeof oneChannel>) {
  for (const each of happenings) channel.happen(each);
  channel.happen({ kind: 'ends' });
  channel.settle();
  return channel.messages.map(({ shows }) => shows).toSorted();
}

const wholeStories = [['over', 'reply'], ['summary']];

test('whatever goes wrong and whenever the bot dies, a channel is told of an outage once and of its end once', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      const channel = oneChannel({ isReadable: true });
      expect(wholeStories).toContainEqual(afterAll(happenings, channel));
      expect(channel.isOwed()).toBe(false);
    }),
    { numRuns: 3_000 },
  );
});

test('where the bot may not look what it has sent, nothing is ever sent twice', () => {
  fc.assert(
    fc.property(story, (happenings) => {
      const channel = oneChannel({ isReadable: false });
      afterAll(happenings, channel);
      expect(channel.isOwed()).toBe(false);
      const nonces = channel.messages.map(({ nonce }) => nonce);
      expect(nonces).toHaveLength(new Set(nonces).size);
    }),
    { numRuns: 3_000 },
  );
});
