import type { HttpAnswer } from '../answers/http-answer.ts';
import { classify } from '../health/classify.ts';
import type { Classification, Expectation } from '../health/reading.ts';
import { waitMs } from '../numbers.ts';
import type { Fetch } from './http.ts';
import { type NetworkError, reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

const defaultRestMs = 60_000;
const longestRestMs = 10 * 60_000;

type Endpoint = { name: string; url: string; expects: Expectation; fetch: Fetch };

/** An address of the service itself. For web pages only, redirects are followed as a browser would, but not to other sites. */
export function endpoint({ name, url, expects, fetch }: Endpoint): Source {
  return {
    name,
    kind: 'endpoint',
    expects,
    address: url,
    async read(signal) {
      const fetched = await fetch(url, { signal, follow: expects === 'web' && 'site' });
      const { latencyMs } = fetched;
      if ('error' in fetched) return { ...noAnswer(fetched.error, latencyMs), latencyMs };
      const seen = classify(fetched.answer, expects);
      const isTheirs = seen.verdict !== 'unknown' || seen.reachedEdge === true;
      const restMs = askedToRest(fetched.answer, isTheirs ? longestRestMs : defaultRestMs);
      return { ...seen, latencyMs, ...(restMs > 0 && { restMs }) };
    },
  };
}

/**
 * How long a 429 asks us to stay away; longer than ten minutes is not believed, nor longer than one of a stranger who answers in
 * C.AI's place. A date is read by the clock of whoever wrote it.
 */
function askedToRest({ status, headers }: HttpAnswer, longestMs: number): number {
  if (status !== 429) return 0;
  const writtenAt = Date.parse(headers['date'] ?? '') || Date.now();
  return waitMs(headers['retry-after'], writtenAt, longestMs) || defaultRestMs;
}

/**
 * No answer is a failure, except where someone did answer, or nobody was asked or given the time to: a certificate of
 * someone else is how an intercepting network shows itself, and a ring of redirects is what a client without cookies
 * may get.
 */
function noAnswer(error: NetworkError, latencyMs: number): Classification {
  const reason = reasonFor(error, latencyMs);
  switch (error) {
    case 'certificate not trusted':
    case 'too many redirects':
    case 'a broken answer':
    case 'out of resources here':
    case 'cut short':
      return { verdict: 'unknown', reason };
    default:
      return { verdict: 'fail', fault: 'network', reason };
  }
}
