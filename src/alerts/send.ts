import type { Locale } from '../language/locales.ts';
import type { Messenger, Post } from '../sending/messenger.ts';
import type { Outcome } from '../sending/outcome.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Ledger } from './ledger.ts';
import { type Delivery, editedBy, nonce, triedAtOf } from './outbox.ts';
import type { OwedMessage } from './owed.ts';
import { languageOf } from './subscription.ts';
import type { AlertWords } from './words.ts';

type SendNeeds = { ledger: Pick<Ledger, 'subscriptions'>; messenger: Messenger; words: AlertWords };

/** Carries out a step in Discord. */
export function send(needs: SendNeeds, owed: OwedMessage): Promise<Outcome> {
  const { delivery, step } = owed;
  const edited = editedBy(delivery, step);
  if (edited !== null) return needs.messenger.edit(placeOf(delivery), edited, messageOf(needs, owed));
  return needs.messenger.post(placeOf(delivery), postOf(needs, owed));
}

/** Finds out whether an earlier try of a step got through. */
export function lookFor(needs: SendNeeds, owed: OwedMessage): Promise<Finding> {
  const { delivery, step } = owed;
  const mark = needs.words.markOf(owed);
  return needs.messenger.find(placeOf(delivery), postOf(needs, owed), mark, triedAtOf(delivery, step) ?? 0);
}

export function placeOf({ guildId, channelId }: Delivery) {
  return { guildId, channelId };
}

function messageOf(needs: SendNeeds, owed: OwedMessage) {
  return needs.words.messageOf(owed, spokenTo(needs.ledger, owed.delivery));
}

/** In what language somebody, or a channel, is written to. */
export function spokenTo(
  { subscriptions }: Pick<Ledger, 'subscriptions'>,
  { audience, channelId, language = 'en' }: Delivery,
): Locale {
  return audience === 'person' ? language : languageOf(subscriptions.get(channelId));
}

function postOf(needs: SendNeeds, owed: OwedMessage): Post {
  const { delivery, step } = owed;
  const { channelId, roleId, messageId, mention } = delivery;
  const isSilent = needs.ledger.subscriptions.get(channelId)?.roleProblem === 'silent';
  return {
    view: messageOf(needs, owed),
    nonce: nonce(delivery, step),
    ...(step === 'start' && { mentionRoleId: roleId, isSilent }),
    ...(step === 'mention' && { mentionRoleId: mention?.roleId ?? null, isSilent }),
    ...((step === 'reply' || step === 'mention') && messageId !== null && { replyTo: messageId }),
  };
}
