import type { Dice } from '../../replay/dice.ts';
import type { Playable } from '../../sandbox/character-ai/answers.ts';
import type { Target } from '../../sandbox/character-ai/character-ai.ts';
import { serviceWeathers } from '../../sandbox/character-ai/weather.ts';

export type Answers = Partial<Record<Target, Playable>>;

/** Which looks get these answers: all, half of them by chance, those from here, or the next one of each that looks from here. */
export type Share = 'all' | 'half' | 'here' | 'next';

/** What ought to be told of it: outages always, blips rarely, harmless things never. */
export type Sort = 'outage' | 'blip' | 'harmless';

/** From and to are in milliseconds after the world's start. */
export type LiveEvent = {
  kind: Kind;
  sort: Sort;
  from: number;
  to: number;
  answers: Answers;
  share: Share;
};

type Drawn = { answers: Answers; share?: Share };

const minuteMs = 60_000;
const secondsMs = (from: number, to: number) => [from * 1_000, to * 1_000] as const;
/** Longer than the two minutes for which Prometheus waits, so that it can tell every outage that fails in every look. */
const ofOutage = { sort: 'outage', lengthMs: secondsMs(160, 240), quietMs: secondsMs(150, 180) } as const;
const ofBlip = { sort: 'blip', lengthMs: secondsMs(20, 20), quietMs: secondsMs(90, 110) } as const;
const ofHarmless = { sort: 'harmless', lengthMs: secondsMs(45, 150), quietMs: secondsMs(75, 95) } as const;
const shortly = { ...ofHarmless, lengthMs: secondsMs(45, 45) } as const;
/** Before the first event everybody has looked a few times. */
const settledAfterMs = 1.5 * minuteMs;

const application = (name: Playable): Answers => ({ api: name, chat: name, account: name });
const faces503 = ['envoy-503', 'envoy-503-reset'] as const;
const parts = ['api', 'chat', 'account'] as const;

/** Every kind of event: how it is judged, how long it and the quiet after it last, and what C.AI answers meanwhile. */
const kinds = {
  '500s': { ...ofOutage, draw: () => ({ answers: application('origin-500') }) },
  '503s': { ...ofOutage, draw: (dice: Dice) => ({ answers: application(dice.pick(faces503)) }) },
  '522s': { ...ofOutage, draw: () => ({ answers: serviceWeathers['cloudflare-522'] }) },
  'time-outs': { ...ofOutage, draw: () => ({ answers: serviceWeathers.timeouts }) },
  'one endpoint': {
    ...ofOutage,
    draw: (dice: Dice) => ({ answers: { [dice.pick(parts)]: dice.pick(['origin-500', 'envoy-503']) } }),
  },
  'brown-out': { ...ofOutage, draw: () => ({ answers: application('origin-500'), share: 'half' }) },
  blip: {
    ...ofBlip,
    draw: (dice: Dice) => ({ answers: application(dice.pick(['origin-500', 'envoy-503', 'cf-522'])) }),
  },
  'lost look': {
    ...shortly,
    draw: (dice: Dice) => ({
      answers: { [dice.pick(parts)]: dice.pick(['connection-reset', 'timeout']) },
      share: 'next',
    }),
  },
  challenge: { ...ofHarmless, draw: () => ({ answers: serviceWeathers['bot-challenge'] }) },
  queue: { ...ofHarmless, draw: () => ({ answers: serviceWeathers['waiting-room'] }) },
  'own network': {
    ...shortly,
    draw: () => ({
      share: 'here',
      answers: {
        ...application('connection-reset'),
        ...{ web: 'connection-reset', 'status-page': 'connection-reset' },
        ...{ 'control-1': 'connection-reset', 'control-2': 'connection-reset' },
      },
    }),
  },
} as const satisfies Record<
  string,
  {
    sort: Sort;
    lengthMs: readonly [number, number];
    quietMs: readonly [number, number];
    draw: (dice: Dice) => Drawn;
  }
>;

export type Kind = keyof typeof kinds;

export const outageKinds = (Object.keys(kinds) as Kind[]).filter((kind) => kinds[kind].sort === 'outage');
const smallKinds = [
  'blip',
  'blip',
  'blip',
  'lost look',
  'lost look',
  'challenge',
  'queue',
  'own network',
] as const;

/** Events at random moments, none beginning before the one before it is over and could be told as such. */
export function eventsOf(dice: Dice, lengthMs: number): LiveEvent[] {
  const events: LiveEvent[] = [];
  let bag: Kind[] = [];
  let at = settledAfterMs;
  for (;;) {
    if (bag.length === 0) bag = shuffled([...outageKinds, ...smallKinds], dice);
    const kind = bag.pop() ?? 'blip';
    const {
      sort,
      lengthMs: [shortest, longest],
      quietMs: [least, most],
      draw,
    } = kinds[kind];
    const from = at + dice.between(0, 5_000);
    const to = from + dice.between(shortest, longest);
    at = to + dice.between(least, most);
    if (at > lengthMs) return events;
    events.push({ kind, sort, from, to, share: 'all', ...draw(dice) });
  }
}

function shuffled<T>(items: readonly T[], dice: Dice): T[] {
  return items
    .map((item) => ({ item, rank: dice.roll() }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
