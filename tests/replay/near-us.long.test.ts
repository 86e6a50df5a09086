import { describe, expect, test } from 'vitest';
import { alarmsOf } from '../../replay/alarms.ts';
import { anOddWorld } from '../../replay/odd-kinds.ts';
import { play } from '../../replay/play.ts';
import { score } from '../../replay/score.ts';
import type { Episode, Target, World } from '../../replay/world.ts';

const hour = 3_600;
const byUs: Target[] = ['api', 'chat', 'account'];
const line: Target[] = [...byUs, 'web', 'status-page', 'control-1', 'control-2'];
const elsewhere: Target[] = ['vantage', 'vantage-chat', 'vantage-account', 'vantage-web'];

/** Half a day on which C.AI is well and the vantage loses one look in twenty. Each trouble begins an hour after the one before. */
function wellWorld(number: number, troubles: readonly Omit<Episode, 'from' | 'to'>[][]): World {
  const usual = { targets: elsewhere, response: 'timeout', probability: 0.05 };
  const episodes = [[usual], ...troubles].flatMap((group, hours) =>
    group.map((each) => ({ ...each, from: hours * hour, to: 12 * hour })),
  );
  return { ...anOddWorld('waiting rooms', number, 1), seconds: 14 * hour, episodes, truth: [] };
}

async function falseAlarms(world: World): Promise<number> {
  return score(world, alarmsOf(await play(world), Date.parse(world.start))).falseAlerts;
}

describe('while the vantage sees C.AI well, nothing is told', () => {
  test.each([1, 2, 3])('of half of our connections that fail for hours, in two ways (%i)', async (number) => {
    const world = wellWorld(number, [
      [
        { targets: byUs, response: 'timeout', probability: 0.3 },
        { targets: byUs, response: 'connection-reset', probability: 0.3 },
      ],
    ]);
    expect(await falseAlarms(world)).toBe(0);
  });

  test.each(['cf-502', 'cf-520', 'cf-522'])('of an edge near us that answers %s', async (response) => {
    for (const probability of [1, 0.9]) {
      const world = wellWorld(4, [[{ targets: byUs, response, probability }]]);
      expect(await falseAlarms(world)).toBe(0);
    }
  });
});

test.each(['envoy-503', 'origin-500'])(
  'a vantage that says %s for hours, while our own looks work, tells of no outage',
  async (response) => {
    for (const probability of [1, 0.4]) {
      const world = wellWorld(5, [[{ targets: elsewhere, response, probability }]]);
      expect(await falseAlarms(world)).toBe(0);
    }
  },
);

test.each([1, 2, 3])(
  'a vantage that loses half, beside a line of ours that loses some, tells of no outage (%i)',
  async (number) => {
    const world = wellWorld(number, [
      [{ targets: line, response: 'timeout', probability: 0.17 }],
      [{ targets: elsewhere, response: 'timeout', probability: 0.5 }],
    ]);
    expect(await falseAlarms(world)).toBe(0);
  },
);

// What gets no answer may have been lost by the vantage, so it takes more of its looks.
describe.each([
  { response: 'cf-522', told: 600, back: 400 },
  { response: 'timeout', told: 1_500, back: 1_200 },
])(
  'an outage of one application, of which only the vantage gets answers: $response',
  ({ response, told, back }) => {
    test.each([1, 2, 3])('is told for as long as it lasts (%i)', async (number) => {
      const world = wellWorld(number, [[{ targets: [...byUs, 'web'], response: 'cf-challenge-403' }]]);
      for (const from of [3 * hour, 5 * hour, 7 * hour, 9 * hour]) {
        const to = from + hour / 2;
        world.episodes.push({ from, to, targets: ['vantage-account'], response, probability: 0.97 });
        world.truth.push({ from, to, kind: 'partial' });
      }
      const result = score(world, alarmsOf(await play(world), Date.parse(world.start)));
      expect(result).toMatchObject({ missed: 0, falseAlerts: 0, flaps: 0 });
      expect(Math.max(...result.delays)).toBeLessThan(told);
      expect(Math.max(...result.resolveDelays)).toBeLessThan(back);
    });
  },
);

test('an edge near us that answers for two of our endpoints with errors for hours neither starts an outage nor holds one open', async () => {
  const world = wellWorld(6, [[{ targets: ['api', 'chat'], response: 'cf-520', probability: 0.9 }]]);
  const [from, to] = [5 * hour, 5.5 * hour];
  world.episodes.unshift({
    from,
    to,
    targets: [...byUs, ...elsewhere],
    response: 'origin-500',
    probability: 0.97,
  });
  world.truth.push({ from, to, kind: 'full' });
  const result = score(world, alarmsOf(await play(world), Date.parse(world.start)));
  expect(result).toMatchObject({ missed: 0, falseAlerts: 0, flaps: 0 });
  expect(Math.max(...result.resolveDelays)).toBeLessThan(1_800);
});
