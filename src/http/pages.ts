import type { Context, Hono } from 'hono';
import { slowOnes } from '../health/latency.ts';
import { minuteMs } from '../history/minutes.ts';
import type { Locale } from '../language/locales.ts';
import type { Say } from '../language/say.ts';
import { dataPage } from '../page/data-page.ts';
import { monthsBetween } from '../page/days.ts';
import { contentSecurityPolicy, type PageFile, script, styles } from '../page/document.ts';
import { errorPage } from '../page/error-page.ts';
import { incidentPage } from '../page/incident-page.ts';
import { incidents } from '../page/incidents.ts';
import { beginningOfHistory, monthPage } from '../page/month-page.ts';
import { type PageFacts, type PublicRecord, shownParts } from '../page/shown.ts';
import { statusPage } from '../page/status-page.ts';
import { outlookNow } from '../situation/outlook.ts';
import { situationOf } from '../situation/situation.ts';
import type { Connections } from './connections.ts';
import { serveEvents } from './live.ts';
import { pageCache, ready, send } from './page-cache.ts';
import { perSecond, tooMany } from './per-second.ts';
import type { RecordReader } from './public-record.ts';
import { detectLanguage, readersOf } from './readers.ts';
import type { Seen } from './seen.ts';

const htmlHeaders = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'public, max-age=10',
  'Content-Security-Policy': contentSecurityPolicy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  Vary: 'Accept-Encoding, Accept-Language',
};
const kept = { 'Cache-Control': 'public, max-age=31536000, immutable', 'X-Content-Type-Options': 'nosniff' };

/** Finding an error takes a millisecond or two of the core that alerts need, too, and each question is another one. */
const mostAnswersPerSecond = 20;

export type Pages = {
  see: () => Seen;
  reader: RecordReader;
  connections: Connections;
  sayIn: (locale: Locale) => Say;
};

/** All that pages are made of, at this moment. */
export function shownOf(say: Say, lang: string, seen: Seen, record: PublicRecord): PageFacts {
  const { now, status, config } = seen;
  const over = record.outages.filter(({ phase, until }) => phase === 'over' && until !== null);
  const past = over.map(({ id, since, until, relapses }) => ({ id, since, until: until ?? now, relapses }));
  const situation = situationOf(status, now, outlookNow(status.incident, past, now));
  return {
    lang,
    now,
    situation,
    incidents: incidents(say, status, record.outages),
    whole: { watched: record.watched, outages: record.outages },
    parts: shownParts(
      config.targets.map(({ name }) => name),
      situation,
      record,
    ),
    contactUrl: config.contactUrl,
    inviteUrl: config.inviteUrl,
  };
}

/** Changes whenever pages would, and not with each look. */
export function shownKey({ now, status, stateAgeMs }: Seen, version: number): string {
  const { verdict, since, sources, aside, page, incident, lastIncident } = status;
  return JSON.stringify([
    ...[version, Math.floor(now / minuteMs), stateAgeMs > 5_000, verdict, since, aside],
    sources.map(({ source, verdict, reason }) => [source, verdict, reason]),
    slowOnes(sources).map(({ source }) => source),
    page && [page.state, page.description, page.incidents],
    [incident, lastIncident].map((each) => each && [each.id, each.revision]),
  ]);
}

/** What people look at. */
export function servePages(web: Hono, { see, reader, connections, sayIn }: Pages): void {
  const keyNow = () => shownKey(see(), reader.current().version);
  const cache = pageCache(keyNow, htmlHeaders);
  const readers = readersOf({
    sayIn,
    key: keyNow,
    shownIn: (say, lang) => shownOf(say, lang, see(), reader.current().record),
  });
  const mayAnswer = perSecond(mostAnswersPerSecond, () => see().now);
  const refresh = () => reader.refresh(see().now);
  const language = detectLanguage();

  web.get('/', language, async (context) => {
    const { name, say, shown } = readers(context);
    await refresh();
    return send(context, await cache(`${name} /`, () => statusPage(say, shown())));
  });
  web.get('/data', language, async (context) => {
    const { name, say, shown } = readers(context);
    return send(context, await cache(`${name} /data`, () => dataPage(say, shown())));
  });
  web.get('/history/:month{\\d{4}-\\d{2}}', language, async (context) => {
    const month = context.req.param('month');
    if (!monthsBetween(beginningOfHistory, see().now).includes(month)) return context.notFound();
    const { name, say, shown } = readers(context);
    await refresh();
    const make = async () => monthPage(say, month, await reader.month(month, see().now), shown());
    return send(context, await cache(`${name} ${month}`, make));
  });
  web.get('/incidents/:id{[a-z0-9]{1,16}}', language, async (context) => {
    const { name, say, shown } = readers(context);
    await refresh();
    const found = shown().incidents.find(({ id }) => id === context.req.param('id'));
    if (found === undefined) return context.notFound();
    return send(
      context,
      await cache(`${name} incident ${found.id}`, () => incidentPage(say, found, shown())),
    );
  });
  web.get('/error', language, async (context) => {
    const { say, shown } = readers(context);
    if (!mayAnswer())
      return tooMany(
        context,
        `${say('page.layout.busy')}
`,
      );
    await refresh();
    const message = context.req.query('message') ?? '';
    return context.body(await errorPage(say, message, shown()), 200, {
      ...htmlHeaders,
      'Cache-Control': 'no-store',
    });
  });
  serveEvents(web, { connections, refresh, readers, keyNow });
  for (const file of [styles, script]) web.get(file.path, sendFile(file));
}

function sendFile({ type, body }: PageFile) {
  const made = ready(body, { ...kept, 'Content-Type': type });
  return async (context: Context) => send(context, await made);
}
