import { type Incident, lastEvent } from '../src/health/incident.ts';
import type { Playback } from './play.ts';

/** What a replay prints: one JSON object per line, in the order of time, with `end` last. */
export function lines({ announcements, sight, probes }: Playback, end: number): string[] {
  const told = [
    ...announcements.map(({ at, incident }) => ({ at, line: announcementLine(at, incident) })),
    ...sight.map(({ at, blind }) => ({
      at,
      line: { at: time(at), event: blind ? 'monitor-blind' : 'monitor-sees-again' },
    })),
  ].sort((a, b) => a.at - b.at);
  const last = { at: time(end), event: 'end', probes };
  return [...told.map(({ line }) => line), last].map((line) => JSON.stringify(line));
}

function announcementLine(at: number, incident: Incident): object {
  const { since, severity, affected, end, relapse } = incident;
  const event = lastEvent(incident);
  const line = { at: time(at), event, since: time(since) };
  switch (event) {
    case 'outage-started':
    case 'outage-changed':
      return { ...line, severity, affected };
    case 'outage-returned':
      return { ...line, again: time(relapse?.since ?? at), severity, affected };
    case 'outage-set-aside':
      return { ...line, affected };
    case 'outage-recovering':
    case 'outage-withdrawn':
      return { ...line, until: time(end?.firstGoodAt ?? at) };
    case 'outage-resolved':
      return { ...line, until: time(end?.firstGoodAt ?? at), relapses: relapse?.count ?? 0 };
  }
}

function time(at: number): string {
  return new Date(Math.ceil(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
