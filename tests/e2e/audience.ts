import type { Channel, DiscordOptions } from '../../packages/discord-stand-in/index.ts';
import { ageMemory, subscribe } from '../../sandbox/store.ts';
import { aWorld, finished, shown, words } from './world.ts';

export const patience = { timeoutMs: 30_000 };
export const red = '🔴 Character.AI is down';
export const yellow = '🟡 Character.AI is coming back';
/** The alerts that a channel shows. How bad it is costs what is published one of its few changes at most. */
export const alertOf = (channel: Channel) =>
  shown(channel)
    .filter((title) => /^(🔴|🟠|🟡|🟢|⚪)/u.test(title))
    .map((title) => (title.startsWith('🟠') ? red : title));

/** Channels that follow the news channel, as many that are sent to, and a bot. */
export async function anAudience({ each = 3, ...options }: DiscordOptions & { each?: number } = {}) {
  const world = await aWorld(options);
  const { discord, folder } = world;
  const newsroom = discord.guild({ name: 'Newsroom' });
  const news = newsroom.channel({ name: 'news', type: 'announcement' });
  const trusting = discord.guild({ name: 'Trusting', bot: ['ManageWebhooks'] });
  const careful = discord.guild({ name: 'Careful' });
  const following = Array.from({ length: each }, (_, n) => trusting.channel({ name: `follows-${n}` }));
  const sentTo = Array.from({ length: each }, (_, n) => careful.channel({ name: `sent-to-${n}` }));
  const storageUrl = `sqlite://${folder}/bot.sqlite`;
  await subscribe(storageUrl, [...following, ...sentTo]);
  const env = { NEWS_CHANNEL_ID: news.id };
  const startBot = () => world.startBot(env);
  const all = [...following, ...sentTo];
  const allShow = (...titles: string[]) =>
    discord.waitFor(() => all.every((channel) => alertOf(channel).join() === titles.join()), patience);
  const followed = (channels = following) =>
    discord.waitFor(() => channels.every(({ webhooks }) => webhooks.length === 1), patience);
  const published = () => discord.requests.filter(({ path }) => path.endsWith('/crosspost'));
  const looks = async (count: number) => {
    const enough = world.characterAi.hits('account') + count;
    await discord.waitFor(() => world.characterAi.hits('account') >= enough, patience);
  };
  return {
    ...world,
    ...{ news, newsroom, trusting, following, sentTo, all, storageUrl, startBot, env, looks },
    ...{ allShow, followed, published },
  };
}

/** An audience with an admin of its server, who asks and reads what is answered. */
export async function anAdmin() {
  const audience = await anAudience({ limits: false });
  const { discord, trusting, startBot, storageUrl } = audience;
  const admin = trusting.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const ask = (channel: Channel, subcommand: string, options = {}) =>
    finished({ discord }, admin.in(channel).command('cai-alerts', { subcommand, ...options }));
  const answer = async (...asked: Parameters<typeof ask>) => words(await ask(...asked));
  let bot = await startBot();
  await audience.followed();
  const restart = async (laterMs: number) => {
    bot.signal('SIGTERM');
    await bot.exit;
    await ageMemory(storageUrl, laterMs);
    bot = await startBot();
  };
  return { ...audience, ask, answer, restart };
}
