import type { Glossary } from '../lexicon/glossary.ts';

/** One or several words of a text that a language knows as one; or a word that it doesn't, without a meaning. */
export type Expression = { words: string; meaning: readonly string[] | undefined };

/** No expression is longer. */
const most = { words: 5, letters: 12 };

/** Here a word may begin anywhere. */
const unspaced: Readonly<Record<string, RegExp>> = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  zh: /\p{Script=Han}/u,
};

/** Fewer letters by themselves are marks, and no word. */
const leastSpelled = 5;

/** Whether words are written letter by letter. Other scripts than Latin have words of one letter. */
export function isSpelledOut(words: readonly string[]): boolean {
  return words.length >= leastSpelled && words.every((word) => /^\p{Script=Latin}$/u.test(word));
}

/** Cuts plain words into the longest expressions that a language knows, from left to right. */
export function expressionsIn(
  words: readonly string[],
  language: string,
  glossary: Glossary,
): readonly Expression[] {
  const script = unspaced[language];
  if (script === undefined)
    return isSpelledOut(words) ? ofLetters(words.join(''), glossary) : ofWords(words, glossary);
  return words.some((word) => script.test(word)) ? ofLetters(words.join(''), glossary) : [];
}

/** The words by which a language is told from others. */
export function wordsIn(words: readonly string[], language: string, glossary: Glossary): readonly string[] {
  return language in unspaced ? expressionsIn(words, language, glossary).map(({ words }) => words) : words;
}

function ofWords(words: readonly string[], glossary: Glossary): Expression[] {
  const found: Expression[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = glossary.beginsExpression(words[at] ?? '') ? most.words : 1;
    const { size, ...expression } = longestFrom(
      longest,
      (size) => words.slice(at, at + size).join(' '),
      glossary,
    );
    found.push(expression);
    at += size;
  }
  return found;
}

/** What no expression begins with is left out: it is no word. */
function ofLetters(text: string, glossary: Glossary): Expression[] {
  const found: Expression[] = [];
  for (let at = 0; at < text.length; ) {
    const { size, ...expression } = longestFrom(most.letters, (size) => text.slice(at, at + size), glossary);
    if (expression.meaning !== undefined) found.push(expression);
    at += size;
  }
  return found;
}

function longestFrom(
  longest: number,
  first: (size: number) => string,
  glossary: Glossary,
): Expression & { size: number } {
  for (let size = longest; size > 1; size--) {
    const meaning = glossary.meaning(first(size));
    if (meaning !== undefined) return { words: first(size), meaning, size };
  }
  return { words: first(1), meaning: glossary.meaning(first(1)), size: 1 };
}
