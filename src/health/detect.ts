import { decide, passedAt } from './decide.ts';
import { type Detection, type DetectionStep, isAhead, type Outage } from './detection.ts';
import { likelihood } from './evidence.ts';
import {
  lossAfter,
  lossShare,
  missedAfter,
  noOwnLoss,
  vantageLossAfter,
  vantageLossShare,
  wayLossAfter,
  wayLossShare,
} from './failure.ts';
import { isBroken, isLost, isOurs, touches } from './hypotheses.ts';
import { inOrder, longestMs } from './in-order.ts';
import { type Model, model } from './model.ts';
import { meanMs, paceOf, thresholds } from './parameters.ts';
import { endpointOf, type Reading, type Verdict, type WatchedEndpoint } from './reading.ts';

/** An endpoint that is touched with a lower chance than this no longer counts as failing. */
const untouched = 0.005;

/** Bad ways mostly heal within this time. */
const soonTold = 2 * 60_000;

export type Detector = {
  /** Begins, or goes on from what was remembered. From a belief of another model or of the future only the outage is kept. */
  begin(remembered: Detection | null, at: number): Detection;
  /** Begins anew, and remembers of another detector when and how the sources were last seen. */
  anew(from: Detection, at: number): Detection;
  /** One pure step: a reading moves the belief, and the belief decides whether there is an outage. */
  detect(state: Detection, reading: Reading): DetectionStep;
  /** Whether looking again now would help: something failed or works again, and what that means is not clear yet. */
  isInDoubt(state: Detection): boolean;
  /** Whether what the vantage sees next may decide: an outage is likely, or nobody else could see it. */
  isPressing(state: Detection): boolean;
  /** From when on what fails may be announced; null while nothing does, or when it was. */
  passedAt(state: Detection): number | null;
  /** Whether our own network is probably lost. */
  isOffline(state: Detection): boolean;
  /** Whether the way from us to an endpoint is probably bad, so that our looks at it tell nothing of C.AI. */
  isCutOff(state: Detection, source: string): boolean;
  /** Whether C.AI has been seen well from elsewhere while it can't be reached from here, for a while now. */
  isOnlyHere(state: Detection): boolean;
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
    anew({ last, okAt, ownLoss, wayLoss = {}, vantageLoss, mute }, at) {
      const known = {
        ...{ last: keep(last, counts), okAt: keep(okAt, counts), ownLoss, wayLoss, mute },
        ...(vantageLoss && { vantageLoss }),
      };
      return { ...begin(its, null, at), ...known };
    },
    detect: (state, reading) =>
      counts(reading.source) ? detect(its, state, reading) : { state, events: [] },
    isInDoubt: (state) => isInDoubt(its, state),
    isPressing: (state) => isPressing(its, state),
    passedAt: (state) => passedAt(its, state),
    isOffline: ({ belief }) => its.chance(belief, isLost) > 0.5,
    isCutOff: (state, source) => isCutOff(its, state, source),
    isOnlyHere: (state) => isOnlyHere(its, state),
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
    failedAt: {},
    ownLoss: remembered?.ownLoss ?? noOwnLoss(at),
    mute: [],
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

function detect(model: Model, before: Detection, reading: Reading): DetectionStep {
  const state = inOrder(before, reading, (known, each) => observe(model, known, each));
  return state.belief === before.belief ? { state, events: [] } : decide(model, state, reading);
}

/** What a look shows of the moment at which it was sent. */
function observe(model: Model, before: Detection, reading: Reading): Detection {
  const { last, heard, okAt, mute, wayLoss } = before;
  const wayShare = reading.kind === 'endpoint' ? wayLossShare(wayLoss, reading.source) : 0;
  const ownLoss = Math.max(lossShare(before.ownLoss), wayShare);
  const known = { endpoints: model.endpoints, last, heard, okAt, mute };
  const likely = likelihood(reading, {
    ...known,
    ownLoss,
    vantageLoss: vantageLossShare(before.vantageLoss),
  });
  // What an outage makes fail is lost neither on our way nor by the vantage.
  const lost = isTold(before, reading) ? before : lostOutside(model, before, reading);
  const seen = {
    ...before,
    ...(lost.vantageLoss && { vantageLoss: lost.vantageLoss }),
    wayLoss: lost.wayLoss ?? {},
    last: lastWords(before, reading),
    ownLoss: lossAfter(model, before, reading),
    mute: muteAfter(before, reading),
    untold: untoldAfter(model.endpoints, before, reading),
    missed: missedAfter(before, reading),
    ...(isAnswer(reading) && { answeredAt: reading.at }),
  };
  const state =
    reading.verdict === 'unknown' && reading.reachedEdge ? withoutSilence(seen, reading.source) : seen;
  if (likely === undefined) return state;
  const belief = model.learn(model.passTime(before.belief, reading.at), likely);
  return note(model, { ...state, belief }, reading);
}

function lostOutside({ endpoints }: Model, before: Detection, reading: Reading) {
  return {
    vantageLoss: vantageLossAfter(endpoints, before, reading),
    wayLoss: wayLossAfter(endpoints, before, reading),
  };
}

/** Whether an outage runs, for so long that no look of before may yet come back. */
function isTold({ outage }: Detection, { at }: Reading): boolean {
  return outage !== null && at - (outage.toldAt ?? 0) > longestMs;
}

function isInDoubt(model: Model, state: Detection): boolean {
  const { belief, failingSince, outage } = state;
  if (outage !== null && isContradicted(model, state)) return true;
  const stirred = outage === null ? Object.keys(failingSince).length > 0 : outage.firstGoodAt !== null;
  if (!stirred) return false;
  // The vantage goes on looking in our place, but more looks of ours would tell nothing new.
  if (outage === null && model.chance(belief, ({ kind }) => kind === 'blocked') > 0.9) return false;
  const broken = model.chance(belief, isBroken);
  return outage === null ? broken > thresholds.doubt : broken < 1 - thresholds.overDoubt;
}

function isPressing(model: Model, { belief, failingSince, mute }: Detection): boolean {
  const isUnseen = ({ name, elsewhere = '' }: WatchedEndpoint) =>
    failingSince[elsewhere] !== undefined && mute.includes(name);
  return model.chance(belief, isBroken) > thresholds.pressing || model.endpoints.some(isUnseen);
}

function isOnlyHere(model: Model, state: Detection): boolean {
  const { belief, outage, troubledAt, okAt } = state;
  if (outage !== null || belief.at - troubledAt < soonTold) return false;
  return model.endpoints.some(
    ({ name, elsewhere }) =>
      elsewhere !== undefined && (okAt[elsewhere] ?? 0) > troubledAt && isCutOff(model, state, name),
  );
}

/** Whether the vantage last saw well what had begun to fail here. */
function isContradicted({ endpoints }: Model, { last, okAt, failingSince }: Detection): boolean {
  return endpoints.some(({ name, elsewhere }) => {
    const since = failingSince[name];
    if (elsewhere === undefined || since === undefined) return false;
    return last[name] === 'fail' && last[elsewhere] === 'ok' && (okAt[elsewhere] ?? 0) > since;
  });
}

function isCutOff(model: Model, { belief, failingSince }: Detection, source: string): boolean {
  if (failingSince[source] === undefined) return false;
  return model.chance(belief, (h) => isOurs(h) && touches(h, source)) > 0.9;
}

function lastWords({ last }: Detection, { source, verdict }: Reading): Record<string, Verdict> {
  return verdict === 'unknown' || last[source] === verdict ? last : { ...last, [source]: verdict };
}

/** An endpoint that told nothing before it failed tells as little when that is over. */
function muteAfter(
  { mute, failingSince }: Detection,
  { source, kind, verdict, reachedEdge }: Reading,
): string[] {
  if (kind !== 'endpoint' || failingSince[source] !== undefined) return mute;
  const isMute = verdict === 'unknown' && reachedEdge === true;
  if (verdict === 'fail' || isMute === mute.includes(source)) return mute;
  return isMute ? [...mute, source] : mute.filter((name) => name !== source);
}

/** A vantage that was not to be had is not to be had for any endpoint; one to which an answer told nothing, for this one. */
function untoldAfter(
  endpoints: readonly WatchedEndpoint[],
  { untold = [] }: Detection,
  { source, kind, verdict, reachedEdge }: Reading,
): string[] {
  if (kind !== 'vantage') return untold;
  if (verdict !== 'unknown') return untold.filter((name) => name !== source);
  if (reachedEdge) return untold.includes(source) ? untold : [...untold, source];
  return endpoints.flatMap(({ elsewhere = [] }) => elsewhere);
}

/** Whether our line carried it, whatever it says. */
function isAnswer({ kind, verdict, fault, reachedEdge }: Reading): boolean {
  if (kind === 'vantage') return false;
  return verdict === 'fail' ? fault !== 'network' : verdict !== 'unknown' || reachedEdge === true;
}

/** A look that gets no answer while nothing else does either shows nothing of its own endpoint. */
function aloneAfter(
  { intervalMs }: Model,
  { alone = [], answeredAt }: Detection,
  { source, kind, fault, at }: Reading,
): string[] {
  const others = alone.filter((name) => name !== source);
  const isAlone = kind === 'endpoint' && fault === 'network' && at - (answeredAt ?? at) > intervalMs / 2;
  return isAlone ? [...others, source] : others;
}

/** What was silent answers again, if only with what it says to everybody. */
function withoutSilence(state: Detection, source: string): Detection {
  if (state.heard[source] !== 'network') return state;
  const isAnother = (name: string) => name !== source;
  return { ...state, failingSince: keep(state.failingSince, isAnother), heard: keep(state.heard, isAnother) };
}

/** Notes how the source of the reading is doing in this spell of trouble. */
function note(model: Model, state: Detection, reading: Reading): Detection {
  const { source, kind, verdict, at, fault } = reading;
  if (kind === 'control' || kind === 'status-page') return state;
  if (verdict === 'ok') return forgetTheWell(model, { ...state, okAt: { ...state.okAt, [source]: at } });
  if (verdict !== 'fail') return state;
  const okAt = state.okAt[source] ?? 0;
  const estimate = at - okAt <= 2 * model.intervalMs ? (okAt + at) / 2 : at;
  // Behind a blocked way it may have worked until now.
  const isBlocked = model.chance(state.belief, (h) => h.kind === 'blocked' && touches(h, source)) > 0.5;
  const since = isBlocked ? at : (state.failingSince[source] ?? estimate);
  return {
    ...state,
    failedAt: { ...state.failedAt, [source]: at },
    alone: aloneAfter(model, state, reading),
    failingSince: { ...state.failingSince, [source]: since },
    troubledAt: Object.keys(state.failingSince).length === 0 ? at : state.troubledAt,
    heard: fault === undefined ? state.heard : { ...state.heard, [source]: fault },
    places: kind === 'vantage' ? (reading.places ?? 1) : state.places,
  };
}

/** Drops from this spell of trouble what is believed to be well again, and what has worked for a while before it was told. */
function forgetTheWell(model: Model, state: Detection): Detection {
  const { endpoints, intervalMs } = model;
  const { belief, failingSince, failedAt, heard, last, mute, outage } = state;
  if (Object.keys(failingSince).length + Object.keys(heard).length === 0) return state;
  const isTouched = (source: string) => {
    const name = endpointOf(endpoints, source)?.name;
    return name !== undefined && model.chance(belief, (h) => touches(h, name)) > untouched;
  };
  const isRecent = (source: string) =>
    belief.at - (failedAt[source] ?? 0) <= meanMs.lull * paceOf(intervalMs);
  const seesAlone = (source: string) =>
    endpoints.some(
      ({ name, expects, elsewhere }) => elsewhere === source && expects !== 'web' && mute.includes(name),
    );
  const stillFails = (source: string) =>
    last[source] === 'fail' && (state.watched.includes(source) ? isRecent(source) : seesAlone(source));
  const hasWorked = (source: string) => last[source] === 'ok' && !isRecent(source);
  const failing = keep(
    failingSince,
    (source) => (isTouched(source) || stillFails(source)) && (outage !== null || !hasWorked(source)),
  );
  return {
    ...state,
    failingSince: failing,
    heard: keep(heard, (source) => isTouched(source) || stillFails(source)),
    missed: Object.keys(failing).length === 0 ? {} : (state.missed ?? {}),
  };
}

function keep<T>(record: Record<string, T>, wanted: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted(key)));
}
