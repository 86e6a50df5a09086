import { type BenchWorld, benchWorld, type Contender, ours, perServer, plain } from './bench-world.ts';
import { printTable } from './table.ts';

/** How many servers, each with one subscription; `-- 10 100` measures those. */
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 1_000, 10_000];
const contenders = [
  ours('ours, no intents'),
  ours('ours, without the compile cache', { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }),
  plain('plain discord.js, Guilds intent', 'all at once'),
];

type Start = { mib: number; cpuMs: number; readyMs: number };

const starts: Start[][] = contenders.map(() => []);
for (const size of sizes) {
  await using world = await benchWorld(size, { limits: false });
  for (const [index, contender] of contenders.entries()) {
    // The first start fills the compile cache.
    await start(world, contender);
    starts[index]?.push(await start(world, contender));
  }
}
printTable([
  ['', ...sizes.map((size) => `MiB, ${size} servers`), 'spread', 'CPU ms to ready', 'ms to ready'],
  ...contenders.map(({ name }, index) => {
    const row = starts[index] ?? [];
    const sizesMiB = row.map(({ mib }) => mib);
    const spread = Math.max(...sizesMiB) - Math.min(...sizesMiB);
    const [{ cpuMs = Number.NaN, readyMs = Number.NaN } = {}] = row;
    return [
      name,
      ...[...sizesMiB, spread].map((mib) => mib.toFixed(1)),
      ...[cpuMs, readyMs].map((ms) => ms.toFixed(0)),
    ];
  }),
]);
process.stdout.write(
  `\nMiB are resident memory after a forced collection of garbage (--expose-gc), once the bot is connected and has\n` +
    `registered its commands. Each server has ${perServer.channels} channels, ${perServer.roles} roles and one subscription. ` +
    `The times are those of the\nsecond start with ${sizes[0]} servers.\n`,
);

async function start(world: BenchWorld, contender: Contender): Promise<Start> {
  const startedAt = performance.now();
  await using bot = await contender.start(world);
  const readyMs = performance.now() - startedAt;
  const { rss, cpuMs } = await bot.usage();
  return { mib: rss / 2 ** 20, cpuMs, readyMs };
}
