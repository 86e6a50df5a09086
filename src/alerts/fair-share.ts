import { quota } from '../sending/quota.ts';
import type { Clock } from '../time.ts';
import type { Alerts } from './alerts.ts';

const pressesPerPerson = 12;
const commandsPerServer = 60;

/** The alerts, for as much as one person, or one server, should ask of them within a minute; what is more is not even begun. */
export function fairShare(alerts: () => Alerts, clock: Clock): Alerts {
  const mayPress = quota(pressesPerPerson, clock);
  const mayPost = quota(commandsPerServer, clock);
  return {
    subscribe: async (place, wish) =>
      mayPost(place.guildId) ? alerts().subscribe(place, wish) : { kind: 'busy' },
    test: async (place) => (mayPost(place.guildId) ? alerts().test(place) : { kind: 'busy' }),
    follow: async (userId, language) => (mayPress(userId) ? alerts().follow(userId, language) : 'busy'),
    unfollow: async (userId) => (mayPress(userId) ? alerts().unfollow(userId) : 'busy'),
    unsubscribe: (place) => alerts().unsubscribe(place),
    list: (guildId) => alerts().list(guildId),
    find: (place) => alerts().find(place),
    stored: (guildId) => alerts().stored(guildId),
    forget: (guildId) => alerts().forget(guildId),
    stillFollowing: (guildId) => alerts().stillFollowing(guildId),
  };
}
