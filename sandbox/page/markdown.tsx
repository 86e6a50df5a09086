import { parse } from 'discord-markdown-parser';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { useReader } from './reader.ts';
import { Spoiler } from './spoiler.tsx';
import { Timestamp } from './timestamp.tsx';

type Node = ReturnType<typeof parse>[number];

type Block = { kind: 'text' | 'ul' | 'ol'; lines: string[] };

const bullet = /^[-*] /;
const number = /^\d+\. /;

/** Discord's markdown. The parser makes a tree of it, and only text of it ever reaches the page. */
export function Markdown({ text }: { text: string }) {
  const blocks = useMemo(() => blocksOf(text), [text]);
  return (
    <div class="markdown">
      {blocks.map(({ kind, lines }, index) => (
        <Lines key={index} kind={kind} lines={lines} />
      ))}
    </div>
  );
}

function Lines({ kind: Kind, lines }: Block) {
  if (Kind === 'text') return <div>{nodes(parse(lines.join('\n'), 'extended'))}</div>;
  return (
    <Kind>
      {lines.map((line, index) => (
        <li key={index}>{nodes(parse(line.replace(bullet, '').replace(number, ''), 'extended'))}</li>
      ))}
    </Kind>
  );
}

/** The parser knows no lists: lines that begin with a bullet or a number are set apart first. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split('\n')) {
    const kind = bullet.test(line) ? 'ul' : number.test(line) ? 'ol' : 'text';
    const last = blocks.at(-1);
    if (last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks.filter(({ kind, lines }) => kind !== 'text' || lines.some((line) => line !== ''));
}

function nodes(tree: readonly Node[]): ComponentChildren {
  return tree.map((node, index) => <Piece key={index} node={node} />);
}

function Piece({ node }: { node: Node }) {
  const inner = () => nodes(node['content'] as Node[]);
  switch (node.type) {
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'underline':
      return <u>{inner()}</u>;
    case 'strikethrough':
      return <s>{inner()}</s>;
    case 'inlineCode':
      return <code>{node['content']}</code>;
    case 'codeBlock':
      return <pre>{node['content']}</pre>;
    case 'blockQuote':
      return <blockquote>{inner()}</blockquote>;
    case 'spoiler':
      return <Spoiler>{inner()}</Spoiler>;
    case 'heading':
      return <p class={`heading heading-${node['level']}`}>{inner()}</p>;
    case 'subtext':
      return <small>{inner()}</small>;
    case 'url':
    case 'autolink':
    case 'link':
      return <Link target={String(node['target'])}>{inner()}</Link>;
    case 'timestamp':
      return <Timestamp at={Number(node['timestamp']) * 1000} style={node['format']} />;
    case 'user':
    case 'role':
    case 'channel':
      return <Mention kind={node.type} id={String(node['id'])} />;
    case 'everyone':
    case 'here':
      return <span class="mention">@{node.type}</span>;
    case 'slashCommand':
      return <span class="mention">/{node['fullName']}</span>;
    case 'br':
    case 'newline':
      return <br />;
    case 'twemoji':
      return <>{node['name']}</>;
    default:
      return <>{typeof node['content'] === 'string' ? node['content'] : null}</>;
  }
}

/** Leads out of the sandbox, to what the message says; nothing but web addresses is a link. */
function Link({ target, children }: { target: string; children: ComponentChildren }) {
  if (!/^https?:\/\//.test(target)) return <>{children}</>;
  return (
    <a href={target} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function Mention({ kind, id }: { kind: 'user' | 'role' | 'channel'; id: string }) {
  const { names, goTo } = useReader();
  const name = names.get(id);
  if (kind !== 'channel') return <span class="mention">@{name ?? 'unknown'}</span>;
  if (name === undefined) return <span class="mention"># unknown</span>;
  return (
    <button type="button" class="mention" onClick={() => goTo(id)}>
      #{name}
    </button>
  );
}
