import { html } from 'hono/html';
import type { Say } from '../language/say.ts';
import { type PageContext, pageLink } from './context.ts';
import { page } from './document.ts';
import { inline } from './markdown.ts';
import type { PageFacts } from './shown.ts';

export const licenceUrl = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** What is exported as files is what pages lead to. */
const apiFiles = [
  'summary.json',
  'status.json',
  'components.json',
  'incidents.json',
  'incidents/unresolved.json',
  'scheduled-maintenances.json',
  'scheduled-maintenances/active.json',
  'scheduled-maintenances/upcoming.json',
];

/** `/data` */
export function dataPage(say: Say, { now, lang, contactUrl }: PageFacts): Promise<string> {
  const context: PageContext = { say, now, home: './', lang };
  const paragraph = (text: string) => html`<p>${inline(text, context)}</p>`;
  return page(context, {
    title: say('page.data.title'),
    description: say('page.data.description'),
    contactUrl,
    body: html`<h1>${say('page.data.heading')}</h1>
<section><h2>${say('page.data.methodTitle')}</h2>
${say.all('page.data.method').map(paragraph)}</section>
<section><h2><a href="./api/outages.csv">outages.csv</a></h2>
${paragraph(say('page.data.outages'))}</section>
<section><h2><a href="./api/hours.csv">hours.csv</a></h2>
${paragraph(say('page.data.hours'))}</section>
<section><h2>${say('page.data.programsTitle')}</h2>
${paragraph(say('page.data.programs'))}
<ul>${apiFiles.map((path) => html`<li><a href="./api/v2/${path}">${path}</a></li>`)}</ul>
${paragraph(say('page.data.notSeen'))}</section>
<section><h2>${say('page.data.licenceTitle')}: <a href="${licenceUrl}" rel="license noreferrer">CC0 1.0</a></h2>
${paragraph(say('page.data.licence'))}</section>
<nav><a href="${pageLink(context)}">${say('page.layout.nowLink')}</a></nav>`,
  });
}
