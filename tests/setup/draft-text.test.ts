import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { channelKinds, choices, type Draft, fields } from '../../src/setup/draft.ts';
import { draftOf, textOf } from '../../src/setup/draft-text.ts';

/** What Discord takes, without the name of a control. */
const room = 100 - 'cai-alerts:language:'.length;

const snowflake = fc.bigInt({ min: 1n, max: 2n ** 64n - 1n }).map(String);
const zones = Intl.supportedValuesOf('timeZone');
const time = fc.constantFrom('22:00', '07:30', '10:61pm', 'tenish', 'halb acht', 'zehn Uhr', '');
const drafts: fc.Arbitrary<Draft> = fc.record({
  channelId: snowflake,
  kind: fc.constantFrom(...channelKinds),
  roleId: fc.option(snowflake),
  isSilent: fc.boolean(),
  isSubscribed: fc.boolean(),
  chosen: fc.record({
    tellOf: fc.constantFrom(...choices.tellOf),
    mentionFor: fc.constantFrom(...choices.mentionFor),
    shortestMinutes: fc.constantFrom(...choices.shortestMinutes),
    end: fc.constantFrom(...choices.end),
    thread: fc.boolean(),
    publish: fc.boolean(),
    language: fc.constantFrom(...choices.language),
  }),
  hours: fc.record({
    from: time,
    until: time,
    zone: fc.constantFrom(...zones, '+05:30', 'Berlim', 'who: knows', 'Frankfurt am Mein'),
  }),
  touched: fc.subarray([...fields]),
});

test('every draft fits into a custom id and is read back as it was', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const text = textOf(draft);
      expect(text.length).toBeLessThanOrEqual(room);
      expect(draftOf(text)).toEqual(draft);
    }),
  );
});

test('whatever somebody types fits, and what is kept of it is read back', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 100, size: 'max' });
  fc.assert(
    fc.property(drafts, anything, anything, anything, (draft, from, until, zone) => {
      const text = textOf({ ...draft, hours: { from, until, zone } });
      expect(text.length).toBeLessThanOrEqual(room);
      const kept = draftOf(text);
      expect(kept).not.toBeNull();
      expect(kept && textOf(kept)).toBe(text);
    }),
  );
});

test('what somebody typed is kept whole while there is room, and shows where it was shortened', () => {
  const [draft] = fc.sample(drafts, 1);
  const kept = (from: string, until: string, zone: string) =>
    draft && draftOf(textOf({ ...draft, hours: { from, until, zone } }))?.hours;
  expect(kept('mitternacht', 'halb acht', 'Zürich am See')).toEqual({
    ...{ from: 'mitternacht', until: 'halb acht', zone: 'Zürich am See' },
  });
  expect(kept('mitternacht', '07:00', 'America/North_Dakota/New_Salem')?.from).toBe('mitternacht');
  expect(kept('22:00', '07:00', 'the big city beside the lake, Austria')?.zone).toBe(
    'the big city beside the lake, Austria',
  );
  expect(kept('viertel nach sieben am Abend', 'halb neun', 'America/New_York')).toEqual({
    ...{ from: 'viertel nach sieben am A…', until: 'halb neun', zone: 'America/New_York' },
  });
});

test('what another version wrote is no draft', () => {
  for (const text of ['', 'v0:123', 'A'.repeat(81), `${'A'.repeat(22)}0000000000022:00|07:00|Europe/Berlin`])
    expect(draftOf(text)).toBeNull();
  fc.assert(
    fc.property(fc.string(), (text) => draftOf(text) === null || textOf(draftOf(text) as Draft) === text),
  );
});
