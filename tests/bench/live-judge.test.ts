import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../bench/live/figures.ts';
import { judge, type Told } from '../../bench/live/judge.ts';
import type { LiveEvent } from '../../bench/live/plan.ts';

const second = 1_000;
const event = (sort: LiveEvent['sort'], from: number, to: number): LiveEvent => ({
  ...{ kind: '500s', sort, from: from * second, to: to * second },
  ...{ answers: {}, share: 'all' },
});
const down = (at: number, alert = 'a'): Told => ({ at: at * second, alert, state: 'down', statedMs: null });
const up = (at: number, lasted: number | null = null, alert = 'a'): Told => ({
  ...{ at: at * second, alert, state: 'up' },
  statedMs: lasted === null ? null : lasted * second,
});

const outage = event('outage', 100, 300);
const next = event('outage', 500, 700);

describe('of an outage', () => {
  test('the delays of "down" and "up" count from when it began and ended', () => {
    expect(judge([outage], [down(120), up(345, 210)])).toMatchObject([
      { downAfterMs: 20 * second, upAfterMs: 45 * second, wronglyTold: 0, upsTooEarly: 0 },
    ]);
  });

  test('the length that is told is compared with how long it was', () => {
    expect(judge([outage], [down(120), up(345, 210)])).toMatchObject([{ lengthErrorMs: 10 * second }]);
    expect(judge([outage], [down(120), up(345)])).toMatchObject([{ lengthErrorMs: null }]);
  });

  test('edits that say the same again change nothing', () => {
    expect(judge([outage], [down(120), down(180), up(345, 200), up(400, 100)])).toEqual(
      judge([outage], [down(120), up(345, 200)]),
    );
  });

  test('silence is neither told nor wrong', () => {
    expect(judge([outage], [])).toMatchObject([{ downAfterMs: null, upAfterMs: null, wronglyTold: 0 }]);
  });

  test('"up" while it is still broken counts as too early, and "down" again is no false alarm', () => {
    expect(judge([outage], [down(120), up(200, 100), down(230), up(345, 200)])).toMatchObject([
      { downAfterMs: 20 * second, upsTooEarly: 1, wronglyTold: 0, upAfterMs: 45 * second },
    ]);
  });

  test('"up" too early stays too early when nobody says "down" again', () => {
    expect(judge([outage], [down(120), up(200, 100)])).toMatchObject([{ upsTooEarly: 1, upAfterMs: null }]);
  });

  test('a word that comes within a minute after its end is late, and a later one is wrong', () => {
    expect(judge([outage], [down(350)])).toMatchObject([{ downAfterMs: 250 * second, wronglyTold: 0 }]);
    expect(judge([outage], [down(370)])).toMatchObject([{ downAfterMs: null, wronglyTold: 1 }]);
  });

  test('one that begins while the one before is still told to be down is not told', () => {
    expect(judge([outage, next], [down(120), up(750, 600)])).toMatchObject([
      { downAfterMs: 20 * second, upAfterMs: 450 * second },
      { downAfterMs: null, upAfterMs: null },
    ]);
  });

  test('the length of one that belongs to the same alert counts from the first', () => {
    const told = [down(120), up(345, 200), down(510), up(740, 610)];
    expect(judge([outage, next], told)).toMatchObject([
      { lengthErrorMs: 0 },
      { downAfterMs: 10 * second, upAfterMs: 40 * second, lengthErrorMs: 10 * second },
    ]);
    const apart = [down(120), up(345, 200), down(510, 'b'), up(740, 190, 'b')];
    expect(judge([outage, next], apart)).toMatchObject([{}, { lengthErrorMs: -10 * second }]);
  });
});

test('what is told of something harmless, or of nothing, is wrong', () => {
  expect(judge([event('harmless', 100, 160)], [down(130), up(200)])).toMatchObject([
    { downAfterMs: null, wronglyTold: 1 },
  ]);
  expect(judge([outage], [down(50), up(90), down(120), up(340)])).toMatchObject([
    { downAfterMs: 20 * second, wronglyTold: 1 },
  ]);
});

test('a blip may be told, and is counted apart', () => {
  const events = [event('blip', 100, 120), event('blip', 250, 270), outage];
  const figures = figuresOf(judge(events.slice(0, 2), [down(115), up(165)]));
  expect(figures).toMatchObject({ outages: 0, told: 0, wronglyTold: 0, blips: 2, blipsTold: 1, downs: [] });
});

test('the figures are those of outages, in seconds', () => {
  const told = [down(120), up(345, 190), down(530), up(740, 620)];
  expect(figuresOf(judge([outage, next], told))).toEqual({
    ...{ outages: 2, told: 2, wronglyTold: 0, blips: 0, blipsTold: 0 },
    ...{ downs: [20, 30], ups: [45, 40], upsTooEarly: 0, lengthErrors: [10, 20] },
  });
});
