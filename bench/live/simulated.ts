import { type Internet, internet } from '../../replay/internet.ts';
import { kindOf } from '../../replay/looks.ts';
import { play } from '../../replay/play.ts';
import type { Target, World } from '../../replay/world.ts';
import { lastEvent } from '../../src/health/incident.ts';
import type { Told } from './judge.ts';
import type { LiveEvent } from './plan.ts';

const start = '2026-01-01T00:00:00Z';
const latencyMs = 5;
/** What a measurement takes, and one in which no probe gets an answer. */
const outsideMs = 2_000;
const silentOutsideMs = 12_000;
const usual = {
  ...{ api: 'health-ok', chat: 'api-401', account: 'api-401', web: 'cf-challenge-403' },
  ...{ 'status-page': 'page-inactive', 'control-1': 'no-content', 'control-2': 'no-content' },
  ...{ vantage: 'health-ok', 'vantage-chat': 'api-401', 'vantage-account': 'api-401' },
  'vantage-web': 'cf-challenge-403',
} as const;
/** A measurement that never comes back tells nothing, as what a stranger answers. */
const unheard = 'captive-portal';
const vantages = {
  vantage: 'api',
  'vantage-chat': 'chat',
  'vantage-account': 'account',
  'vantage-web': 'web',
} as const;

/** What our bot would tell of these events, by the second: its schedule and its decisions, without a network or a Discord. */
export async function simulated(events: readonly LiveEvent[], lengthMs: number): Promise<Told[]> {
  const world = worldOf(events, lengthMs);
  const { announcements } = await play(world, { internet: onceWhere(events, internet(world)) });
  const from = Date.parse(start);
  return announcements.map(({ at, incident }) => {
    const event = lastEvent(incident);
    const isDown = event === 'outage-started' || event === 'outage-changed' || event === 'outage-returned';
    const { since, end } = incident;
    return {
      at: at - from,
      alert: incident.id,
      state: isDown ? 'down' : 'up',
      statedMs: end === null ? null : end.firstGoodAt - since,
    };
  });
}

function worldOf(events: readonly LiveEvent[], lengthMs: number): World {
  const episodes = events.flatMap((event) => {
    const { from, to, answers, share } = event;
    return Object.entries({ ...answers, ...elsewhere(event) }).map(([target, response]) => ({
      ...{ from: Math.round(from / 1_000), to: Math.round(to / 1_000), response },
      ...{ targets: [target as Target], probability: share === 'half' ? 0.5 : 1 },
    }));
  });
  return {
    ...{ name: 'live', seed: events.reduce((seed, { from }) => (seed * 31 + from) % 2 ** 31, 7), start },
    ...{ seconds: Math.ceil(lengthMs / 1_000), baseline: usual as World['baseline'], episodes, truth: [] },
    latencyMs: Object.fromEntries(
      Object.keys(usual).map((target) => [
        target,
        kindOf(target as Target) === 'vantage' ? outsideMs : latencyMs,
      ]),
    ) as World['latencyMs'],
  };
}

/** What the vantage sees of an event: the same, but nothing of our own trouble, during which it can't be heard. */
function elsewhere({ answers, share }: LiveEvent): Partial<Record<Target, string>> {
  if (share === 'next') return {};
  const seen = Object.entries(vantages).flatMap(([vantage, target]) => {
    const response = share === 'here' ? unheard : answers[target];
    if (response === undefined) return [];
    return [[vantage, response === 'timeout' ? `connection-reset@${silentOutsideMs}` : response]];
  });
  return Object.fromEntries(seen);
}

/** Answers so at the first look of each such event, and as usual at the others. */
function onceWhere(events: readonly LiveEvent[], answer: Internet): Internet {
  const once = events.filter(({ share }) => share === 'next');
  const seen = new Set<string>();
  return (target, second) => {
    const response = answer(target, second);
    const event = once.find(
      ({ from, to }) => Math.round(from / 1_000) <= second && second < Math.round(to / 1_000),
    );
    if (event === undefined) return response;
    const look = `${event.from} ${target}`;
    if (!seen.has(look)) {
      seen.add(look);
      return response;
    }
    return usual[target as keyof typeof usual];
  };
}
