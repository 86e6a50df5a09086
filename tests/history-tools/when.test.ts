import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { whenMeant } from '../../src/history-tools/when.ts';

/** Of a Sunday, seven minutes past two in the afternoon, in Berlin. */
const berlin = { zone: 'Europe/Berlin', now: '2026-11-29T14:07' };

type Here = { zone: string; now: string };

function instant(wall: string, zone: string): number {
  return /Z$/.test(wall)
    ? Date.parse(wall)
    : Temporal.PlainDateTime.from(wall).toZonedDateTime(zone).epochMilliseconds;
}

/** What is meant, as the clock on the wall there tells it; with a zone of its own, as UTC. */
function meant(text: string, locale: string, { zone, now }: Here): string | null {
  const found = whenMeant({ text, locale, zone, now: instant(now, zone) });
  if (found === null) return null;
  const wall = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(zone)
      .toPlainDateTime()
      .toString()
      .slice(0, 16);
  return found.kind === 'moment' ? wall(found.since) : `${wall(found.since)} ${wall(found.until)}`;
}

const yesterday9 = '2026-11-28T21:00';
const night = '2026-11-28T18:00 2026-11-29T06:00';
const evening = '2026-11-28T18:00 2026-11-29T00:00';
const yesterdayAfternoon = '2026-11-28T12:00 2026-11-28T18:00';
const today = '2026-11-29T12:00 2026-11-29T14:07';
const morning = '2026-11-29T06:00 2026-11-29T12:00';
const wholeYesterday = '2026-11-28T00:00 2026-11-29T00:00';
const beforeYesterday8 = '2026-11-27T20:00';
const friday3 = '2026-11-27T15:00';
const the20th = '2026-11-20T21:00';
const twoHoursAgo = '2026-11-29T12:07';

