import { afterEvent, type Incident, into } from '../../src/health/incident.ts';

const minute = 60_000;

/** An outage of everything that was just announced, unless a test says otherwise. */
export function anIncident(changes: Partial<Incident> & { since: number }): Incident {
  const { since, announcedAt = since + minute, severity = 'outage' } = changes;
  const { affected = ['api', 'account'], revision = 1 } = changes;
  return {
    id: 'k3f',
    announcedAt,
    severity,
    worst: severity,
    affected,
    evidence: { failing: [{ source: 'api', since }], places: 4 },
    standsSince: since,
    page: 'inactive',
    revision,
    phase: 'down',
    phaseAt: announcedAt,
    phaseRevision: revision,
    end: null,
    relapse: null,
    ...changes,
  };
}

/** It works again, after this long or between two moments; that was decided half a minute later. */
export function recovering(incident: Incident, lengthMs: number, unseenMs = 0): Incident {
  const firstGoodAt = incident.since + lengthMs;
  const lastBadAt = firstGoodAt - unseenMs;
  return only(
    afterEvent(
      incident,
      { type: 'outage-resolved', at: firstGoodAt + minute / 2, lastBadAt, firstGoodAt },
      null,
    ),
  );
}

/** It broke again, after it had worked for this long. */
export function returned(incident: Incident, workedMs: number): Incident {
  const since = (incident.end?.firstGoodAt ?? 0) + workedMs;
  const { severity, affected, evidence, page } = incident;
  const at = since + minute / 2;
  return only(
    afterEvent(incident, { type: 'outage-started', at, since, severity, affected, evidence }, page),
  );
}

export function over(incident: Incident): Incident {
  return into(incident, 'over', (incident.end?.firstGoodAt ?? incident.since) + 15 * minute);
}

export function withdrawn(incident: Incident, lengthMs: number): Incident {
  const firstGoodAt = incident.since + lengthMs;
  const event = {
    type: 'outage-withdrawn',
    at: firstGoodAt + minute / 2,
    lastBadAt: firstGoodAt,
    firstGoodAt,
  } as const;
  return only(afterEvent(incident, event, null));
}

export function setAside(incident: Incident, lengthMs: number): Incident {
  return into(incident, 'set-aside', incident.since + lengthMs);
}

function only([incident]: Incident[]): Incident {
  if (incident === undefined) throw new Error('nothing changed');
  return incident;
}
