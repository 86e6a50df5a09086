import { type Detection, detect, detection } from './detect.ts';
import { applyEvent, type Incident } from './incident.ts';
import { type OfficialPage, type RememberedPage, rememberPage } from './official-page.ts';
import type { Reading } from './reading.ts';

export type SourceReading = Reading & {
  kind: 'endpoint' | 'control' | 'status-page';
  page?: OfficialPage;
};

/** All that must outlive a restart for nothing to be announced twice or forgotten. */
export type Watch = {
  /** When the bot first looked at C.AI. */
  since: number;
  detection: Detection;
  incident: Incident | null;
  lastIncident: Incident | null;
  page: RememberedPage | null;
};

export type Round = { watch: Watch; readings: SourceReading[]; changed: Incident | null };

export function newWatch(endpoints: readonly string[], remembered: Watch | null, now: number): Watch {
  return {
    since: remembered?.since ?? now,
    detection: detection(endpoints, remembered?.detection ?? null),
    incident: remembered?.incident ?? null,
    lastIncident: remembered?.lastIncident ?? null,
    page: remembered?.page ?? null,
  };
}

/** Takes in what all sources showed in one round. `changed` is the incident that people should now hear about, if any. */
export function takeRound(watch: Watch, seen: readonly SourceReading[]): Round {
  const readings = doubt(seen);
  let { detection, incident, page } = watch;
  let changed: Incident | null = null;
  for (const reading of readings) {
    if (reading.page !== undefined) page = rememberPage(page, reading.page, reading.at);
    if (reading.kind !== 'endpoint') continue;
    const step = detect(detection, reading);
    detection = step.state;
    for (const event of step.events) {
      changed = applyEvent(incident, event);
      incident = changed;
    }
  }
  const lastIncident = incident?.resolved ? incident : watch.lastIncident;
  const open = incident?.resolved ? null : incident;
  return { watch: { ...watch, detection, incident: open, lastIncident, page }, readings, changed };
}

/** Without a single control in reach it is our own network that is out, and nothing seen says anything about C.AI. */
function doubt(readings: readonly SourceReading[]): SourceReading[] {
  const controls = readings.filter(({ kind }) => kind === 'control');
  const lost = controls.length > 0 && controls.every(({ verdict }) => verdict === 'fail');
  if (!lost) return [...readings];
  return readings.map(({ page: _, ...reading }) =>
    reading.kind === 'control'
      ? reading
      : { ...reading, verdict: 'unknown', reason: 'my own network is out' },
  );
}
