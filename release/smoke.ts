import { setTimeout as wait } from 'node:timers/promises';
import { startBot } from '../sandbox/bot-process.ts';
import type { AnswerName } from '../sandbox/character-ai/answers.ts';
import { startWorld } from '../sandbox/world.ts';

/** No answer at all, which looks like trouble of our own for longer. */
const silences: readonly AnswerName[] = ['timeout', 'connection-reset', 'connection-refused'];
/** Besides those, every page that Character.AI's edge and servers are known to show when they fail. */
const faces: readonly AnswerName[] = [
  ...silences,
  ...(['origin-500', 'origin-500-html', 'cf-520', 'cf-521', 'cf-522', 'cf-523', 'cf-524'] as const),
  ...(['envoy-503', 'envoy-503-reset', 'cf-502', 'cf-504'] as const),
];
const breaks = Number(process.argv[2] ?? 20);
const intervalMs = 30_000;
const alertWithinMs = (face: AnswerName) => (silences.includes(face) ? 90_000 : 60_000);
const givenUpMs = 5 * 60_000;

type Outcome = { face: AnswerName; alertMs: number; resolveMs: number };

/** A bot in a world of its own, with the default interval. Character.AI breaks at a random moment and recovers once that is posted. */
async function broken(face: AnswerName): Promise<Outcome> {
  await using started = new AsyncDisposableStack();
  const { discord, characterAi, folder, env } = started.use(await startWorld());
  const bot = startBot(folder, env);
  started.defer(() => bot.stop());
  const guild = discord.guild({ name: 'Smoke' });
  const channel = guild.channel({ name: 'alerts' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const until = (is: () => boolean) =>
    Promise.race([discord.waitFor(is, { timeoutMs: givenUpMs }), bot.failure]);

  await until(() => discord.commands().length > 0);
  await admin.in(channel).command('cai-alerts', { subcommand: 'subscribe' });
  await until(() => channel.messages.length === 1);
  await wait(intervalMs + Math.random() * intervalMs);
  if (channel.messages.length > 1) throw new Error(`announced before anything was broken: ${face}`);

  await characterAi.breakDown(face);
  const brokenAt = Date.now();
  await until(() => channel.messages.length === 2);
  const alertMs = Date.now() - brokenAt;
  await characterAi.healthy();
  const mendedAt = Date.now();
  await until(() => channel.messages.length === 3);
  return { face, alertMs, resolveMs: Date.now() - mendedAt };
}

// The bots end with this program, however it ends; each of them listens for that.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.setMaxListeners(breaks + 10);
const outcomes = await Promise.all(
  Array.from({ length: breaks }, (_, index) => broken(faces[index % faces.length] ?? 'origin-500')),
);
for (const { face, alertMs, resolveMs } of outcomes) {
  print(
    [face, seconds(alertMs), seconds(resolveMs), alertMs <= alertWithinMs(face) ? '' : 'LATE'].join('\t'),
  );
}
const late = outcomes.filter(({ face, alertMs }) => alertMs > alertWithinMs(face)).length;
print(
  `${breaks} breaks, each alert posted, none false; ${late} after more than a minute, or a minute and a half where no answer comes`,
);
process.exitCode = late > 0 ? 1 : 0;

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
