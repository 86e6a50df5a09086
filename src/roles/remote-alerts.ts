import type { Alerts } from '../alerts/alerts.ts';
import type { RequestClient } from './request-client.ts';
import { alertsResults as results } from './requests.ts';

/** The alerts as a process that does not lead has them: everything is asked of the one that leads. */
export function remoteAlerts(ask: RequestClient['ask']): Alerts {
  return {
    subscribe: (place, wish) => ask({ what: 'subscribe', place, wish }, results.subscribe),
    unsubscribe: (place) => ask({ what: 'unsubscribe', place }, results.unsubscribe),
    list: (guildId) => ask({ what: 'list', guildId }, results.list),
    find: (place) => ask({ what: 'find', place }, results.find),
    follow: (userId, language) => ask({ what: 'follow', userId, language }, results.follow),
    unfollow: (userId) => ask({ what: 'unfollow', userId }, results.unfollow),
    test: (place) => ask({ what: 'test', place }, results.test),
    stored: (guildId) => ask({ what: 'stored', guildId }, results.stored),
    forget: (guildId) => ask({ what: 'forget', guildId }, results.forget),
    stillFollowing: (guildId) => ask({ what: 'still-following', guildId }, results.stillFollowing),
  };
}
