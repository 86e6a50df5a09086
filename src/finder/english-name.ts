import { nameOf } from '../catalogue/entry.ts';
import { sayIn } from '../languages.ts';
import type { NameOf } from './signs.ts';

const english = sayIn('en');

/** The weights were learned from the English names, so these are what texts are compared with in every language. */
export const englishName: NameOf = (entry) => nameOf(english, entry);
