import type { Severity } from '../health/detection.ts';
import { type Incident, type IncidentPhase, isOpen, lastEvent, lastedMs } from '../health/incident.ts';
import type { Status } from '../health/status.ts';
import type { CourseStep, OutageRecord } from '../history/outage-record.ts';
import type { Say } from '../language/say.ts';
import { outageName, partsText } from '../views/outage-words.ts';

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
  /** When it last began to work again, or was no longer counted; null while it fails. */
  until: number | null;
  /** Since when it has to show that it holds. */
  monitoringAt: number | null;
  resolvedAt: number | null;
  /** The endpoints that fail, while it runs. */
  affected: readonly string[];
  /** Newest first. */
  updates: [Update, ...Update[]];
};

export const impacts: Record<Severity, Impact> = { outage: 'critical', degraded: 'major', queueing: 'minor' };

/** All outages that are known, newest first. What is seen at this moment may be ahead of what is recorded. */
export function incidents(
  say: Say,
  { incident, lastIncident }: Pick<Status, 'incident' | 'lastIncident'>,
  records: readonly OutageRecord[],
): ToldIncident[] {
  const revisions = new Map(records.map(({ id, revision }) => [id, revision]));
  const ahead = [incident, lastIncident]
    .filter((each) => each !== null)
    .filter(({ id, revision }) => revision > (revisions.get(id) ?? 0));
  const ids = new Set(ahead.map(({ id }) => id));
  return [
    ...ahead.map((each) => told(say, each)),
    ...records.filter(({ id }) => !ids.has(id)).map((each) => recounted(say, each)),
  ].toSorted((a, b) => b.announcedAt - a.announcedAt);
}

function told(say: Say, incident: Incident): ToldIncident {
  const { id, since, announcedAt, severity, worst, affected, phase, phaseAt, end } = incident;
  const isDown = phase === 'down';
  return {
    id,
    startedAt: since,
    announcedAt,
    name: outageName(say, incident),
    impact: phase === 'withdrawn' ? 'none' : impacts[isDown ? severity : worst],
    stage: stages[phase],
    until: isDown ? null : phase === 'set-aside' ? phaseAt : (end?.firstGoodAt ?? phaseAt),
    monitoringAt: phase === 'recovering' || phase === 'over' ? (end?.at ?? null) : null,
    resolvedAt: isOpen(incident) ? null : phaseAt,
    affected: isDown ? affected : [],
    updates: updatesOf(say, incident),
  };
}

const stages: Record<IncidentPhase, Stage> = {
  down: 'identified',
  recovering: 'monitoring',
  over: 'resolved',
  withdrawn: 'resolved',
  'set-aside': 'resolved',
};

/** What is known without a record: nothing of what lies between its beginning and its last relapse. */
function updatesOf(say: Say, incident: Incident): ToldIncident['updates'] {
  const { announcedAt, phase, phaseAt, end, relapse, worst, affected, severity, evidence } = incident;
  const first: Update = {
    stage: 'identified',
    text: whatFails(say, { severity, affected, places: evidence.places }),
    at: announcedAt,
  };
  const later: Update[] = [];
  if (relapse !== null)
    later.push({ stage: 'identified', text: brokeAgain(say, relapse.count), at: relapse.at });
  if (end !== null && phase !== 'withdrawn') {
    later.push({ stage: 'monitoring', text: makingSure(say, worst), at: end.at });
  }
  if (!isOpen(incident)) {
    const ended = { worst, lastedMs: lastedMs(incident, announcedAt), relapses: relapse?.count ?? 0 };
    later.push({ stage: 'resolved', text: ending(say, lastEvent(incident), ended), at: phaseAt });
  }
  return newestFirst([first, ...later.toSorted((a, b) => a.at - b.at)]) ?? [first];
}

function newestFirst(updates: readonly Update[]): ToldIncident['updates'] | null {
  const [latest, ...before] = updates.toReversed();
  return latest === undefined ? null : [latest, ...before];
}

