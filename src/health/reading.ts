/** `ok`: the service answered. `fail`: it is broken. `queue`: alive, but holding people back. `unknown`: says nothing about it. */
export type Verdict = 'ok' | 'fail' | 'queue' | 'unknown';

/**
 * What a failure looked like. `network`: no answer at all. `gateway`: something in front could not reach what is behind
 * it, as in the seconds of a restart. `edge`: Cloudflare could not reach it, or not understand it. `server`: its own
 * answer, broken in earnest.
 */
export type Fault = 'network' | 'gateway' | 'edge' | 'server';

/** What one answer means. `reason` is a short English phrase for people, e.g. `500 from the application`. */
export type Classification = {
  verdict: Verdict;
  reason: string;
  /** Given with `fail`. */
  fault?: Fault;
  /** Given with `unknown` when C.AI's edge answered all the same: the way there is open. */
  reachedEdge?: true;
};

/** What a good answer of a target looks like: the health JSON, any answer of the application, or its web page. */
export type Expectation = 'health' | 'api' | 'web';

/** `vantage` is the service as somebody elsewhere on the internet sees it. */
export type SourceKind = 'endpoint' | 'control' | 'status-page' | 'vantage';

/** What one look at one source showed, and when. */
export type Reading = Classification & {
  source: string;
  kind: SourceKind;
  at: number;
  /** From how many places elsewhere a vantage saw it fail. */
  places?: number;
};
