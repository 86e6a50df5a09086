import { smallest } from '../numbers.ts';
import type { Detector } from './detect.ts';
import type { Detection, DetectionEvent } from './detection.ts';
import { sinceOf } from './findings.ts';
import { afterEvent, type Incident, into, isHeldBy, isOpen } from './incident.ts';
import { latencyAfter } from './latency.ts';
import { rememberPage } from './official-page.ts';
import { type Reading, seenByVantage, type WatchedEndpoint } from './reading.ts';
import { type Plan, plan, rest, type Schedule } from './schedule.ts';
import {
  afterReading,
  type Detectors,
  detectors,
  isConfirmedBy,
  isOld,
  isProven,
  setAside,
  shownBy,
  stands,
  withoutWhat,
} from './set-aside.ts';
import { type Scheduled, turns } from './turns.ts';
import { isSetBack, newWatch, retimed, type SourceReading, type Watch } from './watch.ts';

/** `changed` are the incidents that people should now hear about, the open one last. */
export type Taken = { watch: Watch; changed: Incident[] };

/** After so many intervals in which our own looks told nothing, the vantage looks in their place. */
const hiddenAfter = 1.5;
const nobody: ReadonlySet<string> = new Set();
/** A vantage that can't see an endpoint either is asked about it this rarely. */
const hiddenTooMs = 30 * 60_000;
/** What an outage has not reached is looked at this rarely while it runs. */
const widerMs = 5 * 60_000;
/** A good look this long after the doubt began is a second one. */
const settledAfterMs = 1_500;
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
  const its = detectors(sources, intervalMs);
  const order = turns(sources);
  const begin = (remembered: Watch | null, now: number): Watch => {
    const known = remembered !== null && isSetBack(remembered, now) ? retimed(remembered, now) : remembered;
    if (known === null) return newWatch(now, its.without([]).begin(null, now));
    // What the operator has changed counts again.
    const aside = known.aside.filter(({ source, address }) => its.address(source) === address);
    const watch = { ...known, aside };
    const { beside } = watch;
    return {
      ...watch,
      detection: its.without(withoutWhat(watch)).begin(watch.detection, now),
      beside: beside && {
        ...beside,
        detection: its.without(withoutWhat(watch, beside)).begin(beside.detection, now),
      },
      readings: watch.readings.filter(({ source }) => its.address(source) !== undefined),
    };
  };
  return {
    begin,
    plan(before, busy, now) {
      const watch = isSetBack(before, now) ? begin(before, now) : before;
      const inDoubt = some(its, watch, 'isInDoubt');
      const { schedule, ask, wakeAt } = plan(watch.schedule, order, {
        now,
        intervalMs,
        inDoubt,
        witnesses: inDoubt ? witnesses(its, watch, now) : nobody,
        settled: inDoubt ? settled(its, watch) : nobody,
        passedAt: inDoubt ? its.without(withoutWhat(watch)).passedAt(watch.detection) : null,
        isPressing: inDoubt && some(its, watch, 'isPressing'),
        isOutage: watch.detection.outage !== null,
        standIns: standIns(its, watch, now, intervalMs),
        busy,
      });
      return { ask, wakeAt, watch: schedule === watch.schedule ? watch : { ...watch, schedule } };
    },
    take(before, reading) {
      const detector = its.without(withoutWhat(before));
      const { state, events } = detector.detect(before.detection, lookOf(reading));
      const noted = note(before, state, reading, detector, its);
      const beside = takeBeside(its, noted, reading);
      const decided = beside.changed.length > 0 ? beside : goOn(beside.watch, events);
      const passed = passTime(its, decided.watch, reading);
      return { watch: passed.watch, changed: [...decided.changed, ...passed.changed] };
    },
  };
}

/**
 * Whom to ask elsewhere: about the usual endpoint, and about one of the others that have failed, such as don't work here before
 * such as do, and what was seen well longest ago before the rest. About the web page last: its usual answer tells the vantage nothing.
 */
