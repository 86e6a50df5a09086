import type { Severity } from '../health/detection.ts';
import { type Incident, type IncidentPhase, isOpen, lastedMs } from '../health/incident.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import { sayIn } from '../languages.ts';
import { outageName, partsText } from '../views/outage-words.ts';
import type { Seen } from './seen.ts';

/** Read by programs. */
const english = sayIn('en');

/** As Statuspage has them. */
export type Impact = 'none' | 'minor' | 'major' | 'critical';
export type Stage = 'identified' | 'monitoring' | 'resolved';

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
  /** Since when it has to show that it holds. */
  monitoringAt: number | null;
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
  const { id, since, announcedAt, severity, worst, affected, phase, phaseAt, end } = incident;
  const isDown = phase === 'down';
  return {
    id,
    startedAt: since,
    announcedAt,
    name: outageName(english, incident),
    impact: phase === 'withdrawn' ? 'none' : impacts[isDown ? severity : worst],
    stage: stages[phase],
    monitoringAt: phase === 'recovering' || phase === 'over' ? (end?.at ?? null) : null,
    resolvedAt: isOpen(incident) ? null : phaseAt,
    affected: isDown ? affected : [],
    updates: updatesOf(incident),
  };
}

const stages: Record<IncidentPhase, Stage> = {
  down: 'identified',
  recovering: 'monitoring',
  over: 'resolved',
  withdrawn: 'resolved',
  'set-aside': 'resolved',
};

/** What was said of it, without what lies between its beginning and its last relapse. */
function updatesOf(incident: Incident): ToldIncident['updates'] {
  const { announcedAt, phase, phaseAt, end, relapse } = incident;
  const first: Update = { stage: 'identified', text: whatFails(incident), at: announcedAt };
  const later: Update[] = [];
  if (relapse !== null) later.push({ stage: 'identified', text: brokeAgain(relapse.count), at: relapse.at });
  if (end !== null && phase !== 'withdrawn') {
    later.push({ stage: 'monitoring', text: `${worksAgain(incident.worst)} ${makingSure}`, at: end.at });
  }
  if (!isOpen(incident)) later.push({ stage: 'resolved', text: howItEnded(incident), at: phaseAt });
  const [latest = first, ...before] = later.toSorted((a, b) => b.at - a.at);
  return latest === first ? [first] : [latest, ...before, first];
}

function worksAgain(worst: Severity): string {
  return english(`alert.worksAgain.${worst}`);
}

const makingSure = 'It has yet to show that it holds.';

function brokeAgain(times: number): string {
  return times === 1 ? 'It broke again.' : `It broke again, for the ${ordinal(times)} time.`;
}

const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const ordinalEndings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

function ordinal(count: number): string {
  return `${count}${ordinalEndings[ordinalRules.select(count)]}`;
}

function whatFails({ severity, affected, evidence }: Incident): string {
  const parts = partsText(english, affected) || 'more than one part, now and then';
  const what = severity === 'queueing' ? `With a waiting line: ${parts}.` : `What fails: ${parts}.`;
  const from = evidence.places > 1 ? ` Seen from ${evidence.places} places.` : '';
  return `${what}${from} Seen from outside, not said by Character.AI.`;
}

function howItEnded(incident: Incident): string {
  const { phase, announcedAt, worst, relapse } = incident;
  if (phase === 'withdrawn') return english('alert.reply.takenBack');
  if (phase === 'set-aside') return setAsideReason;
  const lasted = `There was trouble for ${english.roundedDuration(lastedMs(incident, announcedAt))}`;
  return `${worksAgain(worst)} ${lasted}${relapses(relapse?.count ?? 0)}.`;
}

const setAsideReason = 'It still fails, but I no longer count it: new trouble is told by itself.';

function relapses(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '; it broke again once' : `; it broke again ${count} times`;
}

/** Only the times of an older outage are kept. Its id is the time at which it was announced. */
function remembered({ id, since, until, relapses: count }: SeenOutage): ToldIncident {
  const text = `It lasted ${english.roundedDuration(until - since)}${relapses(count)}. How bad it was, and what failed, I no longer know.`;
  return {
    id,
    name: 'Trouble at Character.AI',
    // The least severe that is ever told of.
    impact: 'minor',
    stage: 'resolved',
    startedAt: since,
    announcedAt: Math.min(until, Number.parseInt(id, 36)),
    monitoringAt: until,
    resolvedAt: until,
    affected: [],
    updates: [{ stage: 'resolved', text, at: until }],
  };
}
