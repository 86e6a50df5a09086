import MiniSearch from 'minisearch';
import { catalogue } from '../src/catalogue/catalogue.ts';
import type { Finder } from '../tests/phrases/accuracy.ts';

const screenTexts = catalogue.flatMap(({ id, screenTexts }) =>
  screenTexts.map((text) => ({ entry: id, text })),
);

const index = new MiniSearch<{ id: number; entry: string; text: string }>({
  fields: ['text'],
  storeFields: ['entry'],
  searchOptions: { fuzzy: 0.2 },
});
index.addAll(screenTexts.map((screenText, id) => ({ id, ...screenText })));

/** The search library alone, with its usual tolerance for typos, over the literal texts. */
export const searchAlone: Finder = (text) => distinct(index.search(text).map(({ entry }) => String(entry)));

/** Looks for the literal texts in what was written and the other way round, the longest first. */
export const substrings: Finder = (text) => {
  const written = text.trim().toLowerCase();
  const holds = screenTexts.filter((screenText) => written.includes(screenText.text.toLowerCase()));
  const held = screenTexts.filter((screenText) => screenText.text.toLowerCase().includes(written));
  const longestFirst = [...holds, ...held].toSorted((a, b) => b.text.length - a.text.length);
  return distinct(longestFirst.map(({ entry }) => entry));
};

function distinct(entries: readonly string[]): { id: string }[] {
  return [...new Set(entries)].map((id) => ({ id }));
}
