import { largest, smallest } from '../numbers.ts';
import { paceOf, thresholds } from './parameters.ts';
import { type Scheduled, type Turn, turnAfter } from './turns.ts';

/** What was asked when, as plain data. */
export type Schedule = {
  askedAt: Record<string, number>;
  restingUntil: Record<string, number>;
  /** When this spell of doubt began; null while there is none. */
  doubtSince: number | null;
  /** How many extra looks each endpoint has had in it. */
  extras: Record<string, number>;
  /** When extra looks were made in the last hour, and when the vantage was asked. */
  extrasAt: number[];
  outsideAt: number[];
};

export type Moment = {
  now: number;
  intervalMs: number;
  /** Whether looking again would help to decide. */
  inDoubt: boolean;
  /** The vantages that may help to decide: those that see what fails, and the one that tells whether C.AI is well at all. */
  witnesses: ReadonlySet<string>;
  /** The endpoints at which another extra look would hardly help to decide. */
  settled: ReadonlySet<string>;
  /** From when on what fails may be announced. */
  passedAt: number | null;
  /** Whether little may be missing for an announcement: what the vantage says then decides. */
  isPressing: boolean;
  isOutage: boolean;
  /** The vantages that see endpoints of which our own looks have told nothing for a while. */
  standIns: ReadonlySet<string>;
  /** Sources that have not answered yet; none is asked twice at a time. */
  busy: ReadonlySet<string>;
};

export type Plan = {
  ask: string[];
  schedule: Schedule;
  /** When to plan again if nothing comes back before. */
  wakeAt: number;
};

const hourMs = 60 * 60_000;
/**
 * When each endpoint is looked at again, after the doubt began and at the default interval: at once, and when the answer may be
 * another one.
 */
const looksMs = [0, 2_000, 8_000, 16_500, 26_000, 36_000, 48_000];
/** So soon after what fails may be announced, too. */
const decisiveAfterMs = 750;
/** Where only one of several endpoints is doubtful, it has looks that the others do not need. */
const laterLooksMs = [56_000, 64_000, 72_000, 80_000, 88_000, 96_000, 104_000, 112_000];
const extrasPerDoubt = looksMs.length - 1;
/** Of one hour's extra looks this part is kept, so that every new doubt and every end has some: those that tell most. */
const keptPart = 0.5;
const scarceLooksMs = [0, 2_000, 16_500, 48_000];
const keptPerDoubt = scarceLooksMs.length - 1;
/** Two looks right after each other would see the same. */
const soonestMs = 1_000;
const pairMs = 2_000;
/** All extra looks of an hour, as a part of the usual ones. */
const extraPart = 0.3;
/** Globalping lets anybody measure 250 times an hour; one of ours takes three probes. */
const outsidePerHour = 80;
/**
 * When our own looks tell nothing, the vantage looks this often instead, at one endpoint after the other; more rarely at several
 * while no outage runs, so that enough is left for when it matters.
 */
const standInMs = 60_000;
const standInsMs = 90_000;
/**
 * After this long it is worth asking the vantage again. When much of the hour's share is spent, it takes ever longer; sooner so while
 * nothing is about to be announced, so that no announcement has to do without it. One that is waits no longer than an opinion lasts,
 * and there are as many left as that takes.
 */
const outsideServesMs = 10_000;
const amplePerHour = { outageAlone: 70, outage: 60, pressing: 46, otherwise: 30 };
const halvedBy = 3;
/** Whatever was spent before, every doubt has so many measurements at full pace when what they say may decide. */
const outsidePerDoubt = 6;

export function newSchedule(): Schedule {
  return { askedAt: {}, restingUntil: {}, doubtSince: null, extras: {}, extrasAt: [], outsideAt: [] };
}

/** Whom to ask now: whoever has a turn and, in doubt, everybody sooner; but within bounds, because C.AI is struggling already. */
export function plan(before: Schedule, sources: readonly Turn[], moment: Moment): Plan {
  let schedule = settle(before, moment);
  let wakeAt = Number.POSITIVE_INFINITY;
  const most = moment.inDoubt ? mostExtras(sources, moment) : none;
  const ask: string[] = [];
  for (const source of sources) {
    if (moment.busy.has(source.name)) continue;
    const due = dueAt(schedule, source, moment, most);
    if (due > moment.now) {
      wakeAt = Math.min(wakeAt, due);
      continue;
    }
    ask.push(source.name);
    schedule = asked(schedule, source, moment);
  }
  return { ask, schedule, wakeAt };
}

/** The source asked to be left alone until then. */
export function rest(schedule: Schedule, source: string, until: number): Schedule {
  return { ...schedule, restingUntil: { ...schedule.restingUntil, [source]: until } };
}

function settle(schedule: Schedule, { now, inDoubt }: Moment): Schedule {
  const recent = (times: number[]) =>
    (times[0] ?? now) > now - hourMs ? times : times.filter((at) => at > now - hourMs);
  const extrasAt = recent(schedule.extrasAt);
  const outsideAt = recent(schedule.outsideAt);
  const isSettled = extrasAt === schedule.extrasAt && outsideAt === schedule.outsideAt;
  if (isSettled && !inDoubt && schedule.doubtSince === null) return schedule;
  return {
    ...schedule,
    doubtSince: inDoubt ? (schedule.doubtSince ?? now) : null,
    extras: inDoubt ? schedule.extras : {},
    extrasAt,
    outsideAt,
  };
}

