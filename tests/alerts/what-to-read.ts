import type { ChannelSettings, QuietHours } from '../../src/alerts/settings.ts';
import type { Course } from './settings-stories.ts';

const minuteMs = 60_000;

/** What is read, without its words. */
export type Read = `${number} ${'alert' | '@ alert' | '@ mention' | 'end'}`;

/** What a channel is to read, thought through minute by minute, in a way that has nothing in common with that of the bot. */
export function toRead(settings: Partial<ChannelSettings>, course: Course, begins: number): Read[] {
  const {
    tellOf = 'all',
    mentionFor = 'all',
    shortestMinutes = 0,
    quietHours = null,
    end = 'reply',
  } = settings;
  const read: Read[] = [];
  let [now, worst, isAlerted, isMentioned, isEnded] = ['', '', false, false, false];
  for (let minute = 0; minute <= 60; minute += 1) {
    const what = course.findLast(([at, each]) => at === minute && each !== 'restart')?.[1];
    now = what ?? now;
    if (now === 'down' || worst === '') worst = now;
    if (now === 'down' || now === 'in part') {
      const isWanted = (tellOf === 'all' || worst === 'down') && minute >= shortestMinutes;
      const isLoud =
        (mentionFor === 'all' || (mentionFor === 'down' && now === 'down')) &&
        !isQuiet(quietHours, begins + minute * minuteMs);
      if (!isAlerted && isWanted) read.push(isLoud ? `${minute} @ alert` : `${minute} alert`);
      else if (isAlerted && isLoud && !isMentioned) read.push(`${minute} @ mention`);
      isAlerted ||= isWanted;
      isMentioned ||= isAlerted && isLoud;
    }
    if (now === 'works' && isAlerted && !isEnded && end === 'reply') {
      read.push(`${minute} end`);
      isEnded = true;
    }
  }
  return read;
}

function isQuiet(hours: QuietHours | null, at: number): boolean {
  if (hours === null) return false;
  const shown = new Intl.DateTimeFormat('en-GB', { timeZone: hours.zone, timeStyle: 'short' }).format(at);
  const [hour = 0, minute = 0] = shown.split(':').map(Number);
  const time = hour * 60 + minute;
  return hours.from < hours.until
    ? time >= hours.from && time < hours.until
    : time >= hours.from || time < hours.until;
}

/** A line of `posted` without its words. */
export function kindOf(line: string): Read {
  const [, minute, mention = '', reply] = /^(\d+) (@ )?(↳ )?/.exec(line) ?? [];
  const kind = reply === undefined ? `${mention}alert` : mention === '' ? 'end' : '@ mention';
  return `${Number(minute)} ${kind}` as Read;
}
