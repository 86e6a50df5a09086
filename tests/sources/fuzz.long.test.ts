import fc from 'fast-check';
import { Globalping } from 'globalping';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { HttpAnswer } from '../../src/answers/http-answer.ts';
import { classify } from '../../src/health/classify.ts';
import type { Expectation } from '../../src/health/reading.ts';
import { statusPage } from '../../src/sources/status-page.ts';
import { vantage } from '../../src/sources/vantage.ts';
import { anyAnswer, unsigned } from '../health/arbitrary-answers.ts';
import { staysFlat } from '../stays-flat.ts';
import { anyPage } from './arbitrary-pages.ts';
import { never } from './local-server.ts';

const expectations: readonly Expectation[] = ['health', 'api', 'web'];
const seed = 20_261_128;

test('30,000 answers are judged, and those that C.AI did not sign prove nothing', async () => {
  await staysFlat(() =>
    fc.assert(
      fc.property(anyAnswer, unsigned, fc.constantFrom(...expectations), (any, stranger, expects) => {
        expect(['ok', 'fail', 'queue', 'unknown']).toContain(classify(any, expects).verdict);
        expect(classify(stranger, expects).verdict).toBe('unknown');
      }),
      { numRuns: 15_000, seed },
    ),
  );
});

test('20,000 status pages are read, and say something or nothing', async () => {
  let answer: HttpAnswer = { status: 200, headers: {}, body: '' };
  const source = statusPage({
    name: 'status-page',
    url: 'https://status.test/',
    fetch: async () => ({ answer, latencyMs: 1 }),
  });
  await staysFlat(() =>
    fc.assert(
      fc.asyncProperty(anyPage, fc.constantFrom(200, 200, 200, 401, 500), async (body, status) => {
        answer = { status, headers: {}, body };
        const { verdict, page } = await source.read(never);
        if (verdict === 'fail') expect(page?.state).toBe('incident');
        else expect(verdict).toBe('unknown');
        expect(page?.incidents.every(({ startedAt }) => Number.isFinite(startedAt))).toBe(true);
      }),
      { numRuns: 20_000, seed },
    ),
  );
});

test('10,000 answers of the vantage are read, and call C.AI well only where it has signed', async () => {
  let body = '';
  let status = 200;
  let headers: Record<string, string> = {};
  vi.stubGlobal('fetch', async (request: Request) =>
    request.method === 'POST'
      ? Response.json({ id: 'x', probesCount: 3 }, { status: 202 })
      : new Response(body, { status, headers: { 'content-type': 'application/json', ...headers } }),
  );
  onTestFinished(() => void vi.unstubAllGlobals());
  const source = vantage({
    name: 'vantage',
    url: 'https://neo.character.ai/health',
    expects: 'health',
    client: new Globalping({ throwApiErrors: false }),
  });
  const probe = fc.record({
    result: fc.record({
      status: fc.constantFrom('finished', 'failed', 'offline', null),
      statusCode: fc.oneof(fc.integer(), fc.jsonValue()),
      headers: fc.oneof(
        fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string()))),
        fc.jsonValue(),
      ),
      rawBody: fc.oneof(fc.constantFrom('{"redis":"UP"}', '{"status":"DOWN"}'), fc.string(), fc.jsonValue()),
    }),
  });
  const told = fc.record({
    answered: fc.oneof(
      fc.record({
        status: fc.constantFrom('finished', 'x'),
        results: fc.oneof(fc.array(probe), fc.jsonValue()),
      }),
      fc.constant({ error: { type: 'too_many_requests' } }),
      fc.jsonValue().filter((value) => JSON.stringify(value) !== '{"status":"in-progress"}'),
    ),
    code: fc.constantFrom(200, 200, 404, 429, 500),
    reset: fc.oneof(fc.double().map(String), fc.constantFrom('Infinity', '1e300', 'soon', '-1')),
  });
  await staysFlat(() =>
    fc.assert(
      fc.asyncProperty(told, async ({ answered, code, reset }) => {
        body = JSON.stringify(answered);
        status = code;
        headers = { 'x-ratelimit-reset': reset };
        const { verdict, fault, restMs = 1 } = await source.read(never);
        if (verdict !== 'unknown') expect({ verdict, fault }).toEqual({ verdict: 'fail', fault: 'network' });
        expect(restMs > 0 && restMs <= 3_600_000).toBe(true);
      }),
      { numRuns: 10_000, seed },
    ),
  );
});
