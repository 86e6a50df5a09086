import { useNow, useReader } from './reader.ts';

const styles: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** What the page itself is written in. */
const english = 'en-GB';

/** Made once: to make one takes longer than all else about a message. */
const formats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A timestamp of Discord's markup, in the reader's language. Only a relative one changes with time. */
export function Timestamp({ at, style = 'f' }: { at: number; style?: string | undefined }) {
  const { locale } = useReader();
  return (
    <time class="timestamp" dateTime={new Date(at).toISOString()} title={formatted(at, 'F', locale)}>
      {style === 'R' ? <Ago at={at} locale={locale} /> : formatted(at, style, locale)}
    </time>
  );
}

/** `5 minutes ago`, kept up to date. */
export function Ago({ at, locale = english }: { at: number; locale?: string }) {
  return <>{relative(Math.round((at - useNow()) / 1000), locale)}</>;
}

export function formatted(at: number, style: string, locale = english): string {
  const options = styles[style] ?? styles['f'];
  return made(formats, `${style} ${locale}`, () => new Intl.DateTimeFormat(regionOf(locale), options)).format(
    at,
  );
}

function relative(seconds: number, locale: string): string {
  const [unit, length] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  const format = made(
    relativeFormats,
    locale,
    () => new Intl.RelativeTimeFormat(regionOf(locale), { numeric: 'auto' }),
  );
  return format.format(Math.trunc(seconds / length), unit);
}

/** Everybody whose Discord speaks English is shown the page's own, with days before months. */
function regionOf(locale: string): string {
  return locale === 'en-US' ? english : locale;
}

function made<T>(known: Map<string, T>, key: string, make: () => T): T {
  const one = known.get(key) ?? make();
  known.set(key, one);
  return one;
}
