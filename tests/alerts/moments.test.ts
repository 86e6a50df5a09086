import { expect, test } from 'vitest';
import { moments } from '../../src/alerts/moments.ts';
import { manualTime } from './manual-time.ts';

const minute = 60_000;

/** A clock that can be set, beside timers that go on evenly. */
function aWait() {
  const time = manualTime(0);
  let setByMs = 0;
  const due: string[] = [];
  const clock = () => time.clock() + setByMs;
  const waiting = moments(clock, time.timer, (channelIds) => due.push(...channelIds));
  return { time, due, waiting, set: (byMs: number) => (setByMs += byMs) };
}

test('channels are woken at their moments, each once, by one timer', () => {
  const { time, due, waiting } = aWait();
  waiting.set('later', 10 * minute);
  waiting.set('sooner', 90_000);
  waiting.set('at the same time', 90_000);
  expect(time.waiting()).toBe(1);
  time.pass(minute);
  expect(due).toEqual([]);
  time.pass(minute / 2);
  expect(due).toEqual(['sooner', 'at the same time']);
  for (let passed = 0; passed < 20; passed += 1) time.pass(minute);
  expect(due).toEqual(['sooner', 'at the same time', 'later']);
  expect(time.waiting()).toBe(0);
});

test('one that waits for another moment, or for none, is not woken at the first', () => {
  const { time, due, waiting } = aWait();
  waiting.set('moved', minute);
  waiting.set('over', minute);
  waiting.set('moved', 3 * minute);
  waiting.set('over', null);
  time.pass(minute);
  expect(due).toEqual([]);
  for (let passed = 0; passed < 3; passed += 1) time.pass(minute);
  expect(due).toEqual(['moved']);
});

test.each([
  ['put forward', 3 * 60 * minute],
  ['set back', -60 * minute],
])('a moment of the day comes within a minute of it when the clock is %s', (_, byMs) => {
  const { time, due, waiting, set } = aWait();
  const at = 8 * 60 * minute;
  waiting.set('quiet', at);
  time.pass(minute);
  set(byMs);
  for (let passed = 0; passed < (at - byMs) / minute - 2; passed += 1) time.pass(minute);
  expect(due).toEqual([]);
  time.pass(minute);
  time.pass(minute);
  expect(due).toEqual(['quiet']);
});

test('nobody is woken any more after the end', () => {
  const { time, due, waiting } = aWait();
  waiting.set('quiet', minute);
  waiting.cancel();
  time.pass(2 * minute);
  expect(due).toEqual([]);
});
