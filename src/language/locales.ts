import type { Locale as DiscordLocale } from 'discord.js';

/** The languages that there are, each with the folder of its texts in `languages/`. */
export const locales = [
  'en',
  'es',
  'pt-BR',
  'fr',
  'de',
  'it',
  'id',
  'pl',
  'ru',
  'tr',
  'ja',
  'vi',
  'ko',
] as const;

export type Locale = (typeof locales)[number];

export function isLocale(text: string): text is Locale {
  return locales.some((locale) => locale === text);
}

/** What is spoken with people for whom Discord speaks another language, where one of ours is near enough to it. */
const spoken: Record<`${DiscordLocale}`, Locale> = {
  id: 'id',
  da: 'en',
  de: 'de',
  'en-GB': 'en',
  'en-US': 'en',
  'es-ES': 'es',
  'es-419': 'es',
  fr: 'fr',
  hr: 'en',
  it: 'it',
  lt: 'en',
  hu: 'en',
  nl: 'en',
  no: 'en',
  pl: 'pl',
  'pt-BR': 'pt-BR',
  ro: 'en',
  fi: 'en',
  'sv-SE': 'en',
  vi: 'vi',
  tr: 'tr',
  cs: 'en',
  el: 'en',
  bg: 'en',
  // Many who set Discord to Ukrainian read Russian, and would rather not.
  uk: 'en',
  ru: 'ru',
  hi: 'en',
  th: 'en',
  'zh-CN': 'en',
  ja: 'ja',
  'zh-TW': 'en',
  ko: 'ko',
};

/** The language for somebody with this setting in Discord; English for settings that came later. */
export function localeFor(discordLocale: string): Locale {
  return new Map<string, Locale>(Object.entries(spoken)).get(discordLocale) ?? 'en';
}

/** What is written in a channel unless somebody chooses. Every server that is no Community says that it speaks American English. */
export function localeForServer(serverLocale: string | null, adminLocale: string): Locale {
  return localeFor(serverLocale === null || serverLocale === 'en-US' ? adminLocale : serverLocale);
}

/** `Deutsch` */
export function ownName(locale: Locale): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale;
}

/** The settings of Discord whose people this language is spoken with. */
export function discordLocalesOf(locale: Locale): DiscordLocale[] {
  const settings = Object.entries(spoken) as [DiscordLocale, Locale][];
  return settings.filter(([, each]) => each === locale).map(([setting]) => setting);
}
