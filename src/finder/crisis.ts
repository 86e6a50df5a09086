import type { Crisis } from './decide.ts';
import { plainWords } from './plain-text.ts';
import { saidOf } from './said-words.ts';

export const noCrisis: Crisis = { named: 0, meant: 0 };

export function crisisOf(labels: readonly string[], chances: Float64Array): Crisis {
  const chance = (label: string) => chances[labels.indexOf(label)] ?? 0;
  const crisis = chance('crisis');
  return {
    named: crisis / (crisis + chance('other')),
    meant: crisis / (crisis + chance('hyperbole') + chance('fiction')),
  };
}

/** A crisis that a text names clearly enough for how little it says. */
export function crisisIn(text: string, concepts: readonly string[], crisis: Crisis): Crisis {
  const written = text.replaceAll(link, ' ');
  const words = plainWords(written);
  const said = saidOf(plainWords(written.replaceAll(joint, '')));
  if (!saysEnough(words, said, concepts)) return noCrisis;
  return isBrief(words, said) && crisis.named < leastOfFew ? noCrisis : crisis;
}

const link = /\bhttps?:\/\/[^\s<>)]+/giu;

/** Joins the words of a program's name for an error, `DNS_PROBE_FINISHED_NXDOMAIN`: it is one thing. So are `d!e` and `c'è`. */
const joint = /(?<=[\p{L}\p{N}])[_!'’](?=[\p{L}\p{N}])/gu;

/** The scripts that phrases were learned in. Without spaces, what counts as one word may be a whole sentence. */
const spaced = /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Devanagari}]/u;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a word alone must name: "tired" and "bye" are said every day. */
const alone = new Set(['die', 'suicide', 'harm']);

/** Whether a crisis can be told from these words at all. Some letters are most of what is known of a language, but alone they are no word. */
function saysEnough(words: readonly string[], said: readonly string[], concepts: readonly string[]): boolean {
  const letters = said.join('');
  if (new Set(letters).size <= 1) return false;
  if (unspaced.test(letters)) return true;
  if (!spaced.test(letters)) return false;
  // Among numbers and marks, too, a word stands alone.
  const isAlone = words.length === 1 || said.length < words.length / 2;
  return !isAlone || concepts.some((concept) => alone.has(concept));
}

/** Fewer words, or letters where words are not apart, are most often a question or a greeting. */
const few = { words: 4, said: 3, letters: 9 };

/** Few words must name a crisis more clearly than a sentence. */
const leastOfFew = 0.7;

function isBrief(words: readonly string[], said: readonly string[]): boolean {
  const letters = words.join('');
  if (unspaced.test(letters)) return letters.length < few.letters;
  return words.length < few.words || said.length < few.said;
}
