import { html } from 'hono/html';
import { officialBefore } from '../history/all-outages.ts';
import { type DayFigures, daysOfMonth } from '../history/calendar.ts';
import { startOf } from '../history/days.ts';
import { dayMs } from '../history/minutes.ts';
import type { Recorded } from '../history/uptime.ts';
import type { Say } from '../language/say.ts';
import { smallest } from '../numbers.ts';
import { type Html, type PageContext, pageLink } from './context.ts';
import { monthsBetween } from './days.ts';
import { page } from './document.ts';
import { incidentArticle, span } from './incident-page.ts';
import type { PageFacts } from './shown.ts';
import { monthText } from './times.ts';

/** The first outage of which anything is known. */
export const beginningOfHistory = smallest(
  officialBefore([]).map(({ since }) => since),
  Number.POSITIVE_INFINITY,
);

/** `/history/YYYY-MM`; `recorded` is of that month. */
export function monthPage(say: Say, month: string, recorded: Recorded, shown: PageFacts): Promise<string> {
  const { now, incidents, contactUrl, lang } = shown;
  const context: PageContext = { say, now, home: '../', lang };
  const official = officialBefore(recorded.outages);
  const days = daysOfMonth(recorded, official, month, now);
  const since = startOf(month);
  const until = since + days.length * dayMs;
  const seen = incidents.filter(
    ({ startedAt, until: ended }) => startedAt < until && (ended ?? now) >= since,
  );
  const before = official.filter((each) => each.since < until && each.until >= since);
  const title = monthText(say, month);
  const wasUnwatched = days.every(({ figures }) => figures.watchedMs === 0);
  const none = html`<p>${say(wasUnwatched ? 'page.month.unwatched' : 'page.month.none')}</p>`;
  return page(context, {
    title: say('page.month.title', { month: title }),
    description: say('page.month.description', { month: title }),
    contactUrl,
    body: html`<h1>${title}</h1>
<section><h2>${say('page.month.daysTitle')}</h2>${calendar(say, days, since)}</section>
<section><h2>${say('page.month.seenTitle')}</h2>
${seen.length === 0 ? none : seen.map((incident) => incidentArticle(context, incident, 3))}
</section>
${before.length === 0 ? '' : officialSection(context, before)}
<nav>${neighbours(context, month)}<a href="${pageLink(context)}">${say('page.layout.nowLink')}</a></nav>`,
  });
}

/** A table of weeks. */
function calendar(say: Say, days: readonly DayFigures[], since: number): Html {
  const blank = (new Date(since).getUTCDay() + 6) % 7;
  const cells = [
    ...Array.from({ length: blank }, () => html`<td></td>`),
    ...days.map((each) => cell(say, each)),
  ];
  const weeks = Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    cells.slice(week * 7, week * 7 + 7),
  );
  const names = Array.from({ length: 7 }, (_, day) =>
    say.inUtc(someMonday + day * dayMs, { weekday: 'short' }),
  );
  return html`<table class="calendar"><thead><tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week}</tr>`)}</tbody></table>`;
}

const someMonday = Date.UTC(2026, 0, 5);

function cell(say: Say, { date, state, figures: { share } }: DayFigures): Html {
  const figure = share === null ? '' : html`<br>${say.percent(share)}`;
  return html`<td class="${state}"><strong>${Number(date.slice(8))}</strong> <span>${say(`page.dayState.${state}`)}${figure}</span></td>`;
}

function officialSection(context: PageContext, outages: readonly { since: number; until: number }[]): Html {
  const { say } = context;
  return html`<section><h2>${say('page.month.officialTitle')}</h2>
<p>${say('page.month.officialNote')}</p>
<ul>${outages.map(({ since, until }) => html`<li>${span(context, { startedAt: since, until })}</li>`)}</ul></section>`;
}

function neighbours({ say, now, lang }: PageContext, month: string): Html[] {
  const all = monthsBetween(beginningOfHistory, now);
  const at = all.indexOf(month);
  return [all[at + 1], all[at - 1]]
    .filter((each) => each !== undefined)
    .map((each) => html`<a href="./${each}${lang}">${monthText(say, each)}</a> `);
}
