/** A text as a classifier reads it: which features it has, by their number, and how much each counts. */
export type Features = { numbers: Int32Array; values: Float64Array };

/** A power of two. Features that share a number are rare enough: more numbers would gain nothing. */
export const featureCount = 1 << 17;

const letters = { fewest: 2, most: 5 };
const weight = { letters: 1, words: 1.5, sign: 0.35 };

/** One of these alone can say what a word of Latin letters says. */
const sayingMuch = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Kinds of features, so that the word `error` and the letters `error` are told apart. */
const kind = { letters: 1, word: 2, wordPair: 3, sign: 4 };

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

function runsOf(word: string): string[] {
  const runs: string[] = [];
  for (let size = letters.fewest; size <= letters.most; size++) {
    for (let start = 0; start + size <= word.length; start++) runs.push(word.slice(start, start + size));
  }
  return runs;
}

/** FNV-1a over the UTF-16 units, and MurmurHash3's last step, so that its low bits depend on every letter. */
function numberOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (featureCount - 1);
}
