import type { Alerts } from '../alerts/alerts.ts';
import type { Outlook } from '../health/outlook.ts';
import type { SeenOutage } from '../health/past-outages.ts';
import type { Status } from '../health/status.ts';
import type { Watch } from '../health/watch.ts';
import type { Panels } from '../panels/panels.ts';
import type { Clock } from '../time.ts';

/** What the leader writes down for everybody. */
export type Known = { watch: Watch; outages: readonly SeenOutage[] };

/** What commands are answered from, whether this process leads or not. */
export type Role = {
  /** Null before anything was seen. */
  known(): Known | null;
  /** The time by the clock of whoever leads, which is what everything else here goes by. */
  now: Clock;
  status(): Status;
  /** How much longer the outage that runs may last, or how long a new one would; null if too few like it are known. */
  outlook(): Outlook | null;
  alerts: Alerts;
  panels: Panels;
};
