import type { Channel, Discord } from '../packages/discord-stand-in/index.ts';
import type { Dice } from '../replay/dice.ts';
import { openStore, subscribe } from '../sandbox/store.ts';
import type { Subscription } from '../src/alerts/subscription.ts';
import type { Newsroom } from './following.ts';

type Wish = Pick<Subscription, 'roleId' | 'settings'>;

const denied = ['ViewChannel', 'SendMessages'] as const;
const often = 0.3;
const rarely = 0.1;

/**
 * What people change about who follows a news channel, while no bot runs: of one third of those who do they remove webhooks, of one third
 * they change settings, and now and then the bot may not use the news channel. And what can't be expected of the bot then.
 */
export function people({
  dice,
  newsroom,
  storageUrl,
}: {
  dice: Dice;
  newsroom: Newsroom;
  storageUrl: string;
}) {
  const { news } = newsroom;
  const followers = [...newsroom.followers];
  const [mayBeCut, mayChange] = [0, 1].map((rest) => followers.filter((_, index) => index % 3 === rest));
  const wishes = new Map<Channel, Wish>(followers.map((channel) => [channel, { roleId: null }]));
  const changed = new Set<Channel>();
  /** Those whose webhook was removed and of whom the bot need not know it, by the webhook. */
  const cut = new Map<Channel, string>();
  const known = new Set<Channel>();
  /** All that the bot did not know of at some time of the outage that runs. */
  let unsure = new Set<Channel>();
  const excused = new Map<Channel, Set<number>>();
  let isDenied = false;
  let wasDenied = false;
  const deniedIn = new Set<number>();

  function cutOne(): void {
    const channel = dice.pick(mayBeCut ?? []);
    const [webhook] = channel.webhooks;
    if (webhook === undefined) return;
    webhook.delete();
    cut.set(channel, webhook.id);
    unsure.add(channel);
  }

  async function changeOne(): Promise<void> {
    const channel = dice.pick(mayChange ?? []);
    const role = [...(channel.guild?.roles.values() ?? [])].find(({ mentionable }) => mentionable);
    const wish = dice.pick<Wish>([
      { roleId: null },
      { roleId: role?.id ?? null },
      { roleId: null, settings: { mentionFor: 'nothing' } },
    ]);
    wishes.set(channel, wish);
    changed.add(channel);
    await subscribe(storageUrl, [channel], () => wish);
  }

  function permit(is: boolean): void {
    if (is) news.allow(...denied);
    else news.deny(dice.pick([...denied]));
    isDenied = !is;
    wasDenied ||= isDenied;
  }

  const isHit = (begin: number | null) => (begin === null ? wasDenied : deniedIn.has(begin));

  return {
    /** To be called after a kill. */
    async act(): Promise<void> {
      if (dice.chance(often)) cutOne();
      if (dice.chance(often)) await changeOne();
      if (dice.chance(isDenied ? often : rarely)) permit(isDenied);
    },
    /** Nobody keeps the bot from its news channel any more. */
    rest(): void {
      if (isDenied) permit(true);
    },
    /** An outage has ended, the next may begin. */
    outageEnded(begin: number | null): void {
      if (begin === null) return;
      for (const channel of unsure) excused.set(channel, (excused.get(channel) ?? new Set()).add(begin));
      unsure = new Set(cut.keys());
      if (wasDenied) deniedIn.add(begin);
      wasDenied = isDenied;
    },
    /** Whether the bot knows whether somebody removed the webhook of a channel. Within a day it must. */
    isKnown: (channel: Channel) => !cut.has(channel),
    /** Whether it has looked for that since then. */
    isLookedAt(channel: Channel, requests: Discord['requests'], since: number): boolean {
      const end = `/webhooks/${cut.get(channel)}`;
      const isLook = ({ at, path, status }: Discord['requests'][number]) =>
        at >= since && path.endsWith(end) && status === 404;
      return !cut.has(channel) || channel.webhooks.length > 0 || requests.some(isLook);
    },
    /** Takes in what a bot that has ended remembers. */
    async learn(): Promise<void> {
      const store = await openStore(storageUrl);
      const entries = await store.load();
      await store.close();
      const following = new Set(
        entries.flatMap((entry) =>
          entry.kind === 'follow' && entry.value.state !== 'off' ? [entry.key] : [],
        ),
      );
      for (const channel of cut.keys()) {
        const isFollowedAnew = channel.webhooks.length > 0;
        if (following.has(channel.id) && !isFollowedAnew) continue;
        cut.delete(channel);
        if (!isFollowedAnew) known.add(channel);
      }
    },
    /** Whether a channel follows, once no outage runs. */
    hasWay(channel: Channel): boolean {
      if (cut.has(channel)) return true;
      const { roleId, settings } = wishes.get(channel) ?? { roleId: '' };
      const isToFollow = roleId === null && settings === undefined && !known.has(channel);
      return channel.webhooks.length === Number(isToFollow);
    },
    wasChanged: (channel: Channel) => changed.has(channel),
    /** Whether a channel may miss an outage: its webhook was removed, which the bot could not know. */
    isExcused: (channel: Channel, begin: number | null) =>
      begin === null ? unsure.has(channel) : excused.get(channel)?.has(begin) === true,
    /** Whether the bot could not use the news channel for some time of an outage, of the one that runs without one. */
    isHit: (channel: Channel, begin: number | null) => wishes.has(channel) && isHit(begin),
  };
}
