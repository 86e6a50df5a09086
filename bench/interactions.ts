import { setTimeout as wait } from 'node:timers/promises';
import { type BenchWorld, benchWorld, type Contender, ours, plain } from './bench-world.ts';
import { printTable, quantile } from './table.ts';

/** Seconds of each measurement, and channels of the fan-out: `-- 10 10000`. */
const [seconds = 5, channels = 2_000] = process.argv.slice(2).map(Number);
const perSecond = 100;

const contenders = [ours('ours'), plain('plain discord.js, Promise.all', 'all at once')];

type Asked = { unanswered: number; callbackMs: number[]; sandboxMs: number };

const rows: string[][] = [];
for (const contender of contenders) {
  for (const during of ['nothing else', 'a fan-out']) {
    // Interactions are dated in fractions of a millisecond.
    const clock = () => performance.timeOrigin + performance.now();
    await using world = await benchWorld(channels, { clock, latencyMs: 100 }, { channels: 1, roles: 1 });
    await using bot = await contender.start(world);
    await ask(world, 1);
    if (during === 'a fan-out') await contender.decide(world, bot);
    rows.push([contender.name, during, ...cells(await ask(world, seconds))]);
  }
}
printTable([
  ['', 'during', 'asked', 'unanswered', 'p50 ms', 'p99 ms', 'max ms', 'sandbox late by, p99 ms'],
  ...rows,
]);
process.stdout.write(
  `\n${perSecond} commands a second for ${seconds} s, alone and while ${channels} channels are told of an outage. The time is from the ` +
    'dispatch at\nthe gateway to the arrival of the callback; whoever has none after 3 s is unanswered. The sandbox runs in one ' +
    'process: what it\nis late by is in the times.\n',
);

/** Has somebody use a command again and again. */
async function ask({ discord, channels }: BenchWorld, forSeconds: number): Promise<Asked> {
  const [channel] = channels;
  if (!channel) throw new Error('there is no channel to ask in');
  const place = discord.guild({ name: 'Readers' }).member({ name: 'Mia' }).in(channel);
  const asked = discord.requests.length;
  const late: number[] = [];
  const startedAt = performance.now();
  const commands = Array.from({ length: forSeconds * perSecond }, async (_, number) => {
    const dueMs = (number * 1_000) / perSecond;
    await wait(dueMs);
    late.push(performance.now() - startedAt - dueMs);
    const reply = await place.command('cai-status').catch(() => null);
    return reply?.message;
  });
  const messages = await Promise.all(commands);
  const arrivedAt = new Map(
    discord.requests.slice(asked).map(({ path, at }) => [/interactions\/(\d+)/.exec(path)?.[1], at]),
  );
  const answered = messages.flatMap((message) => message?.interaction_metadata ?? []);
  return {
    unanswered: messages.length - answered.length,
    callbackMs: answered.map(({ id }) => (arrivedAt.get(id) ?? Number.NaN) - dispatchedAt(id)),
    sandboxMs: quantile(late, 0.99),
  };
}
