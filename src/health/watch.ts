import { type Detection, isAhead, type Knowledge } from './detection.ts';
import { noOwnLoss } from './failure.ts';
import type { Incident } from './incident.ts';
import type { Latency } from './latency.ts';
import type { OfficialPage, RememberedPage } from './official-page.ts';
import type { Reading } from './reading.ts';
import { newSchedule, type Schedule } from './schedule.ts';
import type { Beside, SetAside } from './set-aside.ts';

export type SourceReading = Reading & {
  page?: OfficialPage;
  /** The source asked to be left alone for this long. */
  restMs?: number;
  /** How long the answer took. */
  latencyMs?: number;
  /** How long the answers of its source take. */
  latency?: Latency;
};

/** All that must outlive a restart for nothing to be announced twice or forgotten. */
export type Watch = {
  /** When the bot first looked at C.AI. */
  since: number;
  detection: Detection;
  /** The sources that count nothing for now. */
  aside: SetAside[];
  /** What is seen beside an outage that may be set aside; null while there is none. */
  beside: Beside | null;
  schedule: Schedule;
  /** When a look last said anything about C.AI. */
  seenAt: number;
  /** Since when each endpoint that tells us nothing has told nothing. */
  hiddenSince: Record<string, number>;
  /** Nothing could be seen for so long that what was seen before no longer counts. */
  blind: boolean;
  /** C.AI can't be reached from here, though it works elsewhere. */
  unreached: boolean;
  incident: Incident | null;
  lastIncident: Incident | null;
  page: RememberedPage | null;
  /** The latest reading of each source that is asked. */
  readings: SourceReading[];
};

export function newWatch(now: number, detection: Detection): Watch {
  return {
    since: now,
    detection,
    aside: [],
    beside: null,
    schedule: newSchedule(),
    seenAt: now,
    hiddenSince: {},
    blind: false,
    unreached: false,
    incident: null,
    lastIncident: null,
    page: null,
    readings: [],
  };
}

/** What is left when a watch was lost while an outage ran that people were told of, so that they are told of its end, too. */
export function watchOf(incident: Incident, now: number): Watch {
  const { phase, severity, affected, evidence, announcedAt } = incident;
  const outage = {
    severity,
    affected,
    evidence,
    lastBadAt: announcedAt,
    firstGoodAt: null,
    ours: false,
    turning: null,
  };
  const detection: Detection = {
    watched: [],
    // Of no model, so that the detector begins anew and keeps the outage.
    belief: { model: '', at: now, weights: [] },
    last: {},
    okAt: {},
    failingSince: {},
    failedAt: {},
    ownLoss: noOwnLoss(now),
    mute: [],
    heard: {},
    troubledAt: now,
    places: 0,
    outage: phase === 'down' ? outage : null,
  };
  return { ...newWatch(now, detection), incident };
}

/** Whether the clock was set back since a source was last asked. Waiting for it to catch up would mean not looking at all. */
export function isSetBack({ detection, schedule }: Watch, now: number): boolean {
  if (isAhead(detection.belief.at, now)) return true;
  for (const source in schedule.askedAt) if (isAhead(schedule.askedAt[source] ?? 0, now)) return true;
  return false;
}

/** What still holds when the remembered times don't. Every source is asked anew, and an outage goes on. */
export function retimed(watch: Watch, now: number): Watch {
  const past = (at: number) => Math.min(at, now);
  return {
    ...watch,
    since: past(watch.since),
    schedule: newSchedule(),
    seenAt: past(watch.seenAt),
    hiddenSince: {},
    aside: watch.aside.map(({ okSince, ...each }) => ({ ...each, okSince: okSince && past(okSince) })),
    incident: watch.incident && retimedIncident(watch.incident, past),
    beside: watch.beside && { ...watch.beside, since: past(watch.beside.since) },
    page: null,
    readings: watch.readings.map((reading) => retimedReading(reading, past)),
  };
}

/** With the times by which it is measured how long an outage has held, or has stood. */
function retimedIncident(incident: Incident, past: (at: number) => number): Incident {
  const { standsSince, end } = incident;
  return {
    ...incident,
    standsSince: past(standsSince),
    end: end && { at: past(end.at), lastBadAt: past(end.lastBadAt), firstGoodAt: past(end.firstGoodAt) },
  };
}

function retimedReading({ latency, ...reading }: SourceReading, time: (at: number) => number): SourceReading {
  return {
    ...reading,
    at: time(reading.at),
    ...(latency && { latency: { ...latency, at: time(latency.at) } }),
  };
}

