import { type Context, Hono } from 'hono';
import type { Locale } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import { outagesCsv } from '../page/csv.ts';
import { licenceUrl } from '../page/data-page.ts';
import type { Connections } from './connections.ts';
import { atomFeed } from './feed.ts';
import { hoursFile } from './hours-file.ts';
import { pageCache, send, sendZipped } from './page-cache.ts';
import { servePages } from './pages.ts';
import { perSecond } from './per-second.ts';
import type { RecordReader } from './public-record.ts';
import { readiness } from './readiness.ts';
import type { Seen } from './seen.ts';
import {
  allIncidents,
  componentList,
  scheduledMaintenances,
  status,
  summary,
  unresolvedIncidents,
} from './statuspage.ts';
import { uptimeApi } from './uptime-api.ts';

const shapes = {
  '/api/v2/summary.json': summary,
  '/api/v2/status.json': status,
  '/api/v2/components.json': componentList,
  '/api/v2/incidents.json': allIncidents,
  '/api/v2/incidents/unresolved.json': unresolvedIncidents,
  '/api/v2/scheduled-maintenances.json': scheduledMaintenances,
  '/api/v2/scheduled-maintenances/active.json': scheduledMaintenances,
  '/api/v2/scheduled-maintenances/upcoming.json': scheduledMaintenances,
};

/** Any page may read these from a browser; a cache may keep them for as long as it takes to look again. */
const open = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'public, max-age=10',
  'X-Content-Type-Options': 'nosniff',
};

const mostUnpackedPerSecond = 2;

export type AppNeeds = {
  see: () => Seen;
  reader: RecordReader;
  connections: Connections;
  sayIn: (locale: Locale) => Say;
  /** Makes the page of metrics of what is seen. */
  metrics: (seen: Seen) => Promise<string>;
  metricsType: string;
};

/** What is served to everybody, or what only whoever runs the bot need see, or both. */
export function app(needs: AppNeeds, audience: 'everybody' | 'operators' | 'both'): Hono {
  const web = newApp();
  if (audience !== 'operators') serveWhatIsSeen(web, needs);
  if (audience !== 'everybody') serveHowItIs(web, needs);
  return web;
}

function newApp(): Hono {
  const web = new Hono();
  web.use(async (context, next) => {
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.json({ error: 'Only GET and HEAD' }, 405, { ...unkept, Allow: 'GET, HEAD' });
  });
  web.get('/healthz', (context) => context.json({ alive: true }, 200, unkept));
  web.notFound((context) => context.json({ error: 'Not found' }, 404, unkept));
  web.onError((_, context) => context.json({ error: 'Something went wrong on my side' }, 500, unkept));
  return web;
}

const unkept = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

function serveHowItIs(web: Hono, { see, metrics, metricsType }: AppNeeds): void {
  web.get('/readyz', (context) => {
    const found = readiness(see());
    return context.json(found, found.ready ? 200 : 503, unkept);
  });
  web.get('/metrics', async (context) =>
    context.body(await metrics(see()), 200, { ...unkept, 'Content-Type': metricsType }),
  );
}

function serveWhatIsSeen(web: Hono, { see, reader, connections, sayIn }: AppNeeds): void {
  servePages(web, { see, reader, connections, sayIn });
  const key = () => `${Math.floor(see().now / 1000)} ${reader.current().version}`;
  const json = pageCache(key, { ...open, 'Content-Type': 'application/json' });
  const atom = pageCache(key, { ...open, 'Content-Type': 'application/atom+xml; charset=utf-8' });
  const kept = async (context: Context, made: () => ReturnType<typeof json>) => {
    await reader.refresh(see().now);
    return send(context, await made());
  };
  for (const [path, shape] of Object.entries(shapes)) {
    web.get(path, (context) => kept(context, () => json(path, () => JSON.stringify(shape(see())))));
  }
  web.get('/api/uptime.json', async (context) => {
    const sums = await see().summedUp();
    return kept(context, () => json('uptime', () => JSON.stringify(uptimeApi(sums))));
  });
  // Statuspage serves its feed under the second path.
  for (const path of ['/feed.atom', '/history.atom']) {
    web.get(path, (context) => kept(context, () => atom(path, () => feed(path, see()))));
  }
  const csv = pageCache(key, { ...open, ...csvHeaders('outages') });
  web.get('/api/outages.csv', (context) =>
    kept(context, () => csv('outages', () => outagesCsv(see().outages, see().now))),
  );
  const hours = hoursFile(reader, () => see().now);
  const unpacking = {
    headers: { ...open, ...csvHeaders('hours') },
    mayUnpack: perSecond(mostUnpackedPerSecond, () => see().now),
  };
  web.get('/api/hours.csv', async (context) => sendZipped(context, await hours(parts(see())), unpacking));
}

function csvHeaders(name: string): Record<string, string> {
  return {
    'Content-Type': 'text/csv; charset=utf-8; header=present',
    'Content-Disposition': `attachment; filename="character-ai-${name}.csv"`,
    Link: `<${licenceUrl}>; rel="license"`,
  };
}

function parts({ config }: Seen): string[] {
  return config.targets.map(({ name }) => name);
}

/** A cache gives it to everybody, so it does not name itself as whoever asked first called this server. */
function feed(path: string, seen: Seen): string {
  const { publicUrl } = seen.config;
  return atomFeed(seen, publicUrl === null ? path.slice(1) : publicUrl + path);
}
