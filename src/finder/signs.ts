import type { Entry } from '../catalogue/entry.ts';
import { otherProducts } from './other-products.ts';
import { plainWords, skeleton } from './plain-text.ts';

/** What an error is called, in one language. */
export type NameOf = (entry: Entry) => string;

/** What can be told of a text by looking, without having learned anything. */
export type Signs = {
  /** The entries whose screen text or name this is, and nothing else. */
  quoted(words: readonly string[]): string[];
  /** Names for what is in the text: a screen text, a code, another product. */
  seen(text: string, words: readonly string[]): string[];
};

const sign = {
  screenText: 'a text of the screen',
  code: 'a code',
  otherProduct: 'another product',
  service: 'the service',
};

/** A screen text shorter than this is found in texts about anything. */
const shortestQuotation = 9;

const longestProductName = 4;

const shapes: Readonly<Record<string, RegExp>> = {
  'a question': /[?？]/u,
  'a quotation': /["“«「]/u,
  // One asterisk on each side: two are Discord's bold.
  'a deed in a role play': /(?<!\*)\*(?!\*)[^*\n]+\s[^*\n]+\*(?!\*)/u,
  lines: /\n/u,
};

const service = /(?:^| )(?:c ai|cai|cia|chai|character ?ai|chara ai)(?: |$)/u;

/** Who says that something else works compares it with C.AI. */
const saidToWork =
  /\b(?:works?|working|runs?|loads?|opens?|is|are) (?:\w+ )?(?:fine|good|ok|okay|perfectly|normally|well)\b/u;

export function signs(catalogue: readonly Entry[], nameOf: NameOf): Signs {
  const screenTexts = catalogue.flatMap(({ id, screenTexts }) =>
    screenTexts.map((text) => ({ id, text: skeleton(plainWords(text)) })),
  );
  const names = catalogue.map((entry) => ({ id: entry.id, text: skeleton(plainWords(nameOf(entry))) }));
  const quotable = screenTexts.filter(({ text }) => text.length >= shortestQuotation);
  const whole = Map.groupBy([...screenTexts, ...names], ({ text }) => text);
  const codes = new Set(catalogue.flatMap((entry) => entry.codes.map(String)));

  return {
    quoted(words) {
      return [...new Set(whole.get(skeleton(words))?.map(({ id }) => id))];
    },

    seen(text, words) {
      const written = skeleton(words);
      const quotes = quotable.filter((quotation) => written.includes(quotation.text));
      const ownCodes = words.filter((word) => codes.has(word));
      const context = [
        quotes.length > 0 ? sign.screenText : [],
        ownCodes.length > 0 ? sign.code : [],
        namesOtherProduct(words) && !saidToWork.test(words.join(' ')) ? sign.otherProduct : [],
        service.test(words.join(' ')) ? sign.service : [],
      ].flat();
      return [
        ...quotes.map(({ id }) => `text of ${id}`),
        ...ownCodes.map((code) => `code ${code}`),
        ...context,
        `in all: ${context.join(', ')}`,
        ...Object.entries(shapes).flatMap(([name, shape]) => (shape.test(text) ? [name] : [])),
        `2 to the power of ${Math.min(6, Math.floor(Math.log2(words.length + 1)))} words`,
      ];
    },
  };
}

function namesOtherProduct(words: readonly string[]): boolean {
  return words.some((_, start) =>
    Array.from({ length: longestProductName }, (_, more) =>
      words.slice(start, start + more + 1).join(' '),
    ).some((name) => otherProducts.has(name)),
  );
}
