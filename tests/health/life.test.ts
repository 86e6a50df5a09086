import { describe, expect, test } from 'vitest';
import { minute, play, restarted, type Scene, watching, whats } from './timeline.ts';

const hour = 60 * minute;
const down = { api: 'server', account: 'server', vantage: 'server' } as const;
const accountDown = { account: 'server' } as const;
const fine = (lengthMs: number): Scene => ({ lengthMs });

describe('an outage that is over', () => {
  test('is watched for a quarter of an hour, and then it is resolved', () => {
    const { told } = play([fine(10 * minute), { ...down, lengthMs: 10 * minute }, fine(20 * minute)]);
    const [, recovering, resolved] = told;
    expect(told.map(({ what }) => what)).toEqual(['outage', 'recovering', 'resolved']);
    expect((recovering?.afterMs ?? 0) - 20 * minute).toBeLessThanOrEqual(minute);
    expect((resolved?.afterMs ?? 0) - 20 * minute).toBeGreaterThanOrEqual(15 * minute - 30_000);
    expect((resolved?.afterMs ?? 0) - 20 * minute).toBeLessThanOrEqual(16 * minute);
  });

  test('and breaks again within that time was never over', () => {
    const flap = [{ ...down, lengthMs: 10 * minute }, fine(2 * minute)];
    const played = play([fine(10 * minute), ...Array(8).fill(flap).flat(), fine(20 * minute)]);
    const returns = Array(7).fill(['returned', 'recovering']).flat();
    expect(whats(played)).toEqual(['outage', 'recovering', ...returns, 'resolved']);
    expect(played.watch.lastIncident?.relapse?.count).toBe(7);
  });

  test('is not called over while something fails that may be its relapse', () => {
    const before = play([fine(10 * minute), { ...down, lengthMs: 10 * minute }, fine(14.5 * minute)]);
    expect(whats(play([{ ...down, lengthMs: 5 * minute }], before))).toEqual(['returned']);
  });

  test('is not called over while nothing is seen of it', () => {
    const hidden = { api: 'challenge', account: 'challenge', vantage: 'unknown' } as const;
    const before = play([fine(10 * minute), { ...down, lengthMs: 10 * minute }, fine(5 * minute)]);
    const unseen = play([{ ...hidden, lengthMs: hour }], before);
    expect(whats(unseen)).toEqual([]);
    expect(whats(play([fine(minute)], unseen))).toEqual(['resolved']);
  });
});

test('a clock that is set back holds nothing up: what recovers is over a quarter of an hour later', () => {
  const { watch, at } = play([fine(10 * minute), { ...down, lengthMs: 10 * minute }, fine(5 * minute)]);
  const { told } = play([fine(16 * minute)], { watch, at: at - 24 * hour });
  expect(told.map(({ what }) => what)).toEqual(['resolved']);
});

