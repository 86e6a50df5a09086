import type { ListedOutage } from '../history/all-outages.ts';
import { allOutages } from '../history/all-outages.ts';
import { type DayFigures, daysOfMonth, lastDays } from '../history/calendar.ts';
import { monthOf, startOf } from '../history/days.ts';
import { dayMs } from '../history/minutes.ts';
import type { OutageRecord } from '../history/outage-record.ts';
import { barsPicture, type Drawing, monthPicture } from '../history/picture.ts';
import { type Recorded, summedUp, uptime } from '../history/uptime.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import { type Button, buttonRow } from '../views/buttons.ts';
import { colours, noticeView } from '../views/embeds.ts';
import { plain } from '../views/plain.ts';
import { altText } from './alt-text.ts';
import { outageLine, uptimeText } from './history-words.ts';

/** An answer about the past, and what is to be drawn for it. */
export type HistoryView = { view: View; picture: (Drawing & { alt: string }) | null };

export const pageButtonId = 'cai-history:page';
export const monthButtonId = 'cai-history:month';
/** What every stretch of time is summed up over. */
export const shownDays = 90;

const onFirstPage = 3;
const onPage = 6;
const inMonth = 4;

/** The answer of `/cai-history`: how it was, and what happened last. */
export function historyView(say: Say, recorded: Recorded, now: number): HistoryView {
  const all = allOutages(recorded.outages);
  const days = lastDays(recorded, shownDays, now);
  const sums = summedUp(recorded, now).map((its) =>
    say('history.sum', { days: its.days, uptime: uptimeText(say, its) }),
  );
  const last = all.slice(0, onFirstPage).map((each) => outageLine(say, each));
  return {
    view: {
      embeds: [
        {
          title: say('history.title'),
          color: colours.neutral,
          fields: [
            { name: say('history.workedField'), value: sums.join('\n') },
            { name: say('history.lastOutagesField'), value: last.join('\n') || say('history.none') },
          ],
          footer: footer(say, days),
        },
      ],
      components: [
        buttonRow(
          ...older(say, all.length > onFirstPage ? 1 : null),
          monthButton(monthOf(now), say('history.calendarButton')),
        ),
      ],
    },
    picture: { ...barsPicture(days), alt: altText(say, days) },
  };
}

/** A page of earlier outages; the first page is the answer itself. */
export function olderView(say: Say, outages: readonly OutageRecord[], page: number): HistoryView {
  const all = allOutages(outages);
  const last = lastPage(all);
  const shown = Math.min(Math.max(1, page), Math.max(1, last));
  const from = onFirstPage + (shown - 1) * onPage;
  const lines = all.slice(from, from + onPage).map((each) => outageLine(say, each));
  return {
    view: {
      embeds: [
        {
          title: say('history.earlierTitle'),
          description: lines.join('\n') || say('history.noneEarlier'),
          color: colours.neutral,
          footer: { text: say('history.page', { page: shown, pages: Math.max(1, last) }) },
        },
      ],
      components: [
        buttonRow(
          { id: `${pageButtonId}:${shown - 1}`, label: say('history.newerButton') },
          ...older(say, shown < last ? shown + 1 : null),
        ),
      ],
    },
    picture: null,
  };
}

function lastPage(all: readonly ListedOutage[]): number {
  return Math.ceil((all.length - onFirstPage) / onPage);
}

function older(say: Say, page: number | null): Button[] {
  return page === null ? [] : [{ id: `${pageButtonId}:${page}`, label: say('history.olderButton') }];
}

/** A month as a calendar, with what happened in it. */
export function monthView(say: Say, recorded: Recorded, month: string, now: number): HistoryView {
  const since = startOf(month);
  const next = startOf(monthOf(since + 32 * dayMs));
  const all = allOutages(recorded.outages);
  const official = all.flatMap((each) => ('official' in each ? [each.official] : []));
  const days = daysOfMonth(recorded, official, month, now);
  const its = all.filter((each) => {
    const { since: began, until } = 'seen' in each ? each.seen : each.official;
    return began < next && (until ?? now) > since;
  });
  const more = its.length - inMonth;
  const lines = [
    ...its.slice(0, inMonth).map((each) => outageLine(say, each)),
    ...(more > 0 ? [say('history.more', { count: more })] : []),
  ];
  return {
    view: {
      embeds: [
        {
          title: monthName(say, month),
          color: colours.neutral,
          fields: [
            {
              name: say('history.workedField'),
              value: uptimeText(say, uptime(recorded, since, Math.min(next, now))),
            },
            { name: say('history.outagesField'), value: lines.join('\n') || none(say, days) },
          ],
          footer: footer(say, days),
        },
      ],
      components: [
        buttonRow(...aroundMonth(say, since, next, now), {
          id: `${pageButtonId}:0`,
          label: say('history.daysButton', { days: shownDays }),
        }),
      ],
    },
    picture: { ...monthPicture(days), alt: altText(say, days) },
  };
}

function none(say: Say, days: readonly DayFigures[]): string {
  const isSeen = days.some(({ state }) => state === 'good');
  return say(isSeen ? 'history.noneSeen' : 'history.notWatched');
}

function aroundMonth(say: Say, since: number, next: number, now: number): Button[] {
  const before = monthOf(since - dayMs);
  const after = monthOf(next);
  return [
    ...(since > startOf(firstMonth) ? [monthButton(before, monthName(say, before))] : []),
    ...(next <= now ? [monthButton(after, monthName(say, after))] : []),
  ];
}

/** C.AI's own page told of its first outage then. */
export const firstMonth = '2023-10';

function monthButton(month: string, label: string): Button {
  return { id: `${monthButtonId}:${month}`, label };
}

/** `November 2026` */
export function monthName(say: Say, month: string): string {
  const name = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(say.locale, name).format(startOf(month));
}

export function unknownMonthView(say: Say, typed: string): HistoryView {
  const [title, text] = [
    say('history.unknownMonth.title'),
    say('history.unknownMonth.text', { typed: plain(typed, 40), first: monthName(say, firstMonth) }),
  ];
  return { view: noticeView(title, text), picture: null };
}

/** Says what the colours are, and what the sums are of. */
function footer(say: Say, days: readonly DayFigures[]): { text: string } {
  const hasOfficial = days.some(({ state }) => state === 'official');
  return { text: say(hasOfficial ? 'history.footerWithOfficial' : 'history.footer') };
}