/** How many extra looks C.AI gets in an hour, and in one doubt, all endpoints together. */
type Most = { perHour: number; perDoubt: number };

const none: Most = { perHour: 0, perDoubt: 0 };

function mostExtras(sources: readonly Turn[], { intervalMs }: Moment): Most {
  const endpoints = sources.filter(({ kind }) => kind === 'endpoint');
  const perInterval = sum(endpoints.map(({ every }) => 1 / every));
  return {
    perHour: (extraPart * perInterval * hourMs) / intervalMs,
    perDoubt: extrasPerDoubt * endpoints.length,
  };
}

function dueAt(schedule: Schedule, source: Turn, moment: Moment, most: Most): number {
  const usual = turnAfter(schedule.askedAt[source.name], source, moment.intervalMs);
  const sooner = moment.inDoubt ? soonerAt(schedule, source, moment, most) : Number.POSITIVE_INFINITY;
  const instead = standingInAt(schedule, source, moment);
  const rested = schedule.restingUntil[source.name] ?? 0;
  return Math.max(
    Math.min(usual, sooner, instead),
    rested,
    source.kind === 'vantage' ? outsideAgainAt(schedule) : 0,
  );
}

/** When the hour has room for another measurement. */
function outsideAgainAt({ outsideAt }: Schedule): number {
  const earliest = outsideAt[outsideAt.length - outsidePerHour];
  return earliest === undefined ? 0 : earliest + hourMs;
}

function soonerAt(
  schedule: Schedule,
  { name, kind }: Scheduled,
  moment: Moment,
  { perHour, perDoubt }: Most,
): number {
  const { intervalMs, witnesses, settled } = moment;
  const last = schedule.askedAt[name] ?? 0;
  switch (kind) {
    case 'endpoint': {
      if (settled.has(name)) return Number.POSITIVE_INFINITY;
      const isScarce = schedule.extrasAt.length >= perHour * (1 - keptPart);
      const spent = isScarce
        ? (schedule.extras[name] ?? 0) >= keptPerDoubt
        : sum(Object.values(schedule.extras)) >= perDoubt;
      return spent || schedule.extrasAt.length >= perHour
        ? Number.POSITIVE_INFINITY
        : extraAt(schedule, last, moment, isScarce);
    }
    case 'vantage':
      return witnesses.has(name) ? last + outsideRestMs(schedule, moment) : Number.POSITIVE_INFINITY;
    case 'control':
      return last + intervalMs / 3;
    case 'status-page':
      return Number.POSITIVE_INFINITY;
  }
}

/** Whatever usual turns lie in between, the last one comes when a blip has become unlikely. */
function extraAt(
  { doubtSince }: Schedule,
  last: number,
  { intervalMs, passedAt }: Moment,
  isScarce: boolean,
): number {
  const pace = paceOf(intervalMs);
  const soonest = last + Math.max(soonestMs, pairMs * pace);
  const since = doubtSince ?? soonest;
  const usual = (isScarce ? scarceLooksMs : [...looksMs, ...laterLooksMs]).map((ms) => since + ms * pace);
  const decisive = passedAt === null ? [] : [passedAt + decisiveAfterMs * pace];
  return smallest(
    [...usual, ...decisive].filter((at) => at >= soonest),
    Number.POSITIVE_INFINITY,
  );
}

/** How long the vantage rests, so that the hour's measurements are never all spent. */
function outsideRestMs({ outsideAt, doubtSince }: Schedule, moment: Moment): number {
  const { now, isOutage, isPressing, standIns } = moment;
  const seesAlone = standIns.size > 0;
  const inDoubt = outsideAt.filter((at) => at >= (doubtSince ?? now)).length;
  if (isPressing && !isOutage && !seesAlone && inDoubt < outsidePerDoubt) return outsideServesMs;
  const inOutage = seesAlone ? 'outageAlone' : 'outage';
  const ample = amplePerHour[isOutage ? inOutage : isPressing ? 'pressing' : 'otherwise'];
  const restMs = outsideServesMs * 2 ** (Math.max(0, outsideAt.length - ample) / halvedBy);
  return isPressing ? Math.min(thresholds.opinionMs, restMs) : restMs;
}

/** They look in turn, whoever of them was asked longest ago; doubt may have changed the order. */
function standingInAt(
  { askedAt, outsideAt }: Schedule,
  { name }: Scheduled,
  { standIns, isOutage }: Moment,
): number {
  const its = askedAt[name] ?? 0;
  const isNext = standIns.has(name) && [...standIns].every((other) => (askedAt[other] ?? 0) >= its);
  if (!isNext) return Number.POSITIVE_INFINITY;
  return largest(outsideAt.slice(-1), 0) + (standIns.size > 1 && !isOutage ? standInsMs : standInMs);
}

function asked(schedule: Schedule, source: Turn, moment: Moment): Schedule {
  const { name, kind } = source;
  const { now } = moment;
  const next = { ...schedule, askedAt: { ...schedule.askedAt, [name]: now } };
  if (kind === 'vantage') return { ...next, outsideAt: [...schedule.outsideAt, now] };
  if (kind !== 'endpoint' || turnAfter(schedule.askedAt[name], source, moment.intervalMs) <= now) return next;
  return {
    ...next,
    extras: { ...schedule.extras, [name]: (schedule.extras[name] ?? 0) + 1 },
    extrasAt: [...schedule.extrasAt, now],
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
