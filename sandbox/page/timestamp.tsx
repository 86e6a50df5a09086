import { useNow } from './reader.ts';

/** Made once: to make one takes longer than all else about a message. */
const formats = new Map(
  Object.entries({
    t: { timeStyle: 'short' },
    T: { timeStyle: 'medium' },
    d: { dateStyle: 'short' },
    D: { dateStyle: 'long' },
    f: { dateStyle: 'long', timeStyle: 'short' },
    F: { dateStyle: 'full', timeStyle: 'short' },
  } as const).map(([style, options]) => [style, new Intl.DateTimeFormat('en-GB', options)]),
);
const relativeFormat = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A timestamp of Discord's markup. Only a relative one changes with time. */
export function Timestamp({ at, style = 'f' }: { at: number; style?: string | undefined }) {
  return (
    <time class="timestamp" dateTime={new Date(at).toISOString()} title={formatted(at, 'F')}>
      {style === 'R' ? <Ago at={at} /> : formatted(at, style)}
    </time>
  );
}

/** `5 minutes ago`, kept up to date. */
export function Ago({ at }: { at: number }) {
  return <>{relative(Math.round((at - useNow()) / 1000))}</>;
}

export function formatted(at: number, style: string): string {
  return (formats.get(style) ?? formats.get('f'))?.format(at) ?? '';
}

function relative(seconds: number): string {
  const [unit, length] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return relativeFormat.format(Math.trunc(seconds / length), unit);
}
