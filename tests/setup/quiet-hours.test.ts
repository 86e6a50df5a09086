import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { noHours, quietHoursOf, typed, understood } from '../../src/setup/quiet-hours.ts';
import { minuteOfDay, timeOfDay } from '../../src/setup/time-of-day.ts';
import { isTimeZone, timeZoneOf } from '../../src/setup/time-zone.ts';

test.each([
  ['22:00', 1320],
  ['22', 1320],
  ['22.30', 1350],
  ['22h30', 1350],
  ['22 h', 1320],
  ['22 h 30', 1350],
  ['10:30 p. m.', 1350],
  ['２２：００', 1320],
  ['22：00', 1320],
  ['2230', 1350],
  ['10 pm', 1320],
  ['10:30PM', 1350],
  ['10 p.m.', 1320],
  ['12 am', 0],
  ['12 pm', 720],
  ['9 Uhr', 540],
  ['24:00', 0],
])('%s is a time of day', (words, minute) => {
  expect(minuteOfDay(words)).toBe(minute);
});

test.each(['', '25:00', '24:01', '22:60', '13 pm', '0 am', 'noon', '-1', '1:2'])('%j is none', (words) => {
  expect(minuteOfDay(words)).toBeNull();
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['  Berlin ', 'Europe/Berlin'],
  ['Berlin, Germany', 'Europe/Berlin'],
  ['Munich', 'Europe/Berlin'],
  ['Germany', 'Europe/Berlin'],
  ['new york', 'America/New_York'],
  ['São Paulo', 'America/Sao_Paulo'],
  ['sao paulo', 'America/Sao_Paulo'],
  ['Mumbai', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Kiev', 'Europe/Kyiv'],
  ['EST', 'America/New_York'],
  ['Pacific Time', 'America/Los_Angeles'],
  ['US/Eastern', 'America/New_York'],
  ['CET', 'Europe/Berlin'],
  ['Central European Summer Time', 'Europe/Berlin'],
  ['JST', 'Asia/Tokyo'],
  ['UTC', 'UTC'],
  ['GMT', 'UTC'],
  ['UTC+2', 'Etc/GMT-2'],
  ['utc −3', 'Etc/GMT+3'],
  ['UTC–3', 'Etc/GMT+3'],
  ['ＵＴＣ＋９', 'Etc/GMT-9'],
  ['Ｔｏｋｙｏ', 'Asia/Tokyo'],
  ['India', 'Asia/Kolkata'],
  ['Liberia', 'Africa/Monrovia'],
  ['Samoa', 'Pacific/Apia'],
  ['GMT+5:30', '+05:30'],
  ['+0545', '+05:45'],
])('%s is a time zone', (words, zone) => {
  expect(timeZoneOf(words)).toBe(zone);
});

test.each([
  ['Hà Nội', 'en', 'Asia/Ho_Chi_Minh'],
  ['Sài Gòn', 'vi', 'Asia/Ho_Chi_Minh'],
  ['TP. Hồ Chí Minh', 'vi', 'Asia/Ho_Chi_Minh'],
  ['lodz', 'en', 'Europe/Warsaw'],
  ['Москва', 'ru', 'Europe/Moscow'],
  ['Київ', 'uk', 'Europe/Kyiv'],
  ['東京', 'ja', 'Asia/Tokyo'],
  ['서울', 'ko', 'Asia/Seoul'],
  ['Wien', 'de', 'Europe/Vienna'],
  ['Việt Nam', 'vi', 'Asia/Ho_Chi_Minh'],
  ['Deutschland', 'de', 'Europe/Berlin'],
  ['Nederland', 'nl', 'Europe/Amsterdam'],
  ['España', 'es-ES', 'Europe/Madrid'],
  ['Україна', 'uk', 'Europe/Kyiv'],
])('%s, in %s, is a time zone by its name there', (words, locale, zone) => {
  expect(timeZoneOf(words, locale)).toBe(zone);
});

test.each([
  ['Sydney', 'Australia/Sydney'],
  ['Tripoli', 'Africa/Tripoli'],
  ['China', 'Asia/Shanghai'],
  ['India', 'Asia/Kolkata'],
  ['Australian Eastern Time', 'Australia/Sydney'],
])('of the places called %s, the one that people mean', (words, zone) => {
  expect(timeZoneOf(words)).toBe(zone);
});

test.each([
  '',
  ', Germany',
  '...',
  'Berlim',
  'my house',
  'UTC+15',
  'UTC-13',
  'USA',
  '22:00',
  '2',
  'constructor',
  '__proto__',
])('%j is none', (words) => {
  expect(timeZoneOf(words)).toBeNull();
});

test('every zone that this machine knows is understood by its name', () => {
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    expect(timeZoneOf(zone), zone).not.toBeNull();
    expect(timeZoneOf(zone.toLowerCase()), zone).toBe(timeZoneOf(zone));
  }
});

test('whatever is typed, what is understood is a zone in which the time can be told, and means itself', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^(utc|GMT)?[ +-]?\d{0,3}:?\d{0,2}$/),
    fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
  );
  fc.assert(
    fc.property(words, (typed) => {
      const zone = timeZoneOf(typed);
      if (zone === null) return;
      expect(isTimeZone(zone)).toBe(true);
      expect(timeZoneOf(zone)).toBe(zone);
    }),
    { numRuns: 30 },
  );
});

test('every minute of the day can be typed as it is shown', () => {
  for (let minute = 0; minute < 24 * 60; minute += 1) expect(minuteOfDay(timeOfDay(minute))).toBe(minute);
});

test('what is wrong is named, and what was typed stays', () => {
  const good = { from: '10 pm', until: '7', zone: 'Berlin' };
  expect(understood(good)).toEqual({ from: '22:00', until: '07:00', zone: 'Europe/Berlin' });
  expect(quietHoursOf(understood(good))).toEqual({ from: 1320, until: 420, zone: 'Europe/Berlin' });
  expect(quietHoursOf(understood({ ...good, from: 'ten' }))).toEqual(['from']);
  expect(quietHoursOf(understood({ ...good, until: '' }))).toEqual(['until']);
  expect(quietHoursOf(understood({ ...good, until: '22:00' }))).toEqual(['same']);
  expect(quietHoursOf(understood({ ...good, zone: 'Berlim' }))).toEqual(['zone']);
  expect(quietHoursOf(understood({ from: 'ten', until: '', zone: 'Berlim' }))).toEqual([
    'from',
    'until',
    'zone',
  ]);
  expect(quietHoursOf(understood({ from: '7', until: '7', zone: '' }))).toEqual(['same', 'zone']);
  expect(understood({ ...good, zone: ' Berlim ' })).toEqual({
    from: '22:00',
    until: '07:00',
    zone: 'Berlim',
  });
});

test('nothing typed is no quiet hours, whatever the zone', () => {
  expect(understood({ from: ' ', until: '', zone: 'Berlin' })).toEqual(noHours);
  expect(quietHoursOf(noHours)).toBeNull();
  expect(typed(null)).toEqual(noHours);
});
