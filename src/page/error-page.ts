import { type APIEmbed, ComponentType } from 'discord.js';
import { html } from 'hono/html';
import { entryById } from '../catalogue/catalogue.ts';
import { nameOf } from '../catalogue/entry.ts';
import { isTopicId } from '../catalogue/topics.ts';
import type { Say } from '../language/say.ts';
import type { View } from '../sending/message.ts';
import type { Situation } from '../situation/situation.ts';
import { entryButtonId, moreButtonId } from '../views/buttons.ts';
import { moreView } from '../views/error-view.ts';
import { foundView } from '../views/found-view.ts';
import type { Html, PageContext } from './context.ts';
import { page } from './document.ts';
import { inline, markdown } from './markdown.ts';
import type { PageFacts } from './shown.ts';
import { finderSection } from './status-page.ts';

/** Nobody's screen says more; what is longer is cut. */
const longestMessage = 300;

/** `/error?message=…`: what stands on somebody's screen, or the id of an error that was chosen. */
export function errorPage(say: Say, given: string, facts: PageFacts): Promise<string> {
  const message = [...given].slice(0, longestMessage).join('').trim();
  const chosen = entryById(message);
  const { now, lang, contactUrl } = facts;
  const context: PageContext = { say, now, home: './', lang };
  return page(context, {
    title: say('page.finder.title'),
    description: say('page.finder.description'),
    contactUrl,
    query: { message },
    body:
      message === ''
        ? finderSection(context, '', 1)
        : html`${answer(context, foundView(say, message, 'asked', facts.situation), facts)}
${finderSection(context, chosen === undefined ? message : nameOf(say, chosen))}`,
  });
}

/** What would be answered on Discord, with all that stands behind its buttons. */
function answer(context: PageContext, { content, embeds, components }: View, { situation }: PageFacts): Html {
  const { say, lang } = context;
  const buttons = components
    .flatMap((row) => row.components)
    .filter(({ type }) => type === ComponentType.Button);
  const ids = buttons.flatMap((button) => ('custom_id' in button ? [button.custom_id] : []));
  const choices = after(entryButtonId, ids).flatMap((id) => entryById(id) ?? []);
  const links = choices.map(
    (entry) =>
      html`<li><a href="./error?message=${entry.id}${lang.replace('?', '&')}">${nameOf(say, entry)}</a></li>`,
  );
  const more = after(moreButtonId, ids).flatMap((id) => moreEmbeds(say, id, situation));
  return html`<section class="answer">
${content ? html`<p class="figures">${inline(content, context)}</p>` : ''}
${embeds.map((embed, index) => shownEmbed(embed, index === 0, context))}
${links.length === 0 ? '' : html`<ul>${links}</ul>`}
${more.map(({ fields = [] }) => shownEmbed({ fields }, false, context))}
</section>`;
}

function moreEmbeds(say: Say, id: string, situation: Situation): APIEmbed[] {
  const about = isTopicId(id) ? id : entryById(id);
  return about === undefined ? [] : moreView(say, about, situation).embeds;
}

/** What stands behind the colon in those of these ids that begin so. */
function after(begin: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => (id.startsWith(`${begin}:`) ? [id.slice(begin.length + 1)] : []));
}

function shownEmbed(
  { title, description, fields = [] }: APIEmbed,
  isFirst: boolean,
  context: PageContext,
): Html {
  const heading = title === undefined ? '' : isFirst ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  return html`${heading}${description === undefined ? '' : markdown(description, context)}
${fields.map(({ name, value }) => html`<h2>${name}</h2>${markdown(value, context)}`)}`;
}
