import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leastBetweenMs,
  oldestAgeMs,
  panelLine,
  refreshedEveryMs,
  refreshesPerSecond,
} from '../../src/panels/panel-line.ts';

/** Discord takes this many requests in a second. */
const perSecond = 48;

/** A line that is served as fast as Discord allows, once a second; what is shown by whom, and how old that became. */
function aServedLine(panels: number, stateAt: (now: number) => string) {
  const line = panelLine();
  const shown = new Map<string, { at: number; state: string }>();
  const edits: { at: number; channelId: string; wasCurrent: boolean; ageMs: number }[] = [];
  for (let each = 0; each < panels; each += 1) show(`${each}`, 0);

  function show(channelId: string, at: number): void {
    const state = stateAt(at);
    shown.set(channelId, { at, state });
    line.shown(channelId, state, at);
  }

  function pass(fromMs: number, untilMs: number): void {
    for (let now = fromMs; now < untilMs; now += 1_000) {
      for (let turn = 0; turn < perSecond; turn += 1) {
        const channelId = line.next(now, stateAt(now));
        if (channelId === null) break;
        const before = shown.get(channelId);
        edits.push({
          at: now,
          channelId,
          wasCurrent: before?.state === stateAt(now),
          ageMs: now - (before?.at ?? 0),
        });
        show(channelId, now);
      }
    }
  }

  return { line, pass, edits, shown };
}

describe('while nothing changes', () => {
  test.each([1, 25, 2_880, 10_000])(
    '%i panels are refreshed as often as a tenth of the budget allows',
    (panels) => {
      const { pass, edits } = aServedLine(panels, () => 'up');
      const lengthMs = 2 * oldestAgeMs(panels) + 60_000;
      pass(1_000, lengthMs);
      const ages = edits.map(({ ageMs }) => ageMs);
      expect(Math.min(...ages.slice(0, 100))).toBeGreaterThanOrEqual(refreshedEveryMs);
      expect(ages.filter((age) => age > 2 * oldestAgeMs(panels) + 1_000)).toEqual([]);
      const perHour = (edits.length / (lengthMs - oldestAgeMs(panels))) * 1_000;
      expect(perHour).toBeLessThanOrEqual(refreshesPerSecond * 1.05 + 0.05);
      const inASecond = Map.groupBy(edits, ({ at }) => at);
      expect([...inASecond.values()].filter((each) => each.length > refreshesPerSecond + 2)).toEqual([]);
    },
  );
});

test('what changes is shown everywhere as fast as Discord allows, those first that were shown first', () => {
  const { pass, edits } = aServedLine(1_000, (now) => (now < 60_000 ? 'up' : 'down'));
  pass(1_000, 120_000);
  expect(edits).toHaveLength(1_000);
  expect(edits.map(({ channelId }) => Number(channelId))).toEqual(edits.map((_, index) => index));
  expect(edits.at(-1)?.at).toBeLessThanOrEqual(60_000 + (1_000 / perSecond + 1) * 1_000);
});

test('what changes back before all have shown it is only taken back where it was shown', () => {
  const { pass, edits } = aServedLine(1_000, (now) => (now >= 60_000 && now < 65_000 ? 'suspected' : 'up'));
  pass(1_000, 120_000);
  expect(edits.filter(({ at }) => at < 65_000)).toHaveLength(5 * perSecond);
  expect(edits).toHaveLength(10 * perSecond);
});

test('what is put off waits for its time and comes after the others', () => {
  const line = panelLine();
  line.later('failed', 3_000);
  line.shown('new', '', Number.NEGATIVE_INFINITY);
  expect(line.next(1_000, 'up')).toBe('new');
  expect(line.next(2_999, 'up')).toBeNull();
  line.shown('newer', '', Number.NEGATIVE_INFINITY);
  expect([line.next(3_000, 'up'), line.next(3_000, 'up'), line.next(3_000, 'up')]).toEqual([
    'newer',
    'failed',
    null,
  ]);
});

test('however the state changes, no panel is older than its age and the line before it, and none is edited in haste', () => {
  const changes = fc.array(
    fc.record({ afterMs: fc.integer({ min: 1, max: 400 }), state: fc.constantFrom('a', 'b', 'c') }),
    {
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), changes, (panels, given) => {
      const moments = given.map(({ afterMs }) => afterMs * 1_000);
      const at = moments.map((_, index) => moments.slice(0, index + 1).reduce((sum, each) => sum + each, 0));
      const stateAt = (now: number) => given[at.findLastIndex((each) => each <= now)]?.state ?? 'a';
      const { pass, edits, shown } = aServedLine(panels, stateAt);
      const end = (at.at(-1) ?? 0) + 3 * oldestAgeMs(panels);
      pass(1_000, end);
      const lineMs = (panels / perSecond + 1) * 1_000;
      const longest = oldestAgeMs(panels) + (panels / refreshesPerSecond) * 1_000 + lineMs;
      expect(edits.filter(({ ageMs }) => ageMs > longest)).toEqual([]);
      expect(edits.filter(({ ageMs }) => ageMs < leastBetweenMs)).toEqual([]);
      expect(edits.filter(({ wasCurrent, ageMs }) => wasCurrent && ageMs < refreshedEveryMs)).toEqual([]);
      expect([...shown.values()].filter(({ state }) => state !== stateAt(end))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
