import { classify } from '../health/classify.ts';
import type { HttpAnswer } from '../health/http-answer.ts';
import type { Classification, Expectation } from '../health/reading.ts';
import type { Fetch } from './http.ts';
import { type NetworkError, reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

const defaultRestMs = 60_000;
const longestRestMs = 10 * 60_000;

type Endpoint = { name: string; url: string; expects: Expectation; fetch: Fetch };

/** An address of the service itself. Redirects are followed as a browser would, for web pages only. */
export function endpoint({ name, url, expects, fetch }: Endpoint): Source {
  return {
    name,
    kind: 'endpoint',
    expects,
    async read(signal) {
      const fetched = await fetch(url, { signal, follow: expects === 'web' });
      const { latencyMs } = fetched;
      if ('error' in fetched) return { ...noAnswer(fetched.error, latencyMs), latencyMs };
      const restMs = askedToRest(fetched.answer);
      return { ...classify(fetched.answer, expects), latencyMs, ...(restMs > 0 && { restMs }) };
    },
  };
}

/** How long a 429 asks us to stay away; longer than ten minutes is not believed. */
function askedToRest({ status, headers }: HttpAnswer): number {
  const seconds = Number(headers['retry-after'] ?? defaultRestMs / 1000);
  if (status !== 429) return 0;
  return seconds > 0 ? Math.min(seconds * 1000, longestRestMs) : defaultRestMs;
}

/**
 * No answer is a failure, except where someone did answer or nobody was given the time to: a certificate of someone
 * else is how an intercepting network shows itself, and a ring of redirects is what a client without cookies may get.
 */
function noAnswer(error: NetworkError, latencyMs: number): Classification {
  const reason = reasonFor(error, latencyMs);
  switch (error) {
    case 'certificate not trusted':
    case 'too many redirects':
    case 'not an HTTP answer':
    case 'cut short':
      return { verdict: 'unknown', reason };
    default:
      return { verdict: 'fail', fault: 'network', reason };
  }
}
