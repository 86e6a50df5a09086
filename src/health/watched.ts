import type { Expectation } from './reading.ts';

/** An endpoint as the detector knows it. */
export type WatchedEndpoint = { name: string; expects: Expectation };

/** The endpoint that the vantage looks at too: the one that reports health, or else the first. */
export function seenByVantage(endpoints: readonly WatchedEndpoint[]): string | undefined {
  return (endpoints.find(({ expects }) => expects === 'health') ?? endpoints[0])?.name;
}
