import { Globalping } from 'globalping';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startCharacterAi } from '../../sandbox/character-ai/character-ai.ts';
import { startGlobalping } from '../../sandbox/globalping/globalping.ts';
import { isProbe, lookingProbes } from '../../sandbox/globalping/probes.ts';
import { vantage } from '../../src/sources/vantage.ts';

async function aVantageOf(target: 'api' | 'chat') {
  const characterAi = await startCharacterAi();
  onTestFinished(() => characterAi.stop());
  const globalping = await startGlobalping({ probes: lookingProbes(() => 0) });
  onTestFinished(() => globalping.stop());
  vi.stubGlobal('fetch', globalping.fetch);
  onTestFinished(() => void vi.unstubAllGlobals());
  const source = vantage({
    name: 'vantage',
    url: characterAi.url(target),
    expects: target === 'api' ? 'health' : 'api',
    client: new Globalping({ throwApiErrors: false }),
  });
  return { characterAi, globalping, look: () => source.read(AbortSignal.timeout(10_000)) };
}

test('probes that look for themselves see what C.AI answers, and that it resets their connections', async () => {
  const { characterAi, look } = await aVantageOf('chat');
  expect(await look()).toMatchObject({ verdict: 'ok' });
  await characterAi.set('chat', 'envoy-503');
  expect(await look()).toMatchObject({ verdict: 'fail', fault: 'gateway', places: 3 });
  await characterAi.set('chat', 'connection-reset');
  expect(await look()).toMatchObject({ verdict: 'fail', fault: 'network', places: 3 });
});

test('they share no trouble that only others have', async () => {
  const { characterAi, look } = await aVantageOf('api');
  const isOthers = () => Number(isProbe(characterAi.requests.at(-1)?.headers ?? {}));
  characterAi.sometimes('api', 'connection-reset', 1, isOthers);
  await expect(fetchPlainly(characterAi.url('api'))).rejects.toThrow();
  expect(await look()).toMatchObject({ verdict: 'ok' });
});

test('nothing is heard of them while the way to Globalping is cut off, or once the hour is used up', async () => {
  const { globalping, look } = await aVantageOf('api');
  globalping.cutOff(true);
  expect(await look()).toMatchObject({ verdict: 'unknown', reason: 'Globalping cannot be reached' });
  globalping.cutOff(false);
  expect(await look()).toMatchObject({ verdict: 'ok' });
  const ask = () => globalping.fetch(new Request('https://api.globalping.io/v1/measurements', measurement));
  const statuses = [];
  for (let asked = 1; asked < 84; asked += 1) statuses.push((await ask()).status);
  expect([statuses.at(-2), statuses.at(-1)]).toEqual([202, 429]);
  expect(await look()).toMatchObject({ verdict: 'unknown', restMs: 3_600_000 });
});

const measurement = {
  method: 'POST',
  body: JSON.stringify({
    type: 'http',
    target: '127.0.0.1',
    locations: [],
    measurementOptions: { protocol: 'HTTP', port: 9, request: { method: 'GET', path: '/', query: '' } },
  }),
};
const fetchPlainly = globalThis.fetch;
