import { lastEvent } from '../src/health/incident.ts';
import type { Playback } from './play.ts';
import type { Alarm } from './score.ts';

/** The alarms of a playback, in the form that is scored: each is resolved when it last worked again before the next, or was closed. */
export function alarmsOf({ announcements }: Pick<Playback, 'announcements'>, start: number): Alarm[] {
  const alarms: Alarm[] = [];
  for (const { at, incident } of announcements) {
    const seconds = (at - start) / 1000;
    const event = lastEvent(incident);
    if (event === 'outage-started') alarms.push({ at: seconds, resolvedAt: null });
    const alarm = alarms.at(-1);
    if (alarm !== undefined && resolving.includes(event)) alarm.resolvedAt = seconds;
  }
  return alarms;
}

const resolving = ['outage-recovering', 'outage-set-aside', 'outage-withdrawn'];
