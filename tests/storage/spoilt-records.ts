import fc from 'fast-check';
import { expect } from 'vitest';
import { watcher } from '../../src/health/watcher.ts';
import { recordReader } from '../../src/storage/records.ts';
import { oneOfEveryKind, watch } from './entries.ts';

type Runs = { numRuns: number; seed: number };

const now = Date.UTC(2026, 11, 1);
const hourMs = 60 * 60_000;
const read = recordReader(() => now);

/** Records of every kind with something else in up to four places. */
const spoilt = fc
  .tuple(fc.constantFrom(...oneOfEveryKind), fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { maxLength: 4 }))
  .map(([{ kind, key, value }, changes]) => {
    const put = (left: unknown, [at, other]: [number, unknown]) => withOneReplaced(left, at, other);
    return { kind, key, value: changes.reduce<unknown>(put, value) };
  });

export function readSpoiltRecords(runs: Runs): void {
  const any = fc.record({ kind: fc.string(), key: fc.string(), value: fc.jsonValue() });
  fc.assert(
    fc.property(fc.oneof(spoilt, any), ({ kind, key, value }) => {
      const entry = read(kind, key, value);
      if (entry !== null) expect(entry).toMatchObject({ kind, key });
    }),
    runs,
  );
}

export function lookOnFromSpoiltWatches(runs: Runs): void {
  const endpoints = ['api', 'account', 'web'].map((name) => ({ name, kind: 'endpoint' as const }));
  const { begin, plan, take } = watcher([...endpoints, { name: 'vantage', kind: 'vantage' }], 30_000);
  const changes = fc.array(fc.tuple(fc.nat(), fc.oneof(fc.jsonValue(), fc.double(), fc.constant(null))), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(changes, (some) => {
      const value = some.reduce<unknown>((left, [at, put]) => withOneReplaced(left, at, put), watch);
      const found = read('watch', 'now', JSON.parse(JSON.stringify(value)));
      if (found?.kind !== 'watch') return;
      const begun = begin(found.value, now);
      const { ask } = plan(begun, new Set(), now + 2 * hourMs);
      expect(ask).toContain('api');
      const reading = { source: 'api', kind: 'endpoint', verdict: 'fail', reason: 'no answer' } as const;
      const { watch: after } = take(begun, { ...reading, fault: 'network', at: now + 2 * hourMs });
      expect(after.detection.belief.weights.every(Number.isFinite)).toBe(true);
    }),
    runs,
  );
}

/** The same with something else in one place of it. */
export function withOneReplaced(value: unknown, at: number, put: unknown): unknown {
  if (typeof value !== 'object' || value === null) return put;
  const entries = Object.entries(value);
  if (entries.length === 0 || at % 7 === 0) return put;
  const index = at % entries.length;
  const changed = entries.map(([key, each], place) => [
    key,
    place === index ? withOneReplaced(each, Math.floor(at / 7), put) : each,
  ]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}
