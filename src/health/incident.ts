import type { DetectionEvent, Findings } from './detection.ts';
import type { OfficialPage } from './official-page.ts';

/** An outage as people are told about it. */
export type Incident = Findings & {
  id: string;
  /** When it began, as far as can be told: between the last good look and the first failing one. */
  since: number;
  announcedAt: number;
  /** The state of the official page when people were last told; null if it was not looked at. */
  page: OfficialPage['state'] | null;
  /** Grows with every change that people should see. */
  revision: number;
  /** It ended after `lastBadAt` and no later than `firstGoodAt`. `withdrawn`: it was trouble of our own, not an outage. */
  resolved: { at: number; lastBadAt: number; firstGoodAt: number; withdrawn: boolean } | null;
};

/** What becomes of an open incident (or none) by what the detector decided. */
export function applyEvent(
  open: Incident | null,
  event: DetectionEvent,
  page: Incident['page'],
): Incident | null {
  if (event.type === 'outage-started') {
    const { at, since, severity, affected, evidence } = event;
    return {
      id: at.toString(36),
      since,
      announcedAt: at,
      severity,
      affected,
      evidence,
      page,
      revision: 1,
      resolved: null,
    };
  }
  if (open === null) return null;
  const next = { ...open, revision: open.revision + 1 };
  if (event.type === 'outage-changed') {
    const { severity, affected, evidence } = event;
    return { ...next, severity, affected, evidence, page };
  }
  const { at, lastBadAt, firstGoodAt, type } = event;
  return { ...next, resolved: { at, lastBadAt, firstGoodAt, withdrawn: type === 'outage-withdrawn' } };
}

/** How long it lasted until the first good look, or has lasted until `now`. */
export function lastedMs(incident: Incident, now: number): number {
  return Math.max(0, (incident.resolved?.firstGoodAt ?? now) - incident.since);
}
