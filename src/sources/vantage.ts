import { setTimeout } from 'node:timers/promises';
import type { Globalping } from 'globalping';
import { z } from 'zod';
import { classify } from '../health/classify.ts';
import type { Classification, Expectation } from '../health/reading.ts';
import { waitMs } from '../numbers.ts';
import { firstBytes } from './body.ts';
import { overHttp } from './handshake.ts';
import type { Look, Source } from './source.ts';

/** Globalping's official client. */
type Client = Globalping<false>;

type Seen = { name: string; url: string; expects: Expectation; sees?: string; deadlineMs?: number };

const continents = ['NA', 'EU', 'AS'] as const;
const pollMs = 500;
/** Three probes write less than a twentieth of this. */
const maxBytes = 512 * 1024;

/** Rate limits are by the hour; without word of when it ends, we stay away for a while. */
const defaultRestMs = 10 * 60_000;
const longestRestMs = 60 * 60_000;

/** What is needed of what one probe saw. */
const answered = z.object({
  result: z.object({
    status: z.literal('finished'),
    statusCode: z.number(),
    headers: z.record(z.string(), z.union([z.string(), z.array(z.string())]).catch('')),
    rawBody: z.string().nullish().catch(null),
  }),
});
const unanswered = z.object({ result: z.object({ status: z.literal('failed') }) });
const probes = z.array(z.unknown()).catch([]);

/**
 * The service as three probes of Globalping see it, on three continents. A second opinion only: where it cannot be had, it
 * is `unknown`.
 */
export function vantage({ client, ...seen }: Seen & { client: Client }): Source {
  restrain(client);
  return through(client, seen);
}

/** One for each of several endpoints. */
export function vantages(client: Client, all: readonly Seen[]): Source[] {
  restrain(client);
  return all.map((seen) => through(client, seen));
}

function through(client: Client, { name, url, expects, sees, deadlineMs = 20_000 }: Seen): Source {
  return {
    name,
    kind: 'vantage',
    ...(sees !== undefined && { sees }),
    async read(signal) {
      const startedAt = performance.now();
      const either = AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]);
      const outcome = await Promise.race([measure(client, url, expects, either), givenUp(either)]).catch(
        (): Outcome => ({ verdict: 'unknown', reason: 'Globalping cannot be reached' }),
      );
      return { ...outcome, latencyMs: performance.now() - startedAt };
    },
  };
}

/** Left alone, the client goes wherever it is redirected to, and reads whatever it is sent. */
function restrain(client: Client): void {
  const { request, response } = client['client'].interceptors;
  request.use((asked: Request) => new Request(asked, { redirect: 'error' }));
  response.use(async (given: Response) => {
    if (given.body === null) return given;
    const bytes = await firstBytes(given.body, maxBytes);
    if (bytes.length === maxBytes) throw new Error('Globalping sent too much');
    const { status, headers } = given;
    return new Response(new Uint8Array(bytes), { status, headers });
  });
}

type Outcome = Omit<Look, 'latencyMs'>;

async function measure(
  client: Client,
  url: string,
  expects: Expectation,
  signal: AbortSignal,
): Promise<Outcome> {
  const { hostname, pathname, search, protocol, port } = overHttp(url);
  const created = await client.createMeasurement({
    type: 'http',
    target: hostname,
    locations: continents.map((continent) => ({ continent, limit: 1 })),
    measurementOptions: {
      protocol: protocol === 'https:' || protocol === 'wss:' ? 'HTTPS' : 'HTTP',
      ...(port !== '' && { port: Number(port) }),
      request: { method: 'GET', path: pathname, query: search.slice(1) },
    },
  });
  if (!created.ok) return refused(created.response);
  const measured = await finished(client, created.data.id, signal);
  if (!measured.ok) return refused(measured.response);
  const seen = probes.parse(measured.data.results).slice(0, continents.length);
  return majority(seen.map((probe) => judge(probe, expects)));
}

/** The client can wait by itself, too, but goes by the wall clock, and on when nobody listens any more. */
async function finished(client: Client, id: string, signal: AbortSignal) {
  for (;;) {
    const measured = await client.getMeasurement(id);
    if (!measured.ok || measured.data.status !== 'in-progress') return measured;
    await setTimeout(pollMs, undefined, { signal });
  }
}

function refused({ status, headers }: Response): Outcome {
  const reason = `Globalping refused to measure (${status})`;
  if (status !== 429) return { verdict: 'unknown', reason };
  const writtenAt = Date.parse(headers.get('date') ?? '') || Date.now();
  const [asked] = ['x-ratelimit-reset', 'retry-after']
    .map((header) => waitMs(headers.get(header), writtenAt, longestRestMs))
    .filter((ms) => ms !== null && ms > 0);
  return { verdict: 'unknown', reason, restMs: asked ?? defaultRestMs };
}

function judge(probe: unknown, expects: Expectation): Classification {
  if (unanswered.safeParse(probe).success) {
    return { verdict: 'fail', fault: 'network', reason: 'no answer elsewhere either' };
  }
  const { data } = answered.safeParse(probe);
  if (data === undefined) return { verdict: 'unknown', reason: 'the probe went offline' };
  const { statusCode, headers, rawBody } = data.result;
  const joined = Object.entries(headers).map(([key, value]) => [
    key.toLowerCase(),
    [value].flat().join(', '),
  ]);
  return classify({ status: statusCode, headers: Object.fromEntries(joined), body: rawBody ?? '' }, expects);
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
  return telling.find(({ verdict }) => verdict !== 'fail') ?? nothingSeen(seen);
}

/** Where the edge answered a probe, a challenge for instance stands there, too, and will the next time. */
function nothingSeen(seen: readonly Classification[]): Outcome {
  const reachedEdge = seen.some((each) => each.reachedEdge === true);
  const outcome = { verdict: 'unknown', reason: 'nothing to be seen elsewhere' } as const;
  return reachedEdge ? { ...outcome, reachedEdge } : outcome;
}

function givenUp(signal: AbortSignal): Promise<Outcome> {
  const outcome: Outcome = { verdict: 'unknown', reason: 'Globalping took too long' };
  if (signal.aborted) return Promise.resolve(outcome);
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(outcome), { once: true }));
}
