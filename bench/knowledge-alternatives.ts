import MiniSearch from 'minisearch';
import { catalogue } from '../src/catalogue/catalogue.ts';
import type { Found } from '../src/finder/decide.ts';

const index = new MiniSearch<{ id: number; entry: string; text: string }>({
  fields: ['text'],
  storeFields: ['entry'],
  searchOptions: { fuzzy: 0.2 },
});
index.addAll(
  catalogue
    .flatMap(({ id, screenTexts }) => screenTexts.map((text) => ({ entry: id, text })))
    .map((screenText, id) => ({ id, ...screenText })),
);

/** A hit this far ahead of the next is taken for the answer. */
const clearLead = 1.5;

/** The search library alone, with its usual tolerance for typos, over the literal texts: the best, or three to choose from. */
export function searchAlone(text: string): Found {
  const hits = index.search(text);
  const matches = [...new Set(hits.map(({ entry }) => String(entry)))]
    .slice(0, 3)
    .map((id) => ({ id, score: hits.find(({ entry }) => entry === id)?.score ?? 0 }));
  const [best, second] = matches;
  if (best === undefined) return { answer: 'none', matches: [], topic: null, care: 'none' };
  return second === undefined || best.score > clearLead * second.score
    ? { answer: 'sure', matches: [best], topic: null, care: 'none' }
    : { answer: 'choose', matches, topic: null, care: 'none' };
}
