import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { startBot } from '../../sandbox/bot-process.ts';
import { subscribe as remember } from '../../sandbox/store.ts';
import { startWorld } from '../../sandbox/world.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';

// Leaves the database of a bot that is in the middle of an outage: `npx node tests/storage/previous-release.ts FILE`.
// Run it with a release before work on the next one begins: that one must be able to read the file.
const path = process.argv[2] ?? '';
const patience = { timeoutMs: 60_000 };
const isPublished = 1;
const quietHours = { from: 0, until: 24 * 60 - 1, zone: 'Europe/Berlin' };

await using world = await startWorld();
const { discord, characterAi, env } = world;

const guild = discord.guild({ name: 'Readers' });
const [plain, loud, closed, broken, edited, late, quiet, board] = [
  ...['plain', 'loud', 'closed', 'broken', 'edited', 'late', 'quiet', 'board'],
].map((name) => guild.channel({ name })) as [
  Channel,
  Channel,
  Channel,
  Channel,
  Channel,
  Channel,
  Channel,
  Channel,
];
const news = guild.channel({ name: 'news', type: 'announcement' });
const lounge = discord.guild({ name: 'Writers' }).channel({ name: 'lounge' });
const role = guild.role({ name: 'C.AI news', mentionable: true });
const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });

const settings = new Map<Channel, Partial<ChannelSettings>>([
  [edited, { end: 'edit' }],
  [late, { shortestMinutes: 15, tellOf: 'down' }],
  [quiet, { quietHours }],
  [news, { thread: true, publish: true, mentionFor: 'down' }],
]);
await remember(`sqlite://${path}`, [...settings.keys()], (channel) => ({
  roleId: role.id,
  settings: settings.get(channel) ?? {},
}));

const bot = startBot(world.folder, { ...env, STORAGE_URL: `sqlite://${path}`, PROBE_INTERVAL_SECONDS: '1' });
await Promise.race([story(), bot.failure]);
await bot.stop();

async function story(): Promise<void> {
  await discord.waitFor(() => discord.commands().length > 0, patience);
  for (const channel of [plain, closed, broken]) await subscribe(channel);
  await subscribe(loud, role);
  const owner = lounge.guild?.member({ name: 'Olga', permissions: ['ManageGuild'] });
  await owner?.in(lounge).command('cai-alerts', { subcommand: 'subscribe' });
  await admin.in(board).command('cai-panel', { subcommand: 'create' });
  await everyMessage(6);

  closed.deny('SendMessages');
  discord.fail({
    ...{ route: 'POST /channels/:channel/messages', channel: broken },
    ...{ times: 1_000, with: { status: 500 } },
  });
  await characterAi.breakDown();
  await everyMessage(12);
  await discord.waitFor(() => discord.channels().some(({ id }) => id === news.messages[0]?.id), patience);
  await discord.waitFor(
    () => ((news.messages[0]?.flags ?? 0) & isPublished) !== 0 && board.messages[0]?.editedAt != null,
    patience,
  );
  const status = await admin.in(lounge).command('cai-status');
  const advice = await status.press('What should I do?');
  const followed = await advice.press('Tell me when it is over');
  await discord.waitFor(() => !followed.loading, patience);
  await discord.waitFor(() => discord.requests.filter(({ status }) => status === 500).length > 2, patience);
}

async function subscribe(channel: Channel, role?: { id: string }): Promise<void> {
  await admin
    .in(channel)
    .command('cai-alerts', { subcommand: 'subscribe', ...(role && { options: { role } }) });
}

/** Confirmations, alerts and the panel, in all channels together. */
async function everyMessage(count: number): Promise<void> {
  const channels = [plain, loud, closed, broken, edited, late, quiet, board, news, lounge];
  const posted = () => channels.reduce((sum, channel) => sum + channel.messages.length, 0);
  await discord.waitFor(() => posted() >= count, patience);
}
