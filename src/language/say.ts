import { IntlMessageFormat } from 'intl-messageformat';
import type { ListKey, Messages } from './messages.ts';

/** A text of `languages/<locale>`: `alert.title.outage` is `title.outage` in `alert.json`. */
export type Key = keyof Messages;

type Values<K extends Key> = Messages[K] extends null ? [] : [Readonly<Messages[K]>];

/** Puts what people read into words, in one language. */
export type Say = {
  <K extends Key>(key: K, ...values: Values<K>): string;
  /** Where there is not one text but several, such as steps. */
  all(key: ListKey): readonly string[];
  /** `A`, `A and B`, `A, B and C` */
  list(items: readonly string[]): string;
  /** A length, rounded down to its two largest units: `12 min`, `1 hr, 20 min`, `2 days`, `2 days, 5 hr`. */
  duration(lengthMs: number): string;
  /** The same for what is over: rounded to the minute, not down. Less than a minute stays less than a minute. */
  roundedDuration(lengthMs: number): string;
  /** A moment in UTC, as far as `parts` ask for it. */
  inUtc(at: number, parts: Intl.DateTimeFormatOptions): string;
  /** `0.8 sec`, `12 sec` */
  seconds(lengthMs: number): string;
  /** `100%`, `99.41%`, or with no decimals: `98%`. It is never rounded up to what it was not. */
  percent(share: number, decimals?: number): string;
  /** What `Intl` knows it by, and `lang` of HTML. */
  locale: string;
};

export type Texts = ReadonlyMap<string, string | readonly string[]>;

/** Texts that were parsed are kept, until there are so many: each takes about two kilobytes, and an answer needs a dozen. */
const mostParsed = 100;

/** The texts are in ICU MessageFormat wherever they take values, and as they are where they take none. */
export function sayWith(texts: Texts, locale: string): Say {
  const parsed = new Map<string, IntlMessageFormat>();
  const formatters = sharedFormatters();
  const region = regions.get(locale) ?? locale;
  const lists = new Intl.ListFormat(region);
  const dates = new Map<string, Intl.DateTimeFormat>();
  const numbers = (options: Intl.NumberFormatOptions) => formatters.getNumberFormat(locale, options);
  const lengths = new Intl.DurationFormat(locale, { style: 'short' });

  function textOf(key: string): string {
    const text = texts.get(key);
    if (typeof text !== 'string') throw new Error(`No text in ${locale}: ${key}`);
    return text;
  }

  function formatOf(key: string): IntlMessageFormat {
    const known = parsed.get(key);
    if (known !== undefined) return known;
    if (parsed.size >= mostParsed) parsed.clear();
    const format = new IntlMessageFormat(textOf(key), locale, undefined, { ignoreTag: true, formatters });
    parsed.set(key, format);
    return format;
  }

  function say<K extends Key>(key: K, ...[values]: Values<K>): string {
    return values === undefined ? textOf(key) : String(formatOf(key).format(values));
  }

  function duration(lengthMs: number): string {
    const parts = largestUnits(lengthMs);
    return parts === null ? textOf('time.lessThanAMinute') : lengths.format(parts);
  }

  return Object.assign(say, {
    all(key: ListKey) {
      const list = texts.get(key);
      if (list === undefined || typeof list === 'string') throw new Error(`No texts in ${locale}: ${key}`);
      return list;
    },
    list: (items: readonly string[]) => lists.format(items),
    duration,
    roundedDuration: (lengthMs: number) =>
      duration(lengthMs < minuteMs ? lengthMs : Math.round(lengthMs / minuteMs) * minuteMs),
    inUtc(at: number, parts: Intl.DateTimeFormatOptions) {
      const make = () => new Intl.DateTimeFormat(region, { ...parts, timeZone: 'UTC' });
      return known(dates, parts, make).format(at);
    },
    seconds: (lengthMs: number) =>
      numbers({
        ...{ style: 'unit', unit: 'second', unitDisplay: 'short' },
        maximumFractionDigits: lengthMs < 10_000 ? 1 : 0,
      }).format(lengthMs / 1_000),
    percent: (share: number, decimals = 2) =>
      numbers({
        ...{ style: 'percent', roundingMode: 'floor' },
        minimumFractionDigits: share === 1 ? 0 : decimals,
        maximumFractionDigits: decimals,
      }).format(share + 1e-13),
    locale,
  });
}

/** Whose dates and lists are written, where regions differ: `29 Nov 2026` and `A, B and C`, as most of the world has them. */
const regions: ReadonlyMap<string, string> = new Map([['en', 'en-GB']]);

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

function largestUnits(lengthMs: number): Record<string, number> | null {
  if (!Number.isFinite(lengthMs) || lengthMs < minuteMs) return null;
  const days = Math.floor(lengthMs / dayMs);
  const hours = Math.floor((lengthMs % dayMs) / hourMs);
  const minutes = Math.floor((lengthMs % hourMs) / minuteMs);
  return {
    ...(days > 0 && { days }),
    ...(hours > 0 && { hours }),
    ...(days === 0 && minutes > 0 && { minutes }),
  };
}

/** Each of these takes kilobytes, and a message format makes its own unless it is given some. */
function sharedFormatters() {
  const numbers = new Map<string, Intl.NumberFormat>();
  const plurals = new Map<string, Intl.PluralRules>();
  return {
    getNumberFormat: (locale?: string | string[], options?: Intl.NumberFormatOptions) =>
      known(numbers, options, () => new Intl.NumberFormat(locale, options)),
    getPluralRules: (locale?: string | string[], options?: Intl.PluralRulesOptions) =>
      known(plurals, options, () => new Intl.PluralRules(locale, options)),
    getDateTimeFormat: (locale?: string | string[], options?: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(locale, options),
  };
}

function known<T>(made: Map<string, T>, options: object | undefined, make: () => T): T {
  const key = JSON.stringify(options ?? {});
  const one = made.get(key) ?? make();
  made.set(key, one);
  return one;
}
