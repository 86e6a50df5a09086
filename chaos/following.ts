import { MessageFlags, MessageType } from 'discord-api-types/v10';
import type { Channel, Discord, FaultOrder, Message } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';

const routes = [
  'POST /channels/:channel/messages/:message/crosspost',
  'GET /channels/:channel/messages/:message',
  'POST /channels/:channel/followers',
  'GET /channels/:channel/webhooks',
];

const faults: FaultOrder['with'][] = [
  { status: 500 },
  { status: 502, body: {} },
  { reset: 'before' },
  { reset: 'after' },
  { reset: 'after' },
  { brokenJson: true },
  { status: 429, retryAfter: 0.5 },
  { refusal: 'writeLimit', retryAfter: 1_200 },
];

/** At most so many requests about following go wrong before the bot is killed. */
const mostFaults = 3;

export type Newsroom = { news: Channel; followers: ReadonlySet<Channel>; env: Record<string, string> };

/** A news channel, and which of these channels are to follow it: every second one. */
export function aNewsroom(discord: Discord, channels: readonly Channel[]): Newsroom {
  const news = discord.guild({ name: 'Newsroom' }).channel({ name: 'news', type: 'announcement' });
  const followers = new Set(channels.filter((_, index) => index % 2 === 0));
  for (const channel of followers) channel.allow('ManageWebhooks');
  return { news, followers, env: { NEWS_CHANNEL_ID: news.id } };
}

/** How many webhooks there are too many: whoever asks to follow twice has everything twice. */
export function webhooksTooMany(channels: readonly Channel[]): number {
  return channels.reduce((sum, { webhooks }) => sum + Math.max(0, webhooks.length - 1), 0);
}

export function isCopy({ flags }: Message): boolean {
  return (flags & MessageFlags.IsCrosspost) !== 0;
}

/** What Discord says itself when a channel begins to follow. */
export function isNotice({ type }: Message): boolean {
  return type === MessageType.ChannelFollowAdd;
}

export function orderFollowingFaults(discord: Discord, dice: Dice): void {
  const count = dice.between(0, mostFaults);
  for (let ordered = 0; ordered < count; ordered += 1)
    discord.fail({ route: dice.pick(routes), with: dice.pick(faults) });
}
