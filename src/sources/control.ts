import type { Classification } from '../health/reading.ts';
import type { Fetch, Fetched } from './http.ts';
import { reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

/**
 * A place that has nothing to do with the service and answers 204 as long as our own network works. Anything else is a
 * failure: a sign-in page in its stead, or a redirect to one, means that we cannot see out.
 */
export function control({ name, url, fetch }: { name: string; url: string; fetch: Fetch }): Source {
  return {
    name,
    kind: 'control',
    async read(signal) {
      const fetched = await fetch(url, { signal, follow: false });
      return { ...judge(fetched), latencyMs: fetched.latencyMs };
    },
  };
}

function judge(fetched: Fetched): Classification {
  if ('error' in fetched) {
    const verdict = fetched.error === 'cut short' ? 'unknown' : 'fail';
    return { verdict, reason: reasonFor(fetched.error, fetched.latencyMs) };
  }
  const { status } = fetched.answer;
  if (status === 204) return { verdict: 'ok', reason: 'our own network works' };
  return { verdict: 'fail', reason: `${status} where our own network should give 204` };
}
