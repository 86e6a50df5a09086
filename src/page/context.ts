import type { HtmlEscapedString } from 'hono/utils/html';
import type { Say } from '../language/say.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** Where a part of a page stands, and in which language. */
export type PageContext = {
  say: Say;
  now: number;
  /** From this page to the first one. Links are relative, for a proxy may serve the page at another path. */
  home: './' | '../';
  /** What follows in links to other pages, so that they are in the language that the reader chose: `?lang=de`, or nothing. */
  lang: string;
};

/** The address of another page. */
export function pageLink({ home, lang }: Pick<PageContext, 'home' | 'lang'>, path = ''): string {
  return `${home}${path}${lang}`;
}
