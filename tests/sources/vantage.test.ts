import { Globalping } from 'globalping';
import { expect, onTestFinished, test, vi } from 'vitest';
import { type Sight, startGlobalping } from '../../sandbox/globalping/globalping.ts';
import { vantage } from '../../src/sources/vantage.ts';

async function aVantage() {
  const globalping = await startGlobalping();
  vi.stubGlobal('fetch', globalping.fetch);
  onTestFinished(async () => {
    vi.unstubAllGlobals();
    await globalping.stop();
  });
  const source = vantage({
    name: 'vantage',
    url: 'https://neo.character.ai/health',
    expects: 'health',
    client: new Globalping({ throwApiErrors: false }),
  });
  return { globalping, look: (signal = new AbortController().signal) => source.read(signal) };
}

test('three probes on three continents are asked for what the bot itself looks at', async () => {
  const { globalping, look } = await aVantage();
  expect(await look()).toMatchObject({ verdict: 'ok', reason: 'health check says UP' });
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
