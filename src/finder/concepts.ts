import { conceptWords } from '../lexicon/all.ts';
import { plainWords } from './plain-text.ts';

/** What stands at one place of a text: a concept, in the languages that say it so. */
type Named = { concept: string; languages: readonly string[] };

/** What a text speaks of, in its order, how it does, and in which language; null where that can't be told. */
export type Spoken = { concepts: readonly string[]; language: string | null };

/** Languages without spaces, or with endings upon endings: a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

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

/** Small words that are in most sentences of a language and in few of others. */
const small = 'small';

const listed = new Map<string, Named[]>();
/** How long the longest is that begins with these two letters. */
const longest = new Map<string, number>();

for (const [language, lines] of Object.entries(conceptWords)) {
  for (const [, concept = '', words = ''] of lines.matchAll(/^(\w+): (.*(?:\n {2}.*)*)/gmu)) {
    for (const written of words.split(',')) list(written, concept, language);
  }
}

/** The concepts that a text names in its language, by its plain words. */
export function spokenOf(text: string, words: readonly string[]): Spoken {
  const named = namedIn(`${words.join(' ')} `);
  const language = languageOf(text, named);
  const concepts: string[] = [];
  for (const { concept, languages } of named) {
    const isMeant = language === null || languages.includes(language);
    if (isMeant && concept !== small && concepts.at(-1) !== concept) concepts.push(concept);
  }
  const how = Object.entries(manners).flatMap(([manner, marks]) => (marks.test(text) ? [manner] : []));
  return { concepts: [...concepts, ...how], language };
}

/** The language in which most of the words of a text are known. */
function languageOf(text: string, named: readonly Named[]): string | null {
  const points = new Map<string, number>();
  const add = (language: string, more: number) => points.set(language, (points.get(language) ?? 0) + more);
  for (const { languages } of named) for (const language of languages) add(language, 1 / languages.length);
  for (const [language, letters] of Object.entries(ownLetters))
    if (letters.test(text)) add(language, ownLetterPoints);
  const [first, second] = [...points].toSorted(([, some], [, others]) => others - some);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

function namedIn(plain: string): Named[] {
  const found: Named[] = [];
  for (let at = 0; at < plain.length - 1; at++) {
    if (at > 0 && plain[at - 1] !== ' ' && !unspaced.test(plain[at] ?? '')) continue;
    const most = Math.max(...[1, 2].map((size) => longest.get(plain.slice(at, at + size)) ?? 0));
    for (let end = at + 1; end <= Math.min(at + most, plain.length); end++)
      found.push(...(listed.get(plain.slice(at, end)) ?? []));
  }
  return found;
}

function list(written: string, concept: string, language: string): void {
  const word = plainWords(written.replace('*', '')).join(' ');
  const hasEndings = written.trim().endsWith('*') || unspaced.test(word);
  const key = hasEndings ? word : `${word} `;
  if (word === '') return;
  const all = listed.get(key) ?? [];
  const languages = all.find((one) => one.concept === concept)?.languages ?? [];
  listed.set(key, [
    ...all.filter((one) => one.concept !== concept),
    { concept, languages: [...new Set([...languages, language])] },
  ]);
  const start = key.slice(0, 2);
  longest.set(start, Math.max(longest.get(start) ?? 0, key.length));
}
