import type { Incident } from '../health/incident.ts';
import { type Outlook, outlook, outlookOf } from '../health/outlook.ts';
import { type PastOutage, publishedOutages, samplesOf } from '../health/past-outages.ts';

/** How much longer the outage that runs may last, or how long a new one would. */
export function outlookNow(
  incident: Incident | null,
  seen: readonly PastOutage[],
  now: number,
): Outlook | null {
  if (incident?.phase === 'down') return outlookOf(incident, seen, now);
  return outlook([...publishedOutages, ...samplesOf(seen)], 0, now);
}
