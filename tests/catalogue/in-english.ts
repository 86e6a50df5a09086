import { type Entry, meaningOf, nameOf, stepsOf } from '../../src/catalogue/entry.ts';
import { english } from '../english.ts';

/** All that is said of an error. */
export function inEnglish(entry: Entry) {
  const { avoid, usually, lost } = entry;
  return {
    ...entry,
    name: nameOf(english, entry),
    meaning: meaningOf(english, entry),
    steps: stepsOf(english, entry),
    avoid: avoid && english(avoid),
    usually: usually && english(usually),
    lost: english(lost),
  };
}
