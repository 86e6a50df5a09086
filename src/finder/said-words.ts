/** A Latin or Cyrillic letter by itself is more often a mark than a word. Other scripts write words with one. */
const saying = /\p{L}{2}|[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}]/u;

/** So many different letters, each by itself, are words that somebody spells out. */
const leastSpelled = 5;

/** Those words that say something. */
export function saidOf(words: readonly string[]): readonly string[] {
  const spelled = new Set(words.filter((word) => /^\p{L}$/u.test(word)));
  return spelled.size < leastSpelled ? words.filter((word) => saying.test(word)) : words;
}
