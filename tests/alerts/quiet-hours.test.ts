import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quietUntil } from '../../src/alerts/quiet-hours.ts';
import type { QuietHours } from '../../src/alerts/settings.ts';

const night = { from: 22 * 60, until: 7 * 60, zone: 'Europe/Berlin' };
const at = (iso: string) => Date.parse(iso);

describe('quiet hours', () => {
  test.each<[string, QuietHours, string, string | null]>([
    ['before midnight', night, '2026-08-01T22:00+02:00', '2026-08-02T07:00+02:00'],
    ['after midnight', night, '2026-08-02T06:59+02:00', '2026-08-02T07:00+02:00'],
    ['at their end', night, '2026-08-02T07:00+02:00', null],
    ['before they begin', night, '2026-08-01T21:59+02:00', null],
    [
      'within a day',
      { ...night, from: 12 * 60, until: 13 * 60 },
      '2026-08-01T12:30+02:00',
      '2026-08-01T13:00+02:00',
    ],
    ['in the night that lacks an hour', night, '2026-03-28T23:00+01:00', '2026-03-29T07:00+02:00'],
    ['in the night that has one more', night, '2026-10-24T23:00+02:00', '2026-10-25T07:00+01:00'],
    [
      'that end in the hour that is left out',
      { ...night, until: 2 * 60 + 30 },
      '2026-03-29T01:00+01:00',
      '2026-03-29T03:30+02:00',
    ],
    [
      'that end in the hour that comes twice',
      { ...night, until: 2 * 60 + 30 },
      '2026-10-25T01:00+02:00',
      '2026-10-25T02:30+02:00',
    ],
    ['when that hour comes again', { ...night, until: 2 * 60 + 30 }, '2026-10-25T02:15+01:00', null],
    ['of no length', { ...night, until: night.from }, '2026-08-01T23:00+02:00', null],
    ['in a zone that nobody knows', { ...night, zone: 'Europe/Atlantis' }, '2026-08-01T23:00+02:00', null],
    [
      'half an hour off',
      { ...night, zone: 'Asia/Kolkata' },
      '2026-08-01T23:00+05:30',
      '2026-08-02T07:00+05:30',
    ],
  ])('%s', (_, quietHours, now, end) => {
    expect(quietUntil(quietHours, at(now))).toBe(end === null ? null : at(end));
  });

  test('that are not set are never', () => {
    expect(quietUntil(null, at('2026-08-01T23:00+02:00'))).toBeNull();
  });

  test('end within a day and an hour, and are over then, whatever the zone and the moment', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const zone = fc.constantFrom(
      ...[
        'Europe/Berlin',
        'America/New_York',
        'Australia/Lord_Howe',
        'Pacific/Apia',
        'UTC',
        'Asia/Kathmandu',
      ],
    );
    const moment = fc.integer({ min: at('2020-01-01'), max: at('2035-01-01') });
    fc.assert(
      fc.property(fc.record({ from: minute, until: minute, zone }), moment, (quietHours, now) => {
        const end = quietUntil(quietHours, now);
        if (end === null) return;
        expect(end).toBeGreaterThan(now);
        expect(end - now).toBeLessThanOrEqual(25 * 3_600_000);
        expect(quietUntil(quietHours, end)).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
