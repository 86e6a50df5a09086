import { describe, expect, test } from 'vitest';
import { explain } from '../../src/advice/explain.ts';
import type { Situation } from '../../src/advice/situation.ts';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { cannotSee, noOutage, outages, situations, suspected, words } from './situations.ts';

const minuteMs = 60_000;
const outage = (minutes: number): Situation => ({ kind: 'outage', lastedMs: minutes * minuteMs });
const waitedFor = catalogue.filter(({ side }) => side === 'theirs' || side === 'either');
const others = catalogue.filter((entry) => !waitedFor.includes(entry));

describe.each(catalogue)('$id', (entry) => {
  test('fits a phone screen at any moment', () => {
    for (const { name, situation } of situations) {
      const { title, lead, sections } = explain(entry, situation);
      expect(title.length).toBeLessThanOrEqual(100);
      for (const { heading, text } of sections) {
        expect(heading, name).toMatch(/\S/);
        expect(heading.length, name).toBeLessThanOrEqual(60);
        expect(text, name).toMatch(/\S/);
        expect(text.length, name).toBeLessThanOrEqual(1_000);
      }
      const shown = [lead, ...sections.flatMap(({ heading, text }) => [heading, text])];
      expect(shown.join('').length, name).toBeLessThanOrEqual(900);
    }
  });

  test('is told in full at any moment', () => {
    for (const { name, situation } of situations) {
      const text = words(explain(entry, situation));
      for (const part of [entry.name, entry.meaning, ...entry.steps, entry.avoid ?? '', entry.lost]) {
        expect(text, name).toContain(part);
      }
      if (entry.link !== null) expect(text, name).toContain(entry.link.url);
    }
  });
});

test.each(situations)('no two errors get the same answer: $name', ({ situation }) => {
  const answers = catalogue.map((entry) => words({ ...explain(entry, situation), title: '' }));
  expect(new Set(answers).size).toBe(catalogue.length);
});

describe.each(waitedFor)('$id, which C.AI may have caused', (entry) => {
  test('is put down to an outage that is seen', () => {
    for (const { situation, lasted } of outages) {
      const text = words(explain(entry, situation));
      expect(text).toMatch(/C\.AI's side\./);
      expect(text).toContain(`I see an outage at C.AI: ${lasted} so far.`);
      expect(text).not.toContain('Theirs or yours?');
    }
  });

  test('is not put down to an outage that is only suspected', () => {
    const text = words(explain(entry, suspected));
    expect(text).toMatch(/not sure yet/);
    expect(text).not.toMatch(/I see an outage/);
  });

  test.each([noOutage, cannotSee])('comes with signs to tell whose it is: $kind', (situation) => {
    const { sections } = explain(entry, situation);
    const signs = sections.find(({ heading }) => heading === 'Theirs or yours?');
    expect(signs?.text).toMatch(/\? C\.AI/);
    expect(signs?.text).toMatch(/\? Your connection\./);
  });

  test('never says for certain that C.AI is fine', () => {
    const text = words(explain(entry, noOutage));
    expect(text).toMatch(/can't look into/);
    expect(text).not.toMatch(/C\.AI('s| is) (fine|up|ok|okay|working|healthy|online|all right)\b/i);
  });

  test('admits that the bot cannot see', () => {
    expect(words(explain(entry, cannotSee))).toMatch(/I can't tell\. I have no recent reading/);
  });

  test('gets other advice as an outage drags on', () => {
    const phases = [5, 45, 75, 4_320].map((minutes) => explain(entry, outage(minutes)).sections[1]?.text);
    expect(phases[0]).toMatch(/10 to 30 minutes/);
    expect(phases[1]).toMatch(/past the usual 10 to 30 minutes/);
    expect(phases[2]).toMatch(/past 60 minutes, so leave it for now/);
    expect(phases[3]).toMatch(/Report it at https:\/\/support\.character\.ai/);
  });

  test('is measured against past outages while one is running', () => {
    const expected: [number, RegExp][] = [
      [5, /most pass within \*\*5 to 30 minutes\*\*/],
      [45, /another 1 h 22 min/],
      [75, /another 2 h 8 min/],
      [600, /no useful range/],
      [4_320, /No outage I have on record was this long/],
    ];
    for (const [minutes, length] of expected) {
      const { sections } = explain(entry, outage(minutes));
      expect(sections.find(({ heading }) => heading === 'How long')?.text).toMatch(length);
    }
    for (const situation of [suspected, noOutage, cannotSee]) {
      expect(words(explain(entry, situation))).toContain(entry.usually);
    }
  });
});

test('what only C.AI can break is never put down to the person', () => {
  for (const entry of catalogue.filter(({ side }) => side === 'theirs')) {
    for (const { situation } of outages) {
      expect(words(explain(entry, situation)), entry.id).not.toMatch(
        /(may|might|could|must|can) be (you|your|on your)\b/i,
      );
    }
  }
});

test('an error with more than one cause leans to C.AI only as far as C.AI is seen to fail', () => {
  const either = the('network_error');
  expect(explain(either, outage(5)).lead).toMatch(/^\*\*Most likely C\.AI's side\.\*\*/);
  expect(explain(either, suspected).lead).toMatch(/^\*\*Perhaps C\.AI's side\.\*\*/);
  expect(explain(either, noOutage).lead).toMatch(/^\*\*It can be either side\.\*\*/);
  expect(explain(either, cannotSee).lead).toMatch(/^\*\*It can be either side\.\*\*/);
});

test('in an outage, mending your own side comes after waiting', () => {
  const headings = explain(the('network_error'), outage(5)).sections.map(({ heading }) => heading);
  expect(headings.indexOf('What to do')).toBeLessThan(headings.indexOf('If it stays when C.AI is back'));
});

describe.each(others)('$id, which no outage causes', (entry) => {
  test('is answered alike as long as C.AI is not seen to be down', () => {
    expect(explain(entry, suspected)).toEqual(explain(entry, noOutage));
    expect(explain(entry, cannotSee)).toEqual(explain(entry, noOutage));
  });
});

test.each(others.filter(({ side }) => side !== 'care'))('$id mentions an outage only in passing', (entry) => {
  const calm = explain(entry, noOutage);
  expect(explain(entry, outage(75))).toEqual({
    ...calm,
    sections: [
      ...calm.sections,
      { heading: 'By the way', text: 'C.AI is also down right now: 1 h 15 min so far.' },
    ],
  });
});

function the(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
