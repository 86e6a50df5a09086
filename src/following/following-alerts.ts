import type { Alerts, SubscriptionLine, Way } from '../alerts/alerts.ts';
import type { Follow } from './follow.ts';
import type { Following } from './following.ts';

/** The alerts, where each change may also change in which way a channel is served. */
export function followingAlerts(
  alerts: Alerts,
  following: Pick<Following, 'of' | 'isNews' | 'consider' | 'forget' | 'leftIn' | 'stillFollowing'>,
): Alerts {
  function withWay(line: SubscriptionLine): SubscriptionLine {
    const way = following.isNews(line.channelId) ? 'news' : wayOf(following.of(line.channelId));
    return way === null ? line : { ...line, way };
  }

  return {
    ...alerts,
    async subscribe(place, wish) {
      if (following.isNews(place.channelId)) return { kind: 'news' };
      const result = await alerts.subscribe(place, wish);
      if ('roleId' in result) await following.consider(place, true);
      return result;
    },
    async unsubscribe(place) {
      const wasSubscribed = await alerts.unsubscribe(place);
      await following.consider(place);
      return wasSubscribed;
    },
    async test(place) {
      const result = await alerts.test(place);
      if (result?.kind === 'posted') await following.consider(place, true);
      return result;
    },
    async list(guildId) {
      const lines = (await alerts.list(guildId)).map(withWay);
      for (const { channelId, isGone } of lines) if (isGone) await following.consider({ guildId, channelId });
      return lines;
    },
    async find(place) {
      const line = await alerts.find(place);
      return line && withWay(line);
    },
    async stored(guildId) {
      return (await alerts.stored(guildId)) + following.leftIn(guildId).length;
    },
    async forget(guildId) {
      const followed = following.leftIn(guildId).map(({ channelId }) => channelId);
      const channels = await alerts.forget(guildId);
      await following.forget(guildId);
      const left = new Set(following.leftIn(guildId).map(({ channelId }) => channelId));
      return channels + followed.filter((channelId) => !left.has(channelId)).length;
    },
    stillFollowing: async (guildId) => following.stillFollowing(guildId),
  };
}

function wayOf(follow: Follow | undefined): Way | null {
  switch (follow?.state) {
    case 'on':
      return 'follows';
    case 'hidden':
      return 'followed';
    case 'off':
      return follow.why === 'permission' ? 'may not follow' : null;
    default:
      return null;
  }
}
