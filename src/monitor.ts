import type { Incident } from './health/incident.ts';
import { type Status, statusAt } from './health/status.ts';
import { newWatch, type SourceReading, takeRound, type Watch } from './health/watch.ts';
import type { Log } from './log.ts';
import type { Source } from './sources/source.ts';

export type MonitorNeeds = {
  sources: readonly Source[];
  remembered: Watch | null;
  save: (watch: Watch) => Promise<void>;
  /** Called when an incident started, changed or ended, after that was saved. */
  onIncident: (incident: Incident) => Promise<void>;
  clock: () => number;
  intervalMs: number;
  log: Log;
};

export type Monitor = {
  /** Looks at everything once. A call while a look is under way does nothing: no source is asked twice at a time. */
  look(): Promise<void>;
  status(): Status;
  incidents(): { open: Incident | null; last: Incident | null };
  /** Ends the look under way, if any; what it saw so far is not used. */
  stop(): Promise<void>;
};

/** Two missed looks and the time an answer may take; what is older than that is no longer "now". */
function freshFor(intervalMs: number): number {
  return 3 * intervalMs + 15_000;
}

/** Looks, lets `health` decide, saves, and only then hands on what was decided. */
export function monitor(needs: MonitorNeeds): Monitor {
  const { sources, save, onIncident, clock, intervalMs, log } = needs;
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint').map(({ name }) => name);
  const stopping = new AbortController();
  let watch = newWatch(endpoints, needs.remembered, clock());
  let readings: SourceReading[] = [];
  let looking: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    const seen = await Promise.all(sources.map((source) => read(source, clock(), stopping.signal, log)));
    if (stopping.signal.aborted) return;
    const round = takeRound(watch, seen);
    logChanges(readings, round.readings, log);
    watch = round.watch;
    readings = round.readings;
    await save(watch);
    if (round.changed === null) return;
    log.info({ incident: round.changed }, 'incident changed');
    await onIncident(round.changed);
  }

  return {
    look() {
      looking ??= lookOnce().finally(() => {
        looking = null;
      });
      return looking;
    },
    status: () => statusAt(watch, readings, clock(), freshFor(intervalMs)),
    incidents: () => ({ open: watch.incident, last: watch.lastIncident }),
    async stop() {
      stopping.abort();
      await looking;
    },
  };
}

async function read(source: Source, at: number, signal: AbortSignal, log: Log): Promise<SourceReading> {
  const { name, kind } = source;
  try {
    const { verdict, reason, page } = await source.read(signal);
    return { source: name, kind, at, verdict, reason, ...(page && { page }) };
  } catch (err) {
    log.error({ source: name, err }, 'a source failed by itself');
    return { source: name, kind, at, verdict: 'unknown', reason: 'my check itself failed' };
  }
}

function logChanges(before: readonly SourceReading[], after: readonly SourceReading[], log: Log): void {
  for (const { source, verdict, reason } of after) {
    const last = before.find((reading) => reading.source === source);
    if (last?.verdict !== verdict) log.info({ source, verdict, reason }, 'source changed');
  }
}
