import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import { pace } from '../../src/sending/pace.ts';
import { manualTime } from '../alerts/manual-time.ts';

const fine = { isInvalid: false, isForeign: false, waitMs: 0 };
const refused = { ...fine, isInvalid: true };
const shutOut = { ...refused, isForeign: true };

/** Turns at 48 a second, and when each of those asked for was given. */
function paced(perSecond = 48) {
  const time = manualTime();
  const logged: string[] = [];
  const log = createLog('info', String, { write: (line: string) => void logged.push(line) });
  const turns = pace({ perSecond, clock: time.clock, timer: time.timer, log, metrics: noMetrics });
  const givenAt: number[] = [];
  return {
    time,
    turns,
    logged,
    givenAt,
    ask(count: number) {
      for (let asked = 0; asked < count; asked += 1) turns.turn().then(() => givenAt.push(time.clock()));
    },
    /** Lets time pass in steps, as an event loop does. */
    async run(lengthMs: number, stepMs = 1) {
      for (let passed = 0; passed < lengthMs; passed += stepMs) {
        time.pass(stepMs);
        await Promise.resolve();
      }
    },
  };
}

function mostWithin(windowMs: number, moments: readonly number[]): number {
  return Math.max(
    ...moments.map((from) => moments.filter((at) => at >= from && at < from + windowMs).length),
  );
}

