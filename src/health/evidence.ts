import { failsLike } from './failure.ts';
import { type Hypothesis, isOurs, touches } from './hypotheses.ts';
import { failChance, pageOpensRatio } from './parameters.ts';
import { type Fault, type Reading, seenByVantage, type Verdict, type WatchedEndpoint } from './reading.ts';

export type Context = {
  endpoints: readonly WatchedEndpoint[];
  /** The last verdict of every source before this reading. */
  last: Readonly<Record<string, Verdict>>;
  /** How each source has failed in this spell of trouble. */
  heard: Readonly<Record<string, Fault>>;
  /** When each source last saw the service well. */
  okAt: Readonly<Record<string, number>>;
};

/** A vantage that saw the service well within this time works. */
const provenForMs = 20 * 60_000;

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

/** Whether a vantage that last saw the service well at `okAt` still counts as working. */
export function isProven(okAt: number, now: number): boolean {
  return now - okAt <= provenForMs;
}

function endpointLikelihood(reading: Reading, context: Context): Likelihood | undefined {
  const { verdict, reachedEdge } = reading;
  const watched = context.endpoints.find(({ name }) => name === reading.source);
  if (watched === undefined) return undefined;
  const caused = (hypothesis: Hypothesis) => endpointFails(hypothesis, watched, context);
  if (verdict === 'fail') return (h) => failsLike(reading, h, caused(h), failChance.noise, context);
  if (verdict === 'ok') return (h) => 1 - caused(h);
  if (verdict !== 'queue' && !reachedEdge) return undefined;
  return (h) => (couldAnswer(h, watched, context) ? 1 : 1 - caused(h));
}

/**
 * Whether a challenge or a queue in front of an endpoint fits this hypothesis. It says nothing about the service behind the
 * edge. But an answer came back, so the way there is open, and whatever made this endpoint silent is over. Trouble of this
 * endpoint alone is not assumed before it shows; at the web page, whose usual answer is a challenge, it is over once the
 * challenge is back.
 */
function couldAnswer(
  { kind, scope }: Hypothesis,
  { name, expects }: WatchedEndpoint,
  { heard }: Context,
): boolean {
  if (kind === 'well') return true;
  if (isOurs({ kind }) || heard[name] === 'network') return false;
  return scope === null || (heard[name] !== undefined && expects !== 'web');
}

function endpointFails(
  { kind, scope, stage }: Hypothesis,
  { name, expects }: WatchedEndpoint,
  { last }: Context,
): number {
  if (kind === 'offline') return failChance.offline[stage] ?? 0;
  if (kind === 'well' || (scope !== null && scope !== name)) return 0;
  if (kind === 'path') return failChance.path;
  const fails = kind === 'brownout' ? (failChance.brownout[stage] ?? 0) : failChance.broken;
  const spared = scope === null && expects === 'web' && last[name] !== 'fail';
  return spared ? fails * failChance.webOfAll : fails;
}

/** Trouble of our own does not reach the vantage. It loses a reading now and then by itself, and most of them once it is out. */
function vantageLikelihood(reading: Reading, context: Context): Likelihood | undefined {
  const { source, verdict, at } = reading;
  const target = seenByVantage(context.endpoints);
  if (target === undefined || (verdict !== 'ok' && verdict !== 'fail')) return undefined;
  const watched = { name: target, expects: 'health' } as const;
  const isDead = context.last[source] === 'fail' && !isProven(context.okAt[source] ?? 0, at);
  const lost = isDead ? failChance.deadVantage : failChance.vantage;
  const concerns = (h: Hypothesis) => touches(h, target) && !isOurs(h);
  const caused = (h: Hypothesis) => (concerns(h) ? endpointFails(h, watched, context) : 0);
  if (verdict === 'ok') return (h) => 1 - caused(h);
  return (h) => failsLike(reading, h, caused(h), lost, context);
}

/** A control tells only whether our own network is lost. One that is out by itself fails again and again. */
function controlLikelihood({ source, verdict }: Reading, { last }: Context): Likelihood | undefined {
  if (verdict !== 'ok' && verdict !== 'fail') return undefined;
  const alone = last[source] === 'fail' ? failChance.controlAgain : failChance.control;
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
