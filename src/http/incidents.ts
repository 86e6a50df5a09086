import { duration } from '../catalogue/duration.ts';
import type { Severity } from '../health/detection.ts';
import { type Incident, lastedMs } from '../health/incident.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import { falseAlarm, outageWords, sourceLabel, takenBack, worksAgain } from '../views/outage-words.ts';
import type { Seen } from './seen.ts';

/** As Statuspage has them. */
export type Impact = 'none' | 'minor' | 'major' | 'critical';
export type Stage = 'investigating' | 'monitoring' | 'resolved';

/** One thing that was said about an outage. */
export type Update = { stage: Stage; text: string; at: number };

/** An outage as it is told outside Discord. */
export type ToldIncident = {
  id: string;
  name: string;
  impact: Impact;
  stage: Stage;
  startedAt: number;
  announcedAt: number;
  resolvedAt: number | null;
  /** The endpoints that fail, while it runs. */
  affected: readonly string[];
  /** Newest first. */
  updates: [Update, ...Update[]];
};

const mostTold = 50;

export const impacts: Record<Severity, Impact> = { outage: 'critical', degraded: 'major', queueing: 'minor' };

/** The outage that runs, the last one, and what is remembered of those before, newest first. */
export function incidents({ status, past }: Pick<Seen, 'status' | 'past'>): ToldIncident[] {
  const known = [status.incident, status.lastIncident].filter((incident) => incident !== null);
  const ids = new Set(known.map(({ id }) => id));
  return [...known.map(told), ...past.filter(({ id }) => !ids.has(id)).map(remembered)]
    .toSorted((a, b) => b.announcedAt - a.announcedAt)
    .slice(0, mostTold);
}

function told(incident: Incident): ToldIncident {
  const { id, since, announcedAt, severity, affected, resolved } = incident;
  const isQueue = severity === 'queueing';
  const stage = isQueue ? 'monitoring' : 'investigating';
  const first: Update = { stage, text: whatFails(incident), at: announcedAt };
  const common = { id, startedAt: since, announcedAt };
  if (resolved === null) {
    return {
      ...common,
      name: outageWords[severity].running,
      impact: impacts[severity],
      stage,
      resolvedAt: null,
      affected,
      updates: [first],
    };
  }
  return {
    ...common,
    name: resolved.withdrawn ? falseAlarm : outageWords[severity].over,
    impact: resolved.withdrawn ? 'none' : impacts[severity],
    stage: 'resolved',
    resolvedAt: resolved.at,
    affected: [],
    updates: [{ stage: 'resolved', text: howItEnded(incident), at: resolved.at }, first],
  };
}

function whatFails({ severity, affected, evidence }: Incident): string {
  const parts = affected.map(sourceLabel).join(', ') || 'more than one part, now and then';
  const what = severity === 'queueing' ? `With a waiting line: ${parts}.` : `What fails: ${parts}.`;
  const from = evidence.places > 1 ? ` Seen from ${evidence.places} places.` : '';
  return `${what}${from} Seen from outside, not said by Character.AI.`;
}

function howItEnded(incident: Incident): string {
  if (incident.resolved?.withdrawn) return takenBack;
  return `${worksAgain} There was trouble for ${duration(lastedMs(incident, incident.announcedAt))}.`;
}

/** Only the times of an older outage are kept. Its id is the time at which it was announced. */
function remembered({ id, since, until }: SeenOutage): ToldIncident {
  const text = `It lasted ${duration(until - since)}. How bad it was, and what failed, I no longer know.`;
  return {
    id,
    name: 'Trouble at Character.AI',
    // The least severe that is ever told of.
    impact: 'minor',
    stage: 'resolved',
    startedAt: since,
    announcedAt: Math.min(until, Number.parseInt(id, 36)),
    resolvedAt: until,
    affected: [],
    updates: [{ stage: 'resolved', text, at: until }],
  };
}
