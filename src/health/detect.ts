import { type Belief, chance, learn, passTime, trusting } from './belief.ts';
import { likelihood, seenByVantage, type Watched } from './evidence.ts';
import { type Findings, findingsOf, isVantageWaitedFor, isWaitedFor } from './findings.ts';
import { type Hypothesis, hypotheses, isBroken, isOurs, type Model, touches } from './hypotheses.ts';
import { meanMs, paceOf, thresholds } from './parameters.ts';
import type { Fault, Reading, Verdict } from './reading.ts';

export type Outage = Findings & {
  lastBadAt: number;
  firstGoodAt: number | null;
  /** What failed last is better explained by trouble of our own. */
  ours: boolean;
  /** What it looks like of late, and since when, where that is not what people were told. */
  turning: { look: string; since: number } | null;
};

/** All that the detector knows, as plain data. */
export type Detection = {
  /** The names of the endpoints that the belief is about. */
  watched: string[];
  belief: Belief;
  /** The last word of every source. */
  last: Record<string, Verdict>;
  okAt: Record<string, number>;
  /** Since when, and how, each source has failed in this spell of trouble. */
  failingSince: Record<string, number>;
  heard: Record<string, Fault>;
  /** When this spell showed first. */
  troubledAt: number;
  /** From how many places elsewhere it was last seen to fail. */
  places: number;
  outage: Outage | null;
};

export type DetectionEvent =
  | ({ type: 'outage-started'; at: number; since: number } & Findings)
  | ({ type: 'outage-changed'; at: number } & Findings)
  /** It ended after `lastBadAt` and no later than `firstGoodAt`; far apart if nobody looked in between. */
  | { type: 'outage-resolved' | 'outage-withdrawn'; at: number; lastBadAt: number; firstGoodAt: number };

export type DetectionStep = { state: Detection; events: DetectionEvent[] };

/** Below this chance that an endpoint is touched, it is no longer counted among the failing. */
const untouched = 0.02;

export type Detector = {
  /** Begins, or goes on from what was remembered; belief about other endpoints than these is forgotten. */
  begin(remembered: Detection | null, at: number): Detection;
  /** One pure step: a reading moves the belief, and the belief decides whether there is an outage. */
  detect(state: Detection, reading: Reading): DetectionStep;
  /** Whether looking again now would help: something failed, or works again, and it is not clear what that means. */
  isInDoubt(state: Detection): boolean;
  /** Whether it is probably our own network that is lost. */
  isOffline(state: Detection): boolean;
};

/** Decides about these endpoints, when each of them is looked at once in an interval. */
export function detector(endpoints: readonly Watched[], intervalMs: number): Detector {
  const model = { endpoints, intervalMs, all: hypotheses(endpoints, intervalMs) };
  return {
    begin: (remembered, at) => begin(model, remembered, at),
    detect: (state, reading) => detect(model, state, reading),
    isInDoubt: (state) => isInDoubt(model, state),
    isOffline: ({ belief }) => chance(belief, model.all, ({ kind }) => kind === 'offline') > 0.5,
  };
}

function begin({ endpoints, all }: Model, remembered: Detection | null, at: number): Detection {
  const watched = names(endpoints);
  if (remembered?.watched.join() === watched.join()) return remembered;
  const outage = remembered?.outage ?? null;
  const belief = trusting(all, at);
  const troubled = learn(belief, all, (h) => (isBroken(h) ? 1 : 0));
  return {
    watched,
    belief: outage === null ? belief : troubled,
    last: {},
    okAt: {},
    failingSince: {},
    heard: {},
    troubledAt: at,
    places: 0,
    outage,
  };
}

function detect(model: Model, state: Detection, reading: Reading): DetectionStep {
  const { endpoints, all } = model;
  const likely = likelihood(reading, { endpoints, last: state.last, heard: state.heard, okAt: state.okAt });
  const last = lastWords(state, reading);
  if (likely === undefined) return { state: { ...state, last }, events: [] };
  const belief = learn(passTime(state.belief, all, reading.at), all, likely);
  return decide(model, note(model, { ...state, belief, last }, reading), reading);
}

function isInDoubt({ all }: Model, { belief, failingSince, outage }: Detection): boolean {
  const stirred = outage === null ? Object.keys(failingSince).length > 0 : outage.firstGoodAt !== null;
  if (!stirred) return false;
  const broken = chance(belief, all, isBroken);
  return outage === null ? broken > thresholds.doubt : broken < 1 - thresholds.overDoubt;
}

function lastWords({ last }: Detection, { source, verdict }: Reading): Record<string, Verdict> {
  return verdict === 'unknown' ? last : { ...last, [source]: verdict };
}

/** Writes down how each source does in this spell of trouble. */
function note(model: Model, state: Detection, reading: Reading): Detection {
  const { source, kind, verdict, at, fault } = reading;
  if (kind === 'control' || kind === 'status-page') return state;
  if (verdict === 'ok') return forgetTheWell(model, { ...state, okAt: { ...state.okAt, [source]: at } });
  if (verdict !== 'fail') return state;
  const okAt = state.okAt[source] ?? 0;
  const estimate = at - okAt <= 2 * model.intervalMs ? (okAt + at) / 2 : at;
  return {
    ...state,
    failingSince: { ...state.failingSince, [source]: state.failingSince[source] ?? estimate },
    troubledAt: Object.keys(state.failingSince).length === 0 ? at : state.troubledAt,
    heard: fault === undefined ? state.heard : { ...state.heard, [source]: fault },
    places: kind === 'vantage' ? (reading.places ?? 1) : state.places,
  };
}

