import { type TimestampStyle, timestamp } from './timestamps.ts';

/** What a reader's own client knows: their time zone, and the `#name` or `@name` behind every id. */
export type Reader = { timeZone: string; names: ReadonlyMap<string, string> };

/** The text that Discord's markup shows to the reader at the moment `now`. */
export function plainText(markup: string, now: number, { timeZone, names }: Reader): string {
  return markup
    .replaceAll(/<(?:@[!&]?|#)(\d+)>/g, (mention: string, id: string) => names.get(id) ?? mention)
    .replaceAll(/<t:(\d+)(?::([tfR]))?>/g, (_: string, seconds: string, style: TimestampStyle = 'f') =>
      timestamp(Number(seconds) * 1000, style, now, timeZone),
    )
    .replaceAll(/\*\*(.+?)\*\*/g, '$1')
    .replaceAll(/\\([^\w\s])/g, '$1');
}
