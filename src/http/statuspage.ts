import type { SourceReading } from '../health/watch.ts';
import { sayIn } from '../languages.ts';
import { type Impact, impacts, incidents, type ToldIncident } from '../page/incidents.ts';
import { type OfficialWord, situationOf } from '../situation/situation.ts';
import { readingSentence, sourceLabel } from '../views/outage-words.ts';
import { lookedAt, type Seen } from './seen.ts';

/** Read by programs. */
const english = sayIn('en');

/*
 * What the bot sees in the shape of Atlassian Statuspage's public API, version 2, which every page of theirs documents
 * under /api. That shape has no word for "I can't tell": whoever reads it takes anything but `operational` for trouble,
 * so what can't be seen is `operational` here, and the description beside it says that it is not known.
 */

type ComponentStatus = 'operational' | 'degraded_performance' | 'partial_outage' | 'major_outage';

/** As many as Statuspage gives. */
const mostTold = 50;

const pageId = 'cai-status-bot';

export function summary(seen: Seen) {
  return {
    page: page(seen),
    components: components(seen),
    incidents: unresolvedOf(seen),
    scheduled_maintenances: [],
    status: overall(seen),
  };
}

export function status(seen: Seen) {
  return { page: page(seen), status: overall(seen) };
}

export function componentList(seen: Seen) {
  return { page: page(seen), components: components(seen) };
}

export function allIncidents(seen: Seen) {
  return {
    page: page(seen),
    incidents: incidents(english, seen.status, seen.outages)
      .slice(0, mostTold)
      .map((incident) => shaped(incident, seen)),
  };
}

export function unresolvedIncidents(seen: Seen) {
  return { page: page(seen), incidents: unresolvedOf(seen) };
}

/** There are none: whoever watches from outside plans no maintenance, and what C.AI's own page announces is told as its word. */
export function scheduledMaintenances(seen: Seen) {
  return { page: page(seen), scheduled_maintenances: [] };
}

function unresolvedOf(seen: Seen) {
  return incidents(english, seen.status, seen.outages)
    .filter(({ resolvedAt }) => resolvedAt === null)
    .map((incident) => shaped(incident, seen));
}

function page(seen: Seen) {
  return {
    id: pageId,
    name: 'Character.AI, seen from outside',
    url: seen.config.publicUrl ?? seen.config.contactUrl,
    time_zone: 'Etc/UTC',
    updated_at: iso(lookedAt(seen) ?? seen.watch?.since ?? seen.now),
  };
}

function overall({ status, now }: Pick<Seen, 'status' | 'now'>): { indicator: Impact; description: string } {
  const { kind, outage, page, seemsOver } = situationOf(status, now, null);
  switch (kind) {
    case 'down': {
      const severity = outage?.severity ?? 'outage';
      const state = english(`alert.state.${severity}`);
      const description = seemsOver ? `${state}; the last looks went well` : state;
      return { indicator: impacts[severity], description };
    }
    case 'recovering':
      return { indicator: 'minor', description: 'Coming back; it has yet to show that it holds' };
    case 'suspected':
      return {
        indicator: 'minor',
        description:
          outage === null
            ? 'Something is failing; too early to call it an outage'
            : 'Something fails again after it came back',
      };
    case 'queue':
      return { indicator: 'minor', description: 'Up, but makes people wait in line' };
    case 'slow':
      return { indicator: 'minor', description: 'Works, but its answers take far longer than usual' };
    case 'reported':
      return { indicator: 'minor', description: `C.AI's own status page reports ${reportedAs[page]}` };
    case 'up':
      return { indicator: 'none', description: 'No outage seen' };
    case 'unreached':
      return { indicator: 'none', description: "Works elsewhere; can't be reached from where the bot runs" };
    case 'unseen':
      return outage?.isRunning
        ? {
            indicator: impacts[outage.severity],
            description: `${english(`alert.state.${outage.severity}`)} when last seen; can't be seen right now`,
          }
        : { indicator: 'none', description: "Can't be seen right now: neither up nor down is known" };
  }
}

const reportedAs: Record<OfficialWord, string> = {
  outage: 'an outage',
  trouble: 'trouble',
  maintenance: 'maintenance',
  well: '',
  nothing: '',
};

function components(seen: Seen) {
  return seen.config.targets.map(({ name }, index) => component(name, index + 1, seen));
}

function component(name: string, position: number, { status, watch, now }: Seen) {
  const reading = status.sources.find(({ source, kind }) => source === name && kind === 'endpoint');
  return {
    id: name,
    name: sourceLabel(english, name),
    status: componentStatus(name, reading, status.incident),
    created_at: iso(watch?.since ?? now),
    updated_at: iso(reading?.at ?? watch?.since ?? now),
    position,
    description: readingSentence(english, reading),
    showcase: true,
    start_date: null,
    group_id: null,
    page_id: pageId,
    group: false,
    only_show_if_degraded: false,
  };
}

function componentStatus(
  name: string,
  reading: SourceReading | undefined,
  incident: Seen['status']['incident'],
): ComponentStatus {
  if (incident?.phase === 'down' && incident.affected.includes(name)) {
    if (incident.severity === 'queueing') return 'degraded_performance';
    return incident.severity === 'outage' ? 'major_outage' : 'partial_outage';
  }
  // A failure that is no outage may pass, or be the bot's own trouble.
  const isTroubled = reading?.verdict === 'fail' || reading?.verdict === 'queue';
  return isTroubled ? 'degraded_performance' : 'operational';
}

function shaped(incident: ToldIncident, seen: Seen) {
  const { id, name, stage, impact, startedAt, announcedAt, monitoringAt, resolvedAt, affected, updates } =
    incident;
  return {
    id,
    name,
    status: stage,
    created_at: iso(announcedAt),
    updated_at: iso(updates[0].at),
    monitoring_at: monitoringAt === null ? null : iso(monitoringAt),
    resolved_at: resolvedAt === null ? null : iso(resolvedAt),
    impact,
    shortlink:
      seen.config.publicUrl === null ? seen.config.contactUrl : `${seen.config.publicUrl}/incidents/${id}`,
    started_at: iso(startedAt),
    page_id: pageId,
    incident_updates: updates.map(({ stage, text, at }) => ({
      id: `${id}-${at.toString(36)}`,
      status: stage,
      body: text,
      incident_id: id,
      created_at: iso(at),
      updated_at: iso(at),
      display_at: iso(at),
      affected_components: null,
      deliver_notifications: true,
      custom_tweet: null,
      tweet_id: null,
    })),
    components: components(seen).filter((component) => affected.includes(component.id)),
  };
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
