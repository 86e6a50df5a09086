import { type Incident, lastEvent } from './health/incident.ts';
import type { Verdict } from './health/reading.ts';
import { doubted, freshFor, type Status, statusAt } from './health/status.ts';
import { moved, type SourceReading, type Watch } from './health/watch.ts';
import { watcher } from './health/watcher.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Source } from './sources/source.ts';
import { type Clock, clockChange } from './time.ts';

export type MonitorNeeds = {
  sources: readonly Source[];
  remembered: Watch | null;
  /** Saves what is known after a look, with which it was found out. */
  save: (watch: Watch, reading: SourceReading) => Promise<void>;
  /** Called with each change in an incident's life, after that was saved, and when its times move with the clock. */
  onIncident: (incident: Incident) => Promise<void>;
  clock: Clock;
  /** Goes on evenly, and with the machine's sleep, whatever `clock` is set to. */
  steadyClock: Clock;
  intervalMs: number;
  log: Log;
  metrics: Metrics;
};

export type Monitor = {
  /**
   * Asks every source that is due, and goes on as long as the answers make others due; to be called every second or so.
   * Resolves once all answers were taken in. No source is asked again before it has answered.
   */
  look(): Promise<void>;
  status(): Status;
  watch(): Watch;
  incidents(): { open: Incident | null; last: Incident | null };
  /** Whether the current outage was seen to go on since this monitor began. */
  isConfirmed(): boolean;
  /** Whether a change in an incident's life is seen already, and not handed on yet. */
  isTelling(): boolean;
  /** Ends the looks under way and drops what they saw. */
  stop(): Promise<void>;
};

/** Looks when `health` says so, lets it decide, saves that, and only then passes it on. */
export function monitor(needs: MonitorNeeds): Monitor {
  const { sources, save, onIncident, clock, intervalMs, log, metrics } = needs;
  const { begin, plan, take } = watcher(sources, intervalMs);
  const stopping = new AbortController();
  const changedBy = clockChange(clock, needs.steadyClock);
  let watch = begin(needs.remembered, clock());
  let rememberedBadAt = watch.detection.outage?.lastBadAt ?? null;
  const logged = new Map<string, Verdict>(
    doubted(watch.readings).map(({ source, verdict }) => [source, verdict]),
  );
  const busy = new Set<string>();
  const looking = new Set<Promise<void>>();
  // Answers are taken in one at a time, in the order in which they came.
  let taken: Promise<void> = Promise.resolve();
  let untold = 0;

  function now(): number {
    const byMs = changedBy();
    if (byMs !== 0) move(byMs);
    return clock();
  }

  function move(byMs: number): void {
    log.warn({ byMs }, 'the clock of this machine was set');
    watch = moved(watch, byMs);
    if (rememberedBadAt !== null) rememberedBadAt += byMs;
    const { incident } = watch;
    // Who waits until it has lasted for so long counts by it.
    if (incident !== null) taken = taken.then(() => onIncident(incident));
  }

  async function look(): Promise<void> {
    if (stopping.signal.aborted) return;
    const at = now();
    const planned = plan(watch, busy, at);
    watch = planned.watch;
    await Promise.all(sources.filter(({ name }) => planned.ask.includes(name)).map(ask));
  }

  async function ask(source: Source): Promise<void> {
    busy.add(source.name);
    const sentAt = needs.steadyClock();
    const seen = await read(source);
    busy.delete(source.name);
    if (stopping.signal.aborted) return;
    taken = taken.then(() => {
      const at = now();
      const tookMs = needs.steadyClock() - sentAt;
      return takeIn({ source: source.name, kind: source.kind, sentAt: at - tookMs, at, ...seen });
    });
    await taken;
    await look();
  }

  async function read(source: Source): Promise<Omit<SourceReading, 'source' | 'kind' | 'at'>> {
    try {
      return await source.read(stopping.signal);
    } catch (err) {
      log.error({ source: source.name, err }, 'a source failed by itself');
      return { verdict: 'unknown', reason: 'my check itself failed' };
    }
  }

  async function takeIn(reading: SourceReading): Promise<void> {
    const before = watch;
    const { watch: next, changed } = take(before, reading);
    watch = next;
    untold += changed.length;
    metrics.countReading(reading);
    logChanges(before);
    await save(watch, reading);
    for (const incident of changed) {
      log.info({ event: lastEvent(incident), incident }, 'incident changed');
      await onIncident(incident);
      untold -= 1;
    }
  }

  function logChanges(before: Watch): void {
    for (const { source, verdict, reason } of doubted(watch.readings)) {
      if (logged.get(source) !== verdict) log.info({ source, verdict, reason }, 'source changed');
      logged.set(source, verdict);
    }
    logAside(before);
    logWay(before);
    if (watch.blind === before.blind) return;
    if (watch.blind) log.warn({ since: watch.seenAt }, 'nothing can be seen of Character.AI');
    else log.info('Character.AI can be seen again');
  }

  function logWay(before: Watch): void {
    if (watch.unreached === before.unreached) return;
    if (watch.unreached) log.warn("Character.AI can't be reached from here, though it works elsewhere");
    else log.info('Character.AI can be reached from here again');
  }

  function logAside(before: Watch): void {
    const isIn = (aside: Watch['aside'], name: string) => aside.some(({ source }) => source === name);
    for (const { source, since } of watch.aside.filter((each) => !isIn(before.aside, each.source))) {
      log.warn({ source, since }, 'source set aside: it counts nothing until it works again');
    }
    for (const { source } of before.aside.filter((each) => !isIn(watch.aside, each.source))) {
      log.info({ source }, 'source counts again');
    }
  }

  return {
    look() {
      const run = look().finally(() => looking.delete(run));
      looking.add(run);
      return run;
    },
    status() {
      const at = now();
      return statusAt(watch, at, freshFor(intervalMs));
    },
    watch() {
      now();
      return watch;
    },
    incidents: () => ({ open: watch.incident, last: watch.lastIncident }),
    isConfirmed() {
      const { outage } = watch.detection;
      // The clock is not asked, because it may have been set back.
      return outage !== null && outage.lastBadAt !== rememberedBadAt;
    },
    isTelling: () => untold > 0,
    async stop() {
      stopping.abort();
      await Promise.allSettled(looking);
    },
  };
}
