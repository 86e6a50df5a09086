import { glossaries } from '../lexicon/all.ts';
import { largest } from '../numbers.ts';
import { expressionsIn, isSpelledOut, wordsIn } from './expressions.ts';

/** What a text speaks of, in its order, how it does, and in which language; null where that can't be told. */
export type Spoken = { concepts: readonly string[]; language: string | null };

/** How something is said, whatever the language: what means one thing in a calm sentence means another where somebody shouts. */
const manners: Readonly<Record<string, RegExp>> = {
  emoji: /[😂🤣💀😭😅😆🙄😩😫😤☠]/u,
  'a sad emoji': /[💔🖤🥀🥺😔😞🙂🕊]/u,
  exclaimed: /[!！]/u,
  asked: /[?？؟]/u,
  'trailing off': /\.\.|…|。。/u,
  stretched: /(\p{L})\1{2,}/iu,
  shouted: /^(?:\P{L}*\p{Lu}){5}[^\p{Ll}]*$/u,
  sentences: /[.。]\s*\S/u,
  'a full stop': /[.。]\s*$/u,
  quoted: /[«»"“”*「」]/u,
  'a number': /\d/u,
};

/** Letters that few other languages have. */
const ownLetters: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  de: /[äß]/iu,
  es: /[ñ¿¡]/iu,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /\p{Script=Hangul}/u,
  pl: /[ąęłńśźż]/iu,
  pt: /[ãõ]/iu,
  ru: /\p{Script=Cyrillic}/u,
  sv: /[åä]/iu,
  tr: /[ğış]/iu,
  vi: /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu,
  zh: /[我你吗没们这说还让么们爱]/u,
};
const ownLetterPoints = 3;

/** Stands for words that mean nothing by themselves. */
const nothing = '-';

/** The concepts that a text names in its language, by its plain words. */
export function spokenOf(text: string, words: readonly string[]): Spoken {
  const likeliest = isSpelledOut(words) ? ['en'] : languagesOf(text, words);
  // Many write a word of English in their own language.
  const read = likeliest.includes('en') ? 'en' : likeliest[0];
  const concepts = (read === undefined ? [] : meaningsIn(read, words))
    .filter((concept) => concept !== nothing)
    .filter((concept, place, all) => concept !== all[place - 1]);
  const how = Object.entries(manners).flatMap(([manner, marks]) => (marks.test(text) ? [manner] : []));
  return { concepts: [...concepts, ...how], language: likeliest.length === 1 ? (read ?? null) : null };
}

function meaningsIn(language: string, words: readonly string[]): readonly string[] {
  const glossary = glossaries[language];
  if (glossary === undefined) return [];
  return expressionsIn(words, language, glossary).flatMap(
    ({ words, meaning }) => meaning ?? glossary.likeliestMeaning(words) ?? [],
  );
}

/** The languages in which most of a text is known that others don't know. */
function languagesOf(text: string, words: readonly string[]): string[] {
  const points = new Map<string, number>();
  const add = (language: string, more: number) => points.set(language, (points.get(language) ?? 0) + more);
  for (const languages of knowing(words))
    for (const language of languages) add(language, 1 / languages.length);
  for (const [language, letters] of Object.entries(ownLetters))
    if (letters.test(text)) add(language, ownLetterPoints);
  const most = largest(points.values(), 0);
  return [...points.keys()].filter((language) => points.get(language) === most);
}

/** Of each expression that is known anywhere, the languages that know it. */
function knowing(words: readonly string[]): readonly (readonly string[])[] {
  const known = new Map<string, string[]>();
  for (const [language, glossary] of Object.entries(glossaries)) {
    for (const word of new Set(wordsIn(words, language, glossary))) {
      if (glossary.meaning(word) !== undefined) known.set(word, [...(known.get(word) ?? []), language]);
    }
  }
  return [...known.values()];
}
