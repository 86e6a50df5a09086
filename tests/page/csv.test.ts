import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hoursHeader, hoursLines, outagesCsv } from '../../src/page/csv.ts';
import { now } from '../http/seen-states.ts';
import { aRecord, parts } from './a-record.ts';

/** What SQLite's own importer makes of a table. */
function imported(csv: string): Record<string, unknown>[] {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'table.csv');
  writeFileSync(file, csv);
  const said = execFileSync('sqlite3', [
    ...[':memory:', '-cmd', '.mode csv', '-cmd', `.import ${file} record`, '-cmd', '.mode json'],
    'SELECT * FROM record',
  ]);
  return said.length === 0 ? [] : JSON.parse(String(said));
}

describe('the record opens in SQLite', { tags: 'sqlite3' }, () => {
  test('each outage in a line, with every column', () => {
    const { outages } = aRecord();
    const rows = imported(outagesCsv(outages, now));
    expect(rows.map(({ id }) => id)).toEqual(outages.map(({ id }) => id));
    expect(rows.at(-1)).toMatchObject({ severity: 'outage', failed_seconds: '660', parts: 'account api' });
  });

  test('each hour of each part in a line', () => {
    const { hours } = aRecord();
    const rows = imported(hoursHeader + hoursLines(hours, parts));
    expect(rows).toHaveLength(hours.length * parts.length);
    expect(rows[0]).toMatchObject({ part: 'api', looks: '480', failed: '0', watched_minutes: '60' });
  });

  test('whatever a part is called', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~]{1,12}$/), (part) => {
        const [outage] = aRecord().outages;
        if (outage === undefined) throw new Error('there is no outage');
        const course = outage.course.map((step) => ({ ...step, affected: [part] }));
        expect(imported(outagesCsv([{ ...outage, course }], now))).toEqual([
          expect.objectContaining({ parts: part, relapses: '0' }),
        ]);
      }),
      { numRuns: 30 },
    );
  });
});
