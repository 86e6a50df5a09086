import { type Dice, diceOf } from './dice.ts';
import { faces } from './month.ts';
import type { Episode, Target, Truth, World } from './world.ts';

const minute = 60;
const hour = 60 * minute;
const everything: Target[] = ['api', 'account', 'vantage'];

/** Two days with two outages that come back and break again for hours. The same number gives the same world. */
export function aFlappingWorld(number: number): World {
  const dice = diceOf(`flapping:${number}`);
  const world = aCalmWorld(`flapping ${number}`, number, 48 * hour, dice);
  for (const from of [dice.between(2, 8) * hour, dice.between(24, 34) * hour]) {
    const targets = dice.pick<Target[]>([everything, everything, ['account'], ['api', 'vantage']]);
    const response = dice.pick([...faces.gateway, ...faces.server]);
    const last = from + dice.between(2, 5) * hour;
    let to = from;
    for (let down = from; down < last; down = to + dice.between(1, 12) * minute) {
      to = down + dice.between(4, 15) * minute;
      world.episodes.push({ from: down, to, targets, response, probability: 0.97 });
    }
    world.truth.push({ from, to, kind: targets === everything ? 'full' : 'partial' });
  }
  return world;
}

/** Two days: on the first, something that the bot looks at fails for good, and later everything breaks now and then. */
export function aLastingWorld(number: number): World {
  const dice = diceOf(`lasting:${number}`);
  const world = aCalmWorld(`lasting ${number}`, number, 48 * hour, dice);
  const from = dice.between(4, 8) * hour;
  const forGood: Pick<Episode, 'targets' | 'response'>[] = [
    { targets: ['account'], response: dice.pick([...faces.server, ...faces.gateway]) },
    { targets: ['account'], response: 'timeout' },
    { targets: ['api', 'vantage'], response: dice.pick(faces.server) },
    { targets: ['api', 'vantage'], response: 'moved' },
    { targets: ['account'], response: 'gone' },
    { targets: ['api', 'account', 'web'], response: 'timeout' },
  ];
  const kind = number % forGood.length;
  world.episodes.push(...forGood.slice(kind, kind + 1).map((each) => ({ ...each, from, to: world.seconds })));
  for (let at = from + 3 * hour; at < world.seconds - 2 * hour; at += dice.between(5, 14) * hour) {
    const to = at + dice.between(10, 40) * minute;
    world.episodes.push({
      from: at,
      to,
      targets: everything,
      response: dice.pick(faces.server),
      probability: 0.97,
    });
    world.truth.push({ from: at, to, kind: 'full' } satisfies Truth);
  }
  return world;
}

export function aCalmWorld(name: string, seed: number, seconds: number, dice: Dice): World {
  const all: Target[] = ['api', 'web', 'account', 'status-page', 'control-1', 'control-2', 'vantage'];
  const edge = { server: 'cloudflare', 'cf-ray': '9a3b5c7d9e1f2a4b-SJC' };
  return {
    name,
    seed,
    start: '2026-01-01T00:00:00Z',
    seconds,
    answers: {
      moved: { status: 301, headers: { ...edge, location: 'https://api.character.ai/health' }, body: '' },
      gone: { status: 410, headers: edge, body: '' },
    },
    baseline: {
      ...{ api: 'health-ok', web: 'cf-challenge-403', account: 'api-401', 'status-page': 'page-inactive' },
      ...{ 'control-1': 'no-content', 'control-2': 'no-content', vantage: 'health-ok' },
    },
    latencyMs: {
      ...{ api: dice.between(150, 300), web: 300, account: dice.between(150, 350), 'status-page': 150 },
      ...{ 'control-1': 40, 'control-2': 60, vantage: dice.between(1_000, 4_000) },
    },
    episodes: [{ from: 0, to: seconds, targets: all, response: 'timeout', probability: 0.005 }],
    truth: [],
  };
}
