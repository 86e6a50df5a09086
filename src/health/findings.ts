import type { Detection, Findings, Severity } from './detection.ts';
import { isVantageProven } from './evidence.ts';
import { isBroken, touches } from './hypotheses.ts';
import type { Model } from './model.ts';
import { thresholds } from './parameters.ts';
import type { WatchedEndpoint } from './reading.ts';

/** A second opinion is not waited for any longer than this. */
const longestWaitMs = 20_000;

/** What the belief says about an outage that is under way. */
export function findingsOf(
  model: Model,
  state: Detection,
  before: Severity,
  isNews: (endpoint: string) => boolean = () => true,
): Findings {
  const { endpoints, intervalMs } = model;
  const { belief, failingSince, places } = state;
  const broken = model.chance(belief, isBroken);
  const affected = endpoints
    .filter(
      (endpoint) => sinceOf(endpoint, failingSince) !== undefined || isDueToFail(endpoint, state, intervalMs),
    )
    .map(({ name }) => name)
    .filter(
      (name) => isNews(name) && model.chance(belief, (h) => isBroken(h) && touches(h, name)) > broken / 2,
    );
  const failing = affected.flatMap((source) => {
    const since = failingSince[source];
    return since === undefined ? [] : [{ source, since }];
  });
  return {
    severity: severityOf(model, state, before),
    affected,
    evidence: { failing, places: 1 + places },
  };
}

/** Since when an endpoint has failed, as we see it or, where our own looks tell nothing, as the vantage does. */
export function sinceOf(
  { name, elsewhere = '' }: WatchedEndpoint,
  failingSince: Detection['failingSince'],
): number | undefined {
  return failingSince[name] ?? failingSince[elsewhere];
}

/** Whether an endpoint has yet to show if it is touched too. It soon will, and that decides how bad the outage is. */
export function isWaitedFor({ endpoints, intervalMs }: Model, state: Detection): boolean {
  return endpoints.some((endpoint) => isDueToFail(endpoint, state, intervalMs));
}

/**
 * Whether a working vantage has yet to give an opinion on any of the affected endpoints: at first, or because the last one is old.
 * That it got no answer is one where we get none either.
 */
export function isVantageWaitedFor(
  { endpoints }: Model,
  { belief, okAt, failedAt, heard, troubledAt, untold = [] }: Detection,
  affected: readonly string[],
): boolean {
  const { at } = belief;
  const asked = endpoints.filter(
    ({ name, elsewhere }) =>
      affected.includes(name) && elsewhere !== undefined && !untold.includes(elsewhere),
  );
  if (asked.length === 0 || !isVantageProven({ endpoints, okAt }, at)) return false;
  const isHeardOf = ({ elsewhere = '' }: WatchedEndpoint) =>
    Math.max(okAt[elsewhere] ?? 0, failedAt[elsewhere] ?? 0) > at - thresholds.opinionMs;
  // A 500 comes from nobody but the application, so it does not have to wait until the hour has another measurement left.
  const isOfApplication = affected.some((name) => heard[name] === 'server');
  if (at - troubledAt > longestWaitMs) return !isOfApplication && !asked.some(isHeardOf);
  const hasSpoken = ({ name, elsewhere = '' }: WatchedEndpoint) => {
    const told = heard[elsewhere];
    const isOpinion = told !== undefined && (told !== 'network' || heard[name] === 'network');
    return isOpinion || (okAt[elsewhere] ?? 0) >= troubledAt;
  };
  return !asked.some(hasSpoken);
}

/** It worked a moment ago, but before the others began to fail. The web page may well go on working. */
function isDueToFail({ name, expects }: WatchedEndpoint, state: Detection, intervalMs: number): boolean {
  const { belief, last, okAt, troubledAt } = state;
  const seenOkAt = okAt[name] ?? 0;
  const lately = belief.at - seenOkAt <= 1.5 * intervalMs;
  return expects !== 'web' && last[name] === 'ok' && lately && seenOkAt < troubledAt;
}

/** The severity changes only in a clear case, so that people are not told of every fluctuation. */
function severityOf(model: Model, { belief }: Detection, before: Severity): Severity {
  const whole = model.chance(belief, ({ kind, scope }) => kind === 'outage' && scope === null);
  const share = whole / model.chance(belief, isBroken);
  if (share > 0.8) return 'outage';
  if (share < 0.2) return 'degraded';
  return before;
}