function witnesses({ endpoints }: Detectors, watch: Watch, now: number): Set<string> {
  const { detection, hiddenSince, schedule } = watch;
  const { failingSince, last, okAt } = detection;
  const { doubtSince } = schedule;
  const usual = seenByVantage(endpoints);
  const seenWellAt = ({ name, elsewhere = '' }: WatchedEndpoint) =>
    last[name] === 'ok' && hiddenSince[name] === undefined
      ? Number.POSITIVE_INFINITY
      : (okAt[elsewhere] ?? 0);
  const isPage = ({ expects }: WatchedEndpoint) => Number(expects === 'web');
  const [other] = endpoints
    .filter(({ name, elsewhere }) => name !== usual && elsewhere !== undefined && sees(watch, elsewhere, now))
    .filter((endpoint) => sinceOf(endpoint, failingSince) !== undefined)
    .toSorted((a, b) => isPage(a) - isPage(b) || Math.sign(seenWellAt(a) - seenWellAt(b)) || 0);
  // That the usual one works need not be seen twice.
  const isKnownWell = (endpoint: WatchedEndpoint) =>
    sinceOf(endpoint, failingSince) === undefined &&
    (okAt[endpoint.elsewhere ?? ''] ?? 0) > (doubtSince ?? now);
  const first = endpoints.filter((each) => each.name === usual && !(other && isKnownWell(each)));
  const wanted = [...first, ...(other === undefined ? [] : [other])];
  return new Set(wanted.flatMap(({ elsewhere = [] }) => elsewhere));
}

/**
 * What no extra looks are spent on: in an outage, what it did not touch; before, what has worked a second time since this doubt
 * began, or was looked at and says nothing as a rule.
 */
function settled({ endpoints }: Detectors, { detection, schedule }: Watch): ReadonlySet<string> {
  const { doubtSince, extras } = schedule;
  const { failingSince, heard, okAt, mute, outage } = detection;
  if (doubtSince === null) return nobody;
  const isSettled = ({ name }: WatchedEndpoint) => {
    if (failingSince[name] !== undefined || heard[name] !== undefined) return false;
    if (outage !== null) return !outage.affected.includes(name);
    return mute.includes(name) ? (extras[name] ?? 0) > 0 : (okAt[name] ?? 0) > doubtSince + settledAfterMs;
  };
  return new Set(endpoints.filter(isSettled).map(({ name }) => name));
}

/** The vantages of endpoints that we don't see ourselves, as far as they see them; the web page's usual answer hides it anyway. */
function standIns(
  { endpoints }: Detectors,
  watch: Watch,
  now: number,
  intervalMs: number,
): ReadonlySet<string> {
  const { hiddenSince } = watch;
  const unseen = withoutWhat(watch, watch.beside);
  if (unseen.length === 0 && Object.keys(hiddenSince).length === 0) return nobody;
  const isHidden = ({ name, expects, elsewhere }: WatchedEndpoint) =>
    elsewhere !== undefined &&
    expects !== 'web' &&
    (unseen.includes(name) || now - (hiddenSince[name] ?? now) > hiddenAfter * intervalMs);
  const { outage, failingSince } = watch.detection;
  // While an outage runs, they look for its end; whether it has become wider can wait.
  const canWait = (endpoint: WatchedEndpoint) =>
    outage !== null &&
    sinceOf(endpoint, failingSince) === undefined &&
    now - (watch.schedule.askedAt[endpoint.elsewhere ?? ''] ?? 0) < widerMs;
  const hidden = endpoints.filter((endpoint) => isHidden(endpoint) && !canWait(endpoint));
  if (hidden.length === 0) return nobody;
  return new Set(
    hidden.flatMap(({ elsewhere = [] }) => elsewhere).filter((vantage) => sees(watch, vantage, now)),
  );
}

/**
 * Whether a vantage tells something when it is asked: a challenge may stand there, too. That it once was not to be had, or was refused
 * or late, says nothing of the next time.
 */
function sees({ readings }: Watch, vantage: string, now: number): boolean {
  return !readings.some(
    ({ source, verdict, reachedEdge, at }) =>
      source === vantage && verdict === 'unknown' && reachedEdge === true && now - at < hiddenTooMs,
  );
}