/** What is believed to be well again has no part in this spell any more. */
function forgetTheWell({ endpoints, all }: Model, state: Detection): Detection {
  if (Object.keys(state.failingSince).length === 0) return state;
  const isTouched = (source: string) => {
    const name = state.watched.includes(source) ? source : seenByVantage(endpoints);
    return name !== undefined && chance(state.belief, all, (h) => touches(h, name)) > untouched;
  };
  return {
    ...state,
    failingSince: keep(state.failingSince, isTouched),
    heard: keep(state.heard, isTouched),
  };
}

function decide(model: Model, state: Detection, reading: Reading): DetectionStep {
  if (reading.kind === 'control') return { state, events: [] };
  if (state.outage === null) return start(model, state, reading);
  const outage = witness(model, state.outage, state, reading);
  const current = { ...state, outage };
  switch (reading.verdict) {
    case 'fail':
    case 'queue':
      return carryOn(model, current, outage, reading.at);
    case 'ok':
      return isOver(model, current, outage, reading.at)
        ? end(current, outage, reading.at)
        : { state: current, events: [] };
    case 'unknown':
      return { state: current, events: [] };
  }
}

function start(model: Model, state: Detection, { at, verdict }: Reading): DetectionStep {
  if (verdict !== 'fail' || !isLikely(model.all, state)) return { state, events: [] };
  const findings = findingsOf(model, state, 'outage');
  const waits =
    (findings.severity === 'degraded' && isWaitedFor(model, state)) ||
    isVantageWaitedFor(model, state, findings.affected);
  if (waits) return { state, events: [] };
  const since = Math.min(at, ...findings.evidence.failing.map((failing) => failing.since));
  const outage = { ...findings, lastBadAt: at, firstGoodAt: null, ours: false, turning: null };
  return { state: { ...state, outage }, events: [{ type: 'outage-started', at, since, ...findings }] };
}

/** Likely, hardly a mere blip, and hardly our own trouble. */
function isLikely(all: readonly Hypothesis[], { belief }: Detection): boolean {
  const broken = chance(belief, all, isBroken);
  const blip = chance(belief, all, ({ kind }) => kind === 'blip');
  return broken >= thresholds.broken * (broken + blip) && 1 - broken - blip <= thresholds.ours;
}

/**
 * Over for longer than a lull, and hardly broken any more. What may be wrong with an endpoint that did not fail in this
 * spell has no say: it may be one that shows us nothing.
 */
function isOver(model: Model, { belief, failingSince }: Detection, outage: Outage, at: number): boolean {
  if (at - outage.lastBadAt < lullMs(model)) return false;
  const failed = ({ scope }: Hypothesis) => scope === null || failingSince[scope] !== undefined;
  const broken = chance(belief, model.all, (h) => (isBroken(h) || h.kind === 'blip') && failed(h));
  return broken <= thresholds.over;
}

function witness({ all }: Model, outage: Outage, { belief }: Detection, reading: Reading): Outage {
  // A vantage that got no answer may have lost it on its own way.
  if (reading.kind !== 'endpoint' && reading.fault === 'network') return outage;
  if (reading.kind === 'status-page') return outage;
  if (reading.verdict === 'ok') return { ...outage, firstGoodAt: outage.firstGoodAt ?? reading.at };
  if (reading.verdict !== 'fail') return outage;
  const ours = chance(belief, all, isOurs) >= thresholds.withdraw;
  return { ...outage, lastBadAt: reading.at, firstGoodAt: null, ours };
}

function end(state: Detection, { lastBadAt, firstGoodAt, ours }: Outage, at: number): DetectionStep {
  const type = ours ? 'outage-withdrawn' : 'outage-resolved';
  return {
    state: { ...state, outage: null, failingSince: {}, heard: {}, places: 0 },
    events: [{ type, at, lastBadAt, firstGoodAt: firstGoodAt ?? at }],
  };
}

/** Tells of a change once it has stood as long as a lull, so that people do not hear of every wavering. */
function carryOn(model: Model, state: Detection, outage: Outage, at: number): DetectionStep {
  const findings = findingsOf(model, state, outage.severity);
  const look = lookOf(findings);
  if (findings.affected.length === 0 || look === lookOf(outage)) return unchanged(state, outage, null);
  if (outage.turning?.look !== look) return unchanged(state, outage, { look, since: at });
  if (at - outage.turning.since < lullMs(model)) return unchanged(state, outage, outage.turning);
  return {
    state: { ...state, outage: { ...outage, ...findings, turning: null } },
    events: [{ type: 'outage-changed', at, ...findings }],
  };
}

function unchanged(state: Detection, outage: Outage, turning: Outage['turning']): DetectionStep {
  return { state: { ...state, outage: { ...outage, turning } }, events: [] };
}

function lookOf({ severity, affected }: Findings): string {
  return [severity, ...affected].join();
}

function lullMs({ intervalMs }: Model): number {
  return meanMs.lull * paceOf(intervalMs);
}

function names(endpoints: readonly Watched[]): string[] {
  return endpoints.map(({ name }) => name);
}

function keep<T>(record: Record<string, T>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}
