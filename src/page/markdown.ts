import { parse } from 'discord-markdown-parser';
import { html, raw } from 'hono/html';
import { type Html, type PageContext, pageLink } from './context.ts';
import { ago, clockTime, dateTime } from './times.ts';

type Node = ReturnType<typeof parse>[number];
type Block = { kind: 'p' | 'ul' | 'ol'; lines: string[] };

const bullet = /^[-*] /;
const number = /^\d+\. /;

/** What is written for Discord, as HTML. */
export function markdown(text: string, context: PageContext): Html[] {
  return blocksOf(text).map(({ kind, lines }) => {
    if (kind === 'p') return html`<p>${nodes(parse(lines.join('\n'), 'extended'), context)}</p>`;
    const items = lines.map(
      (line) =>
        html`<li>${nodes(parse(line.replace(bullet, '').replace(number, ''), 'extended'), context)}</li>`,
    );
    if (kind === 'ul') return html`<ul>${items}</ul>`;
    const start = Number.parseInt(lines[0] ?? '1', 10);
    return html`<ol start="${start}">${items}</ol>`;
  });
}

/** One line of it, to stand in something else. */
export function inline(text: string, context: PageContext): Html[] {
  return nodes(parse(text, 'extended'), context);
}

/** The parser knows no lists: lines that begin with a bullet or a number are set apart first. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const kind = bullet.test(line) ? 'ul' : number.test(line) ? 'ol' : 'p';
    const last = blocks.at(-1);
    if (line.trim() === '') blocks.push({ kind: 'p', lines: [] });
    else if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.filter(({ lines }) => lines.length > 0);
}

function nodes(tree: readonly Node[], context: PageContext): Html[] {
  return tree.map((node) => piece(node, context));
}

function piece(node: Node, context: PageContext): Html {
  const inner = () => nodes(node['content'] as Node[], context);
  switch (node.type) {
    case 'strong':
      return html`<strong>${inner()}</strong>`;
    case 'em':
      return html`<em>${inner()}</em>`;
    case 'subtext':
      return html`<small>${inner()}</small>`;
    case 'inlineCode':
      return code(String(node['content']), context);
    case 'url':
    case 'autolink':
    case 'link':
      return link(String(node['target']), inner());
    case 'timestamp':
      return time(Number(node['timestamp']) * 1000, node['format'], context);
    case 'br':
    case 'newline':
      return raw('<br>');
    case 'twemoji':
      return html`${String(node['name'])}`;
    default:
      return Array.isArray(node['content']) ? html`${inner()}` : html`${String(node['content'] ?? '')}`;
  }
}

/** What a command is for on Discord stands on the page itself. */
function code(text: string, context: PageContext): Html {
  if (text === '/cai-status')
    return html`<a href="${pageLink(context)}">${context.say('page.layout.statusCommand')}</a>`;
  if (text.startsWith('/cai-error'))
    return html`<a href="#message">${context.say('page.layout.errorCommand')}</a>`;
  return html`<code>${text}</code>`;
}

function link(target: string, inner: Html[]): Html {
  if (/^\.{1,2}\//.test(target)) return html`<a href="${target}">${inner}</a>`;
  return /^https?:\/\//.test(target)
    ? html`<a href="${target}" rel="noreferrer">${inner}</a>`
    : html`${inner}`;
}

function time(at: number, format: unknown, { say, now }: PageContext): Html {
  if (format === 'R') return ago(say, at, now);
  return format === 't' ? clockTime(say, at) : dateTime(say, at);
}
