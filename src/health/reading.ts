/** `ok`: the service answered. `fail`: it is broken. `queue`: alive, but holding people back. `unknown`: says nothing about it. */
export type Verdict = 'ok' | 'fail' | 'queue' | 'unknown';

/** What one answer means. `reason` is a short English phrase for people, e.g. `500 from the application`. */
export type Classification = { verdict: Verdict; reason: string };

/** What a good answer of a target looks like: the health JSON, any answer of the application, or its web page. */
export type Expectation = 'health' | 'api' | 'web';

/** What one look at one source showed, and when. */
export type Reading = Classification & { source: string; at: number };
