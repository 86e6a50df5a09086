import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore } from '../sandbox/store.ts';
import type { StoredEntry } from '../src/storage/store.ts';
import type { Phase } from './scale-bot.ts';
import { printTable } from './table.ts';

/** `-- 100000 postgres://...` measures as many there; the database must be empty. */
const [, , count = '1000000', given] = process.argv;
const subscriptions = Number(count);
const perServer = 20;
const atOnce = 20_000;

const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-scale-'));
const url = given ?? `sqlite://${join(folder, 'bot.sqlite')}`;
await subscribe();
const phases = await run();
await rm(folder, { recursive: true });

printTable([
  [
    `${subscriptions} subscriptions, ${new URL(url).protocol}`,
    'seconds',
    'per second',
    'most MiB so far',
    'longest pause',
  ],
  ...phases.map(({ name, ms, rss, longestPauseMs }) => [
    name,
    (ms / 1_000).toFixed(1),
    ((subscriptions / ms) * 1_000).toFixed(0),
    (rss / 2 ** 20).toFixed(0),
    `${longestPauseMs.toFixed(0)} ms`,
  ]),
]);
process.stdout.write(
  '\nEvery channel is told the start, sees it turned into the end, and gets a reply. The storage is real, Discord takes everything at\n' +
    'once, and no pace holds anything back. A pause is for how long nothing else, such as an answer to a command, had its turn.\n',
);

async function subscribe(): Promise<void> {
  const store = await openStore(url);
  for (let from = 0; from < subscriptions; from += atOnce) {
    const length = Math.min(atOnce, subscriptions - from);
    await store.write(Array.from({ length }, (_, index) => subscription(from + index)));
  }
  await store.close();
}

function subscription(number: number): StoredEntry {
  const channelId = String(1_100_000_000_000_000_000n + BigInt(number));
  const guildId = String(1_200_000_000_000_000_000n + BigInt(Math.floor(number / perServer)));
  const value = { channelId, guildId, roleId: null, createdAt: Date.now(), paused: null, lastDelivery: null };
  return { kind: 'subscription', key: channelId, value };
}

async function run(): Promise<Phase[]> {
  const bot = fork(resolve(import.meta.dirname, 'scale-bot.ts'), [url], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'],
  });
  process.once('exit', () => bot.kill('SIGKILL'));
  const phases: Phase[] = [];
  bot.on('message', (phase) => phases.push(phase as Phase));
  const [code, signal] = await once(bot, 'exit');
  if (code !== 0) throw new Error(`it ended with ${code ?? signal}`);
  return phases;
}
