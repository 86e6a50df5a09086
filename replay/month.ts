import type { AnswerName } from '../sandbox/character-ai/answers.ts';
import { type Climate, outageMinutes } from './climates.ts';
import { type Dice, diceOf } from './dice.ts';
import type { Episode, Target, Truth, World } from './world.ts';

const month = 30 * 86_400;
const hour = 3_600;

export const faces = {
  gateway: ['envoy-503', 'envoy-503-reset', 'cf-502', 'cf-504'],
  server: ['origin-500', 'origin-500-html', 'cf-520', 'cf-521', 'cf-522', 'cf-523', 'cf-524'],
  network: ['timeout', 'connection-reset', 'dns-failure'],
} as const satisfies Record<string, AnswerName[]>;

const ours: Target[] = ['api', 'web', 'account', 'status-page', 'control-1', 'control-2'];

/** Makes up a month of a climate. The same number gives the same month. */
export function aMonth(climate: Climate, number: number): World {
  const dice = diceOf(`${climate.name}:${number}`);
  const episodes: Episode[] = [];
  const truth: Truth[] = [];
  for (const [index, from] of moments(climate.outages, dice).entries()) {
    const outage = anOutage(climate, from, index, dice);
    episodes.push(...outage.episodes);
    truth.push(outage.truth);
  }
  for (const from of apartFrom(truth, moments(climate.blips, dice))) {
    const to = from + dice.between(5, climate.longestBlip);
    const face = dice.chance(climate.oddBlips) ? 'server' : 'gateway';
    episodes.push(broken(['api', 'account', 'vantage'], from, to, dice.pick(faces[face]), 0.97));
    truth.push({ from, to, kind: 'blip' });
  }
  // Later episodes take precedence, so our own troubles hide what C.AI does.
  episodes.push(...noise(climate, dice));
  return {
    name: `${climate.name} ${number}`,
    seed: number,
    start: '2026-01-01T00:00:00Z',
    seconds: month,
    baseline: {
      api: 'health-ok',
      web: climate.webOk ? 'web-ok' : 'cf-challenge-403',
      account: 'api-401',
      'status-page': climate.page === 'dead' ? 'page-inactive' : 'page-operational',
      'control-1': 'no-content',
      'control-2': 'no-content',
      vantage: 'health-ok',
    },
    latencyMs: {
      api: dice.between(150, 300),
      web: dice.between(200, 500),
      account: dice.between(150, 350),
      'status-page': 150,
      'control-1': 40,
      'control-2': 60,
      vantage: dice.between(1_000, 4_000),
    },
    episodes,
    truth: truth.sort((a, b) => a.from - b.from),
  };
}

function anOutage(climate: Climate, from: number, index: number, dice: Dice) {
  const seconds = Math.round(dice.pick(outageMinutes[climate.lengths]) * 60);
  const to = Math.min(month - hour, from + Math.min(seconds, 10 * hour));
  const kind = dice.weighted<Truth['kind']>({ full: 0.6, partial: 0.2, brownout: 0.2 });
  const face = dice.weighted<keyof typeof faces>({ server: 0.6, gateway: 0.3, network: 0.1 });
  const scopes: Target[][] =
    kind === 'partial' ? [['api', 'vantage'], ['account']] : [['api', 'account', 'vantage']];
  const targets = dice.pick(scopes);
  const probability = kind === 'brownout' ? dice.between(25, 60) / 100 : 0.97;
  const response = dice.pick(faces[face]);
  const episodes = [broken(targets, from, to, response, probability)];
  if (kind === 'full' && face === 'server' && dice.chance(0.4)) {
    episodes.push(broken(['web'], from, to, response, 0.97));
  }
  if (to - from > 600 && dice.chance(climate.lulls)) {
    const lull = dice.between(from + 300, to - 300);
    episodes.push(...healthy(targets, lull, lull + dice.between(10, 30)));
  }
  if (climate.page === 'alive' && index % 2 === 0) {
    episodes.push(broken(['status-page'], from + 600, to + 900, 'page-major-outage', 1));
  }
  return { episodes, truth: { from, to, kind } };
}

/**
 * Everything that fails or says nothing while Character.AI is well: first what its edge does, then the controls and the page, and
 * on top what happens on the way there, because nobody gets a challenge from an edge that they can't reach.
 */
function noise(climate: Climate, dice: Dice): Episode[] {
  const { flaps, longestFlap, flapPages, loss, vantageLoss } = climate;
  const all: Target[] = [...ours, 'vantage'];
  return [
    ...moments(6, dice).map((from) => {
      const targets = dice.pick<Target[]>([['api'], ['api', 'account'], ['api', 'vantage']]);
      const face = dice.pick(['cf-challenge-403', 'cf-challenge-503'] as const);
      return broken(targets, from, from + dice.between(300, 5_000), face, 1);
    }),
    ...moments(5, dice).map((from) => {
      const face = dice.pick(['rate-exceeded', 'cf-rate-limited-1015'] as const);
      return broken(
        dice.pick<Target[]>([['api'], ['account']]),
        from,
        from + dice.between(60, 1_000),
        face,
        1,
      );
    }),
    ...moments(1, dice).map((from) => broken(['account'], from, from + 20 * hour, 'cf-blocked-1020', 1)),
    ...moments(4, dice).map((from) =>
      broken(['web'], from, from + dice.between(120, 1_200), 'waiting-room-html', 1),
    ),
    ...moments(3, dice).map((from) => {
      const control = dice.pick<Target[]>([['control-1'], ['control-2']]);
      return broken(control, from, from + dice.between(2, 8) * hour, 'connection-refused', 1);
    }),
    ...(climate.page === 'lying' ? moments(4, dice) : []).map((from) =>
      broken(['status-page'], from, from + hour, 'page-major-outage', 1),
    ),
    ...moments(flaps, dice).map((from) => {
      const targets = dice.pick<Target[]>([['api'], ['account'], ['web'], ['api', 'web', 'account']]);
      const face = dice.chance(flapPages) ? 'cf-522' : dice.pick(['timeout', 'connection-reset'] as const);
      return broken(targets, from, from + dice.between(10, longestFlap), face, 0.9);
    }),
    ...moments(5, dice).map((from) => {
      const face = dice.pick(['timeout', 'dns-failure', 'captive-portal'] as const);
      return broken(ours, from, from + dice.between(30, 1_600), face, dice.pick([0.7, 1]));
    }),
    broken(['vantage'], 0, month, 'timeout', vantageLoss),
    broken(all, 0, month, 'connection-reset', loss / 5),
    broken(all, 0, month, 'timeout', loss),
  ];
}

function healthy(targets: readonly Target[], from: number, to: number): Episode[] {
  return targets.map((target) =>
    broken([target], from, to, target === 'account' ? 'api-401' : 'health-ok', 1),
  );
}

function broken(
  targets: Target[],
  from: number,
  to: number,
  response: AnswerName,
  probability: number,
): Episode {
  return { from, to, targets, response, probability };
}

/** That many moments in order, at least an hour apart from each other. */
function moments(count: number, dice: Dice): number[] {
  const slot = Math.floor((month - 2 * hour) / count);
  return Array.from(
    { length: count },
    (_, index) => hour + index * slot + dice.between(0, Math.max(1, slot - hour)),
  );
}

function apartFrom(truth: readonly Truth[], times: readonly number[]): number[] {
  return times.filter((at) => truth.every(({ from, to }) => at < from - hour || at > to + hour));
}
