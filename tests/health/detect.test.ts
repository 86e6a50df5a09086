import { describe, expect, test } from 'vitest';
import { type Detection, type DetectionEvent, detect, detection } from '../../src/health/detect.ts';
import type { Verdict } from '../../src/health/reading.ts';

const roundMs = 30_000;
const minute = 60_000;

/** Plays rounds: each word is what every endpoint answers in that round, or `api/account` where they differ. */
function play(timeline: string, from: Detection = detection(['api', 'account'], null), startAt = 0) {
  let state = from;
  const events: DetectionEvent[] = [];
  timeline.split(' ').forEach((word, round) => {
    const [api = '', account = api] = word.split('/');
    for (const [source, verdict] of Object.entries({ api, account })) {
      const reading = { source, verdict: verdict as Verdict, reason: '', at: startAt + round * roundMs };
      const step = detect(state, reading);
      state = step.state;
      events.push(...step.events);
    }
  });
  const milestones = events.map((event) => event.type).filter((type) => type !== 'outage-changed');
  return { state, events, milestones };
}

describe('an outage', () => {
  test('starts after three fails in a row on both endpoints, and ends after three good answers', () => {
    expect(play('ok ok fail fail fail fail ok ok ok ok').milestones).toEqual([
      'outage-started',
      'outage-resolved',
    ]);
  });

  test('began with the first failing look, and was over by the first good one', () => {
    const { events } = play('ok fail fail fail ok ok ok');
    expect(events[0]).toMatchObject({ type: 'outage-started', at: 3 * roundMs, since: roundMs });
    expect(events.at(-1)).toMatchObject({ lastBadAt: 3 * roundMs, firstGoodAt: 4 * roundMs });
  });

  test('tells when another set of endpoints is affected', () => {
    const { events } = play('fail fail fail ok/fail ok/fail ok/fail ok ok ok');
    expect(events.map((event) => [event.type, 'affected' in event ? event.affected : null])).toEqual([
      ['outage-started', ['api', 'account']],
      ['outage-changed', ['account']],
      ['outage-resolved', null],
    ]);
  });

  test('is not over because of a lull', () => {
    expect(play('fail fail fail ok ok fail ok ok fail').milestones).toEqual(['outage-started']);
  });

  test('is not over because people are held in a queue', () => {
    expect(play('fail fail fail queue queue queue queue').milestones).toEqual(['outage-started']);
  });

  test('goes on while nothing can be seen', () => {
    expect(play('fail fail fail unknown unknown unknown').milestones).toEqual(['outage-started']);
  });
});

describe('silence', () => {
  test.each([
    ['two fails are not enough', 'ok fail fail ok fail fail ok'],
    ['one endpoint alone is its own trouble', 'ok fail/ok fail/ok fail/ok fail/ok'],
    ['what says nothing changes nothing', 'unknown unknown unknown unknown'],
    ['a queue is not an outage', 'ok queue queue queue queue'],
    ['a queue between fails shows that it lives', 'fail fail queue fail fail queue'],
  ])('%s', (_, timeline) => {
    expect(play(timeline).milestones).toEqual([]);
  });

  test('readings of sources that are no endpoint change nothing', () => {
    const start = detection(['api'], null);
    const reading = { source: 'status-page', verdict: 'fail', reason: '', at: 0 } as const;
    expect(detect(start, reading).state).toBe(start);
  });

  test('two fails before a long gap and one after it are not a run', () => {
    const before = play('ok fail fail').state;
    expect(play('fail ok', before, 20 * minute).milestones).toEqual([]);
  });
});

describe('after being away', () => {
  test('an outage that ended meanwhile is closed with the span in which it ended', () => {
    const before = play('fail fail fail');
    const { events } = play('ok ok ok', before.state, 90 * minute);
    expect(events.at(-1)).toEqual({
      type: 'outage-resolved',
      at: 90 * minute + 2 * roundMs,
      lastBadAt: 2 * roundMs,
      firstGoodAt: 90 * minute,
    });
  });

  test('an outage that still runs is not announced again', () => {
    const before = play('fail fail fail');
    expect(play('fail fail fail fail', before.state, 90 * minute).milestones).toEqual([]);
  });

  test('an endpoint that is no longer watched does not hold up the end', () => {
    const before = play('fail fail fail').state;
    const later = detection(['api'], JSON.parse(JSON.stringify(before)));
    expect(play('ok ok ok', later, 90 * minute).milestones).toEqual(['outage-resolved']);
  });

  test('an outage is not over just because every endpoint has a new name', () => {
    const before = play('fail fail fail').state;
    const renamed = detection(['neo'], before);
    const fail = { source: 'neo', verdict: 'fail', reason: '', at: 5 * minute } as const;
    expect(detect(renamed, fail).events).toEqual([]);
  });

  test('an endpoint that has been dead for hours does not hold up the end', () => {
    const dead = play('ok/fail ok/fail ok/fail').state;
    const outage = play('fail fail fail', dead, 3 * 60 * minute);
    expect(outage.events).toMatchObject([{ type: 'outage-started', since: 3 * 60 * minute }]);
    const back = play('ok/fail ok/fail ok/fail', outage.state, 4 * 60 * minute);
    expect(back.milestones).toContain('outage-resolved');
  });
});

test('with a single endpoint, that one decides', () => {
  let state = detection(['api'], null);
  const types = [0, 1, 2].flatMap((round) => {
    const step = detect(state, { source: 'api', verdict: 'fail', reason: '', at: round * roundMs });
    state = step.state;
    return step.events.map((event) => event.type);
  });
  expect(types).toEqual(['outage-started']);
});
