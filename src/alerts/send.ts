import type { Messenger, Post } from '../sending/messenger.ts';
import type { Outcome } from '../sending/outcome.ts';
import type { Finding } from '../sending/sent-messages.ts';
import { type Delivery, editedBy, nonce } from './outbox.ts';
import type { Owed } from './owed.ts';
import type { AlertWords } from './words.ts';

type SendNeeds = { messenger: Messenger; words: AlertWords };

/** Carries out a step in Discord. */
export function send(needs: SendNeeds, owed: Owed): Promise<Outcome> {
  const { delivery, step } = owed;
  const edited = editedBy(delivery, step);
  if (edited !== null) return needs.messenger.edit(placeOf(delivery), edited, needs.words.messageOf(owed));
  return needs.messenger.post(placeOf(delivery), postOf(needs, owed));
}

/** Finds out whether an earlier try of a step got through. */
export function lookFor(needs: SendNeeds, owed: Owed): Promise<Finding> {
  const { delivery } = owed;
  const mark = needs.words.markOf(owed);
  return needs.messenger.find(placeOf(delivery), postOf(needs, owed), mark, delivery.triedAt ?? 0);
}

function placeOf({ guildId, channelId }: Delivery) {
  return { guildId, channelId };
}

function postOf(needs: SendNeeds, owed: Owed): Post {
  const { delivery, step } = owed;
  const { roleId, messageId } = delivery;
  return {
    view: needs.words.messageOf(owed),
    nonce: nonce(delivery, step),
    ...(step === 'start' && { mentionRoleId: roleId }),
    ...(step === 'reply' && messageId !== null && { replyTo: messageId }),
  };
}
