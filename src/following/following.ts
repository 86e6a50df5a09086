import type { StillFollowing } from '../alerts/alerts.ts';
import type { Delivering } from '../alerts/delivering.ts';
import { deliveryEntry, incidentEntry, type Ledger, withoutChannel } from '../alerts/ledger.ts';
import { deliveryKey, owedStart } from '../alerts/outbox.ts';
import type { Incident } from '../health/incident.ts';
import type { FollowRequests } from '../sending/follow-requests.ts';
import type { Place } from '../sending/messenger.ts';
import type { Pace } from '../sending/pace.ts';
import type { Bulletin } from './bulletin.ts';
import { type Follow, isFollowing, mayFollow } from './follow.ts';
import { type FollowingCounts, followingCounts } from './following-counts.ts';
import {
  type FollowingEntry,
  type FollowingLedger,
  type FollowingStore,
  followingLedger,
} from './following-ledger.ts';
import { newsChannel } from './news-channel.ts';
import { type PublishingNeeds, publishing } from './publishing.ts';
import { type TendingNeeds, tending } from './tending.ts';

export type FollowingNeeds = Omit<
  PublishingNeeds,
  'ledger' | 'turn' | 'placeOf' | 'followsSettled' | 'handOver' | 'requests'
> &
  Pick<TendingNeeds, 'lacksPermission' | 'isAway' | 'isFree' | 'tellAgain'> & {
    /** The news channel that is set, if one is. */
    newsId: string | null;
    store: FollowingStore;
    remembered: readonly FollowingEntry[];
    requests: FollowRequests;
    pace: Pick<Pace, 'turn' | 'turnForPanel' | 'turnForPerson' | 'hasRoomForRefusal'>;
    alerts: Ledger;
    delivering: Pick<Delivering, 'wake'>;
    openIncident: () => Incident | null;
    onFatal: (error: Error) => void;
  };

/** Discord's own fan-out: what is published in the news channel reaches every channel that follows it. */
export type Following = {
  ledger: FollowingLedger;
  /** To be called before a change of an outage is owed to anybody. */
  announce(incident: Incident): Promise<void>;
  /** Whether a channel is told of an outage by what is published, and so must not be sent to. */
  isLeftOut(channelId: string, incident: Incident): boolean;
  /** How a channel follows what is published now; undefined if it does not, and was never tried. */
  of(channelId: string): Follow | undefined;
  /** Whether a channel is the news channel, as it can be used now. */
  isNews(channelId: string): boolean;
  /** The channels of a server that have no alerts any more and still follow. */
  leftIn(guildId: string): Follow[];
  stillFollowing(guildId: string): StillFollowing[];
  /** Its settings have changed, or somebody wants it tried again. Done when it ceased to follow, where that may be now. */
  consider(place: Place, again?: boolean): Promise<void>;
  /** Removes all that follows in a server, and forgets what it could remove. */
  forget(guildId: string): Promise<void>;
  counts(): FollowingCounts;
  /** Takes up what was left, before anything is delivered. */
  catchUp(): Promise<void>;
  /** To be called every second. */
  look(): void;
  stop(): Promise<void>;
};

/** How many deliveries one commit writes down. */
const mostAtOnce = 5_000;

