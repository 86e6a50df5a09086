import type { Archive } from '../history/archive.ts';
import { startOf } from '../history/days.ts';
import { dayMs } from '../history/minutes.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import {
  type HistoryView,
  historyView,
  monthView,
  olderView,
  shownDays,
  unknownMonthView,
} from './history-view.ts';
import { type AskedMoment, momentView } from './moment-view.ts';
import { monthMeant } from './months.ts';

/** How it has been, or, from the first page on, what happened before. */
export async function pageOf(say: Say, archive: Archive, page: number, now: number): Promise<HistoryView> {
  if (page >= 1) return olderView(say, await archive.outages(), Math.trunc(page));
  return historyView(say, await archive.read(now - (shownDays + 1) * dayMs, now), now);
}

export async function calendarOf(
  say: Say,
  archive: Archive,
  typed: string,
  now: number,
): Promise<HistoryView> {
  const month = monthMeant(say, typed, now);
  if (month === null) return unknownMonthView(say, typed);
  const since = startOf(month);
  return monthView(say, await archive.read(since, since + 31 * dayMs), month, now);
}

/** With the days around, for it is told when the bot saw something before and after. Of what is to come there are none. */
export async function momentOf(say: Say, archive: Archive, asked: AskedMoment, now: number): Promise<View> {
  const known = await archive.read(asked.since - dayMs, Math.min(asked.until, now) + dayMs);
  return momentView(say, known, asked, now);
}
