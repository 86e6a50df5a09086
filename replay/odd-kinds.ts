import type { AnswerName } from '../sandbox/character-ai/answers.ts';
import { type Dice, diceOf } from './dice.ts';
import { faces } from './month.ts';
import { aCalmWorld } from './odd-worlds.ts';
import type { Episode, Target, Truth, World } from './world.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const everything: Target[] = ['api', 'chat', 'account', 'vantage', 'vantage-chat', 'vantage-account'];
const byUs: Target[] = ['api', 'chat', 'web', 'account'];
const byVantage: Target[] = ['vantage', 'vantage-chat', 'vantage-account', 'vantage-web'];
const controls: Target[] = ['control-1', 'control-2'];
const ours: Target[] = [...byUs, 'status-page', ...controls];

const silence: AnswerName[] = ['timeout', 'connection-reset'];

/** Adds to a world of some days what makes it odd. */
type Oddity = (world: World, dice: Dice) => void;

/** An own line that loses a part of all looks, all the time or for an hour now and then, by time-outs and resets. */
function ownLoss(percent: number, inSpells: boolean, gone: Target[] = []): Oddity {
  return (world, dice) => {
    const spells = inSpells ? moments(world, 10, dice).map((from) => [from, from + hour] as const) : [];
    for (const [from, to] of inSpells ? spells : [[0, world.seconds] as const]) {
      const resets = dice.pick([0, 0.2, 0.5]);
      put(world, {
        from,
        to,
        targets: ours,
        response: 'timeout',
        probability: (percent / 100) * (1 - resets),
      });
      put(world, {
        from,
        to,
        targets: ours,
        response: 'connection-reset',
        probability: (percent / 100) * resets,
      });
    }
    if (gone.length > 0) always(world, gone, 'timeout');
  };
}

/** Only our address, or our way to some of C.AI, is bad for hours or days. */
function ownWay(targets: Target[][], probabilities: number[], gone: Target[] = []): Oddity {
  return (world, dice) => {
    for (const from of moments(world, 2, dice)) {
      const response = dice.pick(['timeout', 'timeout', 'connection-reset'] as const);
      const to = from + dice.between(1, 48) * hour;
      put(world, { from, to, targets: dice.pick(targets), response, probability: dice.pick(probabilities) });
    }
    if (gone.length > 0) always(world, gone, 'timeout');
  };
}

/** Outages that look and reach as given, besides the ordinary ones. */
function outages(targets: Target[], kind: Truth['kind'], responses: string[], gone: Target[] = []): Oddity {
  return (world, dice) => {
    world.episodes = world.episodes.filter(({ targets }) => targets !== everything);
    world.truth = [];
    for (const from of moments(world, 14, dice)) {
      const to = from + dice.between(10, 60) * minute;
      put(world, { from, to, targets, response: dice.pick(responses), probability: 0.97 });
      world.truth.push({ from, to, kind });
    }
    if (gone.length > 0) always(world, gone, 'timeout');
  };
}

/** Outages in which one request fails in one way, and the next in another. */
function mixedOutages(world: World, dice: Dice): void {
  world.episodes = world.episodes.filter(({ targets }) => targets !== everything);
  world.truth = [];
  for (const from of moments(world, 14, dice)) {
    const to = from + dice.between(5, 60) * minute;
    const forms = [
      dice.pick(faces.server),
      dice.pick(faces.gateway),
      dice.pick(['timeout', 'origin-500', 'cf-504'] as const),
    ];
    for (const [index, response] of forms.entries()) {
      const probability = 0.95 / (1 + index / 2);
      put(world, {
        from,
        to,
        targets: everything,
        response,
        probability: index === 0 ? 0.95 : probability / 2,
      });
    }
    world.truth.push({ from, to, kind: 'full' });
  }
}

/** For hours one request in three fails, or every other one, in one way. */
function longBrownouts(world: World, dice: Dice): void {
  world.episodes = world.episodes.filter(({ targets }) => targets !== everything);
  world.truth = [];
  for (const from of moments(world, 8, dice, 8 * hour)) {
    const to = from + dice.between(2, 7) * hour;
    const response = dice.pick([...faces.server, ...faces.gateway, ...silence]);
    put(world, { from, to, targets: everything, response, probability: dice.pick([0.33, 0.45, 0.6]) });
    world.truth.push({ from, to, kind: 'brownout' });
  }
}

/** Something that we look at says nothing any more, or only to us. */
function fallenSilent(targets: Target[][], responses: string[]): Oddity {
  return (world, dice) => {
    const [from = 0] = moments(world, 8, dice);
    const episode = { from, to: world.seconds, targets: dice.pick(targets), response: dice.pick(responses) };
    // Outages hide it, except where the vantage alone is let in.
    const isOurs = episode.targets.every((target) => byUs.includes(target));
    if (isOurs) world.episodes.push(episode);
    else world.episodes.unshift(episode);
  };
}

