import { describe, expect, test } from 'vitest';
import { climates } from '../../replay/climates.ts';
import { internet } from '../../replay/internet.ts';
import { lines } from '../../replay/lines.ts';
import { aMonth } from '../../replay/month.ts';
import { play } from '../../replay/play.ts';
import { parseWorld, type World } from '../../replay/world.ts';

const day = 86_400;

function aWorld(changes: Partial<World> = {}): World {
  const [climate] = climates;
  if (climate === undefined) throw new Error('there is no climate');
  const calm = { ...aMonth({ ...climate, outages: 1, blips: 1 }, 1), seconds: day, episodes: [], truth: [] };
  return { ...calm, ...changes };
}

const full = {
  from: 40_000,
  to: 43_600,
  targets: ['api', 'account', 'vantage'],
  response: 'origin-500',
  probability: 0.97,
} satisfies World['episodes'][number];

async function printed(world: World) {
  return lines(await play(world), Date.parse(world.start) + world.seconds * 1000);
}

test('an outage is printed with when it was announced, and when it truly began and ended', async () => {
  const lines = (await printed(aWorld({ episodes: [full] }))).map((line) => JSON.parse(line));
  const [started, recovering, resolved, end, ...more] = lines;
  const secondsOf = (time: string) => Date.parse(time) / 1000 - Date.parse('2026-01-01T00:00:00Z') / 1000;
  expect(started.event).toBe('outage-started');
  expect(secondsOf(started.at) - full.from).toBeLessThanOrEqual(45);
  expect(Math.abs(secondsOf(started.since) - full.from)).toBeLessThanOrEqual(15);
  expect(recovering.event).toBe('outage-recovering');
  expect(Math.abs(secondsOf(recovering.until) - full.to)).toBeLessThanOrEqual(30);
  expect(resolved).toMatchObject({ event: 'outage-resolved', until: recovering.until, relapses: 0 });
  expect(secondsOf(resolved.at) - secondsOf(resolved.until)).toBeGreaterThanOrEqual(15 * 60);
  expect(end).toMatchObject({ at: '2026-01-02T00:00:00Z', event: 'end' });
  expect(end.probes.api).toBeGreaterThanOrEqual(day / 30);
  expect(more).toEqual([]);
});

test('what may be a restart is announced within 59 seconds, whenever it begins', async () => {
  const delays = [];
  for (let from = 600; from < 660; from += 1) {
    const episodes = [{ ...full, from, to: 900, response: 'envoy-503', probability: 1 } as const];
    const world = aWorld({ seconds: 900, episodes });
    const [alert] = (await play(world)).announcements;
    delays.push(((alert?.at ?? Number.NaN) - Date.parse(world.start)) / 1000 - from);
  }
  expect(Math.max(...delays)).toBeLessThanOrEqual(59);
});

test('an outage that comes back is printed as one, with its relapse', async () => {
  const again = { ...full, from: full.to + 300, to: full.to + 900 };
  const events = (await printed(aWorld({ episodes: [full, again] }))).map((line) => JSON.parse(line));
  expect(events.map(({ event }) => event.replace('outage-', ''))).toEqual([
    ...['started', 'recovering', 'returned', 'recovering', 'resolved', 'end'],
  ]);
  expect(events.at(-2)).toMatchObject({ relapses: 1, until: events.at(-3).until });
});

test('answers of its own and slow ones are played, and places where nobody looks are left out', async () => {
  const own = { status: 410, headers: {}, body: '' };
  const world = aWorld({ seconds: 600, answers: { gone: own }, episodes: [] });
  const script = {
    ...{ from: 0, to: 600, targets: ['account', 'chat'], response: 'gone' },
  };
  const slow = { from: 0, to: 600, targets: ['api', 'vantage'], response: 'health-ok@10000' };
  const file = {
    ...world,
    version: 2,
    baseline: { ...world.baseline, chat: 'gone' },
    episodes: [script, slow],
  };
  const { announcements } = await play(parseWorld(JSON.stringify(file)));
  expect(announcements.map(({ incident }) => incident.affected)).toEqual([['api']]);
});

test('a world replays to the same bytes twice', async () => {
  const [climate] = climates;
  if (climate === undefined) throw new Error('there is no climate');
  const world = { ...aMonth(climate, 3), seconds: 5 * day };
  expect(await printed(world)).toEqual(await printed(world));
});

test('a restart between any two steps changes nothing', async () => {
  const world = aWorld({ episodes: [full] });
  const restarted = await play(world, { betweenSteps: (watch) => JSON.parse(JSON.stringify(watch)) });
  expect(restarted).toEqual(await play(world));
});

describe('the scripted internet', () => {
  test('answers by the draw that the format prescribes, later episodes first', () => {
    const episodes: World['episodes'] = [
      { from: 10, to: 20, targets: ['api'], response: 'origin-500', probability: 1 },
      { from: 12, to: 14, targets: ['api'], response: 'cf-522', probability: 1 },
    ];
    const answer = internet(aWorld({ episodes }));
    expect([9, 10, 12, 13, 14, 19, 20].map((second) => answer('api', second))).toEqual([
      'health-ok',
      'origin-500',
      'cf-522',
      'cf-522',
      'origin-500',
      'origin-500',
      'health-ok',
    ]);
    expect(answer('account', 15)).toBe('api-401');
  });

  test('fails about as often as the probability says', () => {
    const episodes: World['episodes'] = [
      { from: 0, to: 10_000, targets: ['api'], response: 'origin-500', probability: 0.3 },
    ];
    const answer = internet(aWorld({ episodes }));
    const failed = Array.from({ length: 10_000 }, (_, second) => answer('api', second)).filter(
      (response) => response === 'origin-500',
    );
    expect(failed.length).toBeGreaterThan(2_800);
    expect(failed.length).toBeLessThan(3_200);
  });
});

test('a world with an answer that nobody knows is refused by name', () => {
  const world = { ...aWorld(), episodes: [{ ...full, response: 'nonsense' }] };
  expect(() => parseWorld(JSON.stringify(world))).toThrow('is not an answer that we know');
});
