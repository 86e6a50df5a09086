import type { Playback } from './play.ts';
import type { Alarm } from './score.ts';

/** The alarms of a playback, in the form that is scored. */
export function alarmsOf({ announcements }: Pick<Playback, 'announcements'>, start: number): Alarm[] {
  const alarms: Alarm[] = [];
  for (const { at, incident } of announcements) {
    const seconds = (at - start) / 1000;
    if (incident.resolved !== null) {
      const open = alarms.at(-1);
      if (open) open.resolvedAt = seconds;
    } else if (incident.revision === 1) alarms.push({ at: seconds, resolvedAt: null });
  }
  return alarms;
}
