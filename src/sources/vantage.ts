import type { Globalping } from 'globalping';
import { classify } from '../health/classify.ts';
import type { HttpAnswer } from '../health/http-answer.ts';
import type { Classification, Expectation } from '../health/reading.ts';
import type { Look, Source } from './source.ts';

/** What is needed of Globalping's official client. */
export type Measurements = Pick<Globalping<false>, 'createMeasurement' | 'awaitMeasurement'>;

type Finished = Extract<Awaited<ReturnType<Measurements['awaitMeasurement']>>, { ok: true }>;
type Result = Finished['data']['results'][number]['result'];

type Vantage = { name: string; url: string; expects: Expectation; client: Measurements; deadlineMs?: number };

const continents = ['NA', 'EU', 'AS'] as const;
/** Rate limits are by the hour; without word of when it ends, we stay away for a while. */
const defaultRestMs = 10 * 60_000;

/**
 * The service as three probes of Globalping see it, on three continents. A second opinion only: where it cannot be had, it
 * is `unknown`.
 */
export function vantage({ name, url, expects, client, deadlineMs = 20_000 }: Vantage): Source {
  return {
    name,
    kind: 'vantage',
    async read(signal) {
      const startedAt = performance.now();
      const either = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
      const outcome = await Promise.race([measure(client, url, expects), givenUp(either)]).catch(
        (): Outcome => ({ verdict: 'unknown', reason: 'Globalping cannot be reached' }),
      );
      return { ...outcome, latencyMs: performance.now() - startedAt };
    },
  };
}

type Outcome = Omit<Look, 'latencyMs'>;

async function measure(client: Measurements, url: string, expects: Expectation): Promise<Outcome> {
  const { hostname, pathname, search, protocol, port } = new URL(url);
  const created = await client.createMeasurement({
    type: 'http',
    target: hostname,
    locations: continents.map((continent) => ({ continent, limit: 1 })),
    measurementOptions: {
      protocol: protocol === 'https:' ? 'HTTPS' : 'HTTP',
      ...(port !== '' && { port: Number(port) }),
      request: { method: 'GET', path: pathname, query: search.slice(1) },
    },
  });
  if (!created.ok) return refused(created.response);
  const measured = await client.awaitMeasurement(created.data.id);
  if (!measured.ok) return refused(measured.response);
  return majority(measured.data.results.map(({ result }) => judge(result, expects)));
}

function refused({ status, headers }: Response): Outcome {
  const reason = `Globalping refused to measure (${status})`;
  if (status !== 429) return { verdict: 'unknown', reason };
  const seconds = Number(headers.get('x-ratelimit-reset') ?? headers.get('retry-after'));
  return { verdict: 'unknown', reason, restMs: seconds > 0 ? seconds * 1000 : defaultRestMs };
}

function judge(result: Result, expects: Expectation): Classification {
  if (result.status === 'failed')
    return { verdict: 'fail', fault: 'network', reason: 'no answer elsewhere either' };
  const answer = answerOf(result);
  return answer === undefined
    ? { verdict: 'unknown', reason: 'the probe went offline' }
    : classify(answer, expects);
}

function answerOf(result: Result): HttpAnswer | undefined {
  if (result.status !== 'finished' || !('rawHeaders' in result)) return undefined;
  const headers = Object.entries(result.headers).map(([key, value]) => [
    key.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return { status: result.statusCode, headers: Object.fromEntries(headers), body: result.rawBody ?? '' };
}

/** What most of the probes that could tell agree on. */
function majority(seen: readonly Classification[]): Outcome {
  const telling = seen.filter(({ verdict }) => verdict !== 'unknown');
  const failing = telling.filter(({ verdict }) => verdict === 'fail');
  const [first] = failing;
  if (first !== undefined && failing.length * 2 > telling.length) {
    // One probe that got an answer tells more about what is broken than another that got none.
    const told = failing.find(({ fault }) => fault !== 'network') ?? first;
    return { ...told, places: failing.length };
  }
  return (
    telling.find(({ verdict }) => verdict !== 'fail') ?? {
      verdict: 'unknown',
      reason: 'nothing to be seen elsewhere',
    }
  );
}

function givenUp(signal: AbortSignal): Promise<Outcome> {
  const outcome: Outcome = { verdict: 'unknown', reason: 'Globalping took too long' };
  if (signal.aborted) return Promise.resolve(outcome);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(outcome), { once: true }));
}