/**
 * The watch as a clock tells it that was set by so much: what was seen stays as long ago as it is, an outage lasts as long as it
 * lasts, and whoever asked to be left alone is.
 */
export function moved(watch: Watch, byMs: number): Watch {
  const { page, beside } = watch;
  const orNull = (at: number | null) => (at === null ? null : at + byMs);
  return {
    ...watch,
    since: watch.since + byMs,
    detection: movedDetection(watch.detection, byMs),
    aside: watch.aside.map((each) => ({ ...each, since: each.since + byMs, okSince: orNull(each.okSince) })),
    beside: beside && {
      ...beside,
      since: beside.since + byMs,
      detection: movedDetection(beside.detection, byMs),
    },
    schedule: movedSchedule(watch.schedule, byMs),
    seenAt: watch.seenAt + byMs,
    hiddenSince: movedTimes(watch.hiddenSince, byMs),
    incident: movedIncident(watch.incident, byMs),
    lastIncident: movedIncident(watch.lastIncident, byMs),
    // What the page says of its own incidents is told by another clock.
    page: page && { ...page, since: page.since + byMs, at: page.at + byMs, aliveAt: orNull(page.aliveAt) },
    readings: watch.readings.map((reading) => retimedReading(reading, (at) => at + byMs)),
  };
}

function movedDetection({ outage, recent, ...known }: Detection, byMs: number): Detection {
  return {
    ...movedKnown(known, byMs),
    outage: outage && {
      ...outage,
      evidence: movedEvidence(outage.evidence, byMs),
      lastBadAt: outage.lastBadAt + byMs,
      firstGoodAt: outage.firstGoodAt === null ? null : outage.firstGoodAt + byMs,
      turning: outage.turning && { ...outage.turning, since: outage.turning.since + byMs },
    },
    ...(recent && {
      recent: {
        before: movedKnown(recent.before, byMs),
        readings: recent.readings.map((each) => ({ ...each, at: each.at + byMs })),
      },
    }),
  };
}

function movedKnown(known: Knowledge, byMs: number): Knowledge {
  const { belief, ownLoss, wayLoss, vantageLoss } = known;
  return {
    ...known,
    belief: { ...belief, at: belief.at + byMs },
    okAt: movedTimes(known.okAt, byMs),
    failingSince: movedTimes(known.failingSince, byMs),
    failedAt: movedTimes(known.failedAt, byMs),
    ownLoss: { ...ownLoss, at: ownLoss.at + byMs, controlOkAt: ownLoss.controlOkAt + byMs },
    ...(wayLoss && {
      wayLoss: Object.fromEntries(
        Object.entries(wayLoss).map(([name, loss]) => [name, { ...loss, at: loss.at + byMs }]),
      ),
    }),
    ...(vantageLoss && { vantageLoss: { ...vantageLoss, at: vantageLoss.at + byMs } }),
    troubledAt: known.troubledAt + byMs,
  };
}

function movedSchedule(schedule: Schedule, byMs: number): Schedule {
  const { doubtSince, extrasAt, outsideAt } = schedule;
  return {
    ...schedule,
    askedAt: movedTimes(schedule.askedAt, byMs),
    restingUntil: movedTimes(schedule.restingUntil, byMs),
    doubtSince: doubtSince === null ? null : doubtSince + byMs,
    extrasAt: extrasAt.map((at) => at + byMs),
    outsideAt: outsideAt.map((at) => at + byMs),
  };
}

function movedIncident(incident: Incident | null, byMs: number): Incident | null {
  if (incident === null) return null;
  const { since, announcedAt, standsSince, phaseAt, end, relapse, evidence } = incident;
  return {
    ...incident,
    since: since + byMs,
    announcedAt: announcedAt + byMs,
    standsSince: standsSince + byMs,
    phaseAt: phaseAt + byMs,
    end: end && {
      at: end.at + byMs,
      lastBadAt: end.lastBadAt + byMs,
      firstGoodAt: end.firstGoodAt + byMs,
    },
    relapse: relapse && { ...relapse, since: relapse.since + byMs, at: relapse.at + byMs },
    evidence: movedEvidence(evidence, byMs),
  };
}

function movedEvidence({ failing, places }: Incident['evidence'], byMs: number): Incident['evidence'] {
  return { failing: failing.map((each) => ({ ...each, since: each.since + byMs })), places };
}

function movedTimes(times: Record<string, number>, byMs: number): Record<string, number> {
  return Object.fromEntries(Object.entries(times).map(([name, at]) => [name, at + byMs]));
}
