import { conceptWords } from './concept-words.ts';
import { plainWords } from './plain-text.ts';

/** What stands at one place of a text: the concepts it names, and the languages in which it does. */
type Listed = { concepts: readonly string[]; languages: readonly string[] };

/** What a text speaks of, in its order, and how much of it is in which language. */
export type Spoken = { concepts: readonly string[]; languages: ReadonlyMap<string, number> };

/** Languages without spaces, or with endings upon endings: a word may begin anywhere. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const laughing = /[😂🤣💀😭😅😆🙄😩😫😤☠]/u;

const listed = new Map<string, Listed>();
/** How long the longest is that begins with these two letters. */
const longest = new Map<string, number>();

for (const [concept, lines] of Object.entries(conceptWords)) {
  for (const [, language = '', words = ''] of lines.matchAll(/^ {4}(\w\w) (.*(?:\n {7}.*)*)/gmu)) {
    for (const written of words.split(',')) list(written, concept, language);
  }
}

/** The concepts that a text names, by its plain words. */
export function spokenOf(text: string, words: readonly string[]): Spoken {
  const plain = `${words.join(' ')} `;
  const concepts: string[] = [];
  const languages = new Map<string, number>();
  for (let at = 0; at < plain.length - 1; at++) {
    if (at > 0 && plain[at - 1] !== ' ' && !unspaced.test(plain[at] ?? '')) continue;
    for (const found of listedAt(plain, at)) {
      for (const concept of found.concepts) if (concepts.at(-1) !== concept) concepts.push(concept);
      for (const language of found.languages)
        languages.set(language, (languages.get(language) ?? 0) + 1 / found.languages.length);
    }
  }
  return { concepts: laughing.test(text) ? [...concepts, 'emoji'] : concepts, languages };
}

function listedAt(plain: string, at: number): Listed[] {
  const most = Math.max(...[1, 2].map((size) => longest.get(plain.slice(at, at + size)) ?? 0));
  const found: Listed[] = [];
  for (let size = 1; size <= most; size++) {
    const one = listed.get(plain.slice(at, at + size));
    if (one !== undefined) found.push(one);
  }
  return found;
}

function list(written: string, concept: string, language: string): void {
  const word = plainWords(written.replace('*', '')).join(' ');
  const hasEndings = written.trim().endsWith('*') || unspaced.test(word);
  const key = hasEndings ? word : `${word} `;
  if (word === '') return;
  const { concepts, languages } = listed.get(key) ?? { concepts: [], languages: [] };
  listed.set(key, {
    concepts: [...new Set([...concepts, concept])],
    languages: [...new Set([...languages, language])],
  });
  const start = key.slice(0, 2);
  longest.set(start, Math.max(longest.get(start) ?? 0, key.length));
}