function waitingRooms(world: World, dice: Dice): void {
  world.episodes = world.episodes.filter(({ targets }) => targets !== everything);
  world.truth = [];
  for (const from of moments(world, 4, dice)) {
    const response = dice.pick(['waiting-room-json', 'waiting-room-html'] as const);
    const to = from + dice.between(1, 8) * hour;
    put(world, { from, to, targets: [...byUs, ...byVantage], response, probability: 1 });
  }
  put(world, { from: 0, to: world.seconds, targets: ours, response: 'timeout', probability: 0.01 });
}

const nothing: Oddity = () => undefined;

export const oddKinds: Record<string, Oddity> = {
  'ordinary, version 2': nothing,
  ...Object.fromEntries(
    [5, 10, 15, 20, 30].flatMap((percent) => [
      [`own loss ${percent} %`, ownLoss(percent, false)],
      [`own loss ${percent} % in spells`, ownLoss(percent, true)],
      [`own loss ${percent} %, no vantage`, ownLoss(percent, false, byVantage)],
      [`own loss ${percent} %, no controls`, ownLoss(percent, false, controls)],
    ]),
  ),
  'our address dropped': ownWay([byUs], [1]),
  'one way dropped': ownWay([['api'], ['account']], [1, 0.9]),
  'half of the connections': ownWay([byUs, ['account'], ['api']], [0.5, 0.3, 0.7]),
  'our address dropped, no vantage': ownWay([byUs], [1], byVantage),
  'half of the connections, no vantage': ownWay([byUs], [0.5], byVantage),
  'only here: 52x': ownWay([byUs], [0.9]),
  'account silent': outages(['account', 'vantage-account'], 'partial', silence),
  'account 500': outages(['account', 'vantage-account'], 'partial', ['origin-500', 'cf-522']),
  'chat alone, errors': outages(['chat', 'vantage-chat'], 'partial', ['origin-500', 'envoy-503', 'cf-522']),
  'chat alone, silent': outages(['chat', 'vantage-chat'], 'partial', silence),
  'error in a 200': outages([...byUs, ...byVantage], 'full', ['error-in-200']),
  'maintenance page with 200': outages([...byUs, ...byVantage], 'full', ['maintenance-200']),
  blackout: outages([...byUs, ...byVantage], 'full', silence),
  'blackout, no vantage': outages(byUs, 'full', silence, byVantage),
  'mixed forms': mixedOutages,
  'brown-outs of hours': longBrownouts,
  'endpoint fallen silent': fallenSilent(
    [
      ['api', 'vantage'],
      ['account', 'vantage-account'],
    ],
    ['moved', 'gone', 'cf-challenge-403', 'cf-blocked-1020'],
  ),
  'we alone are challenged': fallenSilent(
    [byUs, ['api', 'chat', 'account']],
    ['cf-challenge-403', 'rate-exceeded'],
  ),
  'no controls': (world) => always(world, controls, 'timeout'),
  'no vantage': (world) => always(world, byVantage, 'timeout'),
  'waiting rooms': waitingRooms,
};

/** Ten days of this kind. The same number gives the same world. */
export function anOddWorld(kind: string, number: number, days = 10): World {
  const dice = diceOf(`${kind}:${number}`);
  const world = aCalmWorld(`${kind} ${number}`, number, days * day, dice);
  const elsewhere = {
    'vantage-chat': 'api-401',
    'vantage-account': 'api-401',
    'vantage-web': 'cf-challenge-403',
  };
  const headers = {
    server: 'cloudflare',
    'x-envoy-upstream-service-time': '18',
    'content-type': 'application/json',
  };
  world.answers = {
    ...world.answers,
    'error-in-200': { status: 200, headers, body: '{"error":"internal server error"}' },
  };
  world.baseline = { ...world.baseline, chat: 'api-401', ...elsewhere };
  const { api, vantage } = world.latencyMs;
  const latencyElsewhere = { 'vantage-chat': vantage, 'vantage-account': vantage, 'vantage-web': vantage };
  world.latencyMs = { ...world.latencyMs, chat: api, ...latencyElsewhere };
  always(world, byVantage, 'timeout', 0.05);
  for (const from of moments(world, 10, dice)) {
    const to = from + dice.between(8, 40) * minute;
    const response = dice.pick([...faces.server, ...faces.gateway]);
    put(world, { from, to, targets: everything, response, probability: 0.97 });
    world.truth.push({ from, to, kind: 'full' });
  }
  oddKinds[kind]?.(world, dice);
  return world;
}

function put(world: World, episode: Episode): void {
  world.episodes.push(episode);
}

function always(world: World, targets: Target[], response: AnswerName, probability = 1): void {
  put(world, { from: 0, to: world.seconds, targets, response, probability });
}

/** That many moments in order, two hours apart or more, or as much as given. */
function moments({ seconds }: World, count: number, dice: Dice, apart = 2 * hour): number[] {
  const slot = Math.floor((seconds - 4 * hour) / count);
  return Array.from(
    { length: count },
    (_, index) => hour + index * slot + dice.between(0, Math.max(1, slot - apart)),
  );
}
