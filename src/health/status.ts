import type { Incident } from './incident.ts';
import type { RememberedPage } from './official-page.ts';
import type { SetAside } from './set-aside.ts';
import type { SourceReading, Watch } from './watch.ts';

/** The read model: everything that a command may say about C.AI right now. */
export type Status = {
  /**
   * `suspected`: something fails, but it is too early to call it an outage. `recovering`: it works again, and has yet to show that it
   * holds. `unreached`: it can't be reached from here, though it works elsewhere. `unseen`: nothing that was seen says anything.
   */
  verdict: 'up' | 'queue' | 'suspected' | 'down' | 'recovering' | 'unreached' | 'unseen';
  /** `down`: since when. Otherwise: since when no outage was seen. */
  since: number;
  sources: SourceReading[];
  /** The sources that have failed for so long that they count nothing. */
  aside: readonly SetAside[];
  page: RememberedPage | null;
  incident: Incident | null;
  lastIncident: Incident | null;
  /** The time at which all this was known. */
  asOf: number;
};

/** Two missed looks and the time that an answer may take: an older reading does not say how things are now. */
export function freshFor(intervalMs: number): number {
  return 3 * intervalMs + 15_000;
}

/** What may be said before anything was seen. */
export function nothingSeen(since: number, now: number): Status {
  return {
    ...{ verdict: 'unseen', since, sources: [], aside: [], page: null },
    ...{ incident: null, lastIncident: null, asOf: now },
  };
}

/** Readings older than `freshMs` no longer say anything. */
export function statusAt(watch: Watch, now: number, freshMs: number): Status {
  const sources = doubted(watch.readings).map((reading) =>
    now - reading.at <= freshMs ? reading : outdated(reading),
  );
  return {
    verdict: verdictOf(watch, sources),
    since: sinceOf(watch),
    sources,
    aside: watch.aside,
    page: watch.page,
    incident: watch.incident,
    lastIncident: watch.lastIncident,
    asOf: now,
  };
}

function outdated({ latency: _, ...reading }: SourceReading): SourceReading {
  return { ...reading, verdict: 'unknown', reason: 'no recent look' };
}

function sinceOf({ incident, lastIncident, since }: Watch): number {
  if (incident?.phase === 'down') return incident.since;
  const last = incident ?? lastIncident;
  return last === null ? since : (last.end?.firstGoodAt ?? last.phaseAt);
}

function verdictOf(watch: Watch, sources: readonly SourceReading[]): Status['verdict'] {
  if (watch.blind) return 'unseen';
  if (watch.incident?.phase === 'down') return 'down';
  if (watch.unreached) return 'unreached';
  const counts = ({ source }: SourceReading) => !watch.aside.some((each) => each.source === source);
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint').filter(counts);
  const verdicts = endpoints.map(({ verdict }) => verdict);
  if (verdicts.includes('fail')) return 'suspected';
  if (watch.incident !== null) return 'recovering';
  if (verdicts.includes('queue')) return 'queue';
  return verdicts.includes('ok') ? 'up' : 'unseen';
}

/** When no control can be reached, our own network is out, and no reading says anything about C.AI. */
export function doubted(readings: readonly SourceReading[]): SourceReading[] {
  const controls = readings.filter(({ kind }) => kind === 'control');
  const lost = controls.length > 0 && controls.every(({ verdict }) => verdict === 'fail');
  if (!lost) return [...readings];
  return readings.map((reading) =>
    reading.kind === 'control'
      ? reading
      : { ...reading, verdict: 'unknown', reason: 'my own network is out' },
  );
}
