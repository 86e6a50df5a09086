import { decide } from './decide.ts';
import { type Detection, type DetectionStep, isAhead, type Outage } from './detection.ts';
import { likelihood } from './evidence.ts';
import { isBroken, touches } from './hypotheses.ts';
import { type Model, model } from './model.ts';
import { thresholds } from './parameters.ts';
import { type Reading, seenByVantage, type Verdict, type WatchedEndpoint } from './reading.ts';

/** An endpoint that is touched with a lower chance than this no longer counts as failing. */
const untouched = 0.005;

export type Detector = {
  /** Begins, or goes on from what was remembered. From a belief of another model or of the future only the outage is kept. */
  begin(remembered: Detection | null, at: number): Detection;
  /** Begins anew, and remembers of another detector when and how the sources were last seen. */
  anew(from: Detection, at: number): Detection;
  /** One pure step: a reading moves the belief, and the belief decides whether there is an outage. */
  detect(state: Detection, reading: Reading): DetectionStep;
  /** Whether looking again now would help: something failed or works again, and what that means is not clear yet. */
  isInDoubt(state: Detection): boolean;
  /** Whether our own network is probably lost. */
  isOffline(state: Detection): boolean;
};

/** Decides about these endpoints, when each of them is looked at once in an interval. Readings of the sources `without` count nothing. */
export function detector(
  endpoints: readonly WatchedEndpoint[],
  intervalMs: number,
  without: readonly string[] = [],
): Detector {
  const its = model(endpoints, intervalMs);
  const counts = (source: string) => !without.includes(source);
  return {
    begin: (remembered, at) => begin(its, remembered, at),
    anew({ last, okAt }, at) {
      return { ...begin(its, null, at), last: keep(last, counts), okAt: keep(okAt, counts) };
    },
    detect: (state, reading) =>
      counts(reading.source) ? detect(its, state, reading) : { state, events: [] },
    isInDoubt: (state) => isInDoubt(its, state),
    isOffline: ({ belief }) => its.chance(belief, ({ kind }) => kind === 'offline') > 0.5,
  };
}

function begin(model: Model, remembered: Detection | null, at: number): Detection {
  const isKnown = remembered !== null && model.isOwn(remembered.belief);
  if (isKnown && !isAhead(remembered.belief.at, at)) return remembered;
  const outage = remembered?.outage ? unwitnessed(remembered.outage, at) : null;
  const prior = model.prior(at);
  return {
    watched: model.endpoints.map(({ name }) => name),
    belief: outage === null ? prior : model.learn(prior, (h) => (isBroken(h) ? 1 : 0)),
    last: {},
    okAt: {},
    failingSince: {},
    heard: {},
    troubledAt: at,
    places: 0,
    outage,
  };
}

/** The outage without what was seen of its end, and without a time in the future. */
function unwitnessed(outage: Outage, at: number): Outage {
  return { ...outage, lastBadAt: Math.min(outage.lastBadAt, at), firstGoodAt: null, turning: null };
}

function detect(model: Model, state: Detection, reading: Reading): DetectionStep {
  const { endpoints } = model;
  const likely = likelihood(reading, { endpoints, last: state.last, heard: state.heard, okAt: state.okAt });
  const last = lastWords(state, reading);
  if (likely === undefined) return { state: { ...state, last }, events: [] };
  const belief = model.learn(model.passTime(state.belief, reading.at), likely);
  return decide(model, note(model, { ...state, belief, last }, reading), reading);
}

function isInDoubt(model: Model, { belief, failingSince, outage }: Detection): boolean {
  const stirred = outage === null ? Object.keys(failingSince).length > 0 : outage.firstGoodAt !== null;
  if (!stirred) return false;
  const broken = model.chance(belief, isBroken);
  return outage === null ? broken > thresholds.doubt : broken < 1 - thresholds.overDoubt;
}

function lastWords({ last }: Detection, { source, verdict }: Reading): Record<string, Verdict> {
  return verdict === 'unknown' ? last : { ...last, [source]: verdict };
}

/** Notes how the source of the reading is doing in this spell of trouble. */
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

/** Drops from this spell of trouble what is believed to be well again. */
function forgetTheWell(model: Model, state: Detection): Detection {
  if (Object.keys(state.failingSince).length === 0) return state;
  const isTouched = (source: string) => {
    const name = state.watched.includes(source) ? source : seenByVantage(model.endpoints);
    return name !== undefined && model.chance(state.belief, (h) => touches(h, name)) > untouched;
  };
  return {
    ...state,
    failingSince: keep(state.failingSince, isTouched),
    heard: keep(state.heard, isTouched),
  };
}

function keep<T>(record: Record<string, T>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}
