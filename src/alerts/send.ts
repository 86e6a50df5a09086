import type { Messenger, Post } from '../sending/messenger.ts';
import type { Outcome } from '../sending/outcome.ts';
import type { Finding } from '../sending/sent-messages.ts';
import type { Words } from '../views/alert-words.ts';
import { dateTime } from '../views/view.ts';
import { type Delivery, nonce } from './outbox.ts';
import type { Owed } from './owed.ts';

type SendNeeds = { messenger: Messenger; words: Words };

/** Carries out a step in Discord. */
export function send(needs: SendNeeds, owed: Owed): Promise<Outcome> {
  const { delivery, step } = owed;
  const { messageId } = delivery;
  const edits = step === 'update' || step === 'end-edit';
  if (edits && messageId !== null) {
    return needs.messenger.edit(placeOf(delivery), messageId, needs.words(owed));
  }
  return needs.messenger.post(placeOf(delivery), postOf(needs, owed));
}

/** Looks whether an earlier try of a step got through. */
export function lookFor(needs: SendNeeds, owed: Owed): Promise<Finding> {
  const { delivery, step, incident } = owed;
  const post = postOf(needs, owed);
  // Every alert says when the outage began; a reply and a direct message are nothing but their text.
  const isAlert = step === 'start' || step === 'summary';
  const mark = isAlert ? dateTime(incident.since) : (post.view.content ?? '');
  return needs.messenger.find(placeOf(delivery), post, mark, delivery.triedAt ?? 0);
}

function placeOf({ guildId, channelId }: Delivery) {
  return { guildId, channelId };
}

function postOf(needs: SendNeeds, owed: Owed): Post {
  const { delivery, step } = owed;
  const { roleId, messageId } = delivery;
  return {
    view: needs.words(owed),
    nonce: nonce(delivery, step),
    ...(step === 'start' && { mentionRoleId: roleId }),
    ...(step === 'end-reply' && messageId !== null && { replyTo: messageId }),
  };
}
