import { type Belief, chance, learn, passTime, trusting } from './belief.ts';
import { type DetectionStep, decide, type Outage } from './decide.ts';
import { likelihood } from './evidence.ts';
import { hypotheses, isBroken, type Model, touches } from './hypotheses.ts';
import { thresholds } from './parameters.ts';
import type { Fault, Reading, Verdict } from './reading.ts';
import { isAhead } from './set-back.ts';
import { seenByVantage, type Watched } from './watched.ts';

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

/** Below this chance that an endpoint is touched, it is no longer counted among the failing. */
const untouched = 0.005;

export type Detector = {
  /** Begins, or goes on from what was remembered; belief about other endpoints, causes or times than these is forgotten. */
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
  const isAbout = remembered?.watched.join() === watched.join();
  // Another version of the program may have considered other things.
  const isKnown = isAbout && remembered.belief.weights.length === all.length;
  if (isKnown && !isAhead(remembered.belief.at, at)) return remembered;
  const outage = remembered?.outage ? unwitnessed(remembered.outage, at) : null;
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

/** The outage without what was seen of its end, and with no time that is still to come. */
function unwitnessed(outage: Outage, at: number): Outage {
  return { ...outage, lastBadAt: Math.min(outage.lastBadAt, at), firstGoodAt: null, turning: null };
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

function names(endpoints: readonly Watched[]): string[] {
  return endpoints.map(({ name }) => name);
}

function keep<T>(record: Record<string, T>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}
