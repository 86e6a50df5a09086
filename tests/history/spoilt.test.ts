import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archive } from '../../src/history/archive.ts';
import { type HistoryEntry, isHistoryEntry, recorder } from '../../src/history/recorder.ts';
import { calendarOf, momentOf, pageOf } from '../../src/history-views/answers.ts';
import type { View } from '../../src/sending/message.ts';
import { recordReader } from '../../src/storage/records.ts';
import { english } from '../../tests/english.ts';
import { anIncident, over, recovering } from '../health/incidents.ts';
import { asked, day, hour, minute } from '../history-views/history-states.ts';
import { aDay, oneOfEveryKind } from '../storage/entries.ts';
import { withOneReplaced } from '../storage/spoilt-records.ts';
import { aReading, watchAt } from './recorded.ts';

const now = Date.UTC(2026, 10, 29, 12);
const read = recordReader(() => now);
const kept = [...aDay, ...oneOfEveryKind].filter(isHistoryEntry);

const anything = fc.oneof(fc.jsonValue(), fc.double(), fc.constant(null), fc.integer());
const spoilt = fc.array(fc.tuple(fc.nat(), fc.nat(), anything), { minLength: 1, maxLength: 6 });

function spoiltBy(changes: readonly [number, number, unknown][]): HistoryEntry[] {
  const values = kept.map(({ value }) => value as unknown);
  for (const [which, at, put] of changes) {
    const index = which % values.length;
    values[index] = withOneReplaced(values[index], at, put);
  }
  return kept.flatMap(({ kind, key }, index) => {
    const entry = read(kind, key, JSON.parse(JSON.stringify(values[index] ?? null)));
    return entry === null ? [] : [entry].filter(isHistoryEntry);
  });
}

function mustBeShown({ embeds }: View): void {
  for (const { title, description, fields = [] } of embeds) {
    const texts = [title ?? '', description ?? '', ...fields.map(({ value }) => value)].join('\n');
    expect(texts).not.toMatch(/NaN|undefined|Infinity|null/);
    for (const { value } of fields) expect(value.length).toBeLessThanOrEqual(1_024);
  }
}

test('whatever is spoilt in the record, it goes on, and every answer can be given', async () => {
  await fc.assert(
    fc.asyncProperty(spoilt, async (changes) => {
      const entries = spoiltBy(changes);
      const find = (kind: string, key: string) =>
        entries.find((entry) => entry.kind === kind && entry.key === key);
      const its = recorder({
        remembered: entries,
        day: async (date) => find('dayhours', date)?.value as never,
        freshMs: minute,
      });
      const reading = aReading(now, { latencyMs: 90 });
      await its.took(reading, watchAt(reading));
      await its.took({ ...reading, at: now + hour }, watchAt({ ...reading, at: now + hour }));
      its.changed(over(recovering(anIncident({ since: now - hour }), minute)), watchAt(reading), now);
      const known = archive({
        get: async (keys) => keys.flatMap(({ kind, key }) => find(kind, key) ?? []),
        now: () => now,
        seen: () => now,
      });
      mustBeShown((await pageOf(english, known, 0, now)).view);
      mustBeShown((await pageOf(english, known, 2, now)).view);
      mustBeShown((await calendarOf(english, known, '2025-08', now)).view);
      mustBeShown(await momentOf(english, known, asked(now - 480 * day, now), now));
    }),
    { numRuns: 500 },
  );
});
