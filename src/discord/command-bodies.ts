import type { LocalizationMap } from 'discord.js';
import { discordLocalesOf, type Locale, locales } from '../language/locales.ts';
import type { Texts } from '../language/say.ts';
import type { Command } from './command.ts';

export type CommandBody = Command['data'];

/**
 * Commands as Discord is told of them, described in every language: what they have as a description is the key of a text. Nothing of
 * `textsIn` is kept but what stands in the bodies.
 */
export function commandBodies(
  commands: readonly Command[],
  textsIn: (locale: Locale) => Texts,
): CommandBody[] {
  const languages = locales.map((locale) => [locale, textsIn(locale)] as const);
  return commands.map(({ data }) => described(JSON.parse(JSON.stringify(data)), languages));
}

type Languages = readonly (readonly [Locale, Texts])[];
type Described = { description?: string; options?: Described[] };

function described<T extends Described>(
  { description: key, options, ...others }: T,
  languages: Languages,
): T {
  return {
    ...others,
    ...(key !== undefined && textsOf(key, languages)),
    ...(options && { options: options.map((option) => described(option, languages)) }),
  } as T;
}

/** The English one is what Discord shows wherever it is given no other. */
function textsOf(
  key: string,
  languages: Languages,
): Described & { description_localizations: LocalizationMap } {
  const texts = languages.flatMap(([locale, texts]) => {
    const text = texts.get(key);
    return typeof text === 'string' ? [[locale, text] as const] : [];
  });
  const english = texts.find(([locale]) => locale === 'en')?.[1];
  if (english === undefined) throw new Error(`No text in English: ${key}`);
  const others = texts.filter(([locale]) => locale !== 'en');
  return {
    description: english,
    description_localizations: Object.fromEntries(
      others.flatMap(([locale, text]) => discordLocalesOf(locale).map((setting) => [setting, text])),
    ),
  };
}
