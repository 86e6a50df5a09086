import type { Severity } from '../health/detection.ts';
import { type Incident, type IncidentEvent, type IncidentPhase, lastEvent } from '../health/incident.ts';
import { beliefs } from '../health/model.ts';
import type { OfficialPage } from '../health/official-page.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import type { Fault, Verdict } from '../health/reading.ts';
import type { Watch } from '../health/watch.ts';

/** All that is kept of an outage, for ever. */
export type OutageRecord = {
  id: string;
  since: number;
  /** When it last began to work again; null while it fails. */
  until: number | null;
  announcedAt: number;
  phase: IncidentPhase;
  /** Null: it was seen by an earlier version, which did not keep that. */
  worst: Severity | null;
  relapses: number;
  revision: number;
  /** When it failed, and how badly; between them it worked. */
  periods: readonly Period[];
  /** What was told of it, the first thing first. */
  course: readonly CourseStep[];
};

export type Period = { since: number; until: number | null; severity: Severity | null };

/** One thing that was told, and what was known then. */
export type CourseStep = {
  at: number;
  event: IncidentEvent;
  severity: Severity;
  affected: readonly string[];
  failures: readonly { source: string; reason: string; fault?: Fault | undefined }[];
  /** What was seen from elsewhere, and from how many places, ours included, it was seen to fail. */
  elsewhere: readonly { source: string; verdict: Verdict }[];
  places: number;
  page: OfficialPage['state'] | null;
  pageSaid: string;
  /** How likely it was held that C.AI is broken, 0 to 1; null if that was not known. */
  chance: number | null;
};

/** What is kept of one that goes back and forth for days is its beginning and its latest. */
const mostSteps = 200;
const stepsOfBeginning = 50;
const longestText = 200;

/** The record after a change in the incident's life that was told at this moment; itself if it holds that already. */
export function recorded(
  before: OutageRecord | undefined,
  incident: Incident,
  watch: Pick<Watch, 'readings' | 'detection' | 'page'>,
  now: number,
): OutageRecord {
  const { id, since, announcedAt, phase, phaseAt, end, worst, relapse, revision } = incident;
  if (before !== undefined && before.revision >= revision) return movedTo(before, since);
  const known = before && movedTo(before, since);
  const at = revision === incident.phaseRevision ? phaseAt : now;
  const until = phase === 'down' ? null : phase === 'set-aside' ? phaseAt : (end?.firstGoodAt ?? phaseAt);
  return {
    ...{ id, since, until, announcedAt, phase, worst, revision },
    relapses: relapse?.count ?? 0,
    periods: periodsAfter(known?.periods ?? [], incident, at, until),
    course: shortened([...(known?.course ?? []), stepOf(incident, watch, at)]),
  };
}

/** What an earlier version kept. */
export function ofEarlierVersion({ id, since, until, relapses }: SeenOutage): OutageRecord {
  const announcedAt = announcedIn(id, since, until);
  const periods = [{ since, until, severity: null }];
  return {
    ...{ id, since, until, announcedAt, relapses, periods },
    ...{ phase: 'over', worst: null, revision: 0, course: [] },
  };
}

/** Its id is the time at which it was announced. */
function announcedIn(id: string, since: number, until: number): number {
  const at = Number.parseInt(id, 36);
  return at >= since && at <= until ? at : since;
}

/** When the clock is set, all that is not over moves with it. */
function movedTo(record: OutageRecord, since: number): OutageRecord {
  const byMs = since - record.since;
  if (byMs === 0) return record;
  const moved = (at: number | null) => (at === null ? null : at + byMs);
  return {
    ...record,
    since,
    until: moved(record.until),
    announcedAt: record.announcedAt + byMs,
    periods: record.periods.map((each) => ({
      ...each,
      since: each.since + byMs,
      until: moved(each.until),
    })),
    course: record.course.map((each) => ({ ...each, at: each.at + byMs })),
  };
}

function periodsAfter(
  before: readonly Period[],
  incident: Incident,
  at: number,
  until: number | null,
): Period[] {
  const { phase, severity, since, relapse } = incident;
  if (phase === 'withdrawn') return [];
  const began = { since: before.length === 0 ? since : (relapse?.since ?? since), until: null, severity };
  const last = before.at(-1);
  if (until !== null) return endedAt(before.length === 0 ? [began] : before, until);
  if (last === undefined || last.until !== null) return [...before, began];
  if (last.severity === severity) return [...before];
  return [...endedAt(before, at), { since: Math.max(at, last.since), until: null, severity }];
}

/** What was no relapse after all began later. */
function endedAt(periods: readonly Period[], at: number): Period[] {
  return periods
    .filter(({ since }, index) => index === 0 || since < at)
    .map((each) => ({
      ...each,
      until: each.until !== null && each.until <= at ? each.until : Math.max(each.since, at),
    }));
}

function stepOf(
  incident: Incident,
  { readings, detection, page }: Pick<Watch, 'readings' | 'detection' | 'page'>,
  at: number,
): CourseStep {
  const { severity, affected, evidence } = incident;
  const failing = readings.filter(({ kind, verdict }) => kind === 'endpoint' && verdict === 'fail');
  const elsewhere = readings.filter(({ kind }) => kind === 'vantage');
  const broken = beliefs(detection)?.broken;
  return {
    ...{ at, event: lastEvent(incident), severity, affected, places: evidence.places },
    failures: failing.map(({ source, reason, fault }) => ({
      source,
      reason: reason.slice(0, longestText),
      ...(fault && { fault }),
    })),
    elsewhere: elsewhere.map(({ source, verdict }) => ({ source, verdict })),
    page: page?.state ?? null,
    pageSaid: page?.description.slice(0, longestText) ?? '',
    chance: broken === undefined ? null : Math.round(broken * 1_000) / 1_000,
  };
}

function shortened(course: readonly CourseStep[]): readonly CourseStep[] {
  if (course.length <= mostSteps) return course;
  return [...course.slice(0, stepsOfBeginning), ...course.slice(stepsOfBeginning + 1)];
}
