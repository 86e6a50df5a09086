import { html } from 'hono/html';
import { howMuchLonger } from '../advice/how-much-longer.ts';
import type { Say } from '../language/say.ts';
import { colours } from '../views/embeds.ts';
import { headline, oldNews } from '../views/headline.ts';
import { officialText } from '../views/official-text.ts';
import type { Html, PageContext } from './context.ts';
import { incidentArticle } from './incident-page.ts';
import { inline, markdown } from './markdown.ts';
import type { PageFacts } from './shown.ts';

const moods: ReadonlyMap<number, string> = new Map([
  [colours.up, 'good'],
  [colours.down, 'down'],
  [colours.unsure, 'partly'],
  [colours.neutral, 'unwatched'],
]);

/** How it is at this moment: what changes while somebody looks at the page. */
export function nowSection(say: Say, shown: PageFacts): Html {
  const { situation, incidents, now, lang } = shown;
  const { title, text, colour } = headline(say, situation);
  const context: PageContext = { say, now, home: './', lang };
  const running = incidents.filter(({ resolvedAt }) => resolvedAt === null);
  const isLasting = situation.kind === 'down' && !situation.seemsOver;
  const longer = isLasting ? [html`<p>${howMuchLonger(say, situation)}</p>`] : [];
  const old = oldNews(say, situation).map((words) => html`<p>${inline(words, context)}</p>`);
  return html`<section id="now" class="verdict ${moods.get(colour) ?? 'unwatched'}" aria-live="polite">
<h1>${withoutSign(title)}</h1>
${markdown(text, context)}${old}${longer}
<p class="official">${inline(say('page.status.officialPage', { text: officialText(say, situation, 2) }), context)}</p>
${running.map((incident) => incidentArticle(context, incident, 2))}
</section>`;
}

/** The colour beside it says the same. */
function withoutSign(title: string): string {
  return title.replace(/^\p{Extended_Pictographic}\s/u, '');
}