/** What is recorded of an outage: all that was told of it. */
function recounted(say: Say, record: OutageRecord): ToldIncident {
  const { id, since, until, announcedAt, phase, worst, course } = record;
  const last = course.at(-1);
  const updates = newestFirst(stepsOf(say, record));
  if (worst === null || last === undefined || updates === null) return remembered(say, record);
  const isDown = phase === 'down';
  const recovered = course.findLast(({ event }) => event === 'outage-recovering');
  return {
    ...{ id, startedAt: since, announcedAt, until, updates },
    name: outageName(say, { phase, severity: last.severity, worst }),
    impact: phase === 'withdrawn' ? 'none' : impacts[isDown ? last.severity : worst],
    stage: stages[phase],
    monitoringAt: phase === 'recovering' || phase === 'over' ? (recovered?.at ?? until) : null,
    resolvedAt: isDown || phase === 'recovering' ? null : last.at,
    affected: isDown ? last.affected : [],
  };
}

function stepsOf(say: Say, { course, worst, since, until, relapses }: OutageRecord): Update[] {
  let broke = 0;
  const ended = { worst: worst ?? 'queueing', lastedMs: Math.max(0, (until ?? since) - since), relapses };
  return course.map((step) => {
    const { event, at } = step;
    if (event === 'outage-started') return { stage: 'identified', text: whatFails(say, step), at };
    if (event === 'outage-changed') return { stage: 'identified', text: changed(say, step), at };
    if (event === 'outage-recovering') return { stage: 'monitoring', text: makingSure(say, ended.worst), at };
    if (event !== 'outage-returned') return { stage: 'resolved', text: ending(say, event, ended), at };
    broke += 1;
    return { stage: 'identified', text: `${brokeAgain(say, broke)} ${whatFails(say, step)}`, at };
  });
}

function makingSure(say: Say, worst: Severity): string {
  return `${say(`alert.worksAgain.${worst}`)} ${say('page.incident.hasToHold')}`;
}

function brokeAgain(say: Say, times: number): string {
  return times === 1 ? say('page.incident.brokeAgain') : say('page.incident.brokeAgainTimes', { times });
}

type Failing = Pick<CourseStep, 'severity' | 'affected' | 'places'>;

function whatFails(say: Say, { severity, affected, places }: Failing): string {
  return [
    whatAlone(say, severity, affected),
    ...(places > 1 ? [say('page.incident.places', { places })] : []),
    say('page.incident.fromOutside'),
  ].join(' ');
}

function whatAlone(say: Say, severity: Severity, affected: readonly string[]): string {
  const hasQueue = severity === 'queueing';
  if (affected.length === 0)
    return say(hasQueue ? 'page.incident.queuesNowAndThen' : 'page.incident.failsNowAndThen');
  return say(hasQueue ? 'page.incident.queues' : 'page.incident.fails', { parts: partsText(say, affected) });
}

function changed(say: Say, step: Failing): string {
  return `${say(`page.incident.now.${step.severity}`)} ${whatFails(say, step)}`;
}

type Ended = { worst: Severity; lastedMs: number; relapses: number };

function ending(say: Say, event: CourseStep['event'], { worst, lastedMs, relapses }: Ended): string {
  if (event === 'outage-withdrawn') return say('alert.reply.takenBack');
  if (event === 'outage-set-aside') return say('page.incident.setAside');
  const trouble = say('page.incident.trouble', { length: say.roundedDuration(lastedMs), relapses });
  return `${say(`alert.worksAgain.${worst}`)} ${trouble}`;
}

/** Only the times of an older outage are kept. */
function remembered(say: Say, { id, since, until, announcedAt, relapses }: OutageRecord): ToldIncident {
  const at = until ?? announcedAt;
  const lasted = say('page.incident.lasted', { length: say.roundedDuration(at - since), relapses });
  return {
    ...{ id, startedAt: since, announcedAt, until: at },
    name: say('page.incident.forgottenTitle'),
    // The least severe that is ever told of.
    impact: 'minor',
    stage: 'resolved',
    monitoringAt: at,
    resolvedAt: at,
    affected: [],
    updates: [
      {
        stage: 'resolved',
        text: `${lasted} ${say('page.incident.forgotten')}`,
        at,
      },
    ],
  };
}
