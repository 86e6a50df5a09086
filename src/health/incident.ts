import type { DetectionEvent, Findings, Severity } from './detection.ts';
import type { OfficialPage } from './official-page.ts';

/**
 * `down`: it fails, all of it or in part. `recovering`: it works again, and it has yet to show that it holds. `over`: it has held.
 * `withdrawn`: it was trouble of our own. `set-aside`: it still fails, but that is no longer news.
 */
export type IncidentPhase = 'down' | 'recovering' | 'over' | 'withdrawn' | 'set-aside';

/** It worked again after `lastBadAt` and no later than `firstGoodAt`; far apart if nobody looked in between. */
export type End = { at: number; lastBadAt: number; firstGoodAt: number };

/** An outage as people are told about it, with all its relapses. */
export type Incident = Findings & {
  id: string;
  /** When it began, as far as can be told: between the last good look and the first failing one. */
  since: number;
  announcedAt: number;
  /** The worst that it has been. */
  worst: Severity;
  /** Since when it was seen without a break to be a failure of this one endpoint, or of more than one that only we see. */
  standsSince: number;
  /** The state of the official page when people were last told; null if it was not looked at. */
  page: OfficialPage['state'] | null;
  /** Grows with every change that people should see. */
  revision: number;
  phase: IncidentPhase;
  /** When the phase began, and with which revision. */
  phaseAt: number;
  phaseRevision: number;
  /** When it last worked again; null before it first did. */
  end: End | null;
  /** How often it broke again; of the last time since when, when that was told and with which revision. */
  relapse: { count: number; since: number; at: number; revision: number } | null;
};

/** Named as `replay` prints it. */
export type IncidentEvent =
  | 'outage-started'
  | 'outage-changed'
  | 'outage-recovering'
  | 'outage-returned'
  | 'outage-resolved'
  | 'outage-withdrawn'
  | 'outage-set-aside';

/** What works again has to hold for this long: if it breaks sooner, that is the same outage. */
export const holdMs = 15 * 60_000;

const byBadness: readonly Severity[] = ['queueing', 'degraded', 'outage'];

const endings = {
  recovering: 'outage-recovering',
  over: 'outage-resolved',
  withdrawn: 'outage-withdrawn',
  'set-aside': 'outage-set-aside',
} as const satisfies Record<Exclude<IncidentPhase, 'down'>, IncidentEvent>;

/** What happened to the incident last. */
export function lastEvent({ phase, phaseRevision, relapse, revision }: Incident): IncidentEvent {
  if (phase !== 'down') return endings[phase];
  if (revision > phaseRevision) return 'outage-changed';
  return relapse === null ? 'outage-started' : 'outage-returned';
}

/** Whether it may still get worse or better. */
export function isOpen({ phase }: Incident): boolean {
  return phase === 'down' || phase === 'recovering';
}

/** The incidents, the open one last, that change by what the detector decided. */
export function afterEvent(open: Incident | null, event: DetectionEvent, page: Incident['page']): Incident[] {
  if (event.type === 'outage-started') return afterStart(open, event, page);
  if (open === null || open.phase !== 'down') return [];
  const { at, type } = event;
  if (type === 'outage-changed') return [{ ...told(open, event), page }];
  // What was trouble of our own was no relapse: it has worked since before.
  if (type === 'outage-withdrawn' && open.relapse !== null) return [unrelapsed(open, open.relapse, at)];
  const { lastBadAt, firstGoodAt } = event;
  const phase = type === 'outage-withdrawn' ? 'withdrawn' : 'recovering';
  const severity = event.withQueue ? 'queueing' : open.severity;
  return [{ ...into(open, phase, at), severity, end: { at, lastBadAt, firstGoodAt } }];
}

/** How long it lasted until it worked again, or has lasted until `now`; what it worked in between counts. */
export function lastedMs({ since, phase, phaseAt, end }: Incident, now: number): number {
  const until = phase === 'down' ? now : phase === 'set-aside' ? phaseAt : (end?.firstGoodAt ?? now);
  return Math.max(0, until - since);
}

/** Whether trouble that began at `since` belongs to an outage that had ended. */
export function isHeldBy({ phase, end }: Incident, since: number): boolean {
  return phase === 'recovering' && end !== null && since - end.firstGoodAt < holdMs;
}

/** The incident in its next phase. */
export function into(incident: Incident, phase: IncidentPhase, at: number): Incident {
  const revision = incident.revision + 1;
  return { ...incident, revision, phase, phaseAt: at, phaseRevision: revision };
}

type Started = Extract<DetectionEvent, { type: 'outage-started' }>;

function afterStart(open: Incident | null, event: Started, page: Incident['page']): Incident[] {
  if (open === null) return [begun(event, page)];
  if (open.phase === 'down') return [{ ...told(open, event), page }];
  if (!isHeldBy(open, event.since)) return [into(open, 'over', event.at), begun(event, page)];
  const { at, since } = event;
  const again = into({ ...told(open, event), revision: open.revision, standsSince: since }, 'down', at);
  const count = (open.relapse?.count ?? 0) + 1;
  return [{ ...again, page, relapse: { count, since, at, revision: again.revision } }];
}

function begun(event: Started, page: Incident['page']): Incident {
  const { at, since, severity, affected, evidence } = event;
  return {
    id: at.toString(36),
    since,
    announcedAt: at,
    severity,
    worst: severity,
    affected,
    evidence,
    standsSince: since,
    page,
    revision: 1,
    phase: 'down',
    phaseAt: at,
    phaseRevision: 1,
    end: null,
    relapse: null,
  };
}

/** The incident as it looks now. */
function told(open: Incident, { at, severity, affected, evidence }: { at: number } & Findings): Incident {
  const isSame =
    affected.join() === open.affected.join() || (affected.length > 1 && open.affected.length > 1);
  const isWorse = byBadness.indexOf(severity) > byBadness.indexOf(open.worst);
  return {
    ...open,
    severity,
    worst: isWorse ? severity : open.worst,
    affected,
    evidence,
    standsSince: isSame ? open.standsSince : at,
    revision: open.revision + 1,
  };
}

function unrelapsed(
  open: Incident,
  { count, ...last }: NonNullable<Incident['relapse']>,
  at: number,
): Incident {
  const before = into(open, 'recovering', at);
  return { ...before, relapse: count === 1 ? null : { count: count - 1, ...last } };
}
