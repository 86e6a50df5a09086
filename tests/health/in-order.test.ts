import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detector } from '../../src/health/detect.ts';
import type { Detection } from '../../src/health/detection.ts';
import { endpointsOf } from '../../src/health/turns.ts';
import { readingOf, type Sight, type SourceName, second, sources, start } from './timeline.ts';

const its = detector(endpointsOf(sources), 30 * second);
const deadlineMs = 10 * second;

type Look = { source: SourceName; sight: Sight; sentMs: number; tookMs: number };

/** What is known after these looks, taken in as they come back. */
function after(looks: readonly Look[], begin: Detection): Detection {
  return looks
    .map(({ source, sight, sentMs, tookMs }) => ({
      ...readingOf(source, sight, start + sentMs + tookMs),
      sentAt: start + sentMs,
    }))
    .toSorted((a, b) => a.at - b.at)
    .reduce((state, reading) => its.detect(state, reading).state, begin);
}

const failing = after(
  (['api', 'account', 'api', 'account'] as const).map((source, index) => ({
    ...{ source, sight: 'server' as const, sentMs: index * second, tookMs: 5 },
  })),
  its.begin(null, start - 60 * second),
);

test('in whatever order looks come back, the same is believed once all are there', () => {
  const look = fc.record({
    source: fc.constantFrom<SourceName>('api', 'account', 'web', 'control-1', 'vantage'),
    sight: fc.constantFrom<Sight>('ok', 'network', 'server', 'gateway', 'queue'),
    sentMs: fc.integer({ min: 10 * second, max: 10 * second + deadlineMs }),
    tookMs: fc.integer({ min: 1, max: deadlineMs }),
  });
  fc.assert(
    fc.property(fc.uniqueArray(look, { selector: ({ sentMs }) => sentMs, maxLength: 8 }), (looks) => {
      const prompt = looks.map((each) => ({ ...each, tookMs: 0 }));
      const { belief, last, okAt, failingSince, heard, troubledAt } = after(looks, failing);
      const wanted = after(prompt, failing);
      expect({ belief, last, okAt, failingSince, heard, troubledAt }).toMatchObject({
        ...{ last: wanted.last, okAt: wanted.okAt, failingSince: wanted.failingSince },
        ...{ heard: wanted.heard, troubledAt: wanted.troubledAt },
      });
      for (const [index, weight] of belief.weights.entries()) {
        expect(weight).toBeCloseTo(wanted.belief.weights[index] ?? Number.NaN, 9);
      }
    }),
    { numRuns: 100 },
  );
});

test('a look that was sent while it failed, and times out when it works again, does not lengthen the outage', () => {
  const late: Look = { source: 'account', sight: 'network', sentMs: 10 * second, tookMs: deadlineMs };
  const good: Look = { source: 'api', sight: 'ok', sentMs: 15 * second, tookMs: 5 };
  const { outage } = after([late, good], after([{ ...late, source: 'api', tookMs: 5 }], told(failing)));
  expect(outage).toMatchObject({ lastBadAt: start + 10 * second, firstGoodAt: start + 15 * second });
});

function told(state: Detection): Detection {
  return {
    ...state,
    outage: {
      ...{ severity: 'outage', affected: ['api', 'account'], evidence: { failing: [], places: 1 } },
      ...{ lastBadAt: start, firstGoodAt: null, ours: false, turning: null },
    },
  };
}
