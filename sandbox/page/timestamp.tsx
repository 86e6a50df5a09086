import { useNow } from './reader.ts';

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

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
  return new Intl.DateTimeFormat('en-GB', styles[style] ?? styles['f']).format(at);
}

function relative(seconds: number): string {
  const format = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  const [unit, length] = units.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return format.format(Math.trunc(seconds / length), unit);
}
