import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from './language/locales.ts';
import { type Say, sayWith, type Texts } from './language/say.ts';

/** The bundle is in a folder beside `languages`, as this file is. */
const folder = join(import.meta.dirname, '../languages');

const spoken = new Map<Locale, Say>();

/** The language, which is read when it is first spoken. */
export function sayIn(locale: Locale): Say {
  const known = spoken.get(locale);
  if (known !== undefined) return known;
  const say = sayWith(textsIn(locale), locale);
  spoken.set(locale, say);
  return say;
}

const caring = new Map<string, Say>();

/**
 * A language as far as its `care.json` goes, which is read when it is first needed: somebody who is not well is answered in more
 * languages than are spoken otherwise. English for languages that have none.
 */
export function careIn(language: string): Say {
  const name = language === 'pt' ? 'pt-BR' : language;
  const locale = existsSync(join(folder, name, 'care.json')) ? name : 'en';
  const say = caring.get(locale) ?? sayWith(textsIn(locale, 'care'), locale);
  caring.set(locale, say);
  return say;
}

/** The texts of a folder of `languages`, or of one file in it, by key. */
export function textsIn(locale: string, area?: string): Texts {
  const files = filesIn(locale).filter((name) => name === `${area ?? basename(name, '.json')}.json`);
  return new Map(
    files.flatMap((name) => {
      const tree: unknown = JSON.parse(readFileSync(join(folder, locale, name), 'utf8'));
      return leaves(name.slice(0, -'.json'.length), tree);
    }),
  );
}

/** None in a language that is only about to be written. */
function filesIn(locale: string): string[] {
  const path = join(folder, locale);
  return existsSync(path) ? readdirSync(path) : [];
}

type Leaf = [key: string, text: string | readonly string[]];

function leaves(key: string, value: unknown): Leaf[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return [[key, value.map(String)]];
  return Object.entries(Object(value)).flatMap(([name, each]) => leaves(`${key}.${name}`, each));
}
