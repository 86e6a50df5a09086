import { describe, expect, test } from 'vitest';
import { minute, play, type Scene, second } from './timeline.ts';

const fine: Scene = { lengthMs: 10 * minute };
const down = { api: 'server', account: 'server', vantage: 'server' } as const;

function whats(scenes: readonly Scene[]): string[] {
  return play(scenes).told.map(({ what }) => what);
}

describe('an outage', () => {
  test('is announced within half a minute, once, and works again within a minute after it', () => {
    const { told } = play([fine, { ...down, lengthMs: 20 * minute }, fine]);
    expect(told.map(({ what }) => what)).toEqual(['outage', 'recovering']);
    expect((told[0]?.afterMs ?? 0) - 10 * minute).toBeLessThanOrEqual(30 * second);
    expect((told[1]?.afterMs ?? 0) - 30 * minute).toBeLessThanOrEqual(minute);
  });

  test('began between the last good look and the first failing one, not when it was announced', () => {
    const { watch } = play([fine, { ...down, lengthMs: 2 * minute }]);
    const { since = 0, announcedAt = 0 } = watch.incident ?? {};
    expect(since).toBeLessThan(announcedAt);
    expect(Math.abs(since - (watch.since + 10 * minute))).toBeLessThanOrEqual(15 * second);
  });

  test('says which checks fail since when, and from how many places it was seen', () => {
    const { watch } = play([fine, { ...down, lengthMs: 5 * minute }]);
    expect(watch.incident).toMatchObject({ severity: 'outage', affected: ['api', 'account'] });
    expect(watch.incident?.evidence.failing.map(({ source }) => source)).toEqual(['api', 'account']);
    expect(watch.incident?.evidence.places).toBe(2);
  });

  test('that looks like a restart is waited for: it may be over in seconds', () => {
    const restarting = { api: 'gateway', account: 'gateway', vantage: 'gateway' } as const;
    expect(whats([fine, { ...restarting, lengthMs: 25 * second }, fine])).toEqual([]);
    expect(whats([fine, { ...restarting, lengthMs: 2 * minute }])).toEqual(['outage']);
  });

  test('is not seen in a restart of 45 seconds in which the vantage, or a look of ours, gets lost', () => {
    const restarting = { api: 'gateway', account: 'gateway', vantage: 'gateway' } as const;
    const unseen = { ...restarting, vantage: 'network' } as const;
    const lost = { ...restarting, account: 'network' } as const;
    expect(whats([fine, { ...unseen, lengthMs: 45 * second }, fine])).toEqual([]);
    const scenes = [restarting, lost, restarting].map((scene) => ({ ...scene, lengthMs: 15 * second }));
    expect(whats([fine, ...scenes, fine])).toEqual([]);
  });

  test('of one endpoint is a degraded service', () => {
    const { told } = play([fine, { account: 'server', lengthMs: 10 * minute }]);
    expect(told).toMatchObject([{ what: 'degraded', affected: ['account'] }]);
  });

  test('that one endpoint comes back from becomes a degraded service, and stays the same incident', () => {
    const { told, watch } = play([
      fine,
      { ...down, lengthMs: 10 * minute },
      { account: 'server', lengthMs: 10 * minute },
    ]);
    expect(told.map(({ what }) => what)).toEqual(['outage', 'degraded']);
    expect(told.at(-1)?.affected).toEqual(['account']);
    expect(watch.incident?.revision).toBe(2);
  });

  test('is not over in a lull of twenty seconds', () => {
    const lull = { lengthMs: 20 * second };
    const { told, watch } = play([
      fine,
      { ...down, lengthMs: 10 * minute },
      lull,
      { ...down, lengthMs: 20 * minute },
    ]);
    expect(told.map(({ what }) => what)).not.toContain('recovering');
    expect(watch.incident).toMatchObject({ id: expect.any(String), severity: 'outage' });
  });

  const queue = { api: 'queue', account: 'queue', web: 'queue', vantage: 'queue' } as const;

  test('that ends in a waiting room is over, with a queue', () => {
    const { told } = play([
      fine,
      { ...down, lengthMs: 10 * minute },
      { ...queue, lengthMs: 40 * minute },
      fine,
    ]);
    expect(told.map(({ what }) => what)).toEqual(['outage', 'recovering', 'resolved']);
    const [, back] = told;
    expect(back?.incident.severity).toBe('queueing');
    expect(back?.afterMs).toBeLessThan(10 * minute + fine.lengthMs + 90 * second);
  });

  test.each<Partial<Scene>>([{ api: 'queue' }, { account: 'queue' }, { ...queue, web: 'challenge' }])(
    'ends too where only some of it queues: %j',
    (some) => {
      const scenes = [fine, { ...down, lengthMs: 10 * minute }, { ...some, lengthMs: 40 * minute }];
      expect(play(scenes).told.map(({ what }) => what)).toEqual(['outage', 'recovering', 'resolved']);
    },
  );

  test('goes on while some of it queues and the rest fails', () => {
    const scenes = [
      fine,
      { ...down, lengthMs: 10 * minute },
      { ...down, api: 'queue', vantage: 'queue', lengthMs: 30 * minute } as const,
    ];
    expect(play(scenes).told.map(({ what }) => what)).not.toContain('recovering');
  });

  test('that breaks again behind its queue returns', () => {
    const broken = { ...down, lengthMs: 10 * minute };
    const { told } = play([fine, broken, { ...queue, lengthMs: 5 * minute }, broken, fine]);
    expect(told.map(({ what }) => what)).toEqual(['outage', 'recovering', 'returned', 'recovering']);
    expect(told.at(-1)?.incident.severity).toBe('outage');
  });
});

