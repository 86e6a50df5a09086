import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Statuspage } from 'statuspage.io';
import { Agent } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { ageMemory } from '../../sandbox/store.ts';
import { http } from '../../src/sources/http.ts';
import { statusPage } from '../../src/sources/status-page.ts';
import { aWorld } from '../e2e/world.ts';
import { problemsOf } from './feed-validator.ts';
import { documented, openstatusIncidents, openstatusSummary } from './statuspage-shape.ts';
import { startWatched, watched } from './watched-bot.ts';

const patience = { timeout: 30_000 };

/** What the health check of the image makes of a bot. */
async function dockerSays(address: string): Promise<'healthy' | 'unhealthy'> {
  const dockerfile = await readFile(resolve(import.meta.dirname, '../../Dockerfile'), 'utf8');
  const [, command = ''] = /^HEALTHCHECK .*\\\n {2}CMD (\[.*\])$/m.exec(dockerfile) ?? [];
  const [, ...given] = z.array(z.string()).parse(JSON.parse(command));
  const check = spawn(process.execPath, given, { env: { HTTP_PORT: new URL(address).port } });
  const [code] = await once(check, 'exit');
  return code === 0 ? 'healthy' : 'unhealthy';
}

/** Reads a page as the bot reads C.AI's own. */
function aReader(url: string) {
  const dispatcher = new Agent();
  onTestFinished(() => dispatcher.destroy());
  const source = statusPage({
    name: 'other',
    url,
    fetch: http({ dispatcher, userAgent: 'cai-status-bot/test' }),
  });
  return () => source.read(AbortSignal.timeout(10_000));
}

test('an outage is told over HTTP from its start to its end, in words that others read', async () => {
  const world = await aWorld();
  const { characterAi } = world;
  const { bot, address, get, json } = await startWatched(world);
  const read = aReader(`${address}/api/v2/summary.json`);
  await expect.poll(() => json('/readyz'), patience).toMatchObject({ ready: true });
  await expect
    .poll(() => json('/api/v2/status.json'), patience)
    .toMatchObject({ status: { indicator: 'none' } });
  expect(await read()).toMatchObject({ verdict: 'unknown', page: { state: 'operational', incidents: [] } });

  await characterAi.breakDown();
  await expect
    .poll(() => json('/api/v2/summary.json'), patience)
    .toMatchObject({
      status: { indicator: 'critical', description: 'Down' },
      components: [{ name: 'chat servers', status: 'major_outage' }, {}, {}, {}],
      incidents: [{ name: 'Character.AI is down', status: 'identified', impact: 'critical' }],
    });
  const summary = documented['summary.json'].parse(await json('/api/v2/summary.json'));
  expect(openstatusSummary.safeParse(summary).success).toBe(true);
  expect(await read()).toMatchObject({
    verdict: 'fail',
    page: {
      state: 'incident',
      description: 'Down',
      incidents: [{ impact: 'critical', url: summary.page.url }],
    },
  });
  const client = new Statuspage('any-page');
  client.setApiUrl(address);
  const { components } = await client.api.getComponents();
  expect(components.map(({ name }) => name)).toContain('chat connection');
  const unresolved = (await client.api.incidents.getUnresolved()).incidents;
  expect(unresolved.map(({ id }) => id)).toEqual(summary.incidents.map(({ id }) => id));
  // An outage of C.AI is not one of the bot.
  expect(await json('/readyz')).toMatchObject({ ready: true, look: { ok: true } });
  const during = await (await get('/feed.atom')).text();
  expect(await problemsOf(during)).toEqual([]);
  expect(during).toContain('Character.AI is down');

  await characterAi.healthy();
  await expect
    .poll(() => json('/api/v2/summary.json'), patience)
    .toMatchObject({
      status: { indicator: 'minor', description: 'Coming back; it has yet to show that it holds' },
      components: [{ status: 'operational' }, { status: 'operational' }, {}, {}],
      incidents: [{ id: summary.incidents[0]?.id, status: 'monitoring', resolved_at: null }],
    });
  expect(await problemsOf(await (await get('/feed.atom')).text())).toEqual([]);

  // A second bot on the same memory, a quarter of an hour later, and the first has left its port.
  bot.signal('SIGTERM');
  expect(await bot.exit).toEqual({ code: 0, signal: null });
  await expect(get('/healthz')).rejects.toThrow();
  await ageMemory(`sqlite://${world.folder}/bot.sqlite`, 16 * 60_000);
  const next = await startWatched(world);
  await expect
    .poll(() => next.json('/api/v2/summary.json'), patience)
    .toMatchObject({ status: { indicator: 'none' }, incidents: [] });
  const all = documented['incidents.json'].parse(await next.json('/api/v2/incidents.json'));
  expect(openstatusIncidents.safeParse(all).success).toBe(true);
  expect(all.incidents).toMatchObject([
    { id: summary.incidents[0]?.id, status: 'resolved', impact: 'critical' },
  ]);
  const after = await (await next.get('/history.atom')).text();
  expect(await problemsOf(after)).toEqual([]);
  expect(after).toContain('Character.AI was down');
  await expect.poll(() => next.json('/readyz'), patience).toMatchObject({ ready: true });
});

test('a bot that Discord does not let in yet is not ready, until it is in', async () => {
  const world = await aWorld();
  world.discord.fail({ route: 'GET /gateway/bot', times: 2, with: { status: 503 } });
  const { address, get, json } = await watched(world.launchBot({ HTTP_PORT: '0' }));
  await expect
    .poll(() => json('/readyz'), patience)
    .toMatchObject({
      ready: false,
      gateway: { ok: false },
      store: { ok: true },
      look: { ok: true },
    });
  expect((await get('/readyz')).status).toBe(503);
  expect(await dockerSays(address)).toBe('unhealthy');
  expect((await get('/healthz')).status).toBe(200);
  await expect.poll(async () => (await get('/readyz')).status, patience).toBe(200);
  expect(await dockerSays(address)).toBe('healthy');
});

test.each([
  ['that another program listens on', 'EADDRINUSE'],
  ['on an address that is not of this machine', 'EADDRNOTAVAIL'],
])('a port %s ends the start with 78 and says why', async (_, code) => {
  const world = await aWorld();
  const { address } = await startWatched(world);
  const taken = new URL(address).port;
  const place = code === 'EADDRINUSE' ? { HTTP_PORT: taken } : { HTTP_PORT: '0', HTTP_HOST: '192.0.2.1' };
  const second = world.launchBot({ STORAGE_URL: `sqlite://${world.folder}/second.sqlite`, ...place });
  expect(await second.exit).toMatchObject({ code: 78 });
  expect(second.lines.at(-1)).toMatch(new RegExp(`^HTTP_PORT .* can't be used: .*${code}`));
});
