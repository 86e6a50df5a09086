import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Played, play, readingOf, type Scene, type Sight, second, watching } from './timeline.ts';

const sights: Sight[] = ['ok', 'queue', 'unknown', 'challenge', 'network', 'gateway', 'edge', 'server'];
const sight = fc.constantFrom(...sights);
const scene: fc.Arbitrary<Scene> = fc.record({
  lengthMs: fc.integer({ min: 1, max: 400 }).map((seconds) => seconds * second),
  api: sight,
  account: sight,
  web: sight,
  vantage: sight,
  'control-1': fc.constantFrom('ok', 'network'),
  'control-2': fc.constantFrom('ok', 'network'),
});
const scenes = fc.array(scene, { minLength: 1, maxLength: 8 });
const silent = fc.constantFrom('unknown' as const, 'challenge' as const);

function afterRestart({ watch, at }: Played): Pick<Played, 'watch' | 'at'> {
  return { watch: watching.begin(JSON.parse(JSON.stringify(watch)), at), at };
}

test('no sequence of readings that say nothing ever changes an outage', () => {
  fc.assert(
    fc.property(
      scenes,
      fc.array(fc.tuple(fc.constantFrom('api', 'account', 'web', 'vantage'), silent)),
      (before, said) => {
        const played = play(before);
        let { watch, at } = played;
        for (const [source, sight] of said) {
          at += 7 * second;
          const taken = watching.take(watch, readingOf(source, sight, at));
          expect(taken.changed).toEqual([]);
          watch = taken.watch;
        }
        expect(watch.incident).toEqual(played.watch.incident);
      },
    ),
    { numRuns: 60 },
  );
});

test('in two halves, with a restart between them, people are told the same', () => {
  fc.assert(
    fc.property(scenes, scenes, (first, second) => {
      const whole = play([...first, ...second]);
      const half = play(first);
      const rest = play(second, afterRestart(half));
      expect(rest.watch).toEqual(whole.watch);
      expect([...half.told, ...rest.told].map(({ what }) => what)).toEqual(
        whole.told.map(({ what }) => what),
      );
    }),
    { numRuns: 60 },
  );
});

test('the belief stays a belief: every chance between 0 and 1, all together 1', () => {
  fc.assert(
    fc.property(scenes, (all) => {
      const { weights } = play(all).watch.detection.belief;
      for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
    }),
    { numRuns: 60 },
  );
});

test('C.AI is never asked more than three tenths above the usual, whatever it answers', () => {
  fc.assert(
    fc.property(scenes, (all) => {
      const { watch } = play(all);
      expect(watch.schedule.extrasAt.length).toBeLessThanOrEqual(126);
      expect(watch.schedule.outsideAt.length).toBeLessThanOrEqual(80);
      const extras = Object.values(watch.schedule.extras).reduce((sum, each) => sum + each, 0);
      expect(extras).toBeLessThanOrEqual(6 * watch.detection.watched.length);
    }),
    { numRuns: 60 },
  );
});
