import type { HttpAnswer, NetworkFailure } from '../sandbox/character-ai/answers.ts';
import type { SourceReading } from '../src/health/watch.ts';
import { control } from '../src/sources/control.ts';
import { endpoint } from '../src/sources/endpoint.ts';
import type { Fetch, Fetched } from '../src/sources/http.ts';
import type { NetworkError } from '../src/sources/network-error.ts';
import type { Source } from '../src/sources/source.ts';
import { statusPage } from '../src/sources/status-page.ts';
import { responseIn, type Target, targetsOf, type World } from './world.ts';

/** What the monitor's own source makes of an answer, and after how long it arrives. */
export type Looks = (target: Target, response: string) => Judged;
export type Judged = { seen: Omit<SourceReading, 'at'>; latencyMs: number };

/** How long a live look waits for an answer. */
const deadlineMs = 10_000;

const networkErrors: Record<NetworkFailure['network'], NetworkError> = {
  timeout: 'timeout',
  refused: 'connection refused',
  reset: 'connection reset',
  'name-not-found': 'name not found',
  'certificate-expired': 'certificate expired',
};

/** Where the live monitor looks: an answer may lead elsewhere on the same site. */
const addresses: Record<Target, string> = {
  api: 'https://neo.character.ai/health',
  chat: 'wss://neo.character.ai/ws/',
  account: 'https://plus.character.ai/',
  web: 'https://character.ai/',
  vantage: 'https://neo.character.ai/health',
  'vantage-account': 'https://plus.character.ai/',
  'vantage-web': 'https://character.ai/',
  'vantage-chat': 'wss://neo.character.ai/ws/',
  'status-page': 'https://status.character.ai/api/v2/summary.json',
  'control-1': 'https://www.gstatic.com/generate_204',
  'control-2': 'https://cp.cloudflare.com/generate_204',
};

/** Lets the live sources judge every answer of the world once, since they always judge the same answer alike. */
export async function looksOf(world: World): Promise<Looks> {
  const judged = new Map<Target, Map<string, Judged>>();
  for (const target of targetsOf(world)) {
    const its = new Map<string, Judged>();
    judged.set(target, its);
    for (const response of responsesOf(world, target)) {
      const fetch: Fetch = async () => fetched(world, target, response);
      const { latencyMs, ...look } = await sourceFor(target, fetch).read(AbortSignal.timeout(deadlineMs));
      its.set(response, { seen: { source: target, kind: kindOf(target), ...look }, latencyMs });
    }
  }
  return (target, response) => {
    const look = judged.get(target)?.get(response);
    if (look === undefined) throw new Error(`${target} never answers ${response} in this world`);
    return look;
  };
}

export function kindOf(target: Target): SourceReading['kind'] {
  if (target === 'status-page') return target;
  if (target.startsWith('vantage')) return 'vantage';
  return target.startsWith('control') ? 'control' : 'endpoint';
}

/** The endpoint that a vantage sees. */
export function seenFrom(target: Target): string | undefined {
  if (target === 'vantage') return 'api';
  return /^vantage-(.*)$/.exec(target)?.[1];
}

export function expectationOf(target: Target): 'health' | 'api' | 'web' {
  const endpoint = seenFrom(target) ?? target;
  if (endpoint === 'web') return 'web';
  return endpoint === 'account' || endpoint === 'chat' ? 'api' : 'health';
}

function sourceFor(target: Target, fetch: Fetch): Source {
  const url = addresses[target];
  switch (kindOf(target)) {
    case 'control':
      return control({ name: target, url, fetch });
    case 'status-page':
      return statusPage({ name: target, url, fetch });
    default:
      return endpoint({ name: target, url, expects: expectationOf(target), fetch });
  }
}

function responsesOf({ baseline, episodes }: World, target: Target): ReadonlySet<string> {
  const others = episodes.filter((episode) => episode.targets.includes(target));
  return new Set([baseline[target] ?? [], ...others.map(({ response }) => response)].flat());
}

function fetched(world: World, target: Target, response: string): Fetched {
  const { answer, latencyMs = world.latencyMs[target] ?? world.latencyMs.api } = responseIn(world, response);
  const error = 'network' in answer ? networkErrors[answer.network] : null;
  if (error === 'timeout' || latencyMs >= deadlineMs) return { error: 'timeout', latencyMs: deadlineMs };
  return error !== null ? { error, latencyMs } : { answer: answer as HttpAnswer, latencyMs };
}
