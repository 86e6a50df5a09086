import { describe, expect, test } from 'vitest';
import type { OfficialPage } from '../../src/health/official-page.ts';
import type { Verdict } from '../../src/health/reading.ts';
import { newWatch, type SourceReading, takeRound, type Watch } from '../../src/health/watch.ts';

const roundMs = 30_000;
const start = Date.UTC(2026, 7, 1, 12);

type Scene = { api: Verdict; account: Verdict; controls: [Verdict, Verdict]; page?: OfficialPage };

const fine: Scene = { api: 'ok', account: 'ok', controls: ['ok', 'ok'] };
const down: Scene = { ...fine, api: 'fail', account: 'fail' };
const offline: Scene = { ...down, controls: ['fail', 'fail'] };

function seen({ api, account, controls, page }: Scene, at: number): SourceReading[] {
  const reading = (source: string, kind: SourceReading['kind'], verdict: Verdict): SourceReading => ({
    source,
    kind,
    verdict,
    reason: `looks ${verdict}`,
    at,
  });
  return [
    reading('api', 'endpoint', api),
    reading('account', 'endpoint', account),
    { ...reading('status-page', 'status-page', 'unknown'), ...(page && { page }) },
    reading('control-1', 'control', controls[0]),
    reading('control-2', 'control', controls[1]),
  ];
}

/** Plays one round after the other; `changed` holds what people should hear of, round by round. */
function play(scenes: readonly Scene[], from: Watch = newWatch(['api', 'account'], null, start), at = start) {
  let watch = from;
  let readings: SourceReading[] = [];
  const changed = scenes.map((scene, index) => {
    const round = takeRound(watch, seen(scene, at + index * roundMs));
    watch = round.watch;
    readings = round.readings;
    return round.changed;
  });
  return { watch, readings, changed };
}

function times<T>(count: number, value: T): T[] {
  return Array.from({ length: count }, () => value);
}

describe('people hear of', () => {
  test('nothing, as long as all is well', () => {
    const { changed, watch } = play(times(5, fine));
    expect(changed).toEqual(times(5, null));
    expect(watch).toMatchObject({ since: start, incident: null, lastIncident: null });
  });

  test('an outage in the round in which it is sure, and not again while nothing changes', () => {
    const { changed, watch } = play([fine, ...times(6, down)]);
    expect(changed.map((incident) => incident?.revision ?? null)).toEqual([
      null,
      null,
      null,
      1,
      null,
      null,
      null,
    ]);
    expect(watch.incident).toEqual(changed[3]);
    expect(watch.incident).toMatchObject({ since: start + roundMs, affected: ['api', 'account'] });
  });

  test('another set of failing endpoints', () => {
    const { changed } = play([...times(3, down), ...times(3, { ...down, api: 'ok' as const })]);
    expect(changed.at(-1)).toMatchObject({ revision: 2, affected: ['account'], resolved: null });
  });

  test('its end, after which it is the last incident and no longer the open one', () => {
    const { changed, watch } = play([...times(3, down), ...times(3, fine)]);
    const end = changed.at(-1);
    expect(end?.resolved).toMatchObject({ firstGoodAt: start + 3 * roundMs });
    expect(watch).toMatchObject({ incident: null, lastIncident: end });
    expect(end?.id).toBe(changed[2]?.id);
  });

  test('a second outage as another incident, while the first stays the last one', () => {
    const { changed, watch } = play([...times(3, down), ...times(3, fine), ...times(3, down)]);
    expect(changed[8]?.id).not.toBe(changed[2]?.id);
    expect(watch.incident?.id).toBe(changed[8]?.id);
    expect(watch.lastIncident?.id).toBe(changed[2]?.id);
  });
});

