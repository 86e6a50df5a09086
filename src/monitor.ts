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
  const readings = new Map<string, SourceReading>();
  const restingUntil = new Map<string, number>();
  let looking: Promise<void> | null = null;

  async function lookOnce(): Promise<void> {
    const due = sources.filter(({ name }) => (restingUntil.get(name) ?? 0) <= clock());
    const seen = await Promise.all(due.map(read));
    if (stopping.signal.aborted) return;
    const round = takeRound(watch, seen);
    for (const reading of round.readings) {
      if (readings.get(reading.source)?.verdict !== reading.verdict) logChange(reading);
      readings.set(reading.source, reading);
    }
    watch = round.watch;
    await save(watch);
    if (round.changed === null) return;
    log.info({ incident: round.changed }, 'incident changed');
    await onIncident(round.changed);
  }

  async function read(source: Source): Promise<SourceReading> {
    const { name, kind } = source;
    const at = clock();
    try {
      const { verdict, reason, page, restMs } = await source.read(stopping.signal);
      if (restMs !== undefined) restingUntil.set(name, clock() + restMs);
      return { source: name, kind, at, verdict, reason, ...(page && { page }) };
    } catch (err) {
      log.error({ source: name, err }, 'a source failed by itself');
      return { source: name, kind, at, verdict: 'unknown', reason: 'my check itself failed' };
    }
  }

  function logChange({ source, verdict, reason }: SourceReading): void {
    log.info({ source, verdict, reason }, 'source changed');
  }

  return {
    look() {
      looking ??= lookOnce().finally(() => {
        looking = null;
      });
      return looking;
    },
    status: () => statusAt(watch, [...readings.values()], clock(), freshFor(intervalMs)),
    incidents: () => ({ open: watch.incident, last: watch.lastIncident }),
    async stop() {
      stopping.abort();
      await looking;
    },
  };
}
