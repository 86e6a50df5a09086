import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue, entryById } from '../../src/catalogue/catalogue.ts';
import type { Entry, Side } from '../../src/catalogue/entry.ts';
import { collections } from '../needs.ts';
import { inEnglish } from './in-english.ts';

type Fact = {
  id: string;
  strings: string[];
  http: number[];
  side: string;
  meaning: string;
  what_to_do: string[];
  typical_duration: string;
  data_loss: string;
  confidence: string;
  note?: string;
};

/** What was found later: more about an error, or a new one. */
type LaterFact = {
  id: string;
  new?: true;
  strings?: string[];
  add_strings?: string[];
  symptoms?: string[];
  codes?: number[];
  side?: Side;
  confidence?: string;
  note?: string;
};

const facts = read<Fact>('errors.json');
const laterFacts = read<LaterFact>('errors-2.json');
const additions = laterFacts.filter((fact) => fact.new !== true);
const newFacts = laterFacts.filter((fact) => fact.new === true);

/** The sides of the facts that bear out each side of the catalogue. */
const bornOutBy: Record<Side, RegExp> = {
  theirs: /server|maintenance/,
  yours: /client/,
  either: /server|unknown/,
  limit: /limit/,
  filter: /filter/,
  care: /filter/,
  queue: /queue/,
  blocked: /network-edge/,
  account: /account/,
  age: /age/,
  content: /content|policy/,
  note: /info|status page/,
};

describe('the facts that the catalogue rests on', { tags: 'collections' }, () => {
  test('have one entry each', () => {
    const ids = [...facts, ...newFacts].map(({ id }) => id);
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  test.each(facts)('are carried over word for word: $id', ({ id, strings, http, side, confidence }) => {
    const entry = known(id);
    const added = additions.filter((fact) => fact.id === id);
    expect(entry.screenTexts).toEqual([...strings, ...added.flatMap((fact) => fact.add_strings ?? [])]);
    expect(entry.codes).toEqual([...http, ...added.flatMap((fact) => fact.codes ?? [])]);
    expect(entry.confidence).toBe(confidence);
    expect(side).toMatch(bornOutBy[entry.side]);
  });

  test.each(newFacts)('are carried over where they came later: $id', (fact) => {
    const entry = known(fact.id);
    const { strings, symptoms, codes = [], side = entry.side, confidence = entry.confidence } = fact;
    const texts = strings ?? symptoms?.slice(0, 1) ?? entry.screenTexts;
    expect(entry).toMatchObject({ screenTexts: texts, codes, side, confidence });
  });

  test.each([...facts, ...newFacts])('hold every figure that is given: $id', (fact) => {
    // The older wording of a block points to the newer one for what to do.
    const alike = fact.id === 'cf_1020' ? facts.filter(({ id }) => id === 'cf_blocked') : [];
    const attested = new Set([...figures(JSON.stringify([fact, ...alike])), adulthood]);
    for (const figure of figures(ownWords(known(fact.id)).join('\n'))) {
      expect(attested).toContain(figure);
    }
  });

  test.each(facts)('are put in words of our own: $id', (fact) => {
    const theirs = [fact.meaning, ...fact.what_to_do, fact.data_loss, fact.typical_duration].flatMap(clauses);
    for (const clause of ownWords(known(fact.id)).flatMap(clauses)) {
      if (clause.split(' ').length > 4) expect(theirs).not.toContain(clause);
    }
  });
});

const adulthood = '18';

function read<T>(name: string): T[] {
  const file = resolve(collections, 'facts', name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function known(id: string): Entry {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`No entry for ${id}`);
  return entry;
}

function ownWords(entry: Entry): string[] {
  const { meaning, steps, avoid, usually, lost } = inEnglish(entry);
  return [meaning, ...steps, avoid ?? '', usually ?? '', lost];
}

function figures(text: string): string[] {
  return [...text.matchAll(/\d+/g)].map(([digits]) => digits);
}

function clauses(text: string): string[] {
  return text
    .split(/[.;:?]/)
    .map((clause) =>
      clause
        .toLowerCase()
        .replaceAll(/[^a-z0-9 ]/g, '')
        .trim(),
    )
    .filter((clause) => clause !== '');
}