describe('turns', () => {
  test('come evenly, and at least 95 of 100 that Discord would allow', async () => {
    const { ask, run, givenAt } = paced();
    ask(600);
    await run(10_000);
    expect(givenAt.length).toBeGreaterThanOrEqual(0.95 * 50 * 10);
    expect(mostWithin(1_000, givenAt)).toBeLessThanOrEqual(50);
    expect(mostWithin(100, givenAt)).toBeLessThanOrEqual(8);
  });

  test('are never more than 50 in a second, however long the program was busy', async () => {
    const { ask, run, givenAt } = paced();
    ask(2_000);
    for (const busyMs of [5, 300, 40, 2_000, 15, 700]) {
      await run(1_200);
      await run(busyMs, busyMs);
    }
    expect(mostWithin(1_000, givenAt)).toBeLessThanOrEqual(50);
  });

  test('that were missed for a moment are made up for', async () => {
    const { ask, run, givenAt } = paced();
    ask(2_000);
    for (let second = 0; second < 40; second += 1) {
      await run(980);
      await run(20, 20);
    }
    expect(givenAt.length).toBeGreaterThanOrEqual(0.955 * 50 * 40);
    expect(mostWithin(100, givenAt)).toBeLessThanOrEqual(6);
    expect(mostWithin(1_000, givenAt)).toBeLessThanOrEqual(50);
  });

  test('are had at once after a pause, the first within a moment', async () => {
    const { ask, run, givenAt, time } = paced();
    await run(60_000, 1_000);
    ask(1);
    await Promise.resolve();
    expect(givenAt).toEqual([time.clock()]);
  });

  test('are given in the order of asking', async () => {
    const { turns, run } = paced();
    const order: number[] = [];
    for (const number of [1, 2, 3, 4]) turns.turn().then(() => order.push(number));
    await run(200);
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('are all given at once when it ends, however long they would have had to wait', async () => {
    const { turns, ask, givenAt, time } = paced();
    turns.answered({ ...refused, waitMs: 60_000 });
    ask(10);
    turns.end();
    await Promise.resolve();
    expect(givenAt).toEqual(Array.from({ length: 10 }, () => time.clock()));
  });
});

describe('what people ask for', () => {
  /** Two thousand alerts, one after the other, and so many people at once. */
  async function crowd(people: number, alerts = 2_000) {
    const { turns, run, time } = paced();
    const start = time.clock();
    const told: number[] = [];
    const served: number[] = [];
    let busy = 0;
    async function alert(): Promise<void> {
      for (let sent = 0; sent < alerts; sent += 1) {
        await turns.turn();
        told.push(time.clock() - start);
      }
    }
    alert();
    for (let asked = 0; asked < people; asked += 1) {
      turns.turnForPerson().then((isGiven) => {
        if (isGiven) served.push(time.clock() - start);
        else busy += 1;
      });
    }
    await run(50_000);
    return { told, served, busy: () => busy };
  }

  test('costs the alerts at most one turn in twenty, however many ask', async () => {
    const alone = await crowd(0);
    const crowded = await crowd(1_500);
    expect(crowded.told).toHaveLength(2_000);
    expect(crowded.told.at(-1)).toBeLessThan((alone.told.at(-1) ?? 0) * 1.06);
  });

  test('waits for no more than a minute even then, or is told at once that it is too much', async () => {
    const { served, busy } = await crowd(1_500);
    expect(served.length + busy()).toBe(1_500);
    expect(served.length).toBe(100);
    expect(served.at(-1)).toBeLessThan(50_000);
  });

  test('has all turns while nothing is to be told', async () => {
    const { served } = await crowd(96, 0);
    expect(served.at(-1)).toBeLessThan(2_100);
  });
});

describe('when Discord turns requests away', () => {
  test('nothing is sent for as long as a limit on everything asks, and it is logged', async () => {
    const { turns, ask, run, givenAt, time, logged } = paced();
    const since = time.clock();
    turns.answered({ ...refused, waitMs: 3_000 });
    ask(1);
    await run(2_999);
    expect(givenAt).toEqual([]);
    await run(1);
    expect(givenAt).toEqual([since + 3_000]);
    expect(logged.join()).toContain('alerts wait');
  });

  test('a refusal now and then changes nothing', async () => {
    const { turns, ask, run, givenAt } = paced();
    for (let answer = 1; answer <= 400; answer += 1) turns.answered(answer % 21 === 0 ? refused : fine);
    ask(480);
    await run(10_000);
    expect(givenAt.length).toBeGreaterThan(470);
  });

  test('what was already under way when the first refusal came makes nothing worse', async () => {
    const { turns, ask, run, givenAt } = paced();
    for (let answer = 0; answer < 20; answer += 1) turns.answered(shutOut);
    ask(1);
    await run(15_000);
    expect(givenAt).toHaveLength(1);
  });

  test('one after the other, it sends ever less, down to one in five minutes', async () => {
    const { turns, run, time, givenAt } = paced();
    const start = time.clock();
    let sent = 0;
    async function send(): Promise<void> {
      for (;;) {
        await turns.turn();
        sent += 1;
        givenAt.push(time.clock());
        turns.answered(refused);
      }
    }
    send();
    await run(60 * 60_000, 100);
    expect(sent).toBeLessThan(35);
    expect(givenAt.filter((at) => at > start + 30 * 60_000).length).toBeLessThanOrEqual(7);
  });

  test.each([1, 2, 3, 5, 10])(
    'should one channel in %i refuse from now on, ten minutes hold less than a fifth of the refusals that Discord bans for',
    async (every) => {
      const { turns, time, run } = paced();
      let answers = 0;
      let refusals = 0;
      async function send(): Promise<void> {
        for (;;) {
          await turns.turn();
          // Several are under way at a time, each answered after a while.
          time.timer(() => {
            answers += 1;
            refusals += Number(answers % every === 0);
            turns.answered(answers % every === 0 ? refused : fine);
          }, 100);
        }
      }
      send();
      await run(10 * 60_000, 20);
      expect(refusals).toBeGreaterThan(5);
      expect(refusals).toBeLessThan(10_000 / 5);
    },
  );

  test('by a page that is not of Discord, it holds on the first, and is back at full speed once let in', async () => {
    const { turns, ask, run, givenAt } = paced();
    turns.answered(shutOut);
    ask(1);
    await run(14_999, 1);
    expect(givenAt).toEqual([]);
    await run(1);
    expect(givenAt).toHaveLength(1);
    turns.answered(fine);
    ask(480);
    await run(10_000);
    expect(givenAt.length).toBeGreaterThan(470);
  });

  test('what will probably be refused is risked only within one in twenty', () => {
    const { turns } = paced();
    let refusals = 0;
    for (let answer = 0; answer < 4_000; answer += 1) {
      if (turns.hasRoomForRefusal()) {
        refusals += 1;
        turns.answered(refused);
      } else turns.answered(fine);
    }
    expect(refusals).toBeGreaterThan(100);
    expect(refusals).toBeLessThanOrEqual(200);
  });
});
