import type { Incident } from '../health/incident.ts';
import { untriedExtra } from './extras.ts';
import {
  type Delivery,
  fresh,
  longestRetryMs,
  type MessageStep,
  type Step,
  triedAtOf,
  withTriedAt,
} from './outbox.ts';
import { mayMention, type Wants } from './wants.ts';

const firstRetryMs = 1_000;

/** The delivery right before a message is sent. Whom it mentions may have changed since it became owed, or since it was last tried. */
export function beforePost(delivery: Delivery, step: Step, incident: Incident, wants: Wants): Delivery {
  // A thread of which we never learn that it was opened is archived all the same.
  if (step === 'thread') return { ...delivery, thread: delivery.thread ?? untriedExtra };
  const triedAt = triedAtOf(delivery, step) ?? wants.now;
  return withTriedAt(withRole(delivery, step, incident, wants), step, triedAt);
}

function withRole(delivery: Delivery, step: Step, incident: Incident, wants: Wants): Delivery {
  const { roleId } = wants;
  const { mention, ...others } = delivery;
  if (step === 'mention' && mention !== undefined && roleId !== null) {
    return { ...delivery, mention: { ...mention, roleId } };
  }
  const isFirst = step === 'start' || (step === 'summary' && delivery.told === 'nothing');
  if (!isFirst) return delivery;
  if (roleId === null || (step === 'start' && mayMention(wants, incident))) return { ...others, roleId };
  return { ...others, roleId: null, mention: { roleId, triedAt: null } };
}

/**
 * The delivery after a message was sent or edited; null when the person has been told everything. `isOther`: what stands in the
 * channel says something else than it should by now.
 */
export function afterStep(
  delivery: Delivery,
  step: MessageStep,
  incident: Incident,
  {
    messageId,
    isOther,
    wasEdited = false,
    shownRoleId,
  }: { messageId: string; isOther: boolean; wasEdited?: boolean; shownRoleId?: string | null },
): Delivery | null {
  const revision = isOther ? 0 : incident.revision;
  const before = { ...delivery, ...fresh };
  switch (step) {
    case 'start':
      return { ...withShownRole(before, shownRoleId), told: 'start', messageId, revision };
    case 'update':
      // Whether a reply was tried before is still to be found out.
      return { ...without(before, 'editableAt'), triedAt: delivery.triedAt, revision };
    case 'mention':
      return { ...without(before, 'mention'), triedAt: delivery.triedAt };
    case 'summary':
      // What stands there may be the start, which got through after all, and was perhaps edited before that was forgotten in a crash.
      return (isOther || wasEdited) && delivery.told === 'nothing'
        ? { ...withShownRole(before, shownRoleId), told: 'start', messageId, revision }
        : { ...before, roleId: null, told: 'end', messageId, revision };
    case 'reply':
    case 'reply-edit':
      return { ...before, told: 'end', replyId: messageId, replyRevision: revision };
    case 'tell':
      return { ...before, told: 'end', messageId, revision: isOther ? delivery.revision : revision };
    case 'tell-edit':
      return null;
  }
}

/** What stands there may come from an earlier try, which mentioned somebody else, or nobody. */
function withShownRole(delivery: Delivery, shownRoleId: string | null | undefined): Delivery {
  const { roleId } = delivery;
  if (shownRoleId === undefined || shownRoleId === roleId) return delivery;
  if (shownRoleId !== null) return { ...without(delivery, 'mention'), roleId: shownRoleId };
  return roleId === null ? delivery : { ...delivery, roleId: null, mention: { roleId, triedAt: null } };
}

function without<Name extends 'mention' | 'editableAt' | 'thread'>(
  { ...delivery }: Delivery,
  name: Name,
): Delivery {
  delete delivery[name];
  return delivery;
}

/** Somebody deleted the message that a step is about, or the one that was sent by an earlier try of it. It is not put back. */
export function afterDeletion(delivery: Delivery, step: MessageStep): Delivery | null {
  const before = { ...delivery, ...fresh };
  switch (step) {
    case 'start':
      return { ...before, told: 'start', messageId: null };
    case 'update':
      return { ...before, messageId: null };
    case 'mention':
      return { ...without(before, 'mention'), triedAt: delivery.triedAt };
    case 'summary':
      return { ...before, told: 'end', messageId: null };
    case 'reply':
    case 'reply-edit':
      return { ...before, told: 'end', replyId: null };
    case 'tell':
    case 'tell-edit':
      return null;
  }
}

/** The thread was archived, or Discord will do that by itself. */
export function withoutThread(delivery: Delivery): Delivery {
  return without(delivery, 'thread');
}

/** The message was looked for and is not there. */
export function afterAbsence(delivery: Delivery, step: Step): Delivery {
  return withTriedAt(delivery, step, null);
}

/** Waits twice as long after every failure, up to five minutes, spread by `random` (0 to 1) so that channels do not retry together. */
export function afterFailure(delivery: Delivery, now: number, random: number): Delivery {
  const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** delivery.attempts);
  return { ...delivery, attempts: delivery.attempts + 1, retryAt: now + wait * (0.5 + random / 2) };
}

/** Discord takes no more edits of the alert for a while; the rest of what is owed does not wait for that. */
export function afterTooManyEdits(delivery: Delivery, editableAt: number): Delivery {
  return { ...delivery, editableAt };
}
