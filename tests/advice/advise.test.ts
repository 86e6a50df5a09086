import { describe, expect, test } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry } from '../../src/catalogue/entry.ts';
import { topics } from '../../src/catalogue/topics.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { english } from '../../tests/english.ts';
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

describe.each(topics)('%s', (id) => {
  test.each(situations)('fits a phone screen: $name', ({ situation }) => {
    const { title, lead, sections, rest } = advise(english, id, situation);
    expect(title).toMatch(/\S/);
    expect(title.length).toBeLessThanOrEqual(100);
    expect(lead).toMatch(/\S/);
    expect(sections.length).toBeGreaterThan(0);
    for (const { heading, text } of [...sections, ...rest]) {
      expect(heading).toMatch(/\S/);
      expect(heading.length).toBeLessThanOrEqual(60);
      expect(text).toMatch(/\S/);
      expect(text.length).toBeLessThanOrEqual(1_000);
    }
    for (const part of [sections, rest]) {
      const shown = [lead, ...part.flatMap(({ heading, text }) => [heading, text])];
      expect(shown.join('').length).toBeLessThanOrEqual(700);
    }
  });

  test.each(situations)('is plain text without cheer or holes: $name', ({ situation }) => {
    const text = words(advise(english, id, situation));
    expect(text).not.toMatch(/\p{Extended_Pictographic}/u);
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|null|false/);
    expect(text).not.toMatch(/[!—–]/);
    expect(text).not.toMatch(/ {2}|\b0 min\b/);
  });

  test.each(outages)('says that there is an outage, and for how long: $name', ({ situation, lasted }) => {
    const text = words(advise(english, id, situation));
    expect(text).toContain(lasted);
    expect(text).toMatch(/outage/);
    expect(text).not.toMatch(/(may|might|could|must|can) be (you|your|on your)\b/i);
  });

  test('admits that it is not sure while an outage is only suspected', () => {
    const text = words(advise(english, id, suspected));
    expect(text).toMatch(/checks (on C\.AI )?are failing/);
    expect(text).toMatch(/not sure yet|may be an outage/);
    expect(text).not.toMatch(/I see an outage/);
  });

  test('never says for certain that C.AI is fine when nothing is seen', () => {
    const text = words(advise(english, id, noOutage));
    expect(text).toMatch(/from outside|can't see/i);
    expect(text).not.toMatch(/C\.AI('s| is) (fine|up|ok|okay|working|healthy|online|all right)\b/i);
    expect(text).not.toMatch(/(everything|all) (is |'s )?(fine|works|well|okay)|nothing is (wrong|broken)/i);
  });

  test('says so when it cannot see', () => {
    expect(words(advise(english, id, cannotSee))).toMatch(/I can't (see|say|tell)/);
  });

  test('sends nobody out of a waiting line', () => {
    expect(words(advise(english, id, inLine))).toMatch(/wait in line/);
    expect(words(advise(english, id, inLine))).not.toMatch(/\d\. .*(restart|reinstall|reload \*\*once)/i);
  });

  test('answers the same question differently in each situation', () => {
    const [outage] = outages;
    const kinds = [...(outage ? [outage.situation] : []), suspected, noOutage, cannotSee, inLine];
    expect(new Set(kinds.map((situation) => words(advise(english, id, situation)))).size).toBe(5);
  });
});

test.each(['what-now', 'how-long'] as const)('%s changes as an outage drags on', (id) => {
  const inPhase = ['8 min', '1 hr', '3 days'].map((lasted) => {
    const found = outages.find((outage) => outage.lasted === lasted);
    return found && words(advise(english, id, found.situation)).replaceAll(lasted, '');
  });
  expect(inPhase).not.toContain(undefined);
  expect(new Set(inPhase).size).toBe(3);
});

test('a phase lasts until the next begins', () => {
  const stepsAt = (lasted: string) =>
    outages
      .filter((outage) => outage.lasted === lasted)
      .map(({ situation }) => advise(english, 'what-now', situation).sections[0]?.text);
  expect(stepsAt('29 min')).toEqual(stepsAt('less than a minute'));
  expect(stepsAt('59 min')).toEqual(stepsAt('29 min'));
  expect(stepsAt('1 hr')).not.toEqual(stepsAt('59 min'));
  expect(stepsAt('10 hr')).toEqual(stepsAt('1 hr'));
  expect(stepsAt('3 days')).not.toEqual(stepsAt('10 hr'));
});

test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])(
  'an outage of %d ms is still put in words',
  (lastedMs) => {
    const running = outageOf(0).outage;
    if (running === null) throw new Error('no outage runs');
    for (const id of topics) {
      expect(words(advise(english, id, { ...outageOf(0), outage: { ...running, lastedMs } })), id).toContain(
        'less than a minute',
      );
    }
  },
);

describe('why not to reload', () => {
  const whyNot = (situation: Situation, entry?: Entry) =>
    words(advise(english, 'why-not-reload', situation, entry));

  test('says where the fault is only as far as it is known', () => {
    expect(whyNot(noOutage)).toMatch(/If the fault sits inside C\.AI.*look at the connection/s);
    for (const unsure of [cannotSee, suspected]) expect(whyNot(unsure)).toContain('If the fault sits');
    expect(whyNot(outageOf(8 * 60_000))).toMatch(/\nThe fault sits inside C\.AI/);
  });

  test('sends nobody to their own side for an error that is of C.AI', () => {
    const text = whyNot(noOutage, entryById('http_500'));
    expect(text).toMatch(/\nThe fault sits inside C\.AI/);
    expect(text).not.toMatch(/connection|browser/);
  });
});
