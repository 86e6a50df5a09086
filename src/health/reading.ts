/** `ok`: the service answered. `fail`: it is broken. `queue`: alive, but holding people back. `unknown`: says nothing about it. */
export type Verdict = 'ok' | 'fail' | 'queue' | 'unknown';

/**
 * What a failure looked like. `network`: no answer came. `gateway`: a proxy could not reach the server behind it, as happens
 * for seconds during a restart. `edge`: Cloudflare could not reach or understand the service. `server`: the service answered
 * with an error of its own.
 */
export type Fault = 'network' | 'gateway' | 'edge' | 'server';

/** What one answer means. `reason` is a short English phrase for people, e.g. `500 from the application`. */
export type Classification = {
  verdict: Verdict;
  reason: string;
  /** Given with `fail`. */
  fault?: Fault;
  /** Given with `unknown` when C.AI's edge answered nevertheless: the way there is open. */
  reachedEdge?: true;
};

/** What a good answer of a target looks like: the health JSON, any answer of the application, or its web page. */
export type Expectation = 'health' | 'api' | 'web';

/** An endpoint as the detector knows it. */
export type WatchedEndpoint = {
  name: string;
  expects: Expectation;
  /** The name of the vantage that sees it too. */
  elsewhere?: string | undefined;
};

/** The endpoint that a source looks at, itself or as a vantage. */
export function endpointOf(
  endpoints: readonly WatchedEndpoint[],
  source: string,
): WatchedEndpoint | undefined {
  return endpoints.find(({ name, elsewhere }) => name === source || elsewhere === source);
}

/** The endpoint by which a vantage is known to work: the one that reports health, or else the first. */
export function seenByVantage(endpoints: readonly WatchedEndpoint[]): string | undefined {
  return (endpoints.find(({ expects }) => expects === 'health') ?? endpoints[0])?.name;
}

/** `vantage`: the service as it is seen from elsewhere on the internet. */
export type SourceKind = 'endpoint' | 'control' | 'status-page' | 'vantage';

/** What one look at one source showed, and when. */
export type Reading = Classification & {
  source: string;
  kind: SourceKind;
  at: number;
  /** When the look was sent, if that was earlier: it tells of that moment. */
  sentAt?: number;
  /** From how many places elsewhere a vantage saw it fail. */
  places?: number;
};
