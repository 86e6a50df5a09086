import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { gauges } from '../../src/http/gauges.ts';
import type { Seen } from '../../src/http/seen.ts';
import { aSeen } from './seen-states.ts';

async function believed(watch: Seen['watch']): Promise<Record<string, number>> {
  const registry = new Registry();
  gauges(registry, '0.0.0')(aSeen({ watch }));
  const { values } = (await registry.getSingleMetric('cai_status_bot_belief_ratio')?.get()) ?? expect.fail();
  return Object.fromEntries(values.map(({ labels, value }) => [labels['hypothesis'], value]));
}

const nothing = { well: 0, offline: 0, path: 0, blocked: 0, blip: 0, outage: 0, brownout: 0 };

test('tell what the detector believes', async () => {
  const { well = 0, ...troubles } = await believed(aSeen().watch);
  expect(well).toBeGreaterThan(0.99);
  expect(Object.values(troubles).reduce((sum, share) => sum + share, well)).toBeCloseTo(1, 9);
});

test('tell nothing of a belief before there is one, or that a leader of another version has', async () => {
  expect(await believed(null)).toEqual(nothing);
  const { watch } = aSeen();
  if (watch === null) throw new Error('nothing was seen');
  const { detection } = watch;
  const belief = { ...detection.belief, model: 'another' };
  expect(await believed({ ...watch, detection: { ...detection, belief } })).toEqual(nothing);
});

test('tell how long answers take, and of each endpoint that is slow', async () => {
  const registry = new Registry();
  const latency = { recentMs: [6_000, 6_000, 6_000], usualMs: 200, count: 90, at: 0 };
  const [api, ...others] = aSeen().status.sources;
  if (api === undefined) throw new Error('nothing is looked at');
  const control = {
    ...api,
    kind: 'control',
    source: 'control-1',
    latency: { ...latency, usualMs: 5_000 },
  } as const;
  gauges(registry, '0.0.0')(aSeen({ status: { sources: [{ ...api, latency }, ...others, control] } }));
  const told = async (name: string) =>
    (await registry.getSingleMetric(`cai_status_bot_${name}`)?.get())?.values.map(({ labels, value }) => [
      ...Object.values(labels),
      value,
    ]);
  expect(await told('latency_seconds')).toEqual([
    ['api', 'last', 6],
    ['api', 'all', 0.2],
    ['control-1', 'last', 6],
    ['control-1', 'all', 5],
  ]);
  expect(await told('source_slow')).toEqual([['api', 1]]);
});

test('tell of each source that counts nothing', async () => {
  const registry = new Registry();
  const update = gauges(registry, '0.0.0');
  const tell = async (aside: Seen['status']['aside']) => {
    update(aSeen({ status: { aside } }));
    const { values } =
      (await registry.getSingleMetric('cai_status_bot_source_set_aside')?.get()) ?? expect.fail();
    return values.map(({ labels, value }) => [labels['source'], value]);
  };
  expect(await tell([{ source: 'account', address: null, since: 1, okSince: null }])).toEqual([
    ['account', 1],
  ]);
  expect(await tell([])).toEqual([]);
});
