import type { Context, MiddlewareHandler } from 'hono';
import { languageDetector } from 'hono/language';
import { isLocale, type Locale, locales } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import type { PageFacts } from '../page/shown.ts';

/** All who read one language, and either chose it here or not. */
export type Reader = {
  /** One of few, so that what is kept for each is kept by it. */
  name: string;
  say: Say;
  shown: () => PageFacts;
};

/** Finds out what somebody reads: what `?lang=de` says, or else the browser. Nothing is kept of it. */
export function detectLanguage(): MiddlewareHandler {
  return languageDetector({
    order: ['querystring', 'header'],
    supportedLanguages: [...locales],
    fallbackLanguage: 'en',
    convertDetectedLanguage: (tag) => (/^pt(-|$)/i.test(tag) ? 'pt-BR' : tag),
    caches: false,
  });
}

export type ReadersNeeds = {
  sayIn: (locale: Locale) => Say;
  /** Changes whenever what is shown would. */
  key: () => string;
  /** What is shown in a language. `lang` is what follows in links, if it was chosen. */
  shownIn: (say: Say, lang: string) => PageFacts;
};

/** For whom an answer is, once the language was detected. What is shown to all of them is made once for as long as `key` says the same. */
export function readersOf({ sayIn, key, shownIn }: ReadersNeeds): (context: Context) => Reader {
  const known = new Map<string, { key: string; facts: PageFacts }>();
  return (context) => {
    const detected = context.get('language');
    const locale = isLocale(detected) ? detected : 'en';
    const lang = isKindOf(context.req.query('lang') ?? '', locale) ? `?lang=${locale}` : '';
    const name = `${locale}${lang}`;
    const say = sayIn(locale);
    const shown = () => {
      const now = key();
      const last = known.get(name);
      if (last?.key === now) return last.facts;
      const facts = shownIn(say, lang);
      known.set(name, { key: now, facts });
      return facts;
    };
    return { name, say, shown };
  };
}

/** Whoever writes `pt`, `es-419` or `DE` has chosen as well as whoever follows a link. */
function isKindOf(tag: string, locale: Locale): boolean {
  const [language] = locale.split('-');
  return tag.toLowerCase().split('-', 1)[0] === language;
}
