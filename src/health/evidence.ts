import { failsLike } from './failure.ts';
import { type Hypothesis, isOurs, touches } from './hypotheses.ts';
import { failChance, pageOpensRatio } from './parameters.ts';
import { endpointOf, type Fault, type Reading, type Verdict, type WatchedEndpoint } from './reading.ts';

export type Context = {
  endpoints: readonly WatchedEndpoint[];
  /** The last verdict of every source before this reading. */
  last: Readonly<Record<string, Verdict>>;
  /** How each source has failed in this spell of trouble. */
  heard: Readonly<Record<string, Fault>>;
  /** When each source last saw the service well. */
  okAt: Readonly<Record<string, number>>;
  /** The endpoints whose usual answer says nothing. */
  mute: readonly string[];
  /** The chance that a look of ours gets lost on our own line. */
  ownLoss: number;
  /** The chance that the vantage loses one. */
  vantageLoss: number;
};

/** A vantage that saw the service well within this time works. */
export const provenForMs = 20 * 60_000;

type Likelihood = (hypothesis: Hypothesis) => number;

/** How likely this reading is under each hypothesis, up to a common factor; undefined if it is equally likely under all. */
export function likelihood(reading: Reading, context: Context): Likelihood | undefined {
  switch (reading.kind) {
    case 'endpoint':
      return endpointLikelihood(reading, context);
    case 'vantage':
      return vantageLikelihood(reading, context);
    case 'control':
      return controlLikelihood(reading, context);
    case 'status-page':
      return pageLikelihood(reading, context);
  }
}

/** Whether the vantage still counts as working: one of its looks has seen the service well lately. */
export function isVantageProven(
  { endpoints, okAt }: Pick<Context, 'endpoints' | 'okAt'>,
  now: number,
): boolean {
  return endpoints.some(
    ({ elsewhere }) => elsewhere !== undefined && now - (okAt[elsewhere] ?? 0) <= provenForMs,
  );
}

function endpointLikelihood(reading: Reading, context: Context): Likelihood | undefined {
  const { verdict, reachedEdge } = reading;
  const watched = context.endpoints.find(({ name }) => name === reading.source);
  if (watched === undefined) return undefined;
  const caused = (hypothesis: Hypothesis) => endpointFails(hypothesis, watched, context);
  if (verdict === 'fail') return failsLike(reading, caused, context.ownLoss, context);
  if (verdict === 'ok') return (h) => 1 - caused(h);
  if (verdict !== 'queue' && !reachedEdge) return undefined;
  const inFront = verdict === 'queue' ? failChance.queue : 1;
  return (h) => {
    if (!couldAnswer(h, watched, context)) return 1 - caused(h);
    return isOurs(h) || !touches(h, watched.name) ? 1 : inFront;
  };
}

/**
 * Whether a challenge or a queue in front of an endpoint fits this hypothesis. It says nothing about the service behind the
 * edge. But an answer came back, so the way there is open, and whatever made this endpoint silent is over. Trouble of this
 * endpoint alone is not assumed before it shows. Where such an answer is the usual one, as a challenge is at the web page, what was
 * heard of trouble is over once it is back.
 */
function couldAnswer(
  { kind, scope }: Hypothesis,
  { name, expects }: WatchedEndpoint,
  { heard, mute }: Context,
): boolean {
  if (kind === 'well') return true;
  if (isOurs({ kind }) || heard[name] === 'network') return false;
  const isMute = mute.includes(name);
  // What always hides it is in front of an application that only the vantage sees fail, too.
  if (heard[name] === undefined) return scope === null || (isMute && expects !== 'web');
  return expects !== 'web' && !isMute;
}

function endpointFails(
  { kind, scope, stage }: Hypothesis,
  { name, expects }: WatchedEndpoint,
  { last, heard }: Context,
): number {
  if (kind === 'offline') return failChance.offline[stage] ?? 0;
  if (!touches({ kind, scope }, name)) return 0;
  if (kind === 'path') return failChance.path;
  const spared = scope === null && expects === 'web' && last[name] !== 'fail';
  if (kind === 'blocked') return (failChance.blocked[stage] ?? 0) * (spared ? failChance.webOfAll : 1);
  const fails = kind === 'brownout' ? (failChance.brownout[stage] ?? 0) : failChance.broken;
  return spared ? fails * (isSilent(heard) ? failChance.webOfSilence : failChance.webOfAll) : fails;
}

/** Whether no answer came from anything that has failed. */
function isSilent(heard: Context['heard']): boolean {
  const faults = Object.values(heard);
  return faults.length > 0 && faults.every((fault) => fault === 'network');
}

/** Trouble of our own does not reach the vantage. It loses a reading now and then by itself, and most of them once it is out. */
function vantageLikelihood(reading: Reading, context: Context): Likelihood | undefined {
  const { source, verdict, at } = reading;
  const watched = endpointOf(context.endpoints, source);
  if (watched === undefined || (verdict !== 'ok' && verdict !== 'fail')) return undefined;
  const isDead = context.last[source] === 'fail' && !isVantageProven(context, at);
  const lost = isDead ? failChance.deadVantage : context.vantageLoss;
  const concerns = (h: Hypothesis) => touches(h, watched.name) && !isOurs(h);
  const caused = (h: Hypothesis) => (concerns(h) ? endpointFails(h, watched, context) : 0);
  if (verdict === 'ok') return (h) => 1 - caused(h);
  return failsLike(reading, caused, lost, context);
}

/** A control tells only whether our own network is lost. One that is out by itself fails again and again. */
function controlLikelihood({ source, verdict }: Reading, { last, ownLoss }: Context): Likelihood | undefined {
  if (verdict !== 'ok' && verdict !== 'fail') return undefined;
  const alone = last[source] === 'fail' ? failChance.controlAgain : ownLoss;
  return ({ kind, stage }) => {
    const fails = kind === 'offline' ? (failChance.offline[stage] ?? 0) : alone;
    return verdict === 'fail' ? fails : 1 - fails;
  };
}

/** Bad news on the official page counts once, when it appears. Its good news and its silence do not count. */
function pageLikelihood({ source, verdict }: Reading, { last }: Context): Likelihood | undefined {
  if (verdict !== 'fail' || last[source] === 'fail') return undefined;
  return ({ kind }) => (kind === 'outage' || kind === 'brownout' ? pageOpensRatio : 1);
}
