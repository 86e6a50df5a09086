import { isDeepStrictEqual } from 'node:util';
import type { Incident } from '../health/incident.ts';
import type { Locale } from '../language/locales.ts';
import type { View } from '../sending/message.ts';
import type { Messenger, Place, Post } from '../sending/messenger.ts';
import type { Outcome } from '../sending/outcome.ts';
import type { Pace } from '../sending/pace.ts';
import { tokenRefused } from '../sending/refused.ts';
import type { Clock } from '../time.ts';
import type { Alerts, FollowResult, PostResult, SubscribeResult, SubscriptionLine } from './alerts.ts';
import { announce, type LeftOut } from './announce.ts';
import type { Delivering } from './delivering.ts';
import {
  deliveryEntry,
  incidentEntry,
  type Ledger,
  type LedgerChange,
  namesRoles,
  removal,
  subscriptionEntry,
  withoutChannel,
  withoutDeletedRoles,
} from './ledger.ts';
import { deliveryKey, owedEnd } from './outbox.ts';
import {
  changed,
  isTroubled,
  languageOf,
  newSubscription,
  type Subscription,
  type Wish,
  withoutTrouble,
} from './subscription.ts';
import { takenUp } from './taken-up.ts';
import type { AlertWords } from './words.ts';

/** People who are told of one outage's end by direct message: Discord minds bots that open many at once. */
const followersPerOutage = 500;
/** Channels per server: more is a mistake, or somebody who wants to make the bot shout. */
const channelsPerServer = 25;
const triesWhenLimited = 3;

export type LocalAlertsNeeds = {
  ledger: Ledger;
  messenger: Messenger;
  words: Pick<AlertWords, 'confirmation' | 'test'>;
  pace: Pace;
  delivering: Delivering;
  clock: Clock;
  /** At most 25 characters, different every time. */
  newNonce: () => string;
  openIncident: () => Incident | null;
  isLeftOut?: LeftOut;
  /** Called when Discord no longer accepts the token. */
  onFatal: (error: Error) => void;
};

/**
 * The alerts in the process that delivers them. Every promise is proved at once: it posts before it says that it will. What is said to
 * be so already is saved first, too: an earlier try may have failed at that.
 */
