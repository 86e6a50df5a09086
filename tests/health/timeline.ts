import type { Fault, Verdict } from '../../src/health/reading.ts';
import type { SourceReading, Watch } from '../../src/health/watch.ts';
import { watcher } from '../../src/health/watcher.ts';

export const second = 1_000;
export const minute = 60 * second;
export const start = Date.UTC(2026, 7, 1, 12);

const sources = [
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
  told: { afterMs: number; what: string; affected: string[] }[];
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
    for (; at < end; at += second) {
      const planned = watching.plan(watch, new Set(), at);
      watch = planned.watch;
      for (const name of planned.ask as SourceName[]) {
        asked[name] = (asked[name] ?? 0) + 1;
        const taken = watching.take(watch, readingOf(name, sights[name] ?? usual[name], at));
        watch = taken.watch;
        if (taken.changed === null) continue;
        const { severity, resolved, affected } = taken.changed;
        const ended = resolved?.withdrawn ? 'withdrawn' : 'resolved';
        told.push({ afterMs: at - begin, what: resolved === null ? severity : ended, affected });
      }
    }
  }
  return { watch, at, told, asked };
}

export function readingOf(source: SourceName, sight: Sight, at: number): SourceReading {
  const kind = sources.find(({ name }) => name === source)?.kind ?? 'endpoint';
  const base = { source, kind, at, reason: sight };
  if (sight === 'challenge') return { ...base, verdict: 'unknown', reachedEdge: true };
  if (sight === 'ok' || sight === 'queue' || sight === 'unknown') return { ...base, verdict: sight };
  return { ...base, verdict: 'fail', fault: sight };
}
