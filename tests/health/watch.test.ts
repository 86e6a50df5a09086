import { describe, expect, test } from 'vitest';
import { fingerprint, hypotheses } from '../../src/health/hypotheses.ts';
import { beliefs } from '../../src/health/model.ts';
import type { OfficialPage } from '../../src/health/official-page.ts';
import type { Watch } from '../../src/health/watch.ts';
import { watcher } from '../../src/health/watcher.ts';
import { minute, play, readingOf, second, start, watching } from './timeline.ts';

const fine = { lengthMs: 10 * minute };
const down = { api: 'server', account: 'server', vantage: 'server', lengthMs: 10 * minute } as const;
const nothing = { api: 'unknown', account: 'unknown', web: 'unknown', vantage: 'unknown' } as const;

function page(state: OfficialPage['state']): OfficialPage {
  return { state, description: state, incidents: [] };
}

describe('incidents', () => {
  test('are open while they last, and the last one afterwards', () => {
    const during = play([fine, down]);
    expect(during.watch).toMatchObject({ incident: { revision: 1, phase: 'down' }, lastIncident: null });
    const { watch } = play([fine, fine], during);
    expect(watch.incident).toBeNull();
    expect(watch.lastIncident).toMatchObject({
      id: during.watch.incident?.id,
      phase: 'over',
    });
  });

  test('of two outages are two', () => {
    const first = play([fine, down, fine]);
    const second = play([fine, down], first);
    expect(second.watch.incident?.id).not.toBe(first.watch.lastIncident?.id);
  });
});

describe('sight', () => {
  test('is lost when nothing said anything for ten minutes, and comes back with the first look that does', () => {
    const before = play([fine]);
    expect(play([{ ...nothing, lengthMs: 9 * minute }], before).watch.blind).toBe(false);
    const blind = play([{ ...nothing, lengthMs: 11 * minute }], before);
    expect(blind.watch.blind).toBe(true);
    expect(blind.told).toEqual([]);
    expect(play([{ lengthMs: minute }], blind).watch.blind).toBe(false);
  });

  test('is lost with our own network, whose failures are not taken for a sight of C.AI', () => {
    const lost = { api: 'network', account: 'network', web: 'network', 'control-1': 'network' } as const;
    const { watch } = play([
      fine,
      { ...lost, 'control-2': 'network', vantage: 'unknown', lengthMs: 20 * minute },
    ]);
    expect(watch.blind).toBe(true);
  });
});

describe('a clock that is set back', () => {
  const day = 24 * 60 * minute;

  test('stops no look and no alert', () => {
    const { watch, at } = play([fine]);
    const { told, asked } = play([down], { watch, at: at - day });
    expect(told).toMatchObject([{ what: 'outage' }]);
    expect(told[0]?.afterMs).toBeLessThanOrEqual(minute);
    expect(asked.api).toBeGreaterThanOrEqual(20);
  });

  test('begins no second outage, and the one that runs still ends', () => {
    const { watch, at } = play([fine, down]);
    const during = play([down], { watch, at: at - day });
    expect(during.told).toEqual([]);
    expect(play([fine], during).told).toMatchObject([{ what: 'recovering' }]);
  });

  test('lets an outage end that is over when the bot starts again', () => {
    const { watch, at } = play([fine, down]);
    const begun = watching.begin(watch, at - day);
    expect(play([fine], { watch: begun, at: at - day }).told).toMatchObject([{ what: 'recovering' }]);
  });

  test('by less than the clocks of two machines differ changes nothing that is known', () => {
    const { watch, at } = play([fine, down]);
    expect(watching.begin(watch, at - 20 * second)).toEqual(watch);
  });
});

describe('looks', () => {
  const hour = { lengthMs: 60 * minute };

  test('go to the application rather than to the web page, and stay within 1.2 of one an interval', () => {
    const { api = 0, account = 0, web = 0, vantage = 0 } = play([hour], play([fine])).asked;
    expect([api, account, web, vantage]).toEqual([180, 180, 60, 6]);
  });

  test('are left to the vantage, once a minute, while what it sees too is hidden from us', () => {
    const hidden = { ...hour, api: 'challenge', account: 'challenge' } as const;
    const before = play([hidden], play([fine]));
    expect(before.asked.vantage).toBeGreaterThanOrEqual(58);
    expect(before.asked.vantage).toBeLessThanOrEqual(61);
    const { told } = play([{ ...hidden, vantage: 'server', lengthMs: 5 * minute }], before);
    expect(told).toHaveLength(1);
    expect(told[0]?.afterMs).toBeLessThanOrEqual(90 * second);
  });

  test('of the vantage never pass eighty an hour, however long the doubt', () => {
    const doubtful = Array.from({ length: 60 }, (_, index) => ({
      api: index % 2 === 0 ? ('network' as const) : ('ok' as const),
      lengthMs: minute,
    }));
    expect(play(doubtful, play([fine])).asked.vantage).toBeLessThanOrEqual(80);
  });
});

