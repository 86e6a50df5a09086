import { readFileSync } from 'node:fs';
import { type Glossary, glossary } from './glossary.ts';

/** A bundler finds these files by how they are written here. */
const files = {
  ar: new URL('./ar.txt', import.meta.url),
  de: new URL('./de.txt', import.meta.url),
  en: new URL('./en.txt', import.meta.url),
  es: new URL('./es.txt', import.meta.url),
  fr: new URL('./fr.txt', import.meta.url),
  hi: new URL('./hi.txt', import.meta.url),
  id: new URL('./id.txt', import.meta.url),
  it: new URL('./it.txt', import.meta.url),
  ja: new URL('./ja.txt', import.meta.url),
  ko: new URL('./ko.txt', import.meta.url),
  nl: new URL('./nl.txt', import.meta.url),
  pl: new URL('./pl.txt', import.meta.url),
  pt: new URL('./pt.txt', import.meta.url),
  ru: new URL('./ru.txt', import.meta.url),
  sv: new URL('./sv.txt', import.meta.url),
  tl: new URL('./tl.txt', import.meta.url),
  tr: new URL('./tr.txt', import.meta.url),
  vi: new URL('./vi.txt', import.meta.url),
  zh: new URL('./zh.txt', import.meta.url),
};

/**
 * What people's words mean in each language, where they speak of living and dying and of anything else. One of them alone says little:
 * what they mean together is learned.
 */
export const glossaries: Readonly<Record<string, Glossary>> = Object.fromEntries(
  Object.entries(files).map(([language, file]) => [language, glossary(() => readFileSync(file, 'utf8'))]),
);
