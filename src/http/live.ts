import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context, Hono } from 'hono';
import { nowSection } from '../page/now.ts';
import { type Connections, streamPath } from './connections.ts';
import { detectLanguage, type Reader } from './readers.ts';

const lookEveryMs = 1_000;
/** Proxies close what is silent, many after a minute. */
const silentForMs = 25_000;
const retryAfterMs = 5_000;

export type LiveNeeds = {
  connections: Connections;
  refresh: () => Promise<void>;
  readers: (context: Context) => Reader;
  /** Changes whenever what is shown would. */
  keyNow: () => string;
};

/** What those who read one language were told last, and how it is. */
type Telling = { reader: Reader; event: string; key: string; told: string; silentMs: number };

/** `/events`: tells whoever looks at the page how it is now, whenever that changes, in the language of the page. */
export function serveEvents(web: Hono, { connections, refresh, readers, keyNow }: LiveNeeds): void {
  const tellings = new Map<string, Telling>();
  let looking: NodeJS.Timeout | null = null;

  function tellingFor(reader: Reader): Telling {
    const known = tellings.get(reader.name);
    if (known !== undefined) return known;
    const telling = { reader, event: '', key: '', told: '', silentMs: 0 };
    tellings.set(reader.name, telling);
    return telling;
  }

  async function renew(telling: Telling): Promise<void> {
    await refresh();
    const now = keyNow();
    if (now === telling.key) return;
    const { say, shown } = telling.reader;
    telling.event = eventOf(String(await nowSection(say, shown())));
    telling.key = now;
  }

  async function look(): Promise<void> {
    if (connections.streams() === 0) return rest();
    const groups = connections.groups();
    const listening = [...tellings].filter(([name]) => groups.has(name));
    await Promise.all(listening.map(([name, telling]) => tell(name, telling)));
  }

  async function tell(name: string, telling: Telling): Promise<void> {
    telling.silentMs += lookEveryMs;
    await renew(telling);
    const { event, told, silentMs } = telling;
    if (event === told && silentMs < silentForMs) return;
    connections.tell(name, event === told ? ':\n\n' : event);
    telling.told = event;
    telling.silentMs = 0;
  }

  function rest(): void {
    if (looking !== null) clearInterval(looking);
    looking = null;
  }

  web.get(streamPath, detectLanguage(), async (context: Context<{ Bindings: HttpBindings }>) => {
    if (context.req.method === 'HEAD') return context.body(null, 200, headers);
    const reader = readers(context);
    const telling = tellingFor(reader);
    await renew(telling);
    const { outgoing } = context.env;
    if (!connections.keepOpen(outgoing, reader.name))
      return context.json({ error: 'Too many listen already' }, 503, { 'Retry-After': '60' });
    outgoing.writeHead(200, headers);
    outgoing.write(`retry: ${retryAfterMs}\n${telling.event}`);
    // What goes wrong with one look goes right with the next, or shows in every other answer.
    looking ??= setInterval(() => void look().catch(() => {}), lookEveryMs).unref();
    // Once its body was asked for, it is a response of the platform: one that the server has made lighter would be sent after all.
    void RESPONSE_ALREADY_SENT.body;
    return RESPONSE_ALREADY_SENT;
  });
}

const headers = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Language',
  'X-Accel-Buffering': 'no',
  'X-Content-Type-Options': 'nosniff',
};

function eventOf(html: string): string {
  return `event: now\n${html
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')}\n`;
}
