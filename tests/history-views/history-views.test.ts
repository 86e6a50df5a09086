import { expect, test } from 'vitest';
import type { Archive } from '../../src/history/archive.ts';
import { dateOf } from '../../src/history/days.ts';
import { momentOf } from '../../src/history-views/answers.ts';
import { historyView, monthView, olderView } from '../../src/history-views/history-view.ts';
import { uptimeText } from '../../src/history-views/history-words.ts';
import { momentView } from '../../src/history-views/moment-view.ts';
import { monthChoices, monthMeant, shownMonths } from '../../src/history-views/months.ts';
import { sayIn } from '../../src/languages.ts';
import type { View } from '../../src/sending/message.ts';
import { english } from '../../tests/english.ts';
import { asked, begins, day, hour, type Known, minute, now, outage, recorded } from './history-states.ts';

function textOf({ embeds }: View): string {
  return embeds
    .flatMap(({ title, description, fields = [] }) => [
      title,
      description,
      ...fields.map(({ value }) => value),
    ])
    .filter(Boolean)
    .join('\n');
}

const at = (what: Known, since: number, until?: number) =>
  textOf(momentView(english, what, asked(since, until), now));

const broken = outage(now - 2 * day, 47 * minute);

test.each([
  ['while it worked', recorded(broken), now - day, 'It worked, as far as I saw.'],
  [
    'in an outage',
    recorded(broken),
    now - 2 * day + 10 * minute,
    /There was an outage from .* \(47 min\): down\./,
  ],
  ['right before an outage', recorded(broken), now - 2 * day - minute, 'It worked, as far as I saw.'],
  ['right after an outage', recorded(broken), now - 2 * day + 47 * minute, 'It worked, as far as I saw.'],
  [
    'in one that runs',
    recorded(outage(now - hour, null)),
    now - minute,
    /There was an outage since .*: down/,
  ],
  [
    'while blind',
    recorded(broken),
    now - 4.5 * day,
    /I don't know: I could see nothing of C\.AI from .* to /,
  ],
  ['before the record', recorded(broken), begins - day, /before my record, which begins/],
  [
    'before the record, when the official page told of an outage',
    recorded(),
    Date.UTC(2026, 5, 7, 23),
    /own page told of an outage from/,
  ],
  [
    'before the record, when the official page told of none',
    recorded(),
    Date.UTC(2023, 10, 5, 12),
    /own page told of none then/,
  ],
  [
    'when nobody has collected what the official page said',
    recorded(),
    Date.UTC(2025, 5, 12, 18),
    /^(?!.*own page)/s,
  ],
  ['in the future', recorded(), now + minute, 'That is still to come.'],
  [
    'in a false alarm',
    recorded({ ...broken, phase: 'withdrawn', periods: [] }),
    broken.since,
    /took that back/,
  ],
  [
    'with no record at all',
    { watched: [], outages: [], begins: null },
    now - day,
    'My record has only just begun.',
  ],
])('what was seen %s', (_, what, since, expected) => {
  expect(at(what, since)).toMatch(expected);
});

test('between an outage and its relapse it worked, and so it is said', () => {
  const twice = outage(now - 2 * day, hour, {
    relapses: 1,
    periods: [
      { since: now - 2 * day, until: now - 2 * day + 10 * minute, severity: 'outage' },
      { since: now - 2 * day + 20 * minute, until: now - 2 * day + hour, severity: 'outage' },
    ],
  });
  expect(at(recorded(twice), now - 2 * day + 15 * minute)).toMatch(
    /It worked for a moment, in the middle of an outage/,
  );
  expect(at(recorded(twice), now - 2 * day + 5 * minute)).toMatch(/There was an outage .* came back once/);
});

test('a night or a day is told with all its outages, and how much of it was watched', () => {
  expect(at(recorded(broken), now - 3 * day, now - day)).toMatch(/There was an outage/);
  expect(at(recorded(broken), now - 1.5 * day, now - day)).toContain('I saw no outage.');
  expect(at(recorded(broken), now - 5.5 * day, now - 4.5 * day)).toMatch(
    /I saw no outage\. I watched only 12 hr of that time/,
  );
  const many = Array.from({ length: 9 }, (_, index) => outage(now - 2 * day + index * hour, minute));
  expect(at(recorded(...many), now - 3 * day, now - day)).toContain('… and 7 more');
});

