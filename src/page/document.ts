import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { html, raw } from 'hono/html';
import { locales, ownName } from '../language/locales.ts';
import { type Html, type PageContext, pageLink } from './context.ts';
import { inline } from './markdown.ts';

/** A file that pages load; its path changes with what is in it, so that it can be kept for ever. */
export type PageFile = { path: string; type: string; body: string };

export const styles = pageFile('css', 'text/css; charset=utf-8', new URL('./page.css', import.meta.url));
export const script = pageFile('js', 'text/javascript; charset=utf-8', new URL('./live.js', import.meta.url));

function pageFile(ending: string, type: string, file: URL): PageFile {
  const body = readFileSync(file, 'utf8');
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { path: `/page.${hash}.${ending}`, type, body };
}

/** All that a page may load comes from where it does. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A circle, whatever the state: an icon that is kept must not say how it was. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'%3E%3Ccircle cx='4.5' cy='4.5' r='4' fill='%235865f2'/%3E%3C/svg%3E";

export type PageParts = {
  title: string;
  description: string;
  /** Whether it follows what happens, where scripts run. */
  isLive?: boolean;
  body: Html | Html[];
  contactUrl: string;
  /** What else stands in the page's own address. */
  query?: Record<string, string>;
};

/** A whole page. */
export async function page(
  context: PageContext,
  { title, description, isLive = false, body, contactUrl, query = {} }: PageParts,
): Promise<string> {
  const { say, home, lang } = context;
  const whole = html`<!doctype html>
<html lang="${say.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${raw(icon)}">
<link rel="stylesheet" href="${home}${styles.path.slice(1)}">
<link rel="alternate" type="application/atom+xml" title="${say('page.layout.feedTitle')}" href="${home}feed.atom">
<script src="${home}${script.path.slice(1)}" defer${isLive ? raw(` data-events="${home}events${lang}"`) : ''}></script>
</head>
<body>
<a class="skip" href="#main">${say('page.layout.skipLink')}</a>
<header><a href="${pageLink(context)}">${say('page.layout.home')}</a> <span>${say('page.layout.subtitle')}</span></header>
<main id="main">
${body}
</main>
<footer>
<p>${inline(say('page.layout.madeBy', { contactUrl }), context)}</p>
<p>${say('page.layout.timesInUtc')}<span class="local" hidden> ${say('page.layout.timesInYours')}</span> ${say('page.layout.noCookies')}</p>
${languages(context, query)}
</footer>
</body>
</html>
`;
  return String(await whole);
}

/** The same page in each language. Where only files are served there is none to choose from. */
function languages({ say }: PageContext, query: Record<string, string>): Html {
  const items = locales.map((locale) => {
    const address = `?${new URLSearchParams({ ...query, lang: locale })}`;
    const current = locale === say.locale ? raw(' aria-current="true"') : '';
    return html`<li><a href="${address}" lang="${locale}" hreflang="${locale}"${current}>${ownName(locale)}</a></li> `;
  });
  return html`<nav class="languages" aria-label="${say('page.layout.languages')}" data-live><ul>${items}</ul></nav>`;
}
