import type { Incident } from '../src/health/incident.ts';
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

function announcementLine(at: number, { revision, since, severity, affected, resolved }: Incident): object {
  if (resolved !== null) {
    const event = resolved.withdrawn ? 'outage-withdrawn' : 'outage-resolved';
    return { at: time(at), event, since: time(since), until: time(resolved.firstGoodAt) };
  }
  const event = revision === 1 ? 'outage-started' : 'outage-changed';
  return { at: time(at), event, since: time(since), severity, affected };
}

function time(at: number): string {
  return new Date(Math.ceil(at / 1000) * 1000).toISOString().replace('.000Z', 'Z');
}
