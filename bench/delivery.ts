import { ours, plain } from './bench-world.ts';
import { deliver, type Result, type Scenario } from './delivery-run.ts';
import { printTable } from './table.ts';

/** Channels per run; `-- 10000` takes some 200 seconds a run. */
const channels = Number(process.argv[2] ?? 1_000);
const ceiling = 50;

const limited = {
  limits: true,
  // About what an answer of Discord's takes.
  latencyMs: 100,
  channels,
  faulty: 0,
  withinMs: (channels / ceiling) * 2_000 + 20_000,
} satisfies Scenario;
const unlimited = { ...limited, limits: false, latencyMs: 0 };
const withoutLimit = ['without-limit.ts'];
const oneCommitEach = [...withoutLimit, 'one-commit-each.ts'];

const bots = [ours('ours'), plain('Promise.all', 'all at once'), plain('one by one', 'one by one')];
const fastBots = [
  ours('ours', { preload: withoutLimit }),
  ours('ours, one commit each', { preload: oneCommitEach }),
  plain('Promise.all', 'all at once', { preload: withoutLimit }),
  plain('one by one', 'one by one', { preload: withoutLimit }),
];
const runs = [
  ...bots.map((bot) => ({ bot, what: 'limits of Discord', scenario: limited })),
  ...bots.map((bot) => ({ bot, what: '5 % fail or hang', scenario: { ...limited, faulty: 0.05 } })),
  ...fastBots.map((bot) => ({ bot, what: 'no limit', scenario: unlimited })),
];

const rows: string[][] = [];
for (const { bot, what, scenario } of runs) {
  const result = await deliver(bot, scenario);
  rows.push([what, bot.name, ...cells(result, scenario)]);
}
printTable([
  [
    ...['', 'bot', 'delivered', 'twice', 'first after', 'messages/s', 'of ceiling', '429s'],
    ...['CPU ms/msg', 'per CPU s', 'commits/msg', 'KiB written/msg'],
  ],
  ...rows,
]);
process.stdout.write(
  `\n${channels} channels in as many servers; answers take ${limited.latencyMs} ms where there are limits, and no time where ` +
    `there are none. Delivered is\ncounted ${limited.withinMs / 1000} s after the decision at the latest, and without the ` +
    'channels that fail or hang. What a message costs is what the\nprocess of the bot used from the decision on.\n',
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
    (1000 / result.cpuMs).toFixed(0),
    result.commits.toFixed(3),
    (result.writtenBytes / 1024).toFixed(2),
  ];
}
