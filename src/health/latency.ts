import type { Reading } from './reading.ts';

/** How long the answers of a source take. */
export type Latency = {
  /** Of the last looks, the latest last. */
  recentMs: number[];
  /** The median of all looks, as far as it can be known without keeping them. */
  usualMs: number;
  /** Of how many looks. */
  count: number;
  at: number;
};

type Measured = Reading & { latency?: Latency };

/** A source whose answers take far longer than usual. */
export type Slow = { source: string; recentMs: number; usualMs: number };

const recentLooks = 5;
/** What was measured before so long a gap says nothing of now. */
const longestGapMs = 10 * 60_000;
/** Fewer do not tell what is usual. */
const fewestLooks = 20;
const timesUsual = 5;
const slowFromMs = 1_000;
/** Half a day of slowness makes it usual: for so long it grows by no more than `timesUsual`. */
const adaptingMs = (12 * 60 * 60_000) / Math.log(timesUsual);

/** What is known after a look. One that failed tells nothing: it took no time that counts, or an error came sooner. */
export function latencyAfter(
  before: Latency | undefined,
  reading: Reading,
  latencyMs: number,
): Latency | undefined {
  const { at } = reading;
  if (!isAnswered(reading)) return before;
  if (before === undefined) return { recentMs: [latencyMs], usualMs: Math.max(1, latencyMs), count: 1, at };
  const gapMs = Math.max(0, at - before.at);
  const recentMs = gapMs > longestGapMs ? [] : before.recentMs;
  // A step towards each look, of one size whatever its length, leads to the median. Half of these steps would need hours to get
  // away from first looks that were far from usual.
  const step = 1 + Math.max(2 / (before.count + 1), Math.min(gapMs, longestGapMs) / adaptingMs);
  return {
    recentMs: [...recentMs, latencyMs].slice(-recentLooks),
    usualMs: latencyMs > before.usualMs ? before.usualMs * step : before.usualMs / step,
    count: before.count + 1,
    at,
  };
}

/**
 * The endpoints whose answers take far longer than usual. When none of the controls answers as quickly as ever, it may be our own
 * line that is slow, and nothing is said.
 */
export function slowOnes(readings: readonly Measured[]): Slow[] {
  const told = readings.filter(isAnswered);
  const isSteady = ({ kind, latency }: Measured) =>
    kind === 'control' && latency !== undefined && !isSlowed(latency);
  if (!told.some(isSteady)) return [];
  return told.flatMap(({ source, kind, latency }) => {
    if (kind !== 'endpoint' || latency === undefined || !isSlowed(latency)) return [];
    const recentMs = recentMedian(latency);
    return recentMs > slowFromMs ? [{ source, recentMs, usualMs: latency.usualMs }] : [];
  });
}

/** The median of the last looks. */
export function recentMedian({ recentMs }: Latency): number {
  return recentMs.toSorted((a, b) => a - b)[Math.floor(recentMs.length / 2)] ?? 0;
}

function isSlowed(latency: Latency): boolean {
  const isKnown = latency.count >= fewestLooks && latency.recentMs.length > recentLooks / 2;
  return isKnown && recentMedian(latency) > timesUsual * latency.usualMs;
}

/** A challenge is an answer, too, if only of the edge. */
function isAnswered({ verdict, reachedEdge }: Reading): boolean {
  return verdict === 'ok' || verdict === 'queue' || reachedEdge === true;
}
