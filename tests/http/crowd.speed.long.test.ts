import { readFile } from 'node:fs/promises';
import { Pool } from 'undici';
import { expect, onTestFinished, test } from 'vitest';
import { crowd, listeners, prober, slowReaders } from '../../bench/crowd.ts';
import { subscribe } from '../../sandbox/store.ts';
import { isTold } from '../e2e/subscribed.ts';
import { aWorld } from '../e2e/world.ts';
import { watched } from './watched-bot.ts';

const patience = { timeout: 60_000 };
const clockTicksPerSecond = 100;

/** How much CPU time a process has taken, in seconds, as the kernel counts it. */
async function cpuSeconds(pid: number): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / clockTicksPerSecond;
}

async function residentMiB(pid: number): Promise<number> {
  const [, kiB] = /^VmRSS:\s+(\d+) kB/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kiB) / 1024;
}

test('a crowd that looks at the page keeps nothing from being told', async () => {
  const world = await aWorld();
  const channels = Array.from({ length: 20 }, (_, index) =>
    world.discord.guild({ name: `Readers ${index}` }).channel({ name: 'alerts' }),
  );
  await subscribe(`sqlite://${world.folder}/bot.sqlite`, channels);
  const { bot, address, get } = await watched(await world.startBot({ HTTP_PORT: '0' }));
  const pid = bot.pid ?? expect.fail();
  const port = Number(new URL(address).port);
  await expect.poll(async () => (await get('/readyz')).status, patience).toBe(200);
  const before = await residentMiB(pid);

  const crowds = await listeners(port, 5_000, patience.timeout);
  const withListeners = await residentMiB(pid);
  const late = crowd({
    ...{ port, count: 1, reads: true },
    request: 'GET /events HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
  });
  await expect.poll(() => [...late.told.values()].join(''), patience).toContain('Too many listen already');
  const others = [late, slowReaders(port)];
  onTestFinished(() => {
    for (const each of [...crowds, ...others]) each.end();
  });

  const pool = new Pool(address, { connections: 20 });
  onTestFinished(() => pool.destroy());
  const cpuBefore = await cpuSeconds(pid);
  const asked = 20_000;
  let sent = 0;
  const worker = async () => {
    while (sent < asked) {
      sent += 1;
      const { body, statusCode } = await pool.request({
        path: '/',
        method: 'GET',
        headers: { 'Accept-Encoding': 'gzip' },
      });
      await body.dump();
      expect(statusCode).toBe(200);
    }
  };
  // In a process of its own: this one has its hands full.
  const probed = prober(`${address}/readyz`);
  onTestFinished(() => void probed.end());
  await Promise.all(Array.from({ length: 20 }, worker));
  const readyTook = probed.end();
  const perCpuSecond = asked / ((await cpuSeconds(pid)) - cpuBefore);

  await world.characterAi.breakDown();
  const brokeAt = performance.now();
  await world.discord.waitFor(() => channels.every(isTold), {
    timeoutMs: 60_000,
  });
  const alertMs = performance.now() - brokeAt;
  await expect
    .poll(
      () =>
        crowds
          .flatMap(({ told }) => [...told.values()])
          .filter((text) => text.includes('Character.AI is down')).length,
      patience,
    )
    .toBe(5_000);
  const figures = {
    perCpuSecond: Math.round(perCpuSecond),
    readyAsked: readyTook.length,
    slowestReadyMs: Math.round(readyTook.toSorted((a, b) => a - b).at(-1) ?? 0),
    alertMs: Math.round(alertMs),
    listenersMiB: Math.round(withListeners - before),
    grewMiB: Math.round((await residentMiB(pid)) - before),
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
  expect(crowds.reduce((sum, { open }) => sum + open(), 0)).toBe(5_000);
  expect(figures.perCpuSecond).toBeGreaterThan(2_000);
  expect(figures.slowestReadyMs).toBeLessThan(100);
});
