import { chance } from './belief.ts';
import type { Detection } from './detect.ts';
import { isProven } from './evidence.ts';
import { type Hypothesis, isBroken, type Model, touches } from './hypotheses.ts';
import { seenByVantage, type Watched } from './watched.ts';

/** `outage`: all of it fails. `degraded`: some of it, or now and then. `queueing`: it answers again, but holds people back. */
export type Severity = 'outage' | 'degraded' | 'queueing';

export type Evidence = {
  /** Which checks fail, and since when as far as we can tell. */
  failing: { source: string; since: number }[];
  /** From how many places it was seen to fail, our own among them. */
  places: number;
};

/** What people are told about an outage while it runs. */
export type Findings = { severity: Severity; affected: string[]; evidence: Evidence };

/** A second opinion that takes longer than this is done without. */
const longestWaitMs = 20_000;

/** What the belief says about an outage that is under way. */
export function findingsOf(
  { endpoints, intervalMs, all }: Model,
  state: Detection,
  before: Severity,
): Findings {
  const { belief, failingSince, places } = state;
  const broken = chance(belief, all, isBroken);
  const affected = endpoints
    .filter(
      (endpoint) => failingSince[endpoint.name] !== undefined || isDueToFail(endpoint, state, intervalMs),
    )
    .map(({ name }) => name)
    .filter((name) => chance(belief, all, (h) => isBroken(h) && touches(h, name)) > broken / 2);
  const failing = affected.flatMap((source) => {
    const since = failingSince[source];
    return since === undefined ? [] : [{ source, since }];
  });
  return {
    severity: severityOf(all, state, affected, before),
    affected,
    evidence: { failing, places: 1 + places },
  };
}

/** Whether an endpoint has yet to say if it is touched too, which is known at once: it decides how bad it is. */
export function isWaitedFor({ endpoints, intervalMs }: Model, state: Detection): boolean {
  return endpoints.some((endpoint) => isDueToFail(endpoint, state, intervalMs));
}

/** Whether a second opinion on one of the affected, from a vantage that is there, is still on its way. */
export function isVantageWaitedFor(
  { endpoints }: Model,
  { belief, watched, okAt, heard, troubledAt }: Detection,
  affected: readonly string[],
): boolean {
  const target = seenByVantage(endpoints);
  if (target === undefined || !affected.includes(target)) return false;
  if (belief.at - troubledAt > longestWaitMs) return false;
  return Object.entries(okAt).some(([source, seenOkAt]) => {
    if (watched.includes(source)) return false;
    const hasSpoken = seenOkAt >= troubledAt || (heard[source] ?? 'network') !== 'network';
    return isProven(seenOkAt, belief.at) && !hasSpoken;
  });
}

/** Worked a moment ago, but before the others began to fail; the web page may well go on working. */
function isDueToFail({ name, expects }: Watched, state: Detection, intervalMs: number): boolean {
  const { belief, last, okAt, troubledAt } = state;
  const seenOkAt = okAt[name] ?? 0;
  const lately = belief.at - seenOkAt <= 1.5 * intervalMs;
  return expects !== 'web' && last[name] === 'ok' && lately && seenOkAt < troubledAt;
}

/** Changes only on a clear case, so that people are not told of every wavering. */
function severityOf(
  all: readonly Hypothesis[],
  { belief, last }: Detection,
  affected: string[],
  before: Severity,
): Severity {
  if (affected.length > 0 && affected.every((name) => last[name] === 'queue')) return 'queueing';
  const whole = chance(belief, all, ({ kind, scope }) => kind === 'outage' && scope === null);
  const share = whole / chance(belief, all, isBroken);
  if (share > 0.8) return 'outage';
  if (share < 0.2) return 'degraded';
  return before === 'queueing' ? 'degraded' : before;
}
