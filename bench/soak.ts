import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Person } from '../packages/discord-stand-in/index.ts';
import { timeAt } from '../sandbox/sped-up-clock.ts';
import { openStore, subscribe } from '../sandbox/store.ts';
import { startWorld } from '../sandbox/world.ts';
import type { Holding } from './soak-bot.ts';
import { printTable } from './table.ts';

/** `-- 20 60` plays the first twenty of a day's outages, sixty times as fast as they were. */
const [, , played = '200', faster = '60'] = process.argv;
const outages = Number(played);
const speed = Number(faster);
const outagesPerDay = 200;
const commandsPerOutage = 100;
const pressesPerOutage = 20;
const channelsCount = 20;
const measureEvery = 10;
const restartEvery = 40;
const askAgainMs = 1_000;
const mostAsked = 120;
const cycleMs = (24 * 60 * 60_000) / outagesPerDay / speed;

const pace = { at: Date.now(), realAt: Date.now(), speed };
await using world = await startWorld({
  clock: () => timeAt(pace, Date.now()),
  interactionClock: Date.now,
  identifyIntervalMs: 0,
  checked: false,
});
const { discord, characterAi, folder } = world;
const env = { ...world.env, SOAK_PACE: JSON.stringify(pace), NODE_COMPILE_CACHE: folder };
const guild = discord.guild({ name: 'Readers' });
const channels = Array.from({ length: channelsCount }, (_, n) => guild.channel({ name: `channel-${n}` }));
const lounge = guild.channel({ name: 'lounge' });
const people = Array.from({ length: pressesPerOutage * 5 }, (_, n) => guild.member({ name: `Person ${n}` }));
await subscribe(env.STORAGE_URL, channels);

const rows: string[][] = [];
let commands = 0;
let presses = 0;
let unanswered = 0;
let stored = '';
let bot = await start();
for (let outage = 1; outage <= outages; outage += 1) {
  await live(outage);
  if (outage % measureEvery === 0) await measure(outage);
  if (outage % restartEvery === 0 && outage < outages) {
    await stop(bot);
    stored = await whatIsStored();
    bot = await start();
  }
}
await settle();
await stop(bot);
stored = await whatIsStored();

printTable([
  ['outages', 'commands', 'presses', 'heap MiB', 'handles', 'emitters', 'listeners', 'warnings'],
  ...rows,
]);
const alerts = channels.map(({ messages }) => messages.length);
process.stdout.write(
  `\n${outages} outages of a day, ${speed} times as fast. Started anew every ${restartEvery} outages; after the last: ${stored}.\n` +
    `${unanswered} of ${commands + presses} commands and presses were not answered. Messages in a channel: ${Math.min(...alerts)} to ` +
    `${Math.max(...alerts)}.\n${new Set(discord.violations.map(({ problem }) => problem)).size} kinds of requests against Discord's rules.\n`,
);

/** One outage from its start to the next one's, with what people do meanwhile. */
async function live(outage: number): Promise<void> {
  const startedAt = performance.now();
  const left = (part: number) => Math.max(0, startedAt + part * cycleMs - performance.now());
  await characterAi.breakDown();
  await Promise.all([ask(0.45), wait(left(0.3)).then(() => press(outage))]);
  await wait(left(0.5));
  await characterAi.healthy();
  await ask(0.95);
  await wait(left(1));
}

/** Half of an outage's commands, spread until that part of it is over. */
async function ask(part: number): Promise<void> {
  const gapMs = (part * cycleMs) / commandsPerOutage;
  for (let asked = 0; asked < commandsPerOutage / 2; asked += 1) {
    const person = people[commands % people.length];
    commands += 1;
    const isStatus = asked % 2 === 0;
    await answered(
      isStatus
        ? person?.in(lounge).command('cai-status')
        : person?.in(lounge).command('cai-error', { options: { message: 'internal server error' } }),
    );
    await wait(gapMs / 2);
  }
}

async function press(outage: number): Promise<void> {
  const alert = channels[0]?.messages.findLast(({ components }) => components.length > 0);
  if (alert === undefined) return;
  const pressing = Array.from({ length: pressesPerOutage }, (_, n) => {
    const person: Person | undefined = people[(outage * pressesPerOutage + n) % people.length];
    presses += 1;
    return answered(person?.in(channels[0] as Channel).pressUnknown(alert, 'cai-error:tell-me'));
  });
  await Promise.all(pressing);
}

async function answered(reply: Promise<unknown> | undefined): Promise<void> {
  await reply?.catch(() => {
    unanswered += 1;
  });
}

async function measure(outage: number): Promise<void> {
  const { heap, handles, emitters, listeners, warnings } = await held();
  rows.push([
    ...[outage, commands, presses].map(String),
    (heap / 2 ** 20).toFixed(1),
    ...[handles, emitters, listeners, warnings].map(String),
  ]);
}

async function held(): Promise<Holding> {
  const asked = once(bot, 'message');
  bot.send('?');
  const [holding] = (await asked) as [Holding];
  return holding;
}

/** The last outage has just ended: it has yet to show that this holds, and then people are told. */
async function settle(): Promise<void> {
  for (let asked = 0; asked < mostAsked && !(await held()).isQuiet; asked += 1) await wait(askAgainMs);
}

async function start(): Promise<ChildProcess> {
  const sessions = discord.gateway.sessions.length;
  const child = fork(resolve(import.meta.dirname, 'soak-bot.ts'), {
    cwd: folder,
    env,
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc', '--max-semi-space-size=8'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  await discord.waitFor(() => discord.gateway.sessions.length > sessions && discord.commands().length > 0, {
    timeoutMs: 30_000,
  });
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

async function whatIsStored(): Promise<string> {
  const store = await openStore(env.STORAGE_URL);
  const kinds = Map.groupBy(await store.load(), ({ kind }) => kind);
  await store.close();
  return [...kinds].map(([kind, { length }]) => `${length} ${kind}`).join(', ');
}
