import { spawnSync } from 'node:child_process';
import { type Contender, ours, plain } from './bench-world.ts';
import { deliver, type Result, type Scenario } from './delivery-run.ts';
import { followingText } from './following.ts';
import { printTable } from './table.ts';

/** Channels per run; `-- 10000` takes some 200 seconds a run. */
const channels = Number(process.argv[2] ?? 1_000);
const ceiling = 50;

const limited = {
  limits: true,
  // About as long as Discord takes to answer.
  latencyMs: 100,
  channels,
  faulty: 0,
  hasPanels: false,
  withinMs: (channels / ceiling) * 2_000 + 20_000,
} satisfies Scenario;
/** Fewer would be over before the program has warmed up. */
const fewestUnlimited = 5_000;
const unlimited = {
  ...{ ...limited, limits: false, latencyMs: 0, channels: Math.max(channels, fewestUnlimited) },
  withinMs: 300_000,
};
/** Without limits a bot runs on one core, and the best of three rounds counts: other programs can only add to what it uses. */
const rounds = 3;
const lifted = { preload: ['without-limit.ts'], ...(hasTaskset() && { core: 0 }) };
const liftedWith = (name: string) => ({ ...lifted, preload: [...lifted.preload, name] });

const bots = [ours('ours'), plain('Promise.all', 'all at once'), plain('one by one', 'one by one')];
const grouped = ours('ours', lifted);
const oneCommitEach = ours('ours, one commit each', liftedWith('one-commit-each.ts'));
const nothingSaved = ours('ours, nothing saved', liftedWith('nothing-saved.ts'));
const fastBots = [
  ...[grouped, oneCommitEach, nothingSaved],
  plain('Promise.all', 'all at once', lifted),
  plain('one by one', 'one by one', lifted),
];

const rows: string[][] = [];
for (const [what, scenario] of [
  ['limits of Discord', limited],
  ['5 % fail or hang', { ...limited, faulty: 0.05 }],
] as const) {
  for (const bot of bots) rows.push([what, bot.name, ...cells(await deliver(bot, scenario), scenario)]);
}
const withPanels = { ...limited, hasPanels: true };
const besidePanels = await deliver(ours('ours'), withPanels);
rows.push([`${channels} panels, too`, 'ours', ...cells(besidePanels, withPanels)]);
const best = await bestOf(rounds, fastBots);
for (const [bot, result] of best) rows.push(['no limit', bot.name, ...cells(result, unlimited)]);
printTable([
  [
    ...['', 'bot', 'delivered', 'twice', 'first after', 'messages/s', 'of ceiling', '429s'],
    ...['CPU ms/msg', 'in SQLite', 'per CPU s', 'commits/msg', 'KiB written/msg'],
  ],
  ...rows,
]);
const oneCore = 'core' in lifted ? ' all its threads on one core, and' : '';
process.stdout.write(
  `\n${panelsText(besidePanels)}\n${savingText()}\n${await followingText()}\n\n${channels} channels in as many servers; answers take ${limited.latencyMs} ms. With no limit ` +
    `${unlimited.channels} channels, answers at once,${oneCore}\nof ${rounds} rounds the one with the least CPU. Delivered is ` +
    `counted ${limited.withinMs / 1000} s after the decision at the latest, and without the\nchannels that fail or hang. What a ` +
    'message costs is what the process of the bot used from the decision on.\n',
);

function cells(result: Result, { limits }: Scenario): string[] {
  const { delivered, healthy, duplicates, firstAfterMs, perSecond } = result;
  const count = [`${delivered}/${healthy}`, String(duplicates)];
  if (delivered < 2) return count;
  return [
    ...count,
    `${firstAfterMs.toFixed(0)} ms`,
    perSecond.toFixed(1),
    limits ? `${((100 * perSecond) / ceiling).toFixed(1)} %` : '',
    String(result.limited),
    result.cpuMs.toFixed(2),
    result.sqliteMs.toFixed(3),
    (1000 / result.cpuMs).toFixed(0),
    result.commits.toFixed(3),
    (result.writtenBytes / 1024).toFixed(2),
  ];
}

/** The bots take turns, so that no busy moment of the machine hits one of them alone. */
async function bestOf(times: number, contenders: readonly Contender[]): Promise<Map<Contender, Result>> {
  const best = new Map<Contender, Result>();
  for (let round = 0; round < times; round += 1) {
    for (const bot of contenders) {
      const result = await deliver(bot, unlimited);
      const { cpuMs } = best.get(bot) ?? { cpuMs: Number.POSITIVE_INFINITY };
      if (!(result.cpuMs >= cpuMs)) best.set(bot, result);
    }
  }
  return best;
}

function panelsText({ panels }: Result): string {
  const { upToDate = 0, early = 0, afterMs = Number.NaN } = panels ?? {};
  return `${upToDate}/${channels} panels were up to date ${(afterMs / 1_000).toFixed(1)} s after the last alert, ${early} of them before it.`;
}

/** What saving costs: what a run uses beyond one that saves nothing. */
function savingText(): string {
  const [ours, each, none] = [grouped, oneCommitEach, nothingSaved].map(
    (bot) => best.get(bot)?.cpuMs ?? Number.NaN,
  );
  const saving = { ours: (ours ?? 0) - (none ?? 0), each: (each ?? 0) - (none ?? 0) };
  const sqliteOf = (bot: Contender) => best.get(bot)?.sqliteMs ?? Number.NaN;
  const sqlite = { ours: sqliteOf(grouped), each: sqliteOf(oneCommitEach) };
  return (
    `Saving takes ${saving.ours.toFixed(3)} ms of CPU a message, and with one commit each ` +
    `${saving.each.toFixed(3)} ms (each beyond a run that saves nothing); the whole takes ` +
    `${((each ?? 0) / (ours ?? 0)).toFixed(1)} times as much, and what SQLite does ${(sqlite.each / sqlite.ours).toFixed(1)} times.`
  );
}

function hasTaskset(): boolean {
  return spawnSync('taskset', ['--version']).error === undefined;
}
