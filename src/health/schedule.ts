import type { Expectation, SourceKind } from './reading.ts';

/** A source as the schedule knows it. */
export type Scheduled = { name: string; kind: SourceKind; expects?: Expectation };

/** A source, how many intervals lie between its turns, and when among them it has its turn, from 0 to 1. */
export type Turn = Scheduled & { every: number; offset: number };

/** When was asked what, as plain data. */
export type Schedule = {
  askedAt: Record<string, number>;
  restingUntil: Record<string, number>;
  /** Looks beyond the usual ones at each endpoint in this spell of doubt; empty while there is none. */
  extras: Record<string, number>;
  /** When such looks were made in the last hour, and when the vantage was asked. */
  extrasAt: number[];
  outsideAt: number[];
};

export type Moment = {
  now: number;
  intervalMs: number;
  /** Whether looking again would help to decide. */
  inDoubt: boolean;
  /** The endpoint that the vantage looks at too has told us nothing for a while. */
  vantageStandsIn: boolean;
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
/** Two looks within a second see the same. */
const soonestMs = 1_000;
const extrasPerHour = 60;
/** Globalping lets anybody measure 250 times an hour; one of ours takes three probes. */
const outsidePerHour = 80;
/** Between times the vantage is asked this seldom, to know whether it is there when it is needed. */
const outsideEvery = 20;
/** Where our own looks tell nothing, the vantage looks this often in their place. */
const standInMs = 60_000;
/** What was seen from outside serves this long before it is worth asking again. */
const outsideServesMs = 10_000;

export function newSchedule(): Schedule {
  return { askedAt: {}, restingUntil: {}, extras: {}, extrasAt: [], outsideAt: [] };
}

/** The sources, each with its turns. */
export function turns(sources: readonly Scheduled[]): Turn[] {
  return sources.map((source) => ({
    ...source,
    every: everyOf(source, sources),
    offset: offsetOf(source, sources),
  }));
}

/** What to ask now: whose turn it is and, in doubt, everybody sooner, within bounds, for C.AI is struggling already. */
export function plan(before: Schedule, sources: readonly Turn[], moment: Moment): Plan {
  let schedule = settle(before, moment);
  let wakeAt = Number.POSITIVE_INFINITY;
  const ask: string[] = [];
  for (const source of sources) {
    if (moment.busy.has(source.name)) continue;
    const due = dueAt(schedule, source, moment);
    if (due > moment.now) {
      wakeAt = Math.min(wakeAt, due);
      continue;
    }
    ask.push(source.name);
    schedule = asked(schedule, source, moment);
  }
  return { ask, schedule, wakeAt };
}

/** The other side asked not to be asked again for so long. */
export function rest(schedule: Schedule, source: string, until: number): Schedule {
  return { ...schedule, restingUntil: { ...schedule.restingUntil, [source]: until } };
}

function settle(schedule: Schedule, { now, inDoubt }: Moment): Schedule {
  const recent = (times: number[]) =>
    (times[0] ?? now) > now - hourMs ? times : times.filter((at) => at > now - hourMs);
  return {
    ...schedule,
    extras: inDoubt ? schedule.extras : {},
    extrasAt: recent(schedule.extrasAt),
    outsideAt: recent(schedule.outsideAt),
  };
}

function dueAt(schedule: Schedule, source: Turn, moment: Moment): number {
  const usual = turnAfter(schedule, source, moment);
  const sooner = moment.inDoubt ? soonerAt(schedule, source, moment) : standingInAt(schedule, source, moment);
  const rested = schedule.restingUntil[source.name] ?? 0;
  return Math.max(Math.min(usual, sooner), rested, source.kind === 'vantage' ? outsideAgainAt(schedule) : 0);
}

/** When another measurement fits into the hour. */
function outsideAgainAt({ outsideAt }: Schedule): number {
  const [earliest = 0] = outsideAt.slice(-outsidePerHour);
  return outsideAt.length >= outsidePerHour ? earliest + hourMs : 0;
}

/** The turns of a source stand at fixed times, so that a restart does not shift them. */
function turnAfter({ askedAt }: Schedule, source: Turn, { intervalMs: usualMs }: Moment): number {
  const last = askedAt[source.name];
  if (last === undefined) return 0;
  const intervalMs = usualMs * source.every;
  const offset = source.offset * intervalMs;
  return Math.floor((last - offset) / intervalMs + 1) * intervalMs + offset;
}

/**
 * The web page, whose usual answer is a challenge and says little, has its turn in every other interval. Those that speak of
 * the application itself share the looks of a whole one: with two of them and a page, that is 7 looks where 6 would be usual.
 */
function everyOf({ kind, expects }: Scheduled, sources: readonly Scheduled[]): number {
  if (kind === 'vantage') return outsideEvery;
  const pages = sources.filter((source) => source.kind === 'endpoint' && source.expects === 'web').length;
  const applications = sources.filter((source) => source.kind === 'endpoint').length - pages;
  if (kind !== 'endpoint' || applications === 0) return 1;
  return expects === 'web' ? 2 : applications / (applications + pages);
}

/**
 * The part of its time at which a source has its turn. Those that speak of the application itself are spread evenly:
 * with two of them, one looks halfway between two looks of the other. The rest stand in the gaps.
 */
function offsetOf(source: Scheduled, sources: readonly Scheduled[]): number {
  const alike = sources.filter((other) => phaseOf(other) === phaseOf(source));
  return (alike.indexOf(source) + phaseOf(source)) / alike.length;
}

function phaseOf({ kind, expects }: Scheduled): number {
  if (kind === 'status-page') return 0.75;
  if (kind === 'control') return 0.1;
  if (kind === 'vantage') return 0.5;
  return expects === 'web' ? 0.25 : 0;
}

/** At first everybody at once, then ever more slowly, until enough was asked. */
function soonerAt(schedule: Schedule, { name, kind }: Scheduled, { intervalMs }: Moment): number {
  const last = schedule.askedAt[name] ?? 0;
  switch (kind) {
    case 'endpoint': {
      const extras = schedule.extras[name] ?? 0;
      const spent = extras >= extrasPerDoubt || schedule.extrasAt.length >= extrasPerHour;
      return spent ? Number.POSITIVE_INFINITY : last + Math.max(soonestMs, ((extras + 1) * intervalMs) / 13);
    }
    case 'vantage':
      return last + outsideServesMs;
    case 'control':
      return last + intervalMs / 3;
    case 'status-page':
      return Number.POSITIVE_INFINITY;
  }
}

function standingInAt(schedule: Schedule, { name, kind }: Scheduled, { vantageStandsIn }: Moment): number {
  if (!vantageStandsIn || kind !== 'vantage') return Number.POSITIVE_INFINITY;
  return (schedule.askedAt[name] ?? 0) + standInMs;
}

function asked(schedule: Schedule, source: Turn, moment: Moment): Schedule {
  const { name, kind } = source;
  const { now } = moment;
  const next = { ...schedule, askedAt: { ...schedule.askedAt, [name]: now } };
  if (kind === 'vantage') return { ...next, outsideAt: [...schedule.outsideAt, now] };
  if (kind !== 'endpoint' || turnAfter(schedule, source, moment) <= now) return next;
  return {
    ...next,
    extras: { ...schedule.extras, [name]: (schedule.extras[name] ?? 0) + 1 },
    extrasAt: [...schedule.extrasAt, now],
  };
}
