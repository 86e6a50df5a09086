import { html, raw } from 'hono/html';
import { type DayState, lastDays } from '../history/calendar.ts';
import { common, type Interval, lengthMs, merged } from '../history/intervals.ts';
import { dayMs } from '../history/minutes.ts';
import { type Recorded, summedUp, uptime } from '../history/uptime.ts';
import { uptimeText } from '../history-views/history-words.ts';
import type { Say } from '../language/say.ts';
import { readingSentence, sourceLabel } from '../views/outage-words.ts';
import { bars, line, recentStates } from './bars.ts';
import { type Html, type PageContext, pageLink } from './context.ts';
import { monthsBetween } from './days.ts';
import { page } from './document.ts';
import { incidentArticle, span } from './incident-page.ts';
import { inline } from './markdown.ts';
import { beginningOfHistory } from './month-page.ts';
import { nowSection } from './now.ts';
import { type PageFacts, type ShownPart, shownDaysCount } from './shown.ts';
import { dateTime, monthText } from './times.ts';

const mostPast = 12;
const mostGaps = 5;
const shortestGapMs = 15 * 60_000;

/** `/` */
export function statusPage(say: Say, shown: PageFacts): Promise<string> {
  const { now, lang, contactUrl, incidents, whole, parts } = shown;
  const context: PageContext = { say, now, home: './', lang };
  const past = incidents.filter(({ resolvedAt }) => resolvedAt !== null).slice(0, mostPast);
  return page(context, {
    title: say('page.status.title'),
    description: say('page.status.description'),
    isLive: true,
    contactUrl,
    body: html`${nowSection(say, shown)}
<section><h2>${say('page.status.lastDaysTitle', { days: shownDaysCount })}</h2>
${legend(say)}
<ul class="parts">${row(context, say('page.status.allParts'), whole, uptimes(context, whole))}${parts.map((part) => partRow(context, part))}</ul>
${gapsText(context, whole)}
</section>
<section><h2>${say('page.status.pastTitle')}</h2>
${past.length === 0 ? html`<p>${say('page.status.noPast')}</p>` : past.map((incident) => incidentLine(context, incident))}
${months(context)}
</section>
${finderSection(context)}
${dataSection(context, shown)}`,
  });
}

function legend(say: Say): Html {
  const words = recentStates.map(
    (state) => html`<span class="${state}">${say(`page.dayState.${state}`)}</span> `,
  );
  return html`<p class="legend">${words}</p>`;
}

function uptimes(context: PageContext, whole: Recorded): Html {
  const { say, now } = context;
  const figures = summedUp(whole, now).map((sum) =>
    say('page.status.uptime', { days: sum.days, uptime: uptimeText(say, sum) }),
  );
  return html`${inline(figures.join(' · '), context)}`;
}

function row(
  { say, now }: PageContext,
  label: string,
  recorded: Recorded,
  figures: Html,
  after: Html = html``,
): Html {
  const days = lastDays(recorded, shownDaysCount, now);
  return html`<li><h3>${label}</h3><p class="figures">${figures}</p>${bars(say, days, label)}${after}</li>`;
}

function partRow(context: PageContext, { name, reading, recorded, latency }: ShownPart): Html {
  const { say, now } = context;
  const label = sourceLabel(say, name);
  const figures = uptimeText(say, uptime(recorded, now - shownDaysCount * dayMs, now));
  const state = html`<span class="state ${moodOf(reading?.verdict)}">${readingSentence(say, reading)}</span> ${inline(figures, context)}`;
  return row(context, label, recorded, state, latencyLine(say, label, latency));
}

function moodOf(verdict: NonNullable<ShownPart['reading']>['verdict'] | undefined): DayState {
  if (verdict === 'ok') return 'good';
  if (verdict === 'fail') return 'down';
  return verdict === 'queue' ? 'partly' : 'unwatched';
}

function latencyLine(say: Say, label: string, latency: ShownPart['latency']): Html {
  const known = latency.filter((ms) => ms !== null).toSorted((a, b) => a - b);
  const median = known[Math.floor(known.length / 2)];
  if (median === undefined) return html``;
  const words = say('page.status.latency', { median: median / 1000, most: (known.at(-1) ?? 0) / 1000 });
  return html`<div class="latency"><p>${words}</p>${line(latency, `${label}: ${words}`)}</div>`;
}

/** When nobody looked, since somebody first did. */
function gapsText(context: PageContext, whole: Recorded): Html {
  const { say, now } = context;
  const seen = common(merged(whole.watched), [{ since: now - shownDaysCount * dayMs, until: now }]);
  const gaps = gapsBetween(seen, now);
  const watched = { length: say.roundedDuration(lengthMs(seen)), days: shownDaysCount };
  if (gaps.length === 0) return html`<p>${say('page.status.watched', watched)}</p>`;
  return html`<details><summary>${say('page.status.watchedInPart', watched)}</summary>
<ul>${gaps
    .slice(-mostGaps)
    .reverse()
    .map((gap) => html`<li>${span(context, { startedAt: gap.since, until: gap.until })}</li>`)}</ul>
<p>${say('page.status.unwatchedNote')}</p></details>`;
}

function gapsBetween(seen: readonly Interval[], now: number): Interval[] {
  const ends = seen.map(({ until }, index) => ({ since: until, until: seen[index + 1]?.since ?? now }));
  return ends.filter(({ since, until }) => until - since >= shortestGapMs);
}

function incidentLine(context: PageContext, incident: PageFacts['incidents'][number]): Html {
  const { say } = context;
  return html`<details>
<summary>${dateTime(say, incident.startedAt)} <strong>${incident.name}</strong>${lengthText(say, incident)}</summary>
${incidentArticle(context, incident, 3)}</details>`;
}

function lengthText(say: Say, { startedAt, until }: PageFacts['incidents'][number]): string {
  return until === null ? '' : `, ${say.roundedDuration(until - startedAt)}`;
}

function months(context: PageContext): Html {
  const { say, now } = context;
  const links = monthsBetween(beginningOfHistory, now).map(
    (month) => html`<li><a href="${pageLink(context, `history/${month}`)}">${monthText(say, month)}</a></li>`,
  );
  return html`<details><summary>${say('page.status.allMonths')}</summary><ul class="months">${links}</ul></details>`;
}

/** What needs somebody who answers is left out where only files are served. */
export function finderSection({ say, lang }: PageContext, message = '', level: 1 | 2 = 2): Html {
  const heading = raw(`h${level}`);
  const chosen = lang === '' ? '' : html`<input type="hidden" name="lang" value="${say.locale}">`;
  return html`<section data-live><${heading}>${say('page.finder.heading')}</${heading}>
<form action="./error" method="get">${chosen}<label for="message">${say('page.finder.label')}</label>
<input id="message" name="message" maxlength="300" required autocomplete="off" value="${message}"><button>${say('page.finder.button')}</button></form>
</section>`;
}

function dataSection(context: PageContext, { inviteUrl }: PageFacts): Html {
  const { say } = context;
  const items = [
    ...(inviteUrl === null ? [] : [say('page.take.invite', { inviteUrl })]),
    say('page.take.feed'),
    say('page.take.api'),
    say('page.take.record', { dataLink: pageLink(context, 'data') }),
  ];
  return html`<section><h2>${say('page.take.title')}</h2>
<ul>${items.map((item) => html`<li>${inline(item, context)}</li>`)}</ul></section>`;
}
