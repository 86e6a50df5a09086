import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { startBot } from '../../sandbox/bot-process.ts';
import { startWorld } from '../../sandbox/world.ts';

// Leaves the database of a bot that has a past and is in the middle of an outage: `npx node tests/storage/previous-release.ts FILE`.
// Run it with a release before work on the next one begins: that one must be able to read the file.
const path = process.argv[2] ?? '';
const patience = { timeoutMs: 60_000 };

await using world = await startWorld();
const { discord, characterAi } = world;

const guild = discord.guild({ name: 'Readers' });
const [plain, loud, closed, broken] = ['plain', 'loud', 'closed', 'broken'].map((name) =>
  guild.channel({ name }),
);
const lounge = discord.guild({ name: 'Writers' }).channel({ name: 'lounge' });
if (!plain || !loud || !closed || !broken) throw new Error('a channel is missing');
const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });

const bot = startBot(world.folder, {
  ...world.env,
  STORAGE_URL: `sqlite://${path}`,
  PROBE_INTERVAL_SECONDS: '1',
});
await Promise.race([story(), bot.failure]);
await bot.stop();

async function story(): Promise<void> {
  await discord.waitFor(() => discord.commands().length > 0, patience);
  for (const channel of [plain, closed, broken]) await subscribe(channel);
  await subscribe(loud, guild.role({ name: 'C.AI news', mentionable: true }));
  const owner = lounge.guild?.member({ name: 'Olga', permissions: ['ManageGuild'] });
  await owner?.in(lounge).command('cai-alerts', { subcommand: 'subscribe' });
  await everyMessage(5);
  await characterAi.breakDown();
  await everyMessage(10);
  await characterAi.healthy();
  await everyMessage(15);

  closed?.deny('SendMessages');
  if (broken) {
    const channel = broken;
    discord.fail({ route: 'POST /channels/:channel/messages', times: 1_000, channel, with: { status: 500 } });
  }
  await characterAi.breakDown('cf-522');
  await everyMessage(18);
  const status = await admin.in(lounge).command('cai-status');
  const advice = await status.press('What should I do?');
  await advice.press('Tell me when it is over');
  await discord.waitFor(() => discord.requests.filter(({ status }) => status === 500).length > 2, patience);
}

async function subscribe(channel: Channel | undefined, role?: { id: string }): Promise<void> {
  if (channel)
    await admin
      .in(channel)
      .command('cai-alerts', { subcommand: 'subscribe', ...(role && { options: { role } }) });
}

/** Confirmations, alerts and replies, in all channels together. */
async function everyMessage(count: number): Promise<void> {
  const channels = [plain, loud, closed, broken, lounge];
  const posted = () => channels.reduce((sum, channel) => sum + (channel?.messages.length ?? 0), 0);
  await discord.waitFor(() => posted() >= count, patience);
}
