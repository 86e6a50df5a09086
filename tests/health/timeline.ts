import { type Incident, lastEvent } from '../../src/health/incident.ts';
import type { Fault, Verdict } from '../../src/health/reading.ts';
import type { SourceReading, Watch } from '../../src/health/watch.ts';
import { watcher } from '../../src/health/watcher.ts';

export const second = 1_000;
export const minute = 60 * second;
export const start = Date.UTC(2026, 7, 1, 12);

export const sources = [
  { name: 'api', kind: 'endpoint', expects: 'health' },
  { name: 'account', kind: 'endpoint', expects: 'api' },
  { name: 'web', kind: 'endpoint', expects: 'web' },
  { name: 'control-1', kind: 'control' },
  { name: 'control-2', kind: 'control' },
  { name: 'status-page', kind: 'status-page' },
  { name: 'vantage', kind: 'vantage' },
] as const;

export type SourceName = (typeof sources)[number]['name'];

/** What a source shows: `ok`, `queue`, `unknown`, `challenge`, or how it fails. */
export type Sight = Exclude<Verdict, 'fail'> | 'challenge' | Fault;

/** What sources show while a scene lasts; those left out show their usual. */
export type Scene = { lengthMs: number } & Partial<Record<SourceName, Sight>>;

const usual: Record<SourceName, Sight> = {
  api: 'ok',
  account: 'ok',
  web: 'challenge',
  'control-1': 'ok',
  'control-2': 'ok',
  'status-page': 'unknown',
  vantage: 'ok',
};

export const watching = watcher(sources, 30 * second);

export type Played = {
  watch: Watch;
  at: number;
  /** What people were told, in order: when after the start, and what. */
  told: { afterMs: number; what: string; affected: string[]; incident: Incident }[];
  /** How often each source was asked. */
  asked: Partial<Record<SourceName, number>>;
};

/** Plays scenes through the live schedule and decisions: each source that is due answers at once. */
export function play(scenes: readonly Scene[], from?: Pick<Played, 'watch' | 'at'>): Played {
  let watch = from?.watch ?? watching.begin(null, start);
  const begin = from?.at ?? start;
  const told: Played['told'] = [];
  const asked: Played['asked'] = {};
  let at = begin;
  for (const { lengthMs, ...sights } of scenes) {
    const end = at + lengthMs;
    while (at < end) {
      const planned = watching.plan(watch, new Set(), at);
      watch = planned.watch;
      // Until somebody is due nothing happens; what an answer changes is planned for a second later.
      const next = planned.ask.length > 0 ? at + second : Math.ceil(planned.wakeAt / second) * second;
      for (const name of planned.ask as SourceName[]) {
        asked[name] = (asked[name] ?? 0) + 1;
        const taken = watching.take(watch, readingOf(name, sights[name] ?? usual[name], at));
        watch = taken.watch;
        for (const incident of taken.changed) {
          const what = wordOf(incident);
          told.push({ afterMs: at - begin, what, affected: incident.affected, incident });
        }
      }
      at = Math.min(end, Math.max(at + second, next));
    }
  }
  return { watch, at, told, asked };
}

/** How bad it is when it begins or changes, or else what became of it. */
function wordOf(incident: Incident): string {
  const event = lastEvent(incident);
  const isSeverity = event === 'outage-started' || event === 'outage-changed';
  return isSeverity ? incident.severity : event.replace('outage-', '');
}

export function readingOf(source: SourceName, sight: Sight, at: number): SourceReading {
  const kind = sources.find(({ name }) => name === source)?.kind ?? 'endpoint';
  const base = { source, kind, at, reason: sight };
  if (sight === 'challenge') return { ...base, verdict: 'unknown', reachedEdge: true };
  if (sight === 'ok' || sight === 'queue' || sight === 'unknown') return { ...base, verdict: sight };
  return { ...base, verdict: 'fail', fault: sight };
}

/** What people were told, in its order. */
export function whats({ told }: Played): string[] {
  return told.map(({ what }) => what);
}

/** As another process goes on from what was saved. */
export function restarted({ watch, at }: Played): Pick<Played, 'watch' | 'at'> {
  const remembered: Watch = JSON.parse(JSON.stringify(watch));
  return { watch: watching.begin(remembered, at), at };
}
