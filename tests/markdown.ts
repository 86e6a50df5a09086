import GithubSlugger from 'github-slugger';
import { lexer, type Token, walkTokens } from 'marked';

/** A link or a picture, with the words that stand for it. */
export type Link = { to: string; text: string };

/** Where a text in GitHub's Markdown leads to, by its links, its pictures and its pieces of HTML. */
export function linksIn(markdown: string): Link[] {
  const found: Link[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === 'link' || token.type === 'image')
      found.push({ to: token['href'], text: token['text'] });
    if (token.type === 'html') found.push(...linksInHtml(token.raw));
  });
  return found;
}

function linksInHtml(html: string): Link[] {
  return [...html.matchAll(/<(?:a|img|source)\s[^>]*>/g)].flatMap(([tag]) => {
    const [, to] = /\s(?:href|src|srcset)="([^"]*)"/.exec(tag) ?? [];
    return to === undefined ? [] : [{ to, text: /\salt="([^"]*)"/.exec(tag)?.[1] ?? '' }];
  });
}

/** What a link to this text may name behind its `#`: the headings, as GitHub names them. */
export function anchorsIn(markdown: string): string[] {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type === 'heading') anchors.push(slugger.slug(plainText(token)));
  });
  return anchors;
}

function plainText(token: Token): string {
  if (!('tokens' in token) || token.tokens === undefined) return 'text' in token ? token.text : '';
  return token.tokens.map(plainText).join('');
}