describe('one endpoint that fails for good', () => {
  const failing = play([fine(10 * minute), { ...accountDown, lengthMs: 3 * hour }]);

  test('is set aside when everything breaks, and that is announced as soon as ever', () => {
    const { told, watch } = play([{ ...down, lengthMs: 10 * minute }], failing);
    expect(told.map(({ what }) => what)).toEqual(['set-aside', 'outage']);
    expect(told[1]?.afterMs).toBeLessThanOrEqual(minute);
    expect(watch.aside.map(({ source }) => source)).toEqual(['account']);
  });

  test('is no news after eighteen hours, and counts nothing from then on', () => {
    const old = play([{ ...accountDown, lengthMs: 16 * hour }], failing);
    expect(whats(old)).toEqual(['set-aside']);
    const later = play([{ ...accountDown, lengthMs: 5 * hour }], restarted(old));
    expect(whats(later)).toEqual([]);
    const broken = { ...down, lengthMs: 10 * minute } as const;
    const still = { ...accountDown, lengthMs: hour } as const;
    expect(whats(play([broken, still, broken, still], later))).toEqual(
      Array(2).fill(['outage', 'recovering', 'resolved']).flat(),
    );
  });

  test('counts again once it has worked for a quarter of an hour', () => {
    const aside = play([{ ...accountDown, lengthMs: 16 * hour }, fine(10 * minute)], failing);
    expect(aside.watch.aside).toHaveLength(1);
    const again = play([fine(10 * minute)], aside);
    expect(again.watch.aside).toEqual([]);
    expect(whats(play([{ ...accountDown, lengthMs: 5 * minute }], again))).toEqual(['degraded']);
  });

  test('counts again when the operator changes it or takes it out', () => {
    const { watch, at } = play([{ ...accountDown, lengthMs: 16 * hour }], failing);
    expect(watching.begin(watch, at).aside).toHaveLength(1);
    for (const changed of [{ source: 'gone' }, { address: 'https://elsewhere.example/' }]) {
      const remembered = { ...watch, aside: watch.aside.map((each) => ({ ...each, ...changed })) };
      const { aside, detection } = watching.begin(remembered, at);
      expect(aside).toEqual([]);
      expect(detection.watched).toContain('account');
    }
  });

  test('takes the vantage with it if that sees it fail, too', () => {
    const api = { api: 'server', vantage: 'server' } as const;
    const { watch } = play([fine(10 * minute), { ...api, lengthMs: 19 * hour }]);
    expect(watch.aside.map(({ source }) => source)).toEqual(['api', 'vantage']);
  });

  test('is not told twice when the vantage has seen more of it all the time', () => {
    const challenged = { api: 'challenge', account: 'server', vantage: 'server' } as const;
    const told = whats(play([fine(10 * minute), { ...challenged, lengthMs: 5 * hour }]));
    expect(told).not.toContain('set-aside');
  });

  test('is not set aside for breaking again and again', () => {
    const api = { api: 'server', vantage: 'server' } as const;
    const flap = [{ ...api, lengthMs: 12 * minute }, fine(4 * minute)];
    const wider = [{ ...down, lengthMs: 12 * minute }, fine(4 * minute)];
    const played = play([fine(10 * minute), ...Array(10).fill(flap).flat(), ...wider]);
    expect(whats(played).filter((what) => what === 'set-aside')).toEqual([]);
    expect(whats(played).filter((what) => what === 'outage' || what === 'degraded')).toHaveLength(1);
  });

  test('is still the outage that it was when what failed besides was trouble of our own', () => {
    const lost = { api: 'network', account: 'network', web: 'network', 'control-1': 'network' } as const;
    const { told, watch } = play(
      [
        { ...lost, 'control-2': 'network', lengthMs: 3 * minute },
        { ...accountDown, lengthMs: 10 * minute },
      ],
      failing,
    );
    expect(told).toEqual([]);
    expect(watch.incident).toMatchObject({ phase: 'down', affected: ['account'] });
  });
});

test('an outage that ended while the bot was away for days was not set aside', () => {
  const { watch, at } = play([fine(10 * minute), { ...accountDown, lengthMs: hour }]);
  const { told } = play([fine(20 * minute)], { watch, at: at + 72 * hour });
  expect(told.map(({ what }) => what)).toEqual(['recovering', 'resolved']);
});

describe('what we alone can not reach', () => {
  const unreached = { api: 'network', account: 'network', web: 'network' } as const;
  const elsewhere = { api: 'network', account: 'network', web: 'network', vantage: 'server' } as const;

  test('is no outage, and one is announced as ever when it breaks elsewhere', () => {
    const before = play([fine(10 * minute), { ...unreached, lengthMs: 4 * hour }]);
    expect(whats(before)).toEqual([]);
    const { told } = play([{ ...elsewhere, lengthMs: 10 * minute }], before);
    expect(told.map(({ what }) => what)).toEqual(['outage']);
    expect(told[0]?.afterMs).toBeLessThanOrEqual(2 * minute);
  });

  test('is over when others see that it works, and the same outage when they see it break again', () => {
    const down = [
      { ...elsewhere, lengthMs: 3 * hour },
      { ...unreached, lengthMs: 12 * minute },
    ];
    expect(whats(play([fine(10 * minute), ...down, ...down]))).toEqual([
      ...['outage', 'recovering', 'returned', 'recovering'],
    ]);
  });
});

test('an outage of everything that goes on after the bot was away for days is the same outage', () => {
  const unreached = { api: 'server', account: 'server', vantage: 'unknown' } as const;
  const { watch, at } = play([fine(10 * minute), { ...unreached, lengthMs: hour }]);
  const { told } = play([{ ...unreached, lengthMs: hour }, fine(20 * minute)], { watch, at: at + 72 * hour });
  expect(told.map(({ what }) => what)).toEqual(['recovering', 'resolved']);
});

test('what nobody sees but us is no news after eighteen hours', () => {
  const alone = { api: 'network', account: 'network', web: 'network' } as const;
  const { told, watch } = play([fine(10 * minute), { ...alone, vantage: 'unknown', lengthMs: 20 * hour }]);
  expect(told.map(({ what }) => what)).toEqual(['outage', 'set-aside']);
  expect(watch.aside.map(({ source }) => source).toSorted()).toEqual(['account', 'api', 'web']);
});
