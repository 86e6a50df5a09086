import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { diceOf } from '../replay/dice.ts';
import { madeUpHistory } from '../sandbox/made-up-history.ts';
import { openStore } from '../sandbox/store.ts';
import { type BenchWorld, benchWorld, ours } from './bench-world.ts';
import { listeners, prober, slowReaders } from './crowd.ts';
import { arrivals } from './delivery-run.ts';
import type { MeasuredBot } from './measured-bot.ts';
import type { Loaded } from './page-load.ts';
import { printTable } from './table.ts';

/** How many seconds each measurement takes: `-- 10`. */
const seconds = Number(process.argv[2] ?? 20);
const idle = 5_000;
/** As many as take about ten seconds to tell. */
const channels = 500;
const withinMs = 120_000;

/** The bot has the first core to itself, and all that asks is on the second. */
const cores = { bot: 0, others: 1 };
const pinning = spawnSync('taskset', ['-a', '-c', '-p', String(cores.others), String(process.pid)]);
if (pinning.status !== 0) throw new Error('this needs taskset, and two cores');

type Load = { name: string; crowded: boolean; encoding: string; paths(address: string): Promise<string[]> };
const frontPage = { encoding: 'gzip', paths: async () => ['/'] };
const loads: (Load | null)[] = [
  null,
  { name: 'the page', crowded: false, ...frontPage },
  { name: 'the page', crowded: true, ...frontPage },
  { name: 'every page in turn', crowded: true, encoding: 'gzip', paths: everyPage },
  { name: 'hours.csv, unpacked', crowded: true, encoding: 'identity', paths: async () => ['/api/hours.csv'] },
];

const rows: string[][] = [];
for (const load of loads) rows.push(await measured(load));
printTable([
  [
    ...['asked for', 'slow and idle clients', 'answers/s', 'p99 ms', 'not served', 'of its core'],
    ...['/readyz p50 ms', 'max ms', 'channels told', 'alerts/s'],
  ],
  ...rows,
]);
process.stdout.write(
  `\nThe bot on one core, and whoever asks on the other: twenty connections for ${seconds} s. The record holds 400 days with 250 outages.
Meanwhile an outage begins, which ${channels} channels are told of. Slow and idle are 500 who ask for the page and read nothing, and
${idle} who listen. On a core that other programs use, too, there are fewer answers.\n`,
);

async function measured(load: Load | null): Promise<string[]> {
  await using world = await benchWorld(channels, { latencyMs: 100 }, { channels: 1, roles: 1 });
  await withHistory(world);
  const contender = ours('ours', { core: cores.bot, env: { HTTP_PORT: '0' } });
  await using bot = await contender.start(world);
  const address = await addressOf(world, bot);
  const port = Number(new URL(address).port);
  const paths = (await load?.paths(address)) ?? [];
  const crowds = load?.crowded ? [...(await listeners(port, idle, withinMs)), slowReaders(port)] : [];
  const arrived = arrivals(world, world.channels);
  const before = await bot.usage();
  const startedAt = performance.now();
  const probed = prober(`${address}/readyz`);
  const loading = load && loaded(address, load.encoding, paths);
  await contender.decide(world, bot);
  const result = await (loading ?? wait(seconds * 1000, null));
  const tookMs = performance.now() - startedAt;
  // Before the bot is asked what it used, for that collects its garbage first.
  const readyMs = probed.end().toSorted((a, b) => a - b);
  const used = await bot.usage();
  await arrived.all(withinMs);
  for (const each of crowds) each.end();
  const [first = Number.NaN, last = Number.NaN] = [arrived.at[0], arrived.at.at(-1)];
  return [
    load?.name ?? 'nothing',
    load?.crowded ? `500 and ${idle}` : 'none',
    ...answerCells(result, (used.cpuMs - before.cpuMs) / tookMs),
    (readyMs[Math.floor(readyMs.length / 2)] ?? Number.NaN).toFixed(1),
    (readyMs.at(-1) ?? Number.NaN).toFixed(1),
    `${arrived.at.length}/${channels}`,
    (((arrived.at.length - 1) * 1000) / (last - first)).toFixed(1),
  ];
}

function answerCells(result: Loaded | null, share: number): string[] {
  if (result === null) return ['', '', '', ''];
  const { perSecond, p99Ms, unserved } = result;
  return [perSecond.toFixed(0), p99Ms.toFixed(1), String(unserved), `${(100 * share).toFixed(0)} %`];
}

async function withHistory({ env }: BenchWorld): Promise<void> {
  const { roll: random } = diceOf('pages');
  const store = await openStore(env.STORAGE_URL);
  await store.write(madeUpHistory({ days: 400, outages: 250, until: Date.now(), random }));
  await store.close();
}

async function addressOf({ discord }: BenchWorld, bot: MeasuredBot): Promise<string> {
  const told = () => bot.lines.find((line) => line.includes('tells over HTTP'));
  const { port } = JSON.parse(await discord.waitFor(told, { timeoutMs: withinMs }));
  return `http://127.0.0.1:${port}`;
}

/** Every page there is, by the links of the first and of the months. */
async function everyPage(address: string): Promise<string[]> {
  const found = new Set([`${address}/`]);
  for (const url of found) {
    const response = await fetch(url);
    const text = await response.text();
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) continue;
    for (const [, to = ''] of text.matchAll(/href="(\.{1,2}\/[^"#?]*)"/g)) found.add(new URL(to, url).href);
  }
  return [...found].map((url) => new URL(url).pathname).filter((path) => path !== '/api/hours.csv');
}

async function loaded(address: string, encoding: string, paths: readonly string[]): Promise<Loaded> {
  const program = resolve(import.meta.dirname, 'page-load.ts');
  const child = fork(program, [address, String(seconds), encoding, ...paths]);
  const [told] = (await once(child, 'message')) as [Loaded];
  return told;
}
