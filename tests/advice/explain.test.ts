import { describe, expect, test } from 'vitest';
import { explain } from '../../src/advice/explain.ts';
import { howMuchLonger } from '../../src/advice/how-much-longer.ts';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { english } from '../../tests/english.ts';
import { inEnglish } from '../catalogue/in-english.ts';
import {
  cannotSee,
  inLine,
  noOutage,
  outageOf,
  outages,
  situations,
  suspected,
  words,
} from './situations.ts';

const minuteMs = 60_000;
const outage = (minutes: number) => outageOf(minutes * minuteMs);
const waitedFor = catalogue.filter(({ side }) => side === 'theirs' || side === 'either');
/** What an outage of the account servers can cause, though it is about the person's account as a rule. */
const ofAccounts = ['http_401', 'login_link'];
const others = catalogue.filter((entry) => !waitedFor.includes(entry) && !ofAccounts.includes(entry.id));

describe.each(catalogue)('$id', (entry) => {
  test('fits a phone screen at any moment', () => {
    for (const { name, situation } of situations) {
      const { title, lead, sections, rest } = explain(english, entry, situation);
      expect(title.length).toBeLessThanOrEqual(100);
      for (const { heading, text } of [...sections, ...rest]) {
        expect(heading, name).toMatch(/\S/);
        expect(heading.length, name).toBeLessThanOrEqual(60);
        expect(text, name).toMatch(/\S/);
        expect(text.length, name).toBeLessThanOrEqual(1_000);
      }
      const shown = [lead, ...sections.flatMap(({ heading, text }) => [heading, text])];
      expect(shown.join('').length, name).toBeLessThanOrEqual(500);
    }
  });

  test('is told in full at any moment', () => {
    const said = inEnglish(entry);
    for (const { name, situation } of situations) {
      const text = words(explain(english, entry, situation));
      for (const part of [said.name, said.meaning, ...said.steps, said.avoid ?? '', said.lost]) {
        expect(text, name).toContain(part);
      }
      if (entry.link !== null) expect(text, name).toContain(entry.link.url);
    }
  });
});

describe('words that only tell what happens', () => {
  const limit = the('swipe_limit');

  test('are not answered as if somebody had used something up', () => {
    const { title, lead } = explain(english, limit, noOutage, false);
    expect(title).toBe('Swipe limit reached?');
    expect(lead).toMatch(/^Not unless your screen says so\. Then: /);
    expect(explain(english, limit, noOutage, true).lead).toMatch(/^\*\*A limit\.\*\*/);
  });

  test('can mean an error for which nobody needs to have seen any words', () => {
    const silent = the('outage_general');
    expect(explain(english, silent, noOutage, false)).toEqual(explain(english, silent, noOutage, true));
  });
});

test.each(situations)('no two errors get the same answer: $name', ({ situation }) => {
  const answers = catalogue.map((entry) => words({ ...explain(english, entry, situation), title: '' }));
  expect(new Set(answers).size).toBe(catalogue.length);
});

describe.each(waitedFor)('$id, which C.AI may have caused', (entry) => {
  test('is put down to an outage that is seen', () => {
    for (const { situation } of outages) {
      const text = words(explain(english, entry, situation));
      expect(text).toMatch(/C\.AI's side\./);
      expect(text).not.toContain('Theirs or yours?');
    }
  });

  test('is not put down to an outage that is only suspected', () => {
    const text = words(explain(english, entry, suspected));
    expect(text).toMatch(/^1\. Give it a few minutes/m);
    expect(text).not.toMatch(/I see an outage/);
  });

  test.each([noOutage, cannotSee])('comes with signs to tell whose it is: $kind', (situation) => {
    const { rest } = explain(english, entry, situation);
    const signs = rest.find(({ heading }) => heading === 'Theirs or yours?');
    expect(signs?.text).toMatch(/\? C\.AI/);
    expect(signs?.text).toMatch(/\? Your connection\./);
  });

  test('never says for certain that C.AI is fine', () => {
    const text = words(explain(english, entry, noOutage));
    expect(text).toMatch(/I see nothing broken from outside|either side/);
    expect(text).not.toMatch(/C\.AI('s| is) (fine|up|ok|okay|working|healthy|online|all right)\b/i);
  });

  test('admits that the bot cannot see', () => {
    expect(words(explain(english, entry, cannotSee))).toMatch(/I can't see it right now|either side/);
  });

  test('gets other advice as an outage drags on', () => {
    const phases = [5, 75, 4_320].map(
      (minutes) => explain(english, entry, outage(minutes)).sections[0]?.text,
    );
    expect(phases[0]).toMatch(/^1\. Wait: only C\.AI can fix it\.\n2\. Past 1 hr, leave it for now/);
    expect(phases[1]).toMatch(/^1\. Wait: .* Leave it for now/);
    expect(phases[2]).toMatch(/Report it at https:\/\/support\.character\.ai/);
  });

  test('is waited for in line while C.AI holds people back', () => {
    expect(explain(english, entry, inLine).sections[0]?.text).toMatch(/^1\. Stay on the waiting page/);
  });

  test('lasts as long as everything else that is said of the outage, and else as it does as a rule', () => {
    const howLong = (situation: typeof noOutage) => {
      const { sections, rest } = explain(english, entry, situation);
      return [...sections, ...rest].find(({ heading }) => heading === 'How long')?.text;
    };
    for (const { situation } of outages) expect(howLong(situation)).toBe(howMuchLonger(english, situation));
    for (const situation of [suspected, noOutage, cannotSee]) {
      expect(howLong(situation)).toBe(inEnglish(entry).usually ?? howMuchLonger(english, situation));
    }
  });
});

test('what only C.AI can break is never put down to the person', () => {
  for (const entry of catalogue.filter(({ side }) => side === 'theirs')) {
    for (const { situation } of outages) {
      expect(words(explain(english, entry, situation)), entry.id).not.toMatch(
        /(may|might|could|must|can) be (you|your|on your)\b/i,
      );
    }
  }
});

test('an error with more than one cause leans to C.AI only as far as C.AI is seen to fail', () => {
  const either = the('network_error');
  expect(explain(english, either, outage(5)).lead).toMatch(/^\*\*Most likely C\.AI's side\.\*\*/);
  expect(explain(english, either, suspected).lead).toMatch(/^\*\*Perhaps C\.AI's side\.\*\*/);
  expect(explain(english, either, noOutage).lead).toMatch(/^\*\*It can be either side\.\*\*/);
  expect(explain(english, either, cannotSee).lead).toMatch(/^\*\*It can be either side\.\*\*/);
});

test('in an outage, mending your own side comes after waiting', () => {
  const { sections, rest } = explain(english, the('network_error'), outage(5));
  expect(sections.map(({ heading }) => heading)).toEqual(['What to do', 'How long']);
  expect(rest[0]?.heading).toBe('If it stays');
});

describe.each(others)('$id, which no outage causes', (entry) => {
  test('is answered alike whatever C.AI is doing', () => {
    const silent = situations.filter(({ situation }) => situation.page === 'nothing');
    for (const { situation } of silent)
      expect(explain(english, entry, situation)).toEqual(explain(english, entry, noOutage));
  });
});

function the(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}