describe('silence is kept about', () => {
  test.each<[string, Scene]>([
    [
      'a control outage of an hour',
      { 'control-1': 'network', 'control-2': 'network', lengthMs: 60 * minute },
    ],
    ['one control that is out for an hour', { 'control-1': 'network', lengthMs: 60 * minute }],
    ['a waiting room of an hour', { web: 'queue', lengthMs: 60 * minute }],
    [
      'a waiting room in front of everything',
      { api: 'queue', account: 'queue', web: 'queue', lengthMs: 60 * minute },
    ],
    ['a bad path to one endpoint', { account: 'network', lengthMs: 2 * minute }],
    ["Cloudflare's error pages before the web page for a minute", { web: 'edge', lengthMs: 80 * second }],
    [
      'a bad path to all of C.AI',
      { api: 'network', account: 'network', web: 'network', lengthMs: 2 * minute },
    ],
    ['a vantage that fails by itself', { vantage: 'network', lengthMs: 60 * minute }],
    ['a page that opens an incident by itself', { 'status-page': 'server', lengthMs: 60 * minute }],
    ['challenges everywhere', { api: 'challenge', account: 'challenge', lengthMs: 60 * minute }],
    [
      'our own network being lost',
      {
        api: 'network',
        account: 'network',
        web: 'network',
        'control-1': 'network',
        'control-2': 'network',
        vantage: 'unknown',
        lengthMs: 30 * minute,
      },
    ],
  ])('%s', (_, scene) => {
    expect(whats([fine, scene, fine])).toEqual([]);
  });
});

test('a waiting room is neither up nor an outage', () => {
  const { watch } = play([fine, { api: 'queue', account: 'queue', web: 'queue', lengthMs: 10 * minute }]);
  expect(watch.incident).toBeNull();
  expect(watch.detection.last).toMatchObject({ api: 'queue', account: 'queue', web: 'queue' });
});

test('a status page that is dead, or says that all is well, changes nothing about an outage', () => {
  const scenes = (page: 'unknown' | 'ok') =>
    [fine, { ...down, lengthMs: 10 * minute }, fine].map((scene) => ({ ...scene, 'status-page': page }));
  expect(play(scenes('unknown')).told).toEqual(play(scenes('ok')).told);
});

test('an alarm that turns out to be our own trouble is withdrawn', () => {
  const path = { api: 'network', account: 'network', web: 'network' } as const;
  const { told } = play([
    fine,
    { ...path, vantage: 'network', lengthMs: 3 * minute },
    { ...path, 'control-1': 'network', 'control-2': 'network', vantage: 'ok', lengthMs: 10 * minute },
    fine,
  ]);
  expect(told.map(({ what }) => what)).toEqual(['outage', 'withdrawn']);
});
