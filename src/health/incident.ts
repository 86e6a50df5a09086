import type { DetectionEvent } from './detect.ts';

/** An outage as people are told about it. */
export type Incident = {
  id: string;
  /** The first failing look. */
  since: number;
  announcedAt: number;
  affected: string[];
  /** Grows with every change that people should see. */
  revision: number;
  /** It ended after `lastBadAt` and no later than `firstGoodAt`. */
  resolved: { at: number; lastBadAt: number; firstGoodAt: number } | null;
};

/** Carries an open incident (or none) over what the detector decided. */
export function applyEvent(open: Incident | null, event: DetectionEvent): Incident | null {
  if (event.type === 'outage-started') {
    return {
      id: event.at.toString(36),
      since: event.since,
      announcedAt: event.at,
      affected: event.affected,
      revision: 1,
      resolved: null,
    };
  }
  if (open === null) return null;
  const next = { ...open, revision: open.revision + 1 };
  if (event.type === 'outage-changed') return { ...next, affected: event.affected };
  return { ...next, resolved: { at: event.at, lastBadAt: event.lastBadAt, firstGoodAt: event.firstGoodAt } };
}

/** How long it lasted, by the first good look; still running: until `now`. */
export function lastedMs(incident: Incident, now: number): number {
  return Math.max(0, (incident.resolved?.firstGoodAt ?? now) - incident.since);
}