describe('the status page', () => {
  const shows = (watch: Watch, state: OfficialPage['state'], at: number) =>
    watching.take(watch, { ...readingOf('status-page', 'unknown', at), page: page(state) }).watch;

  test('is remembered with since when it has said so, and when it last said anything', () => {
    let watch = watching.begin(null, start);
    watch = shows(watch, 'operational', start);
    watch = shows(watch, 'inactive', start + minute);
    watch = shows(watch, 'inactive', start + 2 * minute);
    expect(watch.page).toEqual({
      ...page('inactive'),
      since: start + minute,
      at: start + 2 * minute,
      aliveAt: start,
    });
  });

  test('is not taken for unreachable while it is our own network that is lost', () => {
    const lost = { api: 'network', account: 'network', web: 'network', 'control-1': 'network' } as const;
    const { watch, at } = play([fine, { ...lost, 'control-2': 'network', lengthMs: 5 * minute }]);
    expect(shows(watch, 'unreachable', at).page).toBeNull();
  });
});

describe('after a restart', () => {
  test('a running outage is neither told again nor forgotten', () => {
    const before = play([fine, down]);
    const remembered: Watch = JSON.parse(JSON.stringify(before.watch));
    const again = watching.begin(remembered, before.at + 5 * minute);
    expect(again).toEqual(before.watch);
    const { told, watch } = play([down], { watch: again, at: before.at + 5 * minute });
    expect(told).toEqual([]);
    expect(watch.incident?.id).toBe(before.watch.incident?.id);
  });

  test('an outage that ended meanwhile is closed with the span in which it ended', () => {
    const before = play([fine, down]);
    const { watch } = play([fine], { watch: before.watch, at: before.at + 90 * minute });
    const { lastBadAt = 0, firstGoodAt = 0 } = watch.incident?.end ?? {};
    expect(before.at - lastBadAt).toBeLessThanOrEqual(30 * second);
    expect(firstGoodAt - before.at).toBeGreaterThanOrEqual(90 * minute);
  });

  test.each([
    ['fewer hypotheses', <T>(ofEach: T[]) => ofEach.slice(0, -3)],
    ['as many hypotheses in another order', <T>(ofEach: T[]) => ofEach.toReversed()],
  ])(
    'of a version that had %s, belief begins anew and a running outage goes on until it ends',
    (_, older) => {
      const { watch, at } = play([fine, down]);
      const { belief, watched, outage } = watch.detection;
      const model = fingerprint(older(hypotheses(watched)));
      const remembered = { ...belief, model, weights: older(belief.weights) };
      const again = watching.begin({ ...watch, detection: { ...watch.detection, belief: remembered } }, at);
      expect(again.incident).toEqual(watch.incident);
      expect(again.detection.outage).toEqual(outage);
      expect(again.detection.belief).toMatchObject({ model: belief.model, at });
      expect(beliefs(again.detection)?.broken).toBeCloseTo(1, 9);
      const { told } = play([down, fine], { watch: again, at });
      expect(told.map(({ what }) => what)).toEqual(['recovering']);
    },
  );

  test('the time of the first look is kept', () => {
    expect(watching.begin(play([fine]).watch, start + 60 * minute).since).toBe(start);
  });
});

test('neither planning nor taking changes the watch that was given', () => {
  const { watch, at } = play([fine, { ...down, lengthMs: 20 * second }]);
  const copy = JSON.parse(JSON.stringify(watch));
  watching.plan(watch, new Set(), at + minute);
  watching.take(watch, readingOf('account', 'server', at + minute));
  expect(JSON.parse(JSON.stringify(watch))).toEqual(copy);
});

describe('readings', () => {
  const named = (watch: Watch) => watch.readings.map(({ source, reason }) => `${source}: ${reason}`);

  test('are remembered, the latest of each source', () => {
    const { watch } = play([{ lengthMs: minute }, { lengthMs: minute, api: 'server' }]);
    expect(named(watch)).toContain('api: server');
    expect(named(watch)).toContain('account: ok');
    expect(watch.readings).toHaveLength(new Set(watch.readings.map(({ source }) => source)).size);
  });

  test('of a source that is no longer asked are forgotten', () => {
    const { watch, at } = play([{ lengthMs: minute }]);
    const fewer = watcher([{ name: 'api', kind: 'endpoint' }], 30_000);
    expect(named(fewer.begin(watch, at))).toEqual(['api: ok']);
  });
});