/** Whether either detector is in doubt, or about to announce something. */
function some(its: Detectors, watch: Watch, is: 'isInDoubt' | 'isPressing'): boolean {
  const { detection, beside } = watch;
  if (its.without(withoutWhat(watch))[is](detection)) return true;
  return beside !== null && its.without(withoutWhat(watch, beside))[is](beside.detection);
}

/** Remembers what was seen. While our own network is lost the page says nothing, not even that it can't be reached. */
function note(
  watch: Watch,
  detection: Detection,
  reading: SourceReading,
  { isOffline, isCutOff, isOnlyHere }: Detector,
  { endpoints }: Detectors,
): Watch {
  const { kind, verdict, at, restMs } = reading;
  const looks = (kind === 'endpoint' || kind === 'vantage') && verdict !== 'unknown';
  const sees = looks && !isOffline(detection);
  const seenAt = sees ? at : watch.seenAt;
  const wasBlind = sees && at - watch.seenAt >= blindAfterMs;
  return {
    ...watch,
    detection,
    incident: watch.incident && wasBlind ? { ...watch.incident, standsSince: at } : watch.incident,
    schedule: restMs === undefined ? watch.schedule : rested(watch.schedule, reading, at + restMs, endpoints),
    seenAt,
    hiddenSince:
      kind === 'endpoint' ? hiddenSince(watch.hiddenSince, detection, reading, isCutOff) : watch.hiddenSince,
    blind: at - seenAt >= blindAfterMs,
    unreached: isOnlyHere(detection),
    page: reading.page && !isOffline(detection) ? rememberPage(watch.page, reading.page, at) : watch.page,
    aside: afterReading(watch.aside, reading),
    readings: withLatest(watch.readings, reading),
  };
}

/** What a reading says of the page, of latency, and how long its source wants to rest, is remembered elsewhere. */
function lookOf({ page: _, restMs: __, latencyMs: ___, ...look }: SourceReading): Reading {
  return look;
}

function withLatest(readings: readonly SourceReading[], latest: SourceReading): SourceReading[] {
  const { latencyMs } = latest;
  const { sentAt: _, ...kept } = lookOf(latest);
  const at = readings.findIndex(({ source }) => source === kept.source);
  const before = readings[at]?.latency;
  const latency = latencyMs === undefined ? before : latencyAfter(before, kept, latencyMs);
  const next = { ...kept, ...(latency && { latency }) };
  return at < 0 ? [...readings, next] : readings.with(at, next);
}

function hiddenSince(
  hiddenSince: Record<string, number>,
  detection: Detection,
  { source, verdict, at }: Reading,
  isCutOff: Detector['isCutOff'],
): Record<string, number> {
  if (verdict === 'unknown' || isCutOff(detection, source)) return { [source]: at, ...hiddenSince };
  if (hiddenSince[source] === undefined) return hiddenSince;
  const { [source]: _, ...others } = hiddenSince;
  return others;
}

/** A vantage that wants to rest does so whichever endpoint it is asked about. */
function rested(
  schedule: Schedule,
  { source, kind }: Reading,
  until: number,
  endpoints: readonly WatchedEndpoint[],
): Schedule {
  const vantages = endpoints.flatMap(({ elsewhere = [] }) => elsewhere);
  const resting = kind === 'vantage' ? vantages : [source];
  return resting.reduce((next, name) => rest(next, name, until), schedule);
}

/** An outage that begins beside one that has stood for hours is a new one, and the old one is set aside. */
function takeBeside(its: Detectors, watch: Watch, reading: Reading): Taken {
  const { beside, incident } = watch;
  if (beside === null || incident === null) return { watch, changed: [] };
  const { state, events } = its.without(withoutWhat(watch, beside)).detect(beside.detection, lookOf(reading));
  const going = { ...watch, beside: { ...beside, detection: state } };
  const started = events.find((event) => event.type === 'outage-started');
  if (started === undefined) return { watch: going, changed: [] };
  if (isConfirmedBy(started, beside)) {
    return {
      watch: { ...watch, beside: null, incident: { ...incident, standsSince: reading.at } },
      changed: [],
    };
  }
  const closed = settingAside(its, going, incident, reading.at);
  const begun = goOn(closed.watch, [started]);
  return { watch: begun.watch, changed: [...closed.changed, ...begun.changed] };
}

