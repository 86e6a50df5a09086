import { eld } from 'eld/large';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { locales } from '../../src/language/locales.ts';
import { sayIn, textsIn } from '../../src/languages.ts';

const others = locales.filter((locale) => locale !== 'en');
const english = textsIn('en');

/** Commands, links, what is quoted or stands out, and the path to C.AI's age check. */
const quoted =
  /`[^`]*`|https?:\S+|\]\([^)]*\)|<[^>]*>|“[^”]*”|„[^“]*“|«[^»]*»|「[^」]*」|"[^"]*"|\*\*[^*]*\*\*|Settings > Advanced > Verify Age|View Archived Chats|yesterday 9pm|last night/g;

/** What an error is called by the words that C.AI or Cloudflare show, also in other languages. */
const shownByOthers = new Set(
  catalogue.flatMap(({ id, screenTexts }) => {
    const name = english.get(`errors.${id}.name`);
    const isShown = [...screenTexts, 'Error', 'Application error', 'Not eligible'].some((text) =>
      String(name).startsWith(text),
    );
    return isShown ? [`errors.${id}.name`] : [];
  }),
);

/** What stays as it is in every language: names, commands, links, what is quoted, and what stands on people's screens. */
function ownWords(text: string): string {
  return text
    .replaceAll(/\w+, (plural|select|selectordinal),|=?\w+ (?=\{)|\{\w+(, number[^}]*)?\}|[{}]/g, ' ')
    .replaceAll(quoted, ' ')
    .replaceAll(/[-–#*_\d•·…]+/g, ' ')
    .trim();
}

describe.each(others)('in %s', (locale) => {
  test('no sentence of English is left', () => {
    const texts = [...textsIn(locale)].filter(([key]) => !shownByOthers.has(key));
    const left = texts.flatMap(([key, text]) =>
      [text].flat().filter((each, index) => {
        const own = ownWords(each);
        const isSame = [english.get(key)].flat()[index] === each;
        const words = own.split(/\s+/).length;
        // Of a few words, many of them names and loans, nothing can be told.
        return (words >= 6 && isSame) || (words >= 9 && eld.detect(own).language === 'en');
      }),
    );
    expect(left).toEqual([]);
  });

  test.each([0, 1, 2, 5, 21])('of %i, each plural has the form that the language has for it', (count) => {
    const say = sayIn(locale);
    const form = new Intl.PluralRules(locale).select(count);
    const days = say('history.daysButton', { days: count });
    expect(days, form).toMatch(/\d/);
    expect(days).toContain(new Intl.NumberFormat(locale).format(count));
  });
});
