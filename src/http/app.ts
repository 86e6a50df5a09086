import { type Context, Hono } from 'hono';
import { atomFeed } from './feed.ts';
import { readiness } from './readiness.ts';
import type { Seen } from './seen.ts';
import { allIncidents, componentList, status, summary, unresolvedIncidents } from './statuspage.ts';
import { uptimeApi } from './uptime-api.ts';

const shapes = {
  '/api/v2/summary.json': summary,
  '/api/v2/status.json': status,
  '/api/v2/components.json': componentList,
  '/api/v2/incidents.json': allIncidents,
  '/api/v2/incidents/unresolved.json': unresolvedIncidents,
};

/** Any page may read these from a browser; a cache may keep them for as long as it takes to look again. */
const open = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=10' };

/** What is served over HTTP. `metrics` makes the page of metrics of what is seen. */
export function app(see: () => Seen, metrics: (seen: Seen) => Promise<string>, metricsType: string): Hono {
  const web = new Hono();
  web.use(async (context, next) => {
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Cache-Control', 'no-store');
    if (context.req.method === 'GET' || context.req.method === 'HEAD') return next();
    return context.json({ error: 'Only GET and HEAD' }, 405, { Allow: 'GET, HEAD' });
  });
  web.get('/healthz', (context) => context.json({ alive: true }));
  web.get('/readyz', (context) => {
    const found = readiness(see());
    return context.json(found, found.ready ? 200 : 503);
  });
  web.get('/metrics', async (context) =>
    context.body(await metrics(see()), 200, { 'Content-Type': metricsType }),
  );
  for (const [path, shape] of Object.entries(shapes)) {
    web.get(path, (context) => context.json(shape(see()), 200, open));
  }
  web.get('/api/uptime.json', async (context) => context.json(uptimeApi(await see().summedUp()), 200, open));
  // Statuspage serves its feed under the second path.
  for (const path of ['/feed.atom', '/history.atom']) web.get(path, (context) => feed(context, path, see()));
  web.notFound((context) => context.json({ error: 'Not found' }, 404));
  web.onError((_, context) => context.json({ error: 'Something went wrong on my side' }, 500));
  return web;
}

/** A cache gives it to everybody, so it does not name itself as whoever asked first called this server. */
function feed(context: Context, path: string, seen: Seen): Response {
  const { publicUrl } = seen.config;
  const address = publicUrl === null ? path.slice(1) : publicUrl + path;
  const headers = { ...open, 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return context.body(atomFeed(seen, address), 200, headers);
}
