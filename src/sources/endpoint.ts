import { classify } from '../health/classify.ts';
import type { Classification, Expectation } from '../health/reading.ts';
import type { Fetch } from './http.ts';
import { type NetworkError, reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

type Endpoint = { name: string; url: string; expects: Expectation; fetch: Fetch };

/** An address of the service itself. Redirects are followed as a browser would, for web pages only. */
export function endpoint({ name, url, expects, fetch }: Endpoint): Source {
  return {
    name,
    kind: 'endpoint',
    async read(signal) {
      const fetched = await fetch(url, { signal, follow: expects === 'web' });
      const { latencyMs } = fetched;
      const seen =
        'answer' in fetched ? classify(fetched.answer, expects) : noAnswer(fetched.error, latencyMs);
      return { ...seen, latencyMs };
    },
  };
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
      return { verdict: 'fail', reason };
  }
}