const table: Record<string, readonly [text: string, meant: string][]> = {
  'en-US': [
    ['yesterday 9pm', yesterday9],
    ['yesterday at 9 pm', yesterday9],
    ['9pm yesterday', yesterday9],
    ['was it down at nine last night?', yesterday9],
    ['last night', night],
    ['last night at 11', '2026-11-28T23:00'],
    ['last night at 2', '2026-11-29T02:00'],
    ['2026-11-20 21:00', the20th],
    ['Nov 20 9pm', the20th],
    ['11/20/2026 9:00 PM', the20th],
    ['yesterday', wholeYesterday],
    ['yesterday evening', evening],
    ['this morning', morning],
    ['friday at 3pm', friday3],
    ['2 hours ago', twoHoursAgo],
    ['half an hour ago', '2026-11-29T13:37'],
    ['around 9pm', yesterday9],
    ['noon', '2026-11-29T12:00'],
    ['midnight', '2026-11-29T00:00'],
    ['now', '2026-11-29T14:07'],
    ['2 days ago', '2026-11-27T00:00 2026-11-28T00:00'],
    ['monday', '2026-11-23T00:00 2026-11-24T00:00'],
    ['the day before yesterday at 8pm', beforeYesterday8],
    ['dec 24 6pm', '2025-12-24T18:00'],
    ['yesterday around 8:30pm', '2026-11-28T20:30'],
    ['thursday night', '2026-11-26T18:00 2026-11-27T00:00'],
    ['around midnight last night', '2026-11-29T00:00'],
  ],
  'en-GB': [
    ['20/11/2026 21:00', the20th],
    ['at 21:00', yesterday9],
  ],
  ja: [
    ['昨日の午後9時', yesterday9],
    ['昨日21時', yesterday9],
    ['昨日の夜9時', yesterday9],
    ['昨日21:00', yesterday9],
    ['昨夜', night],
    ['昨晩', night],
    ['昨日', wholeYesterday],
    ['昨日の夜', evening],
    ['今朝', morning],
    ['2026年11月20日21時', the20th],
    ['11月20日21時', the20th],
    ['一昨日20時', beforeYesterday8],
    ['2時間前', twoHoursAgo],
    ['昨日の午後', yesterdayAfternoon],
    ['土曜日の朝', '2026-11-28T06:00 2026-11-28T12:00'],
    ['今日の午後', today],
  ],
  fr: [
    ['hier à 21h', yesterday9],
    ['hier à 21:00', yesterday9],
    ['hier 21h00', yesterday9],
    ['hier soir', evening],
    ['la nuit dernière', night],
    ['cette nuit', night],
    ['ce matin', morning],
    ['hier', wholeYesterday],
    ['vendredi à 15h', friday3],
    ['avant-hier à 20h', beforeYesterday8],
    ['il y a 2 heures', twoHoursAgo],
    ['20 novembre 2026 à 21h', the20th],
    ['20/11/2026 21:00', the20th],
    ['hier vers 20h30', '2026-11-28T20:30'],
    ['hier à midi', '2026-11-28T12:00'],
    ['hier à minuit', '2026-11-28T00:00'],
    ['le 25 novembre à 10h', '2026-11-25T10:00'],
  ],
  nl: [
    ['gisteren 21:00', yesterday9],
    ['gisteren om 21:00', yesterday9],
    ['gisteravond', evening],
    ['gisteravond om 9 uur', yesterday9],
    ['afgelopen nacht', night],
    ['vannacht', night],
    ['vanochtend', morning],
    ['gisteren', wholeYesterday],
    ['vrijdag om 15:00', friday3],
    ['eergisteren om 20:00', beforeYesterday8],
    ['2 uur geleden', twoHoursAgo],
    ['20 november 2026 21:00', the20th],
    ['gisteren rond 20:30', '2026-11-28T20:30'],
    ['donderdagavond', '2026-11-26T18:00 2026-11-27T00:00'],
    ['gistermiddag', yesterdayAfternoon],
    ['vanmiddag', today],
    ['vanmiddag om 1 uur', '2026-11-29T13:00'],
  ],
  ru: [
    ['вчера в 21:00', yesterday9],
    ['вчера в 9 вечера', yesterday9],
    ['вчера вечером', evening],
    ['прошлой ночью', night],
    ['сегодня утром', morning],
    ['вчера', wholeYesterday],
    ['в пятницу в 15:00', friday3],
    ['позавчера в 20:00', beforeYesterday8],
    ['два часа назад', twoHoursAgo],
    ['20 ноября 21:00', the20th],
    ['20.11.2026 21:00', the20th],
    ['вчера около 20:30', '2026-11-28T20:30'],
    ['вчера днём', yesterdayAfternoon],
    ['вчера днём в 3', '2026-11-28T15:00'],
  ],
  uk: [
    ['вчора о 21:00', yesterday9],
    ['вчора ввечері', evening],
    ['минулої ночі', night],
    ['сьогодні вранці', morning],
    ['вчора', wholeYesterday],
    ['у пʼятницю о 15:00', friday3],
    ['позавчора о 20:00', beforeYesterday8],
    ['дві години тому', twoHoursAgo],
    ['20 листопада 21:00', the20th],
    ['вчора вдень', yesterdayAfternoon],
    ['у суботу вдень', yesterdayAfternoon],
    ['20.11.2026 21:00', the20th],
  ],
};

const phrases = Object.entries(table).flatMap(([locale, rows]) =>
  rows.map(([text, meant]) => ({ locale, text, meant })),
);

test('the table has eighty phrases, in six languages', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(80);
});

test.each(phrases)('$locale: “$text”', ({ locale, text, meant: expected }) => {
  expect(meant(text, locale, berlin)).toBe(expected);
});

test.each([
  ['de', 'gestern um 21 Uhr', yesterday9],
  ['de', 'gestern Abend', evening],
  ['de', 'letzte Nacht', night],
  ['es-ES', 'ayer a las 21:00', yesterday9],
  ['es-ES', 'anoche', night],
  ['pt-BR', 'ontem às 21h', yesterday9],
  ['pt-BR', 'ontem à noite', evening],
  ['zh-CN', '昨天晚上9点', yesterday9],
  ['zh-CN', '昨晚', night],
  ['sv-SE', 'yesterday 9pm', yesterday9],
])('%s is read in part: “%s”', (locale, text, expected) => {
  expect(meant(text, locale, berlin)).toBe(expected);
});

