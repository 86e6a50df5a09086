import { type Expectation, type SourceKind, seenByVantage, type WatchedEndpoint } from './reading.ts';

/** A source as the schedule knows it. */
export type Scheduled = {
  name: string;
  kind: SourceKind;
  expects?: Expectation;
  address?: string;
  /** Of a vantage: the endpoint that it sees; by default the one that reports health. */
  sees?: string;
};

/** A source, how many intervals its turns are apart, and at which part of that time it has its turn, from 0 to 1. */
export type Turn = Scheduled & { every: number; offset: number };

/** While all is well the vantage is asked only once in so many intervals, and about one endpoint, to know whether it works. */
const outsideEvery = 20;

/** The sources, each with its turns. */
export function turns(sources: readonly Scheduled[]): Turn[] {
  return sources.map((source) => ({
    ...source,
    every: everyOf(source, sources),
    offset: offsetOf(source, sources),
  }));
}

/** The endpoints that these sources see, without some of them. */
export function endpointsOf(
  sources: readonly Scheduled[],
  without: readonly string[] = [],
): WatchedEndpoint[] {
  const endpoints = sources
    .filter(({ kind }) => kind === 'endpoint')
    .map(({ name, expects = 'api' }) => ({ name, expects }));
  const vantages = sources.filter(({ kind, name }) => kind === 'vantage' && !without.includes(name));
  return endpoints
    .map((endpoint) => ({
      ...endpoint,
      elsewhere: vantages.find(({ sees = seenByVantage(endpoints) }) => sees === endpoint.name)?.name,
    }))
    .filter(({ name, elsewhere }) => elsewhere !== undefined || !without.includes(name));
}

/** The turns of a source are at fixed times, so that a restart does not shift them. */
export function turnAfter(last: number | undefined, source: Turn, usualMs: number): number {
  if (source.every === Number.POSITIVE_INFINITY) return source.every;
  if (last === undefined) return 0;
  const intervalMs = usualMs * source.every;
  const offset = source.offset * intervalMs;
  return Math.floor((last - offset) / intervalMs + 1) * intervalMs + offset;
}

/**
 * The web page's usual answer is a challenge, which says little, so the page has its turn in every other interval. The endpoints
 * of the application share one page's worth of extra looks: with three of them and a page, 9 looks where 8 would be usual.
 */
function everyOf({ kind, expects, sees }: Scheduled, sources: readonly Scheduled[]): number {
  if (kind === 'vantage') {
    const isUsual = sees === undefined || sees === seenByVantage(endpointsOf(sources));
    return isUsual ? outsideEvery : Number.POSITIVE_INFINITY;
  }
  const pages = sources.filter((source) => source.kind === 'endpoint' && source.expects === 'web').length;
  const applications = sources.filter((source) => source.kind === 'endpoint').length - pages;
  if (kind !== 'endpoint' || applications === 0) return 1;
  return expects === 'web' ? 2 : applications / (applications + pages);
}

/**
 * The part of its time at which a source has its turn. The endpoints of the application are spread evenly: with two of them,
 * one has its turn halfway between two turns of the other. The other sources have theirs in the gaps.
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