describe('when no control can be reached', () => {
  test('everything is unknown, except the controls themselves', () => {
    const { readings } = play([offline]);
    expect(readings.map(({ source, verdict }) => [source, verdict])).toEqual([
      ['api', 'unknown'],
      ['account', 'unknown'],
      ['status-page', 'unknown'],
      ['control-1', 'fail'],
      ['control-2', 'fail'],
    ]);
    expect(readings.filter(({ kind }) => kind === 'endpoint').map(({ reason }) => reason)).toEqual(
      times(2, 'my own network is out'),
    );
  });

  test('no outage is found, however long it lasts', () => {
    expect(play(times(20, offline)).changed).toEqual(times(20, null));
  });

  test('a running outage goes on, even if all seems fine', () => {
    const captive: Scene = { ...fine, controls: ['fail', 'fail'] };
    const { changed, watch } = play([...times(3, down), ...times(10, captive)]);
    expect(changed.slice(3)).toEqual(times(10, null));
    expect(watch.incident).not.toBeNull();
  });

  test('nothing is taken for what the status page says', () => {
    const page: OfficialPage = { state: 'unreachable', description: '', incidents: [] };
    expect(play([{ ...offline, page }]).watch.page).toBeNull();
  });

  test.each<[string, [Verdict, Verdict]]>([
    ['one of two is', ['ok', 'fail']],
    ['the other one is', ['fail', 'ok']],
    ['one says nothing', ['unknown', 'fail']],
  ])('unless %s reached: then the endpoints count', (_, controls) => {
    const { changed } = play(times(3, { ...down, controls }));
    expect(changed.at(-1)).toMatchObject({ revision: 1 });
  });

  test('unless there are none: then there is nothing to doubt by', () => {
    const readings = seen(down, start).filter(({ kind }) => kind !== 'control');
    expect(takeRound(newWatch(['api'], null, start), readings).readings).toEqual(readings);
  });
});

describe('the status page', () => {
  const page = (state: OfficialPage['state']): OfficialPage => ({ state, description: state, incidents: [] });

  test('is remembered with since when it has said so, and when it last said anything', () => {
    const scenes = (['operational', 'operational', 'inactive', 'inactive'] as const).map((state) => ({
      ...fine,
      page: page(state),
    }));
    expect(play(scenes).watch.page).toEqual({
      ...page('inactive'),
      since: start + 2 * roundMs,
      at: start + 3 * roundMs,
      aliveAt: start + roundMs,
    });
  });

  test('that was never alive has never said anything', () => {
    const { watch } = play(times(2, { ...fine, page: page('inactive') }));
    expect(watch.page).toMatchObject({ since: start, aliveAt: null });
  });

  test.each(['operational', 'incident', 'maintenance'] as const)('is alive when it says %s', (state) => {
    expect(play([{ ...fine, page: page(state) }]).watch.page?.aliveAt).toBe(start);
  });

  test('starts no outage by itself', () => {
    const blaming = seen({ ...fine, page: page('incident') }, start).map((reading) =>
      reading.kind === 'status-page' ? { ...reading, verdict: 'fail' as const } : reading,
    );
    let watch = newWatch(['api', 'account'], null, start);
    for (let round = 0; round < 6; round += 1) watch = takeRound(watch, blaming).watch;
    expect(watch.incident).toBeNull();
  });

  test('stays remembered in a round that did not look at it', () => {
    const before = play([{ ...fine, page: page('operational') }]).watch;
    expect(play([fine], before, start + roundMs).watch.page).toEqual(before.page);
  });
});

describe('after a restart', () => {
  test('a running outage is neither told again nor forgotten', () => {
    const before = play(times(3, down)).watch;
    const remembered: Watch = JSON.parse(JSON.stringify(before));
    const again = newWatch(['api', 'account'], remembered, start + 60 * 60_000);
    expect(again).toEqual(before);
    const { changed, watch } = play(times(4, down), again, start + 60 * 60_000);
    expect(changed).toEqual(times(4, null));
    expect(watch.incident).toEqual(before.incident);
  });

  test('what was an endpoint and no longer is, is no longer waited for', () => {
    const before = play(times(3, down)).watch;
    const again = newWatch(['api'], before, start + 60_000);
    expect(Object.keys(again.detection.endpoints)).toEqual(['api']);
    const { changed } = play(times(3, fine), again, start + 60_000);
    expect(changed.at(-1)?.resolved).not.toBeNull();
  });

  test('the time of the first look is kept', () => {
    const before = newWatch(['api'], null, start);
    expect(newWatch(['api'], before, start + 1).since).toBe(start);
  });
});

test('a round changes nothing in the watch it was given', () => {
  const before = play(times(2, down)).watch;
  const copy: Watch = JSON.parse(JSON.stringify(before));
  play(times(3, down), before, start + 2 * roundMs);
  expect(before).toEqual(copy);
});