/** Every moment of these was another, or was not understood. */
test.each([
  ['en-US', 'last night at 1am', '2026-11-29T01:00'],
  ['en-US', 'last night 12:30', '2026-11-29T00:30'],
  ['en-US', 'last night from 11 to 1', '2026-11-28T23:00 2026-11-29T01:00'],
  ['en-US', 'last nite around 11', '2026-11-28T23:00'],
  ['en-US', '12 midnight', '2026-11-29T00:00'],
  ['en-US', 'saturday night at 1:30', null],
  ['en-US', '9am last night', null],
  ['de', 'gestern Abend um 12', null],
  ['fr', 'cette nuit à 2h', '2026-11-29T02:00'],
  ['fr', 'hier à 9h du soir', yesterday9],
  ['nl', 'vannacht om 23:00', '2026-11-28T23:00'],
  ['nl', "gisteren om 9 uur 's avonds", yesterday9],
  ['nl', 'maandag', '2026-11-23T00:00 2026-11-24T00:00'],
  ['ru', 'прошлой ночью в 2', '2026-11-29T02:00'],
  ['ru', 'вчера в девять вечера', yesterday9],
  ['ru', '20 ноября в 9 вечера', the20th],
  ['ru', '18 ноября вечером', '2026-11-18T18:00 2026-11-19T00:00'],
  ['uk', 'учора о дев’ятій вечора', yesterday9],
  ['de', 'heute nacht um 3 uhr', '2026-11-29T03:00'],
  ['de', 'gestern Abend um neun', yesterday9],
  ['de', 'samstag morgen', '2026-11-28T06:00 2026-11-28T12:00'],
  ['de', 'um mitternacht', '2026-11-29T00:00'],
  ['es-ES', 'anoche a las 2', '2026-11-29T02:00'],
  ['es-ES', 'ayer a las 9 de la noche', yesterday9],
  ['pt-BR', 'meia-noite', '2026-11-29T00:00'],
  ['pt-BR', 'há 2 horas', twoHoursAgo],
  ['ja', '昨夜の1時', '2026-11-29T01:00'],
  ['ja', '18日の夜', '2026-11-18T18:00 2026-11-19T00:00'],
  ['ja', '月曜日の夜', '2026-11-23T18:00 2026-11-24T00:00'],
  ['zh-CN', '昨天中午', '2026-11-28T12:00'],
])('in %s “%s” is said of that moment', (locale, text, expected) => {
  expect(meant(text, locale, berlin)).toBe(expected);
});

test.each([
  ['en-US', '5/11 21:00', '2026-05-11T21:00'],
  ['it', '5/11 21:00', '2026-11-05T21:00'],
  ['tr', '5.11.2026 21:00', '2026-11-05T21:00'],
  ['ru', '5.11 21:00', '2026-11-05T21:00'],
  ['fr', 'le 20 à 21h', the20th],
  ['en-US', 'the 30th at 9pm', '2026-10-30T21:00'],
])('in %s “%s” is that date', (locale, text, expected) => {
  expect(meant(text, locale, berlin)).toBe(expected);
});

test('“this evening” is yet to come by day, and the one before after midnight', () => {
  for (const [locale, text] of [
    ['en-US', 'this evening'],
    ['fr', 'ce soir'],
  ] as const) {
    expect(meant(text, locale, berlin)).toBe('2026-11-29T18:00 2026-11-30T00:00');
    expect(meant(text, locale, { ...berlin, now: '2026-11-29T00:30' })).toBe(evening);
  }
});

