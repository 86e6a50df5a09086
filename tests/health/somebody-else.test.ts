import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import { classify } from '../../src/health/classify.ts';
import type { Expectation } from '../../src/health/reading.ts';
import { anyAnswer, unsigned } from './arbitrary-answers.ts';

const expectations: readonly Expectation[] = ['health', 'api', 'web'];

describe('an answer that C.AI did not sign', () => {
  test('calls it neither broken nor well, nor busy', () => {
    fc.assert(
      fc.property(unsigned, fc.constantFrom(...expectations), (answer, expects) => {
        expect(classify(answer, expects)).toMatchObject({ verdict: 'unknown' });
      }),
      { numRuns: 5_000 },
    );
  });

  test.each(Object.entries(answers))('does not even if it repeats %s word for word', (_, answer) => {
    if ('network' in answer) return;
    for (const expects of expectations) {
      for (const server of ['nginx', 'squid/6.1', 'AmazonS3', 'cloudflare-nginx']) {
        expect(classify({ ...answer, headers: { server } }, expects).verdict).toBe('unknown');
      }
    }
  });
});

test('whatever an answer is, it is judged, in words that fit on a line', () => {
  const signed = anyAnswer.map((answer) => ({ ...answer, headers: { ...answer.headers, 'cf-ray': '1' } }));
  fc.assert(
    fc.property(fc.oneof(anyAnswer, signed), fc.constantFrom(...expectations), (answer, expects) => {
      const { verdict, reason, fault } = classify(answer, expects);
      expect(['ok', 'fail', 'queue', 'unknown']).toContain(verdict);
      expect(reason.length).toBeLessThanOrEqual(80);
      expect(fault !== undefined).toBe(verdict === 'fail');
    }),
    { numRuns: 5_000 },
  );
});
