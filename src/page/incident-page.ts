import { html, raw } from 'hono/html';
import type { Say } from '../language/say.ts';
import { dateTime as timestamp } from '../views/timestamps.ts';
import { type Html, type PageContext, pageLink } from './context.ts';
import { page } from './document.ts';
import type { ToldIncident } from './incidents.ts';
import { inline } from './markdown.ts';
import type { PageFacts } from './shown.ts';
import { dateText, dateTime, monthText } from './times.ts';

const moods: Record<ToldIncident['impact'], string> = {
  none: 'unwatched',
  minor: 'partly',
  major: 'partly',
  critical: 'down',
};

/** An outage with its course, below a heading of this level. */
export function incidentArticle(context: PageContext, incident: ToldIncident, level: 2 | 3): Html {
  const heading = raw(`h${level}`);
  return html`<article class="incident ${moods[incident.impact]}">
<${heading}><a href="${pageLink(context, `incidents/${incident.id}`)}">${incident.name}</a></${heading}>
<p>${span(context, incident)}</p>
${course(context, incident)}
</article>`;
}

function course({ say }: PageContext, { updates }: ToldIncident): Html {
  return html`<ol class="course" reversed>${updates.map(
    ({ stage, text, at }) =>
      html`<li><strong>${say(`page.incident.stage.${stage}`)}</strong> ${dateTime(say, at)}<br>${text}</li>`,
  )}</ol>`;
}

/** From when until when, and how long that was. */
export function span(
  context: PageContext,
  { startedAt, until }: Pick<ToldIncident, 'startedAt' | 'until'>,
): Html[] {
  const { say } = context;
  const start = timestamp(startedAt);
  if (until === null) return inline(say('page.time.since', { start }), context);
  const length = say.roundedDuration(until - startedAt);
  return inline(say('page.time.fromTo', { start, end: timestamp(until), length }), context);
}

/** `/incidents/ID` */
export function incidentPage(say: Say, incident: ToldIncident, shown: PageFacts): Promise<string> {
  const { now, lang, contactUrl } = shown;
  const context: PageContext = { say, now, home: '../', lang };
  const month = new Date(incident.startedAt).toISOString().slice(0, 7);
  const date = dateText(say, new Date(incident.startedAt).toISOString().slice(0, 10));
  return page(context, {
    title: `${incident.name}, ${date}`,
    description: incident.updates[0].text,
    contactUrl,
    body: html`<section class="verdict ${moods[incident.impact]}">
<h1>${incident.name}</h1>
<p>${span(context, incident)}</p>
</section>
<section><h2>${say('page.incident.courseTitle')}</h2>${course(context, incident)}</section>
<nav><a href="${pageLink(context)}">${say('page.layout.nowLink')}</a> <a href="${pageLink(context, `history/${month}`)}">${monthText(say, month)}</a></nav>`,
  });
}
