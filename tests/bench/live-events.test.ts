import { expect, test } from 'vitest';
import { eventsOf, outageKinds } from '../../bench/live/plan.ts';
import { diceOf } from '../../replay/dice.ts';

const minuteMs = 60_000;
const lengthMs = 40 * minuteMs;
const worlds = Array.from({ length: 12 }, (_, number) => eventsOf(diceOf(`live test ${number}`), lengthMs));

test('the same dice make the same events, and others make others', () => {
  expect(eventsOf(diceOf('live test 0'), lengthMs)).toEqual(worlds[0]);
  expect(worlds[1]).not.toEqual(worlds[0]);
});

test('every event is over, and was quiet for long enough to be told, before the next one and before the end', () => {
  for (const events of worlds) {
    for (const [index, { sort, from, to }] of events.entries()) {
      const next = events[index + 1]?.from ?? lengthMs;
      expect(to).toBeGreaterThan(from);
      expect(next - to).toBeGreaterThanOrEqual(sort === 'outage' ? 150_000 : 75_000);
    }
  }
});

test('twelve worlds have every kind of outage several times, and more small troubles than outages', () => {
  const events = worlds.flat();
  for (const kind of outageKinds) {
    expect(events.filter((event) => event.kind === kind).length).toBeGreaterThan(3);
  }
  const outages = events.filter(({ sort }) => sort === 'outage').length;
  expect(outages).toBeGreaterThan(40);
  expect(events.length - outages).toBeGreaterThan(outages);
  expect(events.filter(({ sort }) => sort === 'blip').length).toBeGreaterThan(20);
});