describe('where and when somebody is counts', () => {
  test.each([
    ['9pm', 'America/New_York', '2026-11-29T00:30', '2026-11-28T21:00'],
    ['last night', 'America/New_York', '2026-11-29T00:30', '2026-11-28T18:00 2026-11-29T00:30'],
    ['last night', 'America/New_York', '2026-11-29T05:00', '2026-11-28T18:00 2026-11-29T05:00'],
    ['last night', 'Asia/Tokyo', '2026-11-29T23:59', '2026-11-28T18:00 2026-11-29T06:00'],
    ['yesterday 23:59', 'Asia/Kolkata', '2026-11-29T00:01', '2026-11-28T23:59'],
    ['yesterday', 'Asia/Tokyo', '2026-03-01T00:00', '2026-02-28T00:00 2026-03-01T00:00'],
    ['yesterday 9pm', '+05:30', '2026-01-01T08:00', '2025-12-31T21:00'],
    // Clocks were set back from three to two: half past two came twice.
    ['yesterday 2:30', 'Europe/Berlin', '2026-10-26T10:00', '2026-10-25T02:30 2026-10-25T02:30'],
    ['2 hours ago', 'Europe/Berlin', '2026-10-25T03:30', '2026-10-25T02:30'],
    // And on from two to three: half past two did not come.
    ['yesterday 2:30', 'Europe/Berlin', '2026-03-30T10:00', '2026-03-29T03:30'],
    ['2 hours ago', 'Europe/Berlin', '2026-03-29T04:30', '2026-03-29T01:30'],
    ['yesterday', 'Europe/Berlin', '2026-10-26T10:00', '2026-10-25T00:00 2026-10-26T00:00'],
    ['9pm EST', 'Europe/Berlin', '2026-11-29T14:07', '2026-11-29T03:00'],
    ['2026-11-20T21:00Z', 'Europe/Berlin', '2026-11-29T14:07', '2026-11-20T22:00'],
    ['2026-11-20 21:00 UTC', 'America/New_York', '2026-11-29T14:07', '2026-11-20T16:00'],
    ['tomorrow 5pm', 'Europe/Berlin', '2026-11-29T14:07', '2026-11-30T17:00'],
    ['2030-01-01 12:00', 'Europe/Berlin', '2026-11-29T14:07', '2030-01-01T12:00'],
  ])('“%s” in %s at %s', (text, zone, now, expected) => {
    expect(meant(text, 'en-US', { zone, now })).toBe(expected);
  });
});

test.each([
  [
    '',
    'hello',
    'when it was down',
    '9',
    '99:99',
    'banana 9pm',
    'last week',
    'il y a longtemps',
    '2026-13-45 29:00',
  ],
])('what is no time, or not only one, is not understood', (...texts) => {
  expect(texts.map((text) => [text, meant(text, 'en-US', berlin)])).toEqual(
    texts.map((text) => [text, null]),
  );
});

test('whatever is typed, it takes no time, and is a moment or none', () => {
  const words = fc.constantFrom(
    ...phrases.map(({ text }) => text),
    'last ',
    'next',
    '9',
    ':',
    '-',
    ' ',
    '年',
    'th',
    'à',
  );
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.array(words, { maxLength: 12 }).map((some) => some.join('').slice(0, 100)),
  );
  const locales = fc.constantFrom(
    'en-US',
    'ja',
    'fr',
    'nl',
    'ru',
    'uk',
    'de',
    'th',
    '',
    '__proto__',
    'constructor',
  );
  const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', '+05:30', 'America/St_Johns');
  const instants = fc.integer({ min: Date.UTC(2023, 0), max: Date.UTC(2040, 0) });
  fc.assert(
    fc.property(typed, locales, zones, instants, (text, locale, zone, now) => {
      const at = performance.now();
      const found = whenMeant({ text, locale, zone, now });
      expect(performance.now() - at).toBeLessThan(1_000);
      if (found === null) return;
      expect(Math.abs(found.since)).toBeLessThanOrEqual(8.64e15);
      expect(found.until).toBeGreaterThanOrEqual(found.since);
    }),
    { numRuns: 1_000 },
  );
});
