import type { Incident } from '../health/incident.ts';
import type { View } from '../sending/message.ts';

/** What is published about outages. It is handed in. */
export type BulletinWords = {
  /** `isFirst`: nothing was posted about this outage before. */
  view(incident: Incident, isFirst: boolean): View;
  /** A text in it that tells it from what was posted about other outages. */
  markOf(incident: Incident): string;
};
