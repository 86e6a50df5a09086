import type { IncomingHttpHeaders } from 'node:http';
import type { Playable } from './answers.ts';
import { targetServer } from './target-server.ts';

const paths = {
  api: '/health',
  account: '/',
  web: '/',
  'status-page': '/api/v2/summary.json',
  'control-1': '/generate_204',
  'control-2': '/generate_204',
  chat: '/ws/',
};

export type Target = keyof typeof paths;

const targets = Object.keys(paths) as Target[];

/** What each target answers on an ordinary day. */
export const baseline: Readonly<Record<Target, Playable>> = {
  api: 'health-ok',
  account: 'api-401',
  web: 'cf-challenge-403',
  'status-page': 'page-inactive',
  'control-1': 'no-content',
  'control-2': 'no-content',
  chat: 'api-401',
};

export type CharacterAi = Awaited<ReturnType<typeof startCharacterAi>>;

/** Plays Character.AI and what the bot checks itself against. With a `port`, the targets listen there and just above. */
export async function startCharacterAi({ port = 0 }: { port?: number } = {}) {
  const requests: { at: number; target: Target; headers: IncomingHttpHeaders }[] = [];

  const start = (target: Target) => {
    const onRequest = (headers: IncomingHttpHeaders) => requests.push({ at: Date.now(), target, headers });
    return targetServer({
      path: paths[target],
      port: port === 0 ? 0 : port + targets.indexOf(target),
      onRequest,
    });
  };
  const servers: Record<Target, Awaited<ReturnType<typeof start>>> = {
    api: await start('api'),
    account: await start('account'),
    web: await start('web'),
    'status-page': await start('status-page'),
    'control-1': await start('control-1'),
    'control-2': await start('control-2'),
    chat: await start('chat'),
  };

  const each = async (chosen: readonly Target[], act: (target: Target) => Promise<void>) => {
    await Promise.all(chosen.map(act));
  };
  const set = async (chosen: Target | readonly Target[], name: Playable) => {
    const all = [chosen].flat();
    const withChat = all.includes('api') && !all.includes('chat');
    await Promise.all([
      each(all, (target) => servers[target].play(name)),
      withChat && servers.chat.play(name.startsWith('health-') ? baseline.chat : name),
    ]);
  };
  const healthy = async () => {
    for (const target of targets) servers[target].delay(0);
    await each(targets, (target) => servers[target].play(baseline[target]));
  };

  const url = (target: Target) => {
    const address = servers[target].url;
    return target === 'chat' ? address.replace('http:', 'ws:') : address;
  };

  await healthy();

  return {
    /** Every request that was let in, oldest first. */
    requests: requests as readonly (typeof requests)[number][],
    url,
    hits: (target: Target) => requests.filter((request) => request.target === target).length,

    /**
     * Answers so from now on; done once listeners that had to close or open have done so. The chat connection is on the
     * API's host, so what becomes of that becomes of it, until it is set to something else itself.
     */
    set,
    /** An ordinary day: no delays, the web page behind a challenge, the status page dead. */
    healthy,
    breakDown: (name: Playable = 'origin-500') => set(['api', 'account'], name),
    loseOurNetwork: () => set(targets, 'connection-reset'),
    /** Answers so with that probability, and as it was set to otherwise, until it is set anew. */
    sometimes: (target: Target, name: Playable, probability: number, random: () => number) =>
      servers[target].sometimes(name, probability, random),
    delay: (target: Target, ms: number) => servers[target].delay(ms),

    /** The settings with which the bot looks here instead of at the real thing. */
    env: () => ({
      PROBE_TARGETS: `api:health:${url('api')},chat:api:${url('chat')},account:api:${url('account')},web:web:${url('web')}`,
      CONTROL_URLS: `${url('control-1')},${url('control-2')}`,
      STATUS_PAGE_URL: url('status-page'),
      VANTAGE: 'off',
    }),
    stop: () => each(targets, (target) => servers[target].stop()),
  };
}
