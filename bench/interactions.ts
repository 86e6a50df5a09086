import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type BenchWorld, benchWorld, ours, plain } from './bench-world.ts';
import type { MeasuredBot } from './measured-bot.ts';
import { printTable, quantile } from './table.ts';

/** How many seconds each measurement takes, and in how many channels the outage is posted: `-- 10 10000`. */
const [seconds = 5, channels = 2_000] = process.argv.slice(2).map(Number);
const perSecond = 100;

const loads = ['a fan-out', 'pictures being read'];
const mine = ours('ours');
const contenders = [mine, plain('plain discord.js, Promise.all', 'all at once')];

const screenshot = {
  filename: 'rate-exceeded.png',
  content_type: 'image/png',
  bytes: new Uint8Array(readFileSync('tests/screenshots/pictures/rate-exceeded.png')),
};

type Asked = { asked: number; unanswered: number; callbackMs: number[]; late: number[]; cpuMs: number };

const rows: string[][] = [];
for (const contender of contenders) {
  for (const during of contender === mine ? ['nothing else', ...loads] : ['nothing else', 'a fan-out']) {
    await using world = await benchWorld(channels, { clock, latencyMs: 100 }, { channels: 1, roles: 1 });
    await using bot = await contender.start(world);
    await ask(world, bot, 1);
    if (during === 'a fan-out') await contender.decide(world, bot);
    const stopShowing = during === 'pictures being read' ? showPictures(world) : async () => {};
    rows.push([contender.name, during, ...cells(await ask(world, bot, seconds))]);
    await stopShowing();
  }
}
printTable([
  [
    '',
    'during',
    'asked',
    'unanswered',
    'p50 ms',
    'p99 ms',
    'max ms',
    'sandbox late by, p99 ms',
    'CPU ms each',
  ],
  ...rows,
]);
process.stdout.write(
  `\n${perSecond} commands a second for ${seconds} s, alone, while ${channels} channels are told of an outage, and while one picture after
the other is read. The time is from the ` +
    'dispatch at\nthe gateway to the arrival of the callback; whoever has none after 3 s is unanswered. The sandbox runs in one ' +
    'process: what it\nis late by is in the times.\n',
);

/** Somebody shows one screenshot after the other, until told to stop. */
function showPictures({ discord, channels }: BenchWorld): () => Promise<void> {
  const [channel] = channels;
  const place = channel?.guild?.member({ name: 'Noor' }).in(channel);
  let isOver = false;
  async function show(): Promise<void> {
    while (!isOver) {
      const reply = await place?.command('cai-error', { options: { screenshot } });
      await discord.waitFor(() => reply?.loading === false, { timeoutMs: 30_000 });
    }
  }
  const showing = show();
  return () => {
    isOver = true;
    return showing;
  };
}

/** Uses a command again and again. */
async function ask({ discord, channels }: BenchWorld, bot: MeasuredBot, forSeconds: number): Promise<Asked> {
  const [channel] = channels;
  const place = channel?.guild?.member({ name: 'Mia' }).in(channel);
  if (!place) throw new Error('there is no channel to ask in');
  const before = discord.requests.length;
  const usedBefore = await bot.usage();
  const late: number[] = [];
  const startedAt = clock();
  const commands = Array.from({ length: forSeconds * perSecond }, async (_, number) => {
    const dueAt = startedAt + (number * 1_000) / perSecond;
    await wait(Math.max(0, dueAt - clock()));
    const dispatchedAt = clock();
    late.push(dispatchedAt - dueAt);
    const reply = await place.command('cai-status').catch(() => null);
    const id = reply?.message.interaction_metadata?.id;
    return id === undefined ? [] : { id, dispatchedAt };
  });
  const answered = (await Promise.all(commands)).flat();
  const used = await bot.usage();
  const arrivedAt = new Map(
    discord.requests.slice(before).map(({ path, at }) => [/interactions\/(\d+)/.exec(path)?.[1], at]),
  );
  return {
    asked: commands.length,
    unanswered: commands.length - answered.length,
    callbackMs: answered.map(({ id, dispatchedAt }) => (arrivedAt.get(id) ?? Number.NaN) - dispatchedAt),
    late,
    cpuMs: (used.cpuMs - usedBefore.cpuMs) / commands.length,
  };
}

function cells({ asked, unanswered, callbackMs, late, cpuMs }: Asked): string[] {
  const times = [...[0.5, 0.99, 1].map((part) => quantile(callbackMs, part)), quantile(late, 0.99), cpuMs];
  return [String(asked), String(unanswered), ...times.map((ms) => ms.toFixed(1))];
}

/** In fractions of a millisecond. */
function clock(): number {
  return performance.timeOrigin + performance.now();
}