test('a share is never rounded up to what it was not', () => {
  expect([1, 0.999999, 0.99999, 0.5, 0].map((share) => english.percent(share))).toEqual([
    '100%',
    '99.99%',
    '99.99%',
    '50.00%',
    '0.00%',
  ]);
  const its = { since: 0, until: day, downMs: 0, partlyMs: 0 };
  expect(uptimeText(english, { ...its, watchedMs: 0, share: null })).toBe('not watched');
  expect(uptimeText(english, { ...its, watchedMs: day, share: 1 })).toBe('**100%**');
  expect(uptimeText(english, { ...its, watchedMs: day / 2, share: 1 })).toBe('**100%**, watched 50% of it');
});

test('a page that is out of range is the nearest one', () => {
  expect(olderView(english, [], 1e9).view.embeds[0]?.footer?.text).toMatch(/^Page (\d+) of \1$/);
  expect(olderView(english, [], -5).view.embeds[0]?.footer?.text).toMatch(/^Page 1 of/);
});

test('every page is what Discord takes, however many outages there were', () => {
  const many = Array.from({ length: 1_000 }, (_, index) =>
    outage(now - 900 * day + index * 0.8 * day, 5 * hour),
  );
  const what = recorded(...many);
  for (const { view, picture } of [
    historyView(english, what, now),
    monthView(english, what, '2026-11', now),
    olderView(english, many, 3),
  ]) {
    for (const { value } of view.embeds[0]?.fields ?? []) expect(value.length).toBeLessThanOrEqual(1_024);
    expect(picture?.alt.length ?? 0).toBeLessThanOrEqual(1_024);
  }
});

test('the months are those from the first that is known of on', () => {
  expect(shownMonths(now)[0]).toBe('2026-11');
  expect(shownMonths(now).at(-1)).toBe('2023-10');
  expect(
    ['2026-11', 'November 2026', ' november 2026 '].map((typed) => monthMeant(english, typed, now)),
  ).toEqual(['2026-11', '2026-11', '2026-11']);
  for (const typed of ['2026-12', '2023-09', '2026-13', '', 'x', '-1', '9999-99', '__proto__']) {
    expect(monthMeant(english, typed, now)).toBeNull();
  }
});

test.each([
  ['en', 'nov', '2026-11'],
  ['en', 'November', '2026-11'],
  ['en', '11/2026', '2026-11'],
  ['en', '2026/9', '2026-09'],
  ['en', '9.25', '2025-09'],
  ['en', 'dec', '2025-12'],
  ['en', 'sept 2025', '2025-09'],
  ['ru', 'ноябрь', '2026-11'],
  ['ru', 'ноября 2025', '2025-11'],
  ['fr', 'aout', '2026-08'],
  ['fr', 'november', '2026-11'],
  ['es', 'noviembre de 2025', '2025-11'],
  ['ja', '11月', '2026-11'],
  ['ko', '2025년 9월', '2025-09'],
  ['vi', 'tháng 9', '2026-09'],
  ['vi', 'tháng 1 2025', '2025-01'],
  ['en', 'ju', null],
  ['fr', 'jui', null],
  ['en', '2026', null],
  ['en', '13', null],
  ['en', 'nov 2019', null],
  ['en', 'nove 1 2', null],
] as const)('in %s “%s” is that month', (locale, typed, month) => {
  expect(monthMeant(sayIn(locale), typed, now)).toBe(month);
});

test('while “nov” is typed, each November is suggested', () => {
  expect(monthChoices(english, 'nov', now).map(({ value }) => value)).toEqual([
    '2026-11',
    '2025-11',
    '2024-11',
    '2023-11',
  ]);
});

test('of a time that reaches to the end of the calendar, what is known of it is told', async () => {
  // Days are found by their names, and a year of five digits comes before all others there.
  const archive: Pick<Archive, 'read'> = {
    read: async (_, until) => ({ ...recorded(), ...(dateOf(until) < dateOf(now) ? { watched: [] } : {}) }),
  };
  const view = await momentOf(english, archive as Archive, asked(now - day, Date.UTC(10_000, 0)), now);
  expect(textOf(view)).toContain('no outage');
});

test('a month with all that can be in it is drawn in full', () => {
  const { picture } = monthView(
    english,
    recorded(broken, outage(now - 3 * day, hour, { worst: 'degraded' })),
    '2026-11',
    now,
  );
  expect(picture?.alt).toBe(
    '2026-11-01 to 2026-11-30, days of UTC: 9 without trouble, 2 with an outage, 18 not watched, 1 still to come. Trouble on 2026-11-26, 2026-11-27.',
  );
});