/** The life of the outage goes on by what the detector decided. */
function goOn(watch: Watch, events: readonly DetectionEvent[]): Taken {
  let next: Taken = { watch, changed: [] };
  for (const event of events) {
    const { incident, page, beside } = next.watch;
    if (beside !== null && incident !== null && isNoNews(incident, event)) continue;
    const changed = afterEvent(incident, event, page?.state ?? null);
    next = { watch: changed.reduce(remember, next.watch), changed: [...next.changed, ...changed] };
  }
  return next;
}

/** What fails besides is for the detector beside to tell; once that is over, the outage is what it was before. */
function isNoNews({ severity, affected }: Incident, event: DetectionEvent): boolean {
  if (event.type !== 'outage-changed') return false;
  const isWider =
    event.affected.length > affected.length && affected.every((name) => event.affected.includes(name));
  return isWider || (event.severity === severity && event.affected.join() === affected.join());
}

function remember(watch: Watch, incident: Incident): Watch {
  if (!isOpen(incident)) return { ...watch, incident: null, lastIncident: incident, beside: null };
  const goesOn = incident.phase === 'down' && incident.standsSince === watch.incident?.standsSince;
  return { ...watch, incident, beside: goesOn ? watch.beside : null };
}

/** What becomes of an outage, and of the sources that were set aside, as time passes; a reading says how late it is. */
function passTime(its: Detectors, watch: Watch, reading: Reading): Taken {
  const { incident, detection, beside, readings } = watch;
  const { at } = reading;
  if (incident === null) return { watch: rejoined(its, watch, at), changed: [] };
  if (hasHeld(incident, detection, reading)) {
    const over = into(incident, 'over', at);
    return { watch: remember(watch, over), changed: [over] };
  }
  const without = shownBy(incident, watch, its.endpoints);
  if (without.length === 0) return { watch: rejoined(its, watch, at), changed: [] };
  if (isOld(incident, detection, readings, at)) return settingAside(its, watch, incident, at);
  if (beside !== null || !stands(incident, watch, its.endpoints, at)) {
    return { watch: rejoined(its, watch, at), changed: [] };
  }
  const fresh = its.without(withoutWhat(watch, { without })).anew(detection, at);
  return { watch: { ...watch, beside: { without, since: at, detection: fresh } }, changed: [] };
}

/** It was seen to work long enough, and nothing fails that may yet turn out to be its relapse. */
function hasHeld(incident: Incident, { failingSince }: Detection, { kind, verdict, at }: Reading): boolean {
  const sees = kind === 'endpoint' || kind === 'vantage';
  if (!sees || (verdict !== 'ok' && verdict !== 'queue') || incident.phase !== 'recovering') return false;
  return !isHeldBy(incident, smallest(Object.values(failingSince), at));
}

function settingAside(its: Detectors, watch: Watch, incident: Incident, at: number): Taken {
  const { detection, beside } = watch;
  const without = beside?.without ?? shownBy(incident, watch, its.endpoints);
  const aside = [...watch.aside, ...setAside(without, incident, detection, its)];
  const fresh = beside?.detection ?? its.without(withoutWhat({ aside })).anew(detection, at);
  const closed = into(incident, 'set-aside', at);
  return { watch: { ...remember(watch, closed), detection: fresh, aside }, changed: [closed] };
}

/**
 * Lets sources count again that have worked for long enough, while nothing else is the matter; or while an outage runs that the
 * vantage alone shows, which goes on until they tell that it is none.
 */
function rejoined(its: Detectors, watch: Watch, at: number): Watch {
  const { detection, incident } = watch;
  const aside = watch.aside.filter((each) => !isProven(each, at));
  if (aside.length === watch.aside.length) return watch;
  const detector = its.without(withoutWhat({ aside }));
  const fails = ({ name }: WatchedEndpoint) => detection.failingSince[name] !== undefined;
  if (incident?.phase === 'down' && !its.endpoints.some(fails)) {
    return { ...watch, aside, beside: null, detection: detector.begin(detection, at) };
  }
  const isQuiet = incident === null && Object.keys(detection.failingSince).length === 0;
  return isQuiet ? { ...watch, aside, detection: detector.anew(detection, at) } : watch;
}
