const clockStyles = {
  t: { timeStyle: 'short' },
  f: { dateStyle: 'long', timeStyle: 'short' },
} as const;

const unitsInSeconds = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

export type TimestampStyle = keyof typeof clockStyles | 'R';

/** A timestamp of Discord's markup as a reader in that time zone sees it at the moment `now`. */
export function timestamp(at: number, style: TimestampStyle, now: number, timeZone: string): string {
  if (style === 'R') return ago(Math.round((at - now) / 1000));
  return new Intl.DateTimeFormat('en-GB', { ...clockStyles[style], timeZone }).format(at);
}

/** `12:04:30` */
export function timeOfDay(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(at);
}

function ago(seconds: number): string {
  const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
  const [unit, length] = unitsInSeconds.find(([, least]) => Math.abs(seconds) >= least) ?? ['second', 1];
  return relative.format(Math.trunc(seconds / length), unit);
}
