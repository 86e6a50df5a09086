import { type Detector, detector } from './detect.ts';
import { applyEvent, type Incident } from './incident.ts';
import { rememberPage } from './official-page.ts';
import { type Reading, seenByVantage, type WatchedEndpoint } from './reading.ts';
import { type Plan, plan, rest } from './schedule.ts';
import { type Scheduled, turns } from './turns.ts';
import { isSetBack, newWatch, retimed, type SourceReading, type Watch } from './watch.ts';

/** `changed` is the incident that people should now hear about, if any. */
export type Taken = { watch: Watch; changed: Incident | null };

/** After so many intervals in which our own looks told nothing, the vantage looks in their place. */
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
    const detection = its.begin(known?.detection ?? null, now);
    const watch = known ?? newWatch(now, detection);
    return {
      ...watch,
      detection,
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

function take(its: Detector, shared: string | undefined, watch: Watch, reading: SourceReading): Taken {
  const { state, events } = its.detect(watch.detection, reading);
  const { source, kind, verdict, at, restMs } = reading;
  const offline = its.isOffline(state);
  // While our own network is lost the page says nothing, not even that it can't be reached.
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

/** What a reading says of the page, and how long its source wants to rest, is remembered elsewhere. */
function withLatest(readings: readonly SourceReading[], latest: SourceReading): SourceReading[] {
  const { page: _, restMs: __, ...kept } = latest;
  const at = readings.findIndex(({ source }) => source === kept.source);
  return at < 0 ? [...readings, kept] : readings.with(at, kept);
}

function hiddenSince({ hiddenSince }: Watch, { verdict, at }: Reading): number | null {
  return verdict === 'unknown' ? (hiddenSince ?? at) : null;
}

function asWatched({ name, expects = 'api' }: Scheduled): WatchedEndpoint {
  return { name, expects };
}
