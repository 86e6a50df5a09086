import type { Clock } from '../../src/time.ts';
import type { Playable } from './answers.ts';
import { baseline, type CharacterAi, type Target } from './character-ai.ts';

type Answers = Partial<Record<Target, Playable>>;

/** The ways in which Character.AI itself does, by name. */
export const serviceWeathers = {
  healthy: {},
  'errors-500': { api: 'origin-500', chat: 'origin-500', account: 'origin-500' },
  'errors-in-200': { api: 'error-in-200', chat: 'error-in-200', account: 'error-in-200' },
  'cloudflare-522': { api: 'cf-522', chat: 'cf-522', account: 'cf-522', web: 'cf-522' },
  timeouts: { api: 'timeout', chat: 'timeout', account: 'timeout', web: 'timeout' },
  slow: {},
  'one-endpoint': { account: 'origin-500' },
  'chat-only': { chat: 'envoy-503' },
  'brown-out': {},
  flapping: {},
  'waiting-room': {
    api: 'waiting-room-json',
    chat: 'waiting-room-json',
    account: 'waiting-room-json',
    web: 'waiting-room-html',
  },
  'bot-challenge': {
    api: 'cf-challenge-403',
    chat: 'cf-challenge-403',
    account: 'cf-challenge-403',
    web: 'cf-challenge-403',
  },
  'address-blocked': {
    api: 'cf-blocked-1020',
    chat: 'cf-blocked-1020',
    account: 'cf-blocked-1020',
    web: 'cf-blocked-1020',
  },
} as const satisfies Record<string, Answers>;

/** What the official status page says. */
export const pageWeathers = {
  dead: 'page-inactive',
  calm: 'page-operational',
  outage: 'page-major-outage',
} as const satisfies Record<string, Playable>;

export type ServiceWeather = keyof typeof serviceWeathers;
export type PageWeather = keyof typeof pageWeathers;

/** `networkOut`: the bot reaches nothing that it looks at, C.AI or not. `networkLossy`: one look in five is lost. */
export type Weather = {
  service: ServiceWeather;
  page: PageWeather;
  networkOut: boolean;
  networkLossy: boolean;
};

export const fairWeather: Weather = {
  ...{ service: 'healthy', page: 'dead' },
  ...{ networkOut: false, networkLossy: false },
};

const service: readonly Target[] = ['api', 'chat', 'account', 'web'];
/** Of all looks over a lossy line, so many are lost. */
const lost = 0.2;
const slowMs = 6_000;
/** Of all requests in a brown-out, so many fail. */
const failing = 0.5;
/** When it flaps, it is down for so long and then up for a while, again and again. */
const downMs = 10 * 60_000;
const upMs = 2 * 60_000;

/** Makes it so; done once every listener answers accordingly. */
export async function setWeather(
  characterAi: CharacterAi,
  weather: Weather,
  { random, clock }: { random: () => number; clock: Clock },
): Promise<void> {
  const answers = answersIn(weather);
  await Promise.all(Object.entries(answers).map(([target, name]) => characterAi.set(target as Target, name)));
  const delayMs = weather.service === 'slow' ? slowMs : 0;
  for (const target of service) characterAi.delay(target, delayMs);
  if (weather.networkOut) return;
  if (weather.networkLossy) {
    for (const target of Object.keys(answers) as Target[]) {
      characterAi.sometimes(target, 'connection-reset', lost, random);
    }
  }
  const since = clock();
  const isDown = () => (clock() - since) % (downMs + upMs) < downMs;
  for (const target of ['api', 'chat', 'account'] as const) {
    if (weather.service === 'brown-out') characterAi.sometimes(target, 'origin-500', failing, random);
    if (weather.service === 'flapping')
      characterAi.sometimes(target, 'origin-500', 1, () => Number(!isDown()));
  }
}

function answersIn({ service, page, networkOut }: Weather): Record<Target, Playable> {
  const answers: Record<Target, Playable> = {
    ...baseline,
    ...serviceWeathers[service],
    'status-page': pageWeathers[page],
  };
  if (!networkOut) return answers;
  return Object.fromEntries(Object.keys(answers).map((target) => [target, 'connection-reset'])) as Record<
    Target,
    Playable
  >;
}
