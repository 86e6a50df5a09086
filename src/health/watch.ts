import { type Detection, type Detector, detector } from './detect.ts';
import { applyEvent, type Incident } from './incident.ts';
import { type OfficialPage, type RememberedPage, rememberPage } from './official-page.ts';
import type { Reading } from './reading.ts';
import { newSchedule, type Plan, plan, rest, type Schedule } from './schedule.ts';
import { isSetBack, retimed } from './set-back.ts';
import { type Scheduled, turns } from './turns.ts';
import { seenByVantage, type Watched } from './watched.ts';

export type SourceReading = Reading & {
  page?: OfficialPage;
  /** The other side asked not to be asked again for this long. */
  restMs?: number;
};

/** All that must outlive a restart for nothing to be announced twice or forgotten. */
export type Watch = {
  /** When the bot first looked at C.AI. */
  since: number;
  detection: Detection;
  schedule: Schedule;
  /** When a look last said anything about C.AI. */
  seenAt: number;
  /** Since when the endpoint that the vantage looks at too has told us nothing; null while it does. */
  hiddenSince: number | null;
  /** Nothing could be seen for so long that what was seen before is no longer worth saying. */
  blind: boolean;
  incident: Incident | null;
  lastIncident: Incident | null;
  page: RememberedPage | null;
  /** The latest of each source that is asked. */
  readings: SourceReading[];
};

/** `changed` is the incident that people should now hear about, if any. */
export type Taken = { watch: Watch; changed: Incident | null };

/** Looks that tell nothing, in intervals, before the vantage looks in their place. */
const hiddenAfter = 1.5;
const blindAfterMs = 10 * 60_000;

export type Watcher = {
  /** Begins, or goes on from what was remembered. */
  begin(remembered: Watch | null, now: number): Watch;
  /** Whom to ask now, and when to plan again. */
  plan(watch: Watch, busy: ReadonlySet<string>, now: number): Omit<Plan, 'schedule'> & { watch: Watch };
  /** Takes in what one source showed. */
  take(watch: Watch, reading: SourceReading): Taken;
};

/** Everything that is decided about these sources, live and in replay; it holds no state. */
export function watcher(sources: readonly Scheduled[], intervalMs: number): Watcher {
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint').map(asWatched);
  const its = detector(endpoints, intervalMs);
  const order = turns(sources);
  const begin = (remembered: Watch | null, now: number): Watch => {
    const known = remembered !== null && isSetBack(remembered, now) ? retimed(remembered, now) : remembered;
    const watch = known ?? newWatch(now);
    return {
      ...watch,
      detection: its.begin(known?.detection ?? null, now),
      readings: watch.readings.filter(({ source }) => sources.some(({ name }) => name === source)),
    };
  };
  return {
    begin,
    plan(before, busy, now) {
      const watch = isSetBack(before, now) ? begin(before, now) : before;
      const inDoubt = its.isInDoubt(watch.detection);
      const vantageStandsIn = now - (watch.hiddenSince ?? now) > hiddenAfter * intervalMs;
      const moment = { now, intervalMs, inDoubt, vantageStandsIn, busy };
      const { schedule, ask, wakeAt } = plan(watch.schedule, order, moment);
      return { ask, wakeAt, watch: { ...watch, schedule } };
    },
    take: (watch, reading) => take(its, seenByVantage(endpoints), watch, reading),
  };
}

function newWatch(now: number): Omit<Watch, 'detection'> {
  return {
    since: now,
    schedule: newSchedule(),
    seenAt: now,
    hiddenSince: null,
    blind: false,
    incident: null,
    lastIncident: null,
    page: null,
    readings: [],
  };
}

function take(its: Detector, shared: string | undefined, watch: Watch, reading: SourceReading): Taken {
  const { state, events } = its.detect(watch.detection, reading);
  const { source, kind, verdict, at, restMs } = reading;
  const offline = its.isOffline(state);
  // Through a lost network the page says nothing, not even that it cannot be reached.
  const page = reading.page && !offline ? rememberPage(watch.page, reading.page, at) : watch.page;
  const incident = events.reduce(
    (open, event) => applyEvent(open, event, page?.state ?? null),
    watch.incident,
  );
  const sees = (kind === 'endpoint' || kind === 'vantage') && verdict !== 'unknown' && !offline;
  const seenAt = sees ? at : watch.seenAt;
  const next = {
    ...watch,
    detection: state,
    schedule: restMs === undefined ? watch.schedule : rest(watch.schedule, source, at + restMs),
    seenAt,
    hiddenSince: source === shared ? hiddenSince(watch, reading) : watch.hiddenSince,
    blind: at - seenAt >= blindAfterMs,
    page,
    incident: incident?.resolved ? null : incident,
    lastIncident: incident?.resolved ? incident : watch.lastIncident,
    readings: withLatest(watch.readings, reading),
  };
  return { watch: next, changed: events.length > 0 ? incident : null };
}

/** The page and the rest that was asked for are remembered elsewhere. */
function withLatest(readings: readonly SourceReading[], latest: SourceReading): SourceReading[] {
  const { page: _, restMs: __, ...kept } = latest;
  const at = readings.findIndex(({ source }) => source === kept.source);
  return at < 0 ? [...readings, kept] : readings.with(at, kept);
}

function hiddenSince({ hiddenSince }: Watch, { verdict, at }: Reading): number | null {
  return verdict === 'unknown' ? (hiddenSince ?? at) : null;
}

function asWatched({ name, expects = 'api' }: Scheduled): Watched {
  return { name, expects };
}
