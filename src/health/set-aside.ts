import { type Detector, detector } from './detect.ts';
import type { Detection } from './detection.ts';
import type { Incident } from './incident.ts';
import { type Reading, seenByVantage, type WatchedEndpoint } from './reading.ts';
import { endpointsOf, type Scheduled } from './turns.ts';

/** A source that counts nothing, because it has failed for so long that this is no longer news. */
export type SetAside = {
  source: string;
  /** Where it was; at another address it counts again. */
  address: string | null;
  since: number;
  /** Since when it has worked again; null while it fails. */
  okSince: number | null;
};

/** What is seen beside a failure that has stood for hours: what the detector knows `without` the sources that show it. */
export type Beside = { without: string[]; since: number; detection: Detection };

export type Detectors = {
  /** The detector for which these sources count nothing. */
  without(sources: readonly string[]): Detector;
  /** All endpoints, whatever counts. */
  endpoints: readonly WatchedEndpoint[];
  /** Where a source looks; null if that is not known, undefined if there is no such source. */
  address(source: string): string | null | undefined;
};

const nothing: readonly string[] = [];
const hourMs = 60 * 60_000;
/** After this long, trouble that begins elsewhere is an outage of its own. */
const standsAfterMs = 2 * hourMs;
/** A failure that nobody has seen but us for this long, while the vantage looked every minute, is nobody else's. */
const unseenForMs = hourMs / 2;
/** After this long a failure is no longer news, whoever confirms it. */
const oldAfterMs = 18 * hourMs;
/** A look that is older says nothing of now. */
const freshMs = 10 * 60_000;
/** A source that was set aside counts again when it has worked for this long. */
const provenAfterMs = 15 * 60_000;

/** The detectors of these sources. */
export function detectors(sources: readonly Scheduled[], intervalMs: number): Detectors {
  const made = new Map<string, Detector>();
  const usual = detector(endpointsOf(sources), intervalMs);
  return {
    without(names) {
      if (names.length === 0) return usual;
      const key = names.toSorted().join();
      const known = made.get(key) ?? detector(endpointsOf(sources, names), intervalMs, names);
      made.set(key, known);
      return known;
    },
    endpoints: endpointsOf(sources),
    address(name) {
      const source = sources.find((each) => each.name === name);
      return source && (source.address ?? null);
    },
  };
}

/** The names of the sources without which the detector goes, or the one beside it. */
export function withoutWhat(
  { aside }: { aside: readonly SetAside[] },
  beside?: Pick<Beside, 'without'> | null,
): readonly string[] {
  if (aside.length === 0) return beside?.without ?? nothing;
  return [...aside.map(({ source }) => source), ...(beside?.without ?? [])];
}

/**
 * The sources that show what fails: our own looks at it and, if it is one endpoint, the vantage that sees that fail too. What was set
 * aside before shows nothing.
 */
export function shownBy(
  { affected }: Incident,
  { detection: { failingSince }, aside }: { detection: Detection; aside: readonly SetAside[] },
  endpoints: readonly WatchedEndpoint[],
): string[] {
  const isSeenBy = ({ name, elsewhere }: WatchedEndpoint) =>
    elsewhere !== undefined &&
    failingSince[elsewhere] !== undefined &&
    (affected.length === 0 || (affected.length === 1 && affected[0] === name));
  return [...affected, ...endpoints.filter(isSeenBy).flatMap(({ elsewhere = [] }) => elsewhere)].filter(
    (name) => !aside.some(({ source }) => source === name),
  );
}

/** Whether it has failed for so long that whatever else fails now is news: a part of C.AI, or what works elsewhere. */
export function stands(
  { phase, affected, standsSince }: Incident,
  { readings, detection }: { readings: readonly Reading[]; detection: Detection },
  endpoints: readonly WatchedEndpoint[],
  at: number,
): boolean {
  if (phase !== 'down' || at - standsSince < standsAfterMs) return false;
  if (affected.length <= 1) return affected.length === 1;
  const usual = seenByVantage(endpoints);
  if (usual !== undefined && !affected.includes(usual)) return true;
  const outside = endpoints.flatMap(({ name, elsewhere = [] }) => (affected.includes(name) ? elsewhere : []));
  const seen = readings.filter(
    ({ source, at: seenAt }) => outside.includes(source) && at - seenAt <= freshMs,
  );
  return seen.length > 0 && seen.every((reading) => isSeenWell(reading, detection));
}

/** In a brown-out the vantage sees it well now and then, and misses more than it usually does. */
function isSeenWell({ source, verdict }: Reading, { missed = {} }: Detection): boolean {
  return verdict === 'ok' && missed[source] === undefined;
}

/** Whether what is found beside a failure is no other than that one, which the vantage turns out to see, too. */
export function isConfirmedBy(
  found: { since: number; affected: readonly string[] },
  { without, since }: Beside,
): boolean {
  return found.affected.every((name) => without.includes(name)) && found.since - since < unseenForMs;
}

/**
 * Whether it is no longer news: the failure of one endpoint, or one that nobody sees but us. After an absence the first looks
 * tell whether it fails at all.
 */
export function isOld(
  { phase, since, standsSince, affected }: Incident,
  { last }: Detection,
  readings: readonly Reading[],
  at: number,
): boolean {
  if (phase !== 'down' || at - (affected.length > 1 ? standsSince : since) < oldAfterMs) return false;
  const stillFails = (name: string) =>
    readings.some(
      ({ source, verdict, at: seenAt }) => source === name && verdict !== 'ok' && at - seenAt <= freshMs,
    );
  const confirming = readings.filter(({ source, kind }) => kind === 'vantage' && last[source] === 'fail');
  if (affected.length === 0) return confirming.some(({ source }) => stillFails(source));
  return affected.every(stillFails) && (affected.length === 1 || confirming.length === 0);
}

/** Sets sources aside, from the moment on since when each has failed. */
export function setAside(
  sources: readonly string[],
  { since }: Incident,
  { failingSince }: Detection,
  { address }: Detectors,
): SetAside[] {
  return sources.map((source) => ({
    source,
    address: address(source) ?? null,
    since: failingSince[source] ?? since,
    okSince: null,
  }));
}

/** What is set aside after a reading. */
export function afterReading(aside: SetAside[], { source, verdict, at }: Reading): SetAside[] {
  const its = aside.findIndex((each) => each.source === source);
  const before = aside[its];
  if (before === undefined || verdict === 'unknown') return aside;
  return aside.with(its, { ...before, okSince: verdict === 'fail' ? null : (before.okSince ?? at) });
}

/** Whether a source works again and is to count again. */
export function isProven({ okSince }: SetAside, at: number): boolean {
  return okSince !== null && at - okSince >= provenAfterMs;
}