export function following(needs: FollowingNeeds): Following {
  const { alerts, pace, openIncident, onFatal } = needs;
  const ledger = followingLedger(needs.store, needs.remembered);
  const turn = () => pace.turn();
  const news = newsChannel(needs.newsId, { ...needs, turn: pace.turnForPanel });
  const mayChange = () => openIncident() === null && ledger.bulletins.size === 0;
  const tends = tending({
    ...needs,
    ledger,
    subscriptions: alerts.subscriptions,
    newsId: news.lasting,
    mayBegin: () => news.id() !== null,
    doubtNews: news.doubt,
    forgetChannel: (channelId) => alerts.put(withoutChannel(alerts, channelId)),
    async tellAgain() {
      // Before that is taken up here, everybody is still to be told for the first time.
      if (ledger.bulletins.has(openIncident()?.id ?? '')) await needs.tellAgain();
    },
    mayChange,
  });
  const publishes = publishing({
    ...needs,
    ledger,
    turn,
    placeOf: news.placeOf,
    followsSettled: tends.settled,
    handOver,
  });
  /** Without the setting, and with nothing left of a time when it was set, there is nothing to do. */
  const isUsed = () => needs.newsId !== null || ledger.follows.size + ledger.bulletins.size > 0;

  function isUnwanted({ channelId, state }: Follow): boolean {
    return state === 'left' || (state !== 'off' && !mayFollow(alerts.subscriptions.get(channelId)));
  }

  function isLeftOut(channelId: string, { id }: Incident): boolean {
    const bulletin = ledger.bulletins.get(id);
    if (bulletin === undefined) return false;
    if (channelId === bulletin.newsId) return !bulletin.isHandedOver || standsThere(bulletin);
    return !bulletin.isHandedOver && isFollowing(ledger.follows.get(channelId), bulletin.newsId);
  }

  /** Whether whatever becomes of a bulletin leaves a channel untold. */
  function isForsaken(channelId: string, bulletin: Bulletin): boolean {
    if (channelId === bulletin.newsId) return !standsThere(bulletin);
    return isFollowing(ledger.follows.get(channelId), bulletin.newsId);
  }

  async function handOver(bulletin: Bulletin, what: 'all' | 'end'): Promise<void> {
    const { incident } = bulletin;
    const told = what === 'end' ? ({ told: 'start' } as const) : {};
    const owed = [...alerts.subscriptions.values()]
      .filter(({ channelId }) => isForsaken(channelId, bulletin))
      .map((subscription) => ({ ...owedStart(incident, subscription), ...told }))
      .filter((delivery) => !alerts.deliveries.has(deliveryKey(delivery)));
    for (let from = 0; from < owed.length; from += mostAtOnce) {
      const some = owed.slice(from, from + mostAtOnce);
      await alerts.put([incidentEntry(incident), ...some.map(deliveryEntry)]);
    }
    needs.delivering.wake(owed.map(({ channelId }) => channelId));
    news.doubt();
  }

  return {
    ledger,
    isLeftOut,
    of(channelId) {
      const follow = ledger.follows.get(channelId);
      return follow?.newsId === news.id() ? follow : undefined;
    },
    async announce(incident) {
      // Whoever was sent to already is not told a second time.
      const isNew = incident.phase === 'down' && alerts.deliveries.ofIncident(incident.id).size === 0;
      await publishes.announce(incident, isNew ? news.id() : null);
      publishes.work().catch(onFatal);
    },
    leftIn: (guildId) =>
      ledger.ofServer(guildId).filter(({ channelId }) => !alerts.subscriptions.has(channelId)),
    isNews: (channelId) => channelId === news.id(),
    stillFollowing: (guildId) =>
      ledger
        .ofServer(guildId)
        .filter(isUnwanted)
        .map(({ channelId, state }) => ({
          channelId,
          why: state !== 'left' && !mayChange() ? 'outage' : 'refused',
        })),
    consider: ({ channelId }, again) => tends.consider(channelId, again).catch(onFatal),
    forget: (guildId) => tends.forget(guildId).catch(onFatal),
    counts: () => followingCounts(ledger, news.works()),
    catchUp: publishes.catchUp,
    look() {
      if (!isUsed()) return;
      publishes.work().catch(onFatal);
      news
        .look()
        .then(() => tends.work())
        .then(() => ledger.save())
        .catch(onFatal);
    },
    async stop() {
      await Promise.all([publishes.stop(), tends.stop()]);
    },
  };
}

/** Whether the message itself stands in the news channel, published or not. */
function standsThere({ messageId, isLost }: Bulletin): boolean {
  return messageId !== null && !isLost;
}
