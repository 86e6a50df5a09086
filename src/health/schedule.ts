import { largest } from '../numbers.ts';
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
const extrasPerDoubt = 6;
/** Of one hour's extra looks this part is kept, so that every new doubt and every end has some. */
const keptPart = 0.5;
const keptPerDoubt = 3;
/** Two looks within a second would see the same. */
const soonestMs = 1_000;
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
/** After this long it is worth asking the vantage again. When much of the hour's share is spent, it takes ever longer. */
const outsideServesMs = 10_000;
const amplePerHour = 62;
const halvedBy = 4;

export function newSchedule(): Schedule {
  return { askedAt: {}, restingUntil: {}, doubtSince: null, extras: {}, extrasAt: [], outsideAt: [] };
}

/** Whom to ask now: whoever has a turn and, in doubt, everybody sooner; but within bounds, because C.AI is struggling already. */
export function plan(before: Schedule, sources: readonly Turn[], moment: Moment): Plan {
  let schedule = settle(before, moment);
  let wakeAt = Number.POSITIVE_INFINITY;
  const extras = moment.inDoubt ? extrasPerHour(sources, moment) : 0;
  const ask: string[] = [];
  for (const source of sources) {
    if (moment.busy.has(source.name)) continue;
    const due = dueAt(schedule, source, moment, extras);
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

/** How many extra looks C.AI gets in an hour. */
function extrasPerHour(sources: readonly Turn[], { intervalMs }: Moment): number {
  const perInterval = sources
    .filter(({ kind }) => kind === 'endpoint')
    .reduce((sum, { every }) => sum + 1 / every, 0);
  return (extraPart * perInterval * hourMs) / intervalMs;
}

function dueAt(schedule: Schedule, source: Turn, moment: Moment, extrasPerHour: number): number {
  const usual = turnAfter(schedule.askedAt[source.name], source, moment.intervalMs);
  const sooner = moment.inDoubt
    ? soonerAt(schedule, source, moment, extrasPerHour)
    : Number.POSITIVE_INFINITY;
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
  { intervalMs, witnesses }: Moment,
  extrasPerHour: number,
): number {
  const last = schedule.askedAt[name] ?? 0;
  switch (kind) {
    case 'endpoint': {
      const isScarce = schedule.extrasAt.length >= extrasPerHour * (1 - keptPart);
      const spent =
        (schedule.extras[name] ?? 0) >= (isScarce ? keptPerDoubt : extrasPerDoubt) ||
        schedule.extrasAt.length >= extrasPerHour;
      return spent ? Number.POSITIVE_INFINITY : extraAt(schedule, last, intervalMs / 13);
    }
    case 'vantage':
      return witnesses.has(name) ? last + outsideServesMs * scarcity(schedule) : Number.POSITIVE_INFINITY;
    case 'control':
      return last + intervalMs / 3;
    case 'status-page':
      return Number.POSITIVE_INFINITY;
  }
}

/**
 * The first extra look comes at once, the next one step later, then two more, three more and so on, counted from the beginning of
 * the doubt: whatever usual turns lie in between, the last one comes when a blip has become unlikely.
 */
function extraAt({ doubtSince }: Schedule, last: number, stepMs: number): number {
  const soonest = last + Math.max(soonestMs, stepMs);
  let at = doubtSince ?? soonest;
  for (let steps = 1; at < soonest; steps += 1) at += steps * stepMs;
  return at;
}

/** How many times as long as usual the vantage rests, so that the hour's measurements are never all spent. */
function scarcity({ outsideAt }: Schedule): number {
  return 2 ** (Math.max(0, outsideAt.length - amplePerHour) / halvedBy);
}

function standingInAt(
  { askedAt, outsideAt }: Schedule,
  { name }: Scheduled,
  { standIns, isOutage }: Moment,
): number {
  if (!standIns.has(name)) return Number.POSITIVE_INFINITY;
  const its = askedAt[name] ?? 0;
  const apartMs = standIns.size > 1 && !isOutage ? standInsMs : standInMs;
  return Math.max(its + apartMs * standIns.size, largest(outsideAt.slice(-1), 0) + apartMs);
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
