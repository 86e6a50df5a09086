import type { Clock } from '../../src/time.ts';
import type { AnswerName } from './answers.ts';
import { baseline, type CharacterAi, type Target } from './character-ai.ts';

type Answers = Partial<Record<Target, AnswerName>>;

/** The ways in which Character.AI itself does, by name. */
export const serviceWeathers = {
  healthy: {},
  'errors-500': { api: 'origin-500', account: 'origin-500' },
  'cloudflare-522': { api: 'cf-522', account: 'cf-522', web: 'cf-522' },
  timeouts: { api: 'timeout', account: 'timeout', web: 'timeout' },
  slow: {},
  'one-endpoint': { account: 'origin-500' },
  'brown-out': {},
  flapping: {},
  'waiting-room': {
    api: 'waiting-room-json',
    account: 'waiting-room-json',
    web: 'waiting-room-html',
  },
  'bot-challenge': { api: 'cf-challenge-403', account: 'cf-challenge-403', web: 'cf-challenge-403' },
} as const satisfies Record<string, Answers>;

/** What the official status page says. */
export const pageWeathers = {
  dead: 'page-inactive',
  calm: 'page-operational',
  outage: 'page-major-outage',
} as const satisfies Record<string, AnswerName>;

export type ServiceWeather = keyof typeof serviceWeathers;
export type PageWeather = keyof typeof pageWeathers;

/** `networkOut`: the bot reaches nothing that it looks at, C.AI or not. */
export type Weather = { service: ServiceWeather; page: PageWeather; networkOut: boolean };

export const fairWeather: Weather = { service: 'healthy', page: 'dead', networkOut: false };

const service: readonly Target[] = ['api', 'account', 'web'];
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
  const since = clock();
  const isDown = () => (clock() - since) % (downMs + upMs) < downMs;
  for (const target of ['api', 'account'] as const) {
    if (weather.service === 'brown-out') characterAi.sometimes(target, 'origin-500', failing, random);
    if (weather.service === 'flapping')
      characterAi.sometimes(target, 'origin-500', 1, () => Number(!isDown()));
  }
}

function answersIn({ service, page, networkOut }: Weather): Record<Target, AnswerName> {
  const answers: Record<Target, AnswerName> = {
    ...baseline,
    ...serviceWeathers[service],
    'status-page': pageWeathers[page],
  };
  if (!networkOut) return answers;
  return Object.fromEntries(Object.keys(answers).map((target) => [target, 'connection-reset'])) as Record<
    Target,
    AnswerName
  >;
}
