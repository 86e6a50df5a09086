import { publishedOutages } from '../health/past-outages.ts';
import { officialBefore } from '../history/all-outages.ts';
import { common, type Interval, lengthMs } from '../history/intervals.ts';
import { minuteMs } from '../history/minutes.ts';
import type { OutageRecord } from '../history/outage-record.ts';
import type { Recorded } from '../history/uptime.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import { noticeView } from '../views/embeds.ts';
import { plain } from '../views/plain.ts';
import { clockTime, dateTime } from '../views/timestamps.ts';
import { whatItWas } from './history-words.ts';

/** What was asked about, as it was understood. */
export type AskedMoment = {
  kind: 'moment' | 'span';
  since: number;
  until: number;
  text: string;
  /** Null: it was said with the time. */
  zone: { name: string; isGuess: boolean } | null;
};

type Known = Recorded & { begins: number | null };

const mostTold = 2;

/** What the bot saw at a moment, or in a stretch of time. */
export function momentView(say: Say, recorded: Known, asked: AskedMoment, now: number): View {
  const { since, until } = asked;
  const when =
    asked.kind === 'moment'
      ? say('history.moment.at', { moment: dateTime(since) })
      : say('history.moment.fromTo', { since: dateTime(since), until: dateTime(until) });
  const lines = [when, ...answer(say, recorded, asked, now), zoneLine(say, asked)];
  return noticeView(say('history.moment.title'), lines.join('\n'));
}

export function notUnderstoodView(say: Say, text: string): View {
  return noticeView(
    say('history.notUnderstood.title'),
    say('history.notUnderstood.text', { text: plain(text, 60) }),
  );
}

export function busyView(say: Say): View {
  return noticeView(say('history.busy.title'), say('history.busy.text'));
}

export function unknownZoneView(say: Say, zone: string): View {
  return noticeView(
    say('history.unknownZone.title'),
    say('history.unknownZone.text', { zone: plain(zone, 60) }),
  );
}

function zoneLine(say: Say, { text, zone }: AskedMoment): string {
  const quoted = { text: plain(text, 60) };
  if (zone === null) return say('history.moment.quoted', quoted);
  return zone.isGuess
    ? say('history.moment.quotedUtc', quoted)
    : say('history.moment.quotedIn', { ...quoted, zone: plain(zone.name, 40) });
}

function answer(say: Say, recorded: Known, asked: AskedMoment, now: number): string[] {
  if (asked.since > now) return [say('history.moment.toCome')];
  const span = { since: asked.since, until: Math.max(asked.until, asked.since + minuteMs) };
  const found = recorded.outages.filter((each) => isWithin(each, span));
  const told = found.filter(({ phase }) => phase !== 'withdrawn');
  // What is seen right before a moment says how it was then.
  const looked = {
    since: asked.kind === 'moment' ? span.since - minuteMs : span.since,
    until: Math.min(now, span.until),
  };
  const seenMs = lengthMs(common(recorded.watched, [looked]));
  if (told.length > 0)
    return [...told.slice(0, mostTold).map((each) => sentence(say, each, asked)), ...more(say, told.length)];
  const { begins } = recorded;
  if (begins === null || span.until <= begins) return beforeRecord(say, recorded, span);
  const withdrawn = found.length > 0 ? [say('history.moment.withdrawn')] : [];
  if (seenMs === 0) return [notWatched(say, recorded, asked), ...withdrawn];
  const isAll = asked.kind === 'moment' || seenMs >= (looked.until - looked.since) * 0.98 - minuteMs;
  const whole = say(asked.kind === 'moment' ? 'history.moment.worked' : 'history.moment.noOutage');
  const part = say('history.moment.watchedOnly', { length: say.roundedDuration(seenMs) });
  return [isAll ? whole : `${whole} ${part}`, ...withdrawn];
}

/** From its beginning to its end, also where it worked in between: that is said of it. */
function isWithin({ since, until, phase }: OutageRecord, span: Interval): boolean {
  const end = phase === 'down' ? Number.POSITIVE_INFINITY : (until ?? Number.POSITIVE_INFINITY);
  return since < span.until && end > span.since;
}

function sentence(say: Say, record: OutageRecord, asked: AskedMoment): string {
  const { since, until, periods, phase } = record;
  const end = phase === 'down' ? null : until;
  const isBetween =
    asked.kind === 'moment' &&
    periods.length > 0 &&
    !periods.some(
      (each) => each.since < asked.since + minuteMs && (each.until ?? Number.POSITIVE_INFINITY) > asked.since,
    );
  const what = whatItWas(say, record);
  if (end === null) {
    const key = isBetween ? 'history.moment.betweenSince' : 'history.moment.outageSince';
    return say(key, { since: dateTime(since), what });
  }
  const its = {
    since: dateTime(since),
    until: endMoment(since, end),
    length: say.roundedDuration(end - since),
  };
  return say(isBetween ? 'history.moment.between' : 'history.moment.outage', { ...its, what });
}

/** `9:47 PM`, with the date where it is another. */
function endMoment(since: number, until: number): string {
  return until - since < 12 * 60 * 60_000 ? clockTime(until) : dateTime(until);
}

function more(say: Say, count: number): string[] {
  return count > mostTold ? [say('history.more', { count: count - mostTold })] : [];
}

function notWatched(say: Say, { watched }: Known, asked: AskedMoment): string {
  const before = watched.findLast((each) => each.until <= asked.since)?.until;
  const after = watched.find((each) => each.since > asked.since)?.since;
  if (before === undefined)
    return after === undefined
      ? say('history.moment.unseen')
      : say('history.moment.unseenUntil', { until: dateTime(after) });
  const since = dateTime(before);
  return after === undefined
    ? say('history.moment.unseenFrom', { since })
    : say('history.moment.unseenFromTo', { since, until: dateTime(after) });
}

function beforeRecord(say: Say, { outages, begins: first }: Known, span: Interval): string[] {
  const official = officialBefore(outages).filter(
    (each) => each.since < span.until && each.until > span.since,
  );
  const begins =
    first === null
      ? say('history.moment.noRecord')
      : say('history.moment.beforeRecord', { moment: dateTime(first) });
  if (official.length > 0) {
    return [
      begins,
      ...official
        .slice(0, mostTold)
        .map(({ since, until }) =>
          say('history.moment.official', { since: dateTime(since), until: endMoment(since, until) }),
        ),
    ];
  }
  return [begins, ...(isPublished(span) ? [say('history.moment.officialNone')] : [])];
}

/** Whether what C.AI's own page said then has been collected: between the first and the last outage of one source. */
function isPublished({ since, until }: Interval): boolean {
  return publishedOutages.some(({ outages }) => {
    const [first, last] = [outages[0], outages.at(-1)];
    return first !== undefined && last !== undefined && since >= first.since && until <= last.until;
  });
}
