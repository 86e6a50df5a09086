import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { Globalping } from 'globalping';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startGlobalping } from '../../sandbox/globalping/globalping.ts';
import type { Sight } from '../../sandbox/globalping/measurement.ts';
import { vantage } from '../../src/sources/vantage.ts';
import { localServer } from './local-server.ts';

async function aVantage() {
  const globalping = await startGlobalping();
  onTestFinished(() => globalping.stop());
  return { globalping, ...aLookThrough(globalping.fetch) };
}

/** A Globalping that answers each of its questions as it is told to. */
async function aStranger(listener: RequestListener) {
  // Taken now: later, what goes by this name leads here.
  const send = globalThis.fetch;
  const server = await localServer(listener);
  onTestFinished(() => server.close());
  return aLookThrough(async ({ method, url, redirect }: Request) =>
    send(server.url + new URL(url).pathname, { method, redirect }),
  );
}

function aLookThrough(fetch: (request: Request) => Promise<Response>) {
  vi.stubGlobal('fetch', fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const source = vantage({
    name: 'vantage',
    url: 'https://neo.character.ai/health',
    expects: 'health',
    client: new Globalping({ throwApiErrors: false }),
  });
  return { look: (signal = new AbortController().signal) => source.read(signal) };
}

const jsonType = { 'content-type': 'application/json' };
const tooMany = JSON.stringify({ error: { type: 'too_many_requests', message: 'Later, please.' } });

/** Creates a measurement, and then says this of it. */
const measured = (of: object) => (request: IncomingMessage, response: ServerResponse) =>
  response
    .writeHead(request.method === 'POST' ? 202 : 200, jsonType)
    .end(JSON.stringify(request.method === 'POST' ? { id: 'x', probesCount: 3 } : of));

test('three probes on three continents are asked for what the bot itself looks at', async () => {
  const { globalping, look } = await aVantage();
  expect(await look()).toMatchObject({ verdict: 'ok', reason: 'its health check says UP' });
  expect(globalping.measurements.map(({ request }) => request)).toEqual([
    {
      type: 'http',
      target: 'neo.character.ai',
      locations: [
        { continent: 'NA', limit: 1 },
        { continent: 'EU', limit: 1 },
        { continent: 'AS', limit: 1 },
      ],
      measurementOptions: { protocol: 'HTTPS', request: { method: 'GET', path: '/health', query: '' } },
    },
  ]);
});

test.each<[string, [Sight, Sight, Sight], object]>([
  ['all fail', ['cf-522', 'cf-522', 'cf-522'], { verdict: 'fail', fault: 'edge', places: 3 }],
  ['two of three fail', ['cf-522', 'health-ok', 'envoy-503'], { verdict: 'fail', fault: 'edge', places: 2 }],
  [
    'none gets an answer',
    ['timeout', 'timeout', 'timeout'],
    { verdict: 'fail', fault: 'network', places: 3 },
  ],
  [
    'one got an answer',
    ['timeout', 'envoy-503', 'timeout'],
    { verdict: 'fail', fault: 'gateway', places: 3 },
  ],
  ['one fails', ['cf-522', 'health-ok', 'health-ok'], { verdict: 'ok' }],
  ['only one can tell', ['offline', 'cf-challenge-403', 'cf-522'], { verdict: 'fail', places: 1 }],
  [
    'all that look are challenged',
    ['offline', 'cf-challenge-403', 'offline'],
    { verdict: 'unknown', reachedEdge: true },
  ],
  ['nobody can tell', ['offline', 'cf-challenge-403', 'rate-exceeded'], { verdict: 'unknown' }],
])('when %s, it says so', async (_, sights, expected) => {
  const { globalping, look } = await aVantage();
  globalping.see(...sights);
  expect(await look()).toMatchObject(expected);
});

test('at the end of its hourly limit it says nothing, and stays away until the next hour', async () => {
  const { globalping, look } = await aVantage();
  globalping.exhaust(1_800);
  expect(await look()).toMatchObject({ verdict: 'unknown', restMs: 1_800_000 });
});

test('when it cannot be reached it says nothing', async () => {
  const { globalping, look } = await aVantage();
  await globalping.stop();
  expect(await look()).toMatchObject({ verdict: 'unknown', reason: 'Globalping cannot be reached' });
});

test('a look that is cut short ends at once', async () => {
  const { look } = await aVantage();
  expect(await look(AbortSignal.abort())).toMatchObject({ verdict: 'unknown' });
});

test.each<[Record<string, string>, number]>([
  [{ 'x-ratelimit-reset': '90' }, 90_000],
  [{ 'x-ratelimit-reset': 'Infinity' }, 600_000],
  [{ 'x-ratelimit-reset': '1e12' }, 3_600_000],
  [{ 'x-ratelimit-reset': '9'.repeat(400) }, 3_600_000],
  [{ 'x-ratelimit-reset': '-5' }, 600_000],
  [{ 'x-ratelimit-reset': 'NaN', 'retry-after': '30' }, 30_000],
  [{ date: 'Tue, 24 Nov 2026 12:00:00 GMT', 'retry-after': 'Tue, 24 Nov 2026 12:05:00 GMT' }, 300_000],
  [{}, 600_000],
])('a refusal with %j lets it rest for %i ms, which can be saved', async (headers, restMs) => {
  const { look } = await aStranger((_, response) =>
    response.writeHead(429, { ...jsonType, ...headers }).end(tooMany),
  );
  expect(await look()).toMatchObject({ verdict: 'unknown', restMs });
});

test.each(['POST', 'GET'])(
  'an answer to %s of half a gigabyte, well packed, is let go of',
  async (method) => {
    const packed = gzipSync(Buffer.alloc(50 << 20, ' '));
    const bomb = Buffer.concat(Array.from({ length: 10 }, () => packed));
    const { look } = await aStranger((request, response) => {
      if (request.method !== method) return measured({ status: 'in-progress' })(request, response);
      return response.writeHead(200, { ...jsonType, 'content-encoding': 'gzip' }).end(bomb);
    });
    const before = process.memoryUsage().rss;
    expect(await look()).toMatchObject({ verdict: 'unknown', reason: 'Globalping cannot be reached' });
    expect(process.memoryUsage().rss - before).toBeLessThan(80e6);
  },
);

test('it is not sent elsewhere by a redirect', async () => {
  const asked: unknown[] = [];
  const { look } = await aStranger((request, response) => {
    asked.push(request.url);
    response.writeHead(302, { location: '/inside' }).end();
  });
  expect(await look()).toMatchObject({ verdict: 'unknown', reason: 'Globalping cannot be reached' });
  expect(asked).toEqual(['/v1/measurements']);
});

test('nobody goes on asking for a measurement when the look is over', async () => {
  let asked = 0;
  const { look } = await aStranger((request, response) => {
    asked += 1;
    measured({ status: 'in-progress' })(request, response);
  });
  const shutdown = new AbortController();
  const looked = look(shutdown.signal);
  await expect.poll(() => asked).toBeGreaterThan(2);
  shutdown.abort();
  expect(await looked).toMatchObject({ verdict: 'unknown' });
  const atEnd = asked;
  await look(AbortSignal.timeout(1_200));
  // Only the second look has asked meanwhile: it makes its measurement, and looks at it twice or three times.
  expect(asked - atEnd).toBeLessThanOrEqual(5);
});

test.each([
  null,
  {},
  { result: null },
  { result: { status: 'finished', statusCode: '522', headers: {} } },
  { result: { status: 'finished', statusCode: 522, headers: null } },
])('one odd probe does not hide what the others saw: %j', async (odd) => {
  const seen = { status: 'finished', statusCode: 522, headers: { server: 'cloudflare' }, rawBody: null };
  const { look } = await aStranger(
    measured({
      status: 'finished',
      results: [odd, { result: seen }, { result: seen }],
    }),
  );
  expect(await look()).toMatchObject({ verdict: 'fail', fault: 'edge', places: 2 });
});

test('whatever probes say they saw, it is no more than C.AI signed, or no answer at three places', async () => {
  let answer: unknown = {};
  const { look } = aLookThrough(async ({ method }) =>
    method === 'POST' ? Response.json({ id: 'x' }, { status: 202 }) : Response.json(answer),
  );
  const result = fc.oneof(
    fc.record({
      status: fc.constantFrom('finished', 'failed', 'offline', 'in-progress', null),
      statusCode: fc.oneof(fc.integer({ max: 600 }), fc.constantFrom(null, '500', 500, 521, 503)),
      headers: fc.oneof(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.constantFrom(null, [], { server: ['nginx'] }),
      ),
      rawBody: fc.oneof(fc.string(), fc.constantFrom(null, 7, '{"status":"UP"}', '{"redis":"DOWN"}')),
    }),
    fc.jsonValue(),
  );
  const results = fc.oneof(fc.array(fc.oneof(fc.record({ result }), fc.jsonValue())), fc.jsonValue());
  const answers = fc.oneof(
    fc.record({ status: fc.constantFrom('finished', 'done', null), results }),
    fc.dictionary(fc.string(), fc.jsonValue()),
  );
  await fc.assert(
    fc.asyncProperty(answers, async (next) => {
      answer = next;
      const { verdict, fault, places = 1 } = await look();
      if (verdict !== 'unknown') expect({ verdict, fault }).toEqual({ verdict: 'fail', fault: 'network' });
      expect(places).toBeLessThanOrEqual(3);
    }),
    { numRuns: 300 },
  );
});
