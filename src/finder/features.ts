/** A text as a classifier reads it: which features it has, by their number, and how much each counts. */
export type Features = { numbers: Int32Array; values: Float64Array };

/** Powers of two. Features that share a number are rare enough: more numbers would gain nothing. */
const counts = { words: 1 << 17, concepts: 1 << 17 };
export const featureCount = counts.words + counts.concepts;

const letters = { fewest: 2, most: 5 };
const weight = { letters: 1, words: 1.5, sign: 0.35, concept: 0.25, together: 0.12, inOrder: 0.1 };

/** One of these alone can say what a word of Latin letters says. */
const sayingMuch = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Kinds of features, so that the word `error` and the letters `error` are told apart. */
const kind = { letters: 1, word: 2, wordPair: 3, sign: 4, concept: 5, together: 6, inOrder: 7 };

/**
 * Words, pairs of words and runs of letters within words, so that a misspelled or inflected word is still known by most of
 * its parts; of these, a short text has few that count much, and a long one many that count little. Signs count alike in all.
 */
export function features(words: readonly string[], signs: readonly string[]): Features {
  const found = new Map<number, number>();
  const codeless = words.map((word) => (/^\d{3,4}$/u.test(word) ? '#' : word));
  for (const [place, word] of words.entries()) {
    found.set(numberOf(word, kind.word), weight.words);
    if (place > 0)
      found.set(numberOf(`${codeless[place - 1]} ${codeless[place]}`, kind.wordPair), weight.words);
    for (const character of word.match(sayingMuch) ?? [])
      found.set(numberOf(character, kind.letters), weight.letters);
    for (const run of runsOf(`<${word}>`)) found.set(numberOf(run, kind.letters), weight.letters);
  }
  const length = Math.sqrt(Array.from(found.values(), (value) => value ** 2).reduce((a, b) => a + b, 0));
  for (const [number, value] of found) found.set(number, value / length);
  for (const sign of signs) found.set(numberOf(sign, kind.sign), weight.sign);
  return { numbers: Int32Array.from(found.keys()), values: Float64Array.from(found.values()) };
}

/** A concept belongs to the few that are named right after it. */
const nearConcepts = 3;

/** From so many pairs on, each counts less: long texts name everything. */
const mostPairs = 60;

/** The features of a text and those of what it speaks of, in order. They have numbers of their own, so only who learned them sees them. */
export function withConcepts({ numbers, values }: Features, concepts: readonly string[]): Features {
  const found = new Map<number, number>();
  const named = [...new Set(concepts)].toSorted();
  const pairs = named.flatMap((one, place) => named.slice(place + 1).map((other) => `${one} ${other}`));
  const scale = Math.min(1, Math.sqrt(mostPairs / pairs.length));
  for (const pair of pairs) found.set(conceptNumber(pair, kind.together), weight.together * scale);
  for (const [place, one] of concepts.entries()) {
    for (const other of concepts.slice(place + 1, place + 1 + nearConcepts))
      found.set(conceptNumber(`${one} ${other}`, kind.inOrder), weight.inOrder * scale);
  }
  for (const one of named) found.set(conceptNumber(one, kind.concept), weight.concept);
  return {
    numbers: Int32Array.from([...numbers, ...found.keys()]),
    values: Float64Array.from([...values, ...found.values()]),
  };
}

function conceptNumber(text: string, seed: number): number {
  return counts.words + (hash(text, seed) & (counts.concepts - 1));
}

function runsOf(word: string): string[] {
  const runs: string[] = [];
  for (let size = letters.fewest; size <= letters.most; size++) {
    for (let start = 0; start + size <= word.length; start++) runs.push(word.slice(start, start + size));
  }
  return runs;
}

function numberOf(text: string, seed: number): number {
  return hash(text, seed) & (counts.words - 1);
}

/** FNV-1a over the UTF-16 units, and MurmurHash3's last step, so that its low bits depend on every letter. */
function hash(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash ^ (hash >>> 13);
}