export function localAlerts({
  ledger,
  messenger,
  words,
  pace,
  delivering,
  clock,
  newNonce,
  openIncident,
  isLeftOut,
  onFatal,
}: LocalAlertsNeeds): Alerts {
  /** Channels that are being subscribed at this moment, with their servers, and what ends when that is done. */
  const beingSubscribed = new Map<string, { guildId: string; done: Promise<SubscribeResult> }>();
  /** How many people are being put on the list at this moment. */
  let beingListed = 0;

  async function postInTurn(place: Place, message: Post, tries = triesWhenLimited): Promise<Outcome | null> {
    if (!(await pace.turnForPerson())) return null;
    const outcome = await messenger.post(place, message);
    return outcome.kind === 'limited' && tries > 1 ? postInTurn(place, message, tries - 1) : outcome;
  }

  async function post(place: Place, view: View): Promise<PostResult> {
    const outcome = await postInTurn(place, { view, nonce: newNonce() });
    if (outcome === null) return { kind: 'busy' };
    if (outcome.kind === 'unauthorized') onFatal(tokenRefused());
    const subscription = ledger.subscriptions.get(place.channelId);
    if (outcome.kind === 'channel-gone') {
      await ledger.put(withoutChannel(ledger, place.channelId));
    }
    if (outcome.kind === 'forbidden' && subscription) {
      const { kind: _, ...lack } = outcome;
      await ledger.put([subscriptionEntry({ ...subscription, paused: { at: clock(), ...lack } })]);
    }
    if (outcome.kind === 'failed' && outcome.refusal?.isLasting && subscription) {
      const problem = { at: clock(), said: outcome.refusal.said };
      await ledger.put([subscriptionEntry({ ...subscription, problem })]);
    }
    return resultOf(outcome);
  }

  /** A channel that can be posted to again is told of the outage that runs now, but not of those that ended meanwhile. */
  async function activate(subscription: Subscription): Promise<void> {
    const missed = [...ledger.deliveries.toChannel(subscription.channelId).keys()].filter((key) =>
      isMissedAndOver(ledger, key),
    );
    await takeUp(
      { ...withoutTrouble(subscription), lastDelivery: { at: clock(), what: 'test' } },
      missed.map((key) => removal('delivery', key)),
    );
  }

  /** From now on the channel gets what this subscription wants, of a running outage as well. */
  async function takeUp(subscription: Subscription, besides: readonly LedgerChange[] = []): Promise<void> {
    await ledger.put([...takenUp(ledger, subscription, clock()), ...besides]);
    const incident = openIncident();
    if (incident !== null) await announce(ledger, delivering, incident, clock(), isLeftOut);
    delivering.wake([subscription.channelId]);
  }

  function isOneTooMany({ guildId, channelId }: Place): boolean {
    const channels = new Set(ledger.ofServer(guildId).map((other) => other.channelId));
    for (const [other, its] of beingSubscribed) if (its.guildId === guildId) channels.add(other);
    return !channels.has(channelId) && channels.size >= channelsPerServer;
  }

  async function proveAndSubscribe(place: Place, wish: Wish): Promise<SubscribeResult> {
    const wants = () => changed(known(place) ?? newSubscription(place, clock(), wish.languageAtFirst), wish);
    const wanted = wants();
    const result = await post(place, words.confirmation(wanted, languageOf(wanted)));
    if (result.kind !== 'posted') return result;
    // Somebody else may have changed it meanwhile.
    const subscription = wants();
    await activate(subscription);
    return { kind: 'subscribed', roleId: subscription.roleId };
  }

  /** Of a channel where posting works, as far as is known: nothing has to be proved. */
  async function change(subscription: Subscription, wish: Wish): Promise<SubscribeResult> {
    const wants = changed(subscription, wish);
    const isOther = !isDeepStrictEqual(wants, subscription);
    await takeUp(wants);
    return { kind: isOther ? 'changed' : 'already', roleId: wants.roleId };
  }

  function known({ guildId, channelId }: Place): Subscription | undefined {
    const subscription = ledger.subscriptions.get(channelId);
    return subscription?.guildId === guildId ? subscription : undefined;
  }

  async function putOnList(userId: string, language: Locale, incident: Incident): Promise<FollowResult> {
    if (!(await pace.turnForPerson())) return 'busy';
    const directMessageId = await messenger.openDirectMessage(userId);
    if (directMessageId === null) return 'failed';
    // It may have changed, or ended, meanwhile.
    const current = openIncident();
    if (current?.id !== incident.id || current.phase !== 'down') return 'over';
    const owed = owedEnd(current, directMessageId, language);
    const isListed = ledger.deliveries.get(deliveryKey(owed))?.told === 'nothing';
    await ledger.put(isListed ? [] : [incidentEntry(current), deliveryEntry(owed)]);
    return isListed ? 'already' : 'following';
  }

  /** Discord tells nobody that a channel was deleted who does not ask. */
  async function lookedAt(subscription: Subscription): Promise<SubscriptionLine> {
    const isGone = (await pace.turnForPerson()) && (await messenger.isGone(subscription.channelId));
    return { ...subscription, isGone };
  }

  /** Nor that a role was deleted. */
  async function lookAtRoles(guildId: string): Promise<void> {
    const isAsked = namesRoles(ledger, guildId);
    const roles = isAsked && (await pace.turnForPerson()) ? await messenger.rolesIn(guildId) : null;
    if (roles !== null) await ledger.put(withoutDeletedRoles(ledger, guildId, roles));
  }

  return {
    async subscribe(place, wish) {
      const { guildId, channelId } = place;
      // Of two admins at once, or one who presses twice, only the first has something to prove.
      for (let other = beingSubscribed.get(channelId); other; other = beingSubscribed.get(channelId))
        await Promise.allSettled([other.done]);
      const subscription = known(place);
      if (subscription && !isTroubled(subscription)) return change(subscription, wish);
      if (isOneTooMany(place)) return { kind: 'too-many', limit: channelsPerServer };
      const done = proveAndSubscribe(place, wish).finally(() => beingSubscribed.delete(channelId));
      beingSubscribed.set(channelId, { guildId, done });
      return done;
    },
    async unsubscribe(place) {
      const isSubscribed = known(place) !== undefined;
      await ledger.put(isSubscribed ? [removal('subscription', place.channelId)] : []);
      return isSubscribed;
    },
    async list(guildId) {
      await lookAtRoles(guildId);
      const lines = await Promise.all(ledger.ofServer(guildId).map(lookedAt));
      const gone = lines.filter(({ isGone }) => isGone);
      await ledger.put(gone.flatMap(({ channelId }) => withoutChannel(ledger, channelId)));
      return lines;
    },
    async find(place) {
      await ledger.put([]);
      return known(place) ?? null;
    },
    async follow(userId, language) {
      const incident = openIncident();
      if (incident?.phase !== 'down') return 'over';
      if (ledger.deliveries.followers(incident.id) + beingListed >= followersPerOutage) return 'full';
      beingListed += 1;
      try {
        return await putOnList(userId, language, incident);
      } finally {
        beingListed -= 1;
      }
    },
    async unfollow(userId) {
      if (!(await pace.turnForPerson())) return 'busy';
      const directMessageId = await messenger.openDirectMessage(userId);
      if (directMessageId === null) return 'failed';
      const owed = ledger.deliveries.toChannel(directMessageId).size;
      await ledger.put(withoutChannel(ledger, directMessageId));
      return owed > 0 ? 'forgotten' : 'unknown';
    },
    async test(place) {
      if (known(place) === undefined) {
        await ledger.put([]);
        return null;
      }
      const result = await post(place, words.test(languageOf(known(place))));
      const subscription = ledger.subscriptions.get(place.channelId);
      if (result.kind === 'posted' && subscription) await activate(subscription);
      return result;
    },
    stored: async (guildId) => channelsOf(ledger, guildId).size,
    async forget(guildId) {
      const channels = channelsOf(ledger, guildId);
      await ledger.put([...channels].flatMap((channelId) => withoutChannel(ledger, channelId)));
      return channels.size;
    },
    stillFollowing: async () => [],
  };
}

/** The channels of a server that are subscribed, or that were and are still owed the end of an alert. */
function channelsOf({ ofServer, deliveries }: Ledger, guildId: string): Set<string> {
  const channels = new Set(ofServer(guildId).map(({ channelId }) => channelId));
  for (const delivery of deliveries.values())
    if (delivery.guildId === guildId) channels.add(delivery.channelId);
  return channels;
}

function resultOf(outcome: Outcome): PostResult {
  switch (outcome.kind) {
    case 'sent':
      return { kind: 'posted' };
    case 'forbidden':
    case 'channel-gone':
      return outcome;
    case 'failed':
      return { kind: 'failed', ...(outcome.refusal && { said: outcome.refusal.said }) };
    default:
      return { kind: 'failed' };
  }
}

function isMissedAndOver(ledger: Ledger, key: string): boolean {
  const delivery = ledger.deliveries.get(key);
  const incident = delivery && ledger.incidents.get(delivery.incidentId);
  // A start that may be in the channel must be found, and brought to its end.
  const isMissed = delivery?.told === 'nothing' && delivery.triedAt === null;
  return isMissed && incident !== undefined && incident.phase !== 'down';
}
