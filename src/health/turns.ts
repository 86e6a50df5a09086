import type { Expectation, SourceKind } from './reading.ts';

/** A source as the schedule knows it. */
export type Scheduled = { name: string; kind: SourceKind; expects?: Expectation };

/** A source, how many intervals lie between its turns, and when among them it has its turn, from 0 to 1. */
export type Turn = Scheduled & { every: number; offset: number };

/** How seldom the vantage is asked between times, to know whether it is there when it is needed. */
const outsideEvery = 20;

/** The sources, each with its turns. */
export function turns(sources: readonly Scheduled[]): Turn[] {
  return sources.map((source) => ({
    ...source,
    every: everyOf(source, sources),
    offset: offsetOf(source, sources),
  }));
}

/** The turns of a source stand at fixed times, so that a restart does not shift them. */
export function turnAfter(last: number, source: Turn, usualMs: number): number {
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
