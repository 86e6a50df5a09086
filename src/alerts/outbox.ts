import { createHash } from 'node:crypto';
import type { Incident } from '../health/incident.ts';

/** What one channel has been told of one incident. Saved before and after every step, so a restart goes on from here. */
export type Delivery = {
  incidentId: string;
  /** `person`: direct messages with somebody who asked to be told of the end, and of nothing else. */
  audience: 'channel' | 'person';
  channelId: string;
  guildId: string;
  /** The role to mention with the start, or none. */
  roleId: string | null;
  /** `end`: a message of its own has said that it works again, so that nothing more is posted, whatever happens. */
  told: 'nothing' | 'start' | 'end';
  /** The alert in the channel, or what a person was told; null before it is posted, and after somebody deleted it. */
  messageId: string | null;
  /** The incident's revision that the message shows; of a person who was not told yet, the one at which they asked. */
  revision: number;
  /** The short reply below the alert, and the revision that it shows. */
  replyId: string | null;
  replyRevision: number;
  /** Failures of the step that is next. */
  attempts: number;
  retryAt: number;
  /** When the message that is next may first have been sent, with an outcome that we never learnt; null: it was not sent. */
  triedAt: number | null;
};

/**
 * `update`: edits the alert. `reply`: says below it that it works again. `summary`: one message for an outage that worked again before
 * its start could be told, or whose alert was deleted. `tell`: to a person.
 */
export type Step = 'start' | 'update' | 'reply' | 'reply-edit' | 'summary' | 'tell' | 'tell-edit';

const firstRetryMs = 1_000;
export const longestRetryMs = 5 * 60_000;
const oldNewsMs = 24 * 60 * 60_000;
/** Discord knows a nonce again for "the past few minutes"; how many is not said. */
const nonceKnownMs = 2 * 60_000;

export function owedStart(
  incident: Incident,
  to: { channelId: string; guildId: string; roleId: string | null },
): Delivery {
  return {
    ...untold,
    incidentId: incident.id,
    audience: 'channel',
    channelId: to.channelId,
    guildId: to.guildId,
    roleId: to.roleId,
  };
}

/** What a person is owed who asked to be told when it is over. */
export function owedEnd(incident: Incident, directMessageId: string): Delivery {
  return {
    ...untold,
    revision: incident.revision,
    incidentId: incident.id,
    audience: 'person',
    channelId: directMessageId,
    guildId: '@me',
    roleId: null,
  };
}

const fresh = { attempts: 0, retryAt: 0, triedAt: null } as const;
const unreplied = { replyId: null, replyRevision: 0 } as const;
const untold = { ...fresh, ...unreplied, told: 'nothing', messageId: null, revision: 0 } as const;

export function deliveryKey({ incidentId, channelId }: Delivery): string {
  return `${incidentId}:${channelId}`;
}

/** What the channel is owed next; null when there is nothing to do for now. */
export function nextStep(delivery: Delivery, incident: Incident): Step | null {
  return delivery.audience === 'person'
    ? stepForPerson(delivery, incident)
    : stepForChannel(delivery, incident);
}

function stepForPerson({ told, revision }: Delivery, { phase, relapse }: Incident): Step | null {
  if (told === 'nothing') return phase === 'down' ? null : 'tell';
  return relapse !== null && relapse.revision > revision ? 'tell-edit' : null;
}

function stepForChannel(delivery: Delivery, { phase, phaseRevision, revision }: Incident): Step | null {
  const { told, messageId, replyId, replyRevision, triedAt } = delivery;
  // A message that may be in the channel must be found, so that it does not go on saying what is no longer so.
  const hasNews = (phase !== 'down' && phase !== 'set-aside') || triedAt !== null;
  if (told === 'nothing' && phase === 'down') return 'start';
  if (told === 'nothing') return hasNews ? 'summary' : null;
  if (messageId !== null && delivery.revision < revision) return 'update';
  if (told === 'start' && hasNews) return messageId === null ? 'summary' : 'reply';
  return replyId !== null && replyRevision < phaseRevision ? 'reply-edit' : null;
}

/** Whether a step makes a new message: one that must be written down before it is sent, and never be sent twice. */
export function isPost(step: Step): boolean {
  return !step.endsWith('edit') && step !== 'update';
}

/** The message that a step edits; null if it makes a new one. */
export function editedBy({ messageId, replyId }: Delivery, step: Step): string | null {
  if (step === 'reply-edit') return replyId;
  return isPost(step) ? null : messageId;
}

/** The delivery right before a message is sent. */
export function beforePost(delivery: Delivery, now: number): Delivery {
  return { ...delivery, triedAt: delivery.triedAt ?? now };
}

/** Whether the message may be in the channel already and its nonce forgotten, so that it must be looked for first. */
export function isDoubtful({ triedAt }: Delivery, step: Step, now: number): boolean {
  return isPost(step) && triedAt !== null && Math.abs(now - triedAt) >= nonceKnownMs;
}

/**
 * The delivery after a step was carried out; null when the channel has been told everything. `isOther`: what stands in the
 * channel says something else than it should by now.
 */
export function afterStep(
  delivery: Delivery,
  step: Step,
  incident: Incident,
  { messageId, isOther }: { messageId: string; isOther: boolean },
): Delivery | null {
  const revision = isOther ? 0 : incident.revision;
  const before = { ...delivery, ...fresh };
  switch (step) {
    case 'start':
      return leftOf({ ...before, told: 'start', messageId, revision }, incident);
    case 'update':
      // Whether a reply was tried before is still to be found out.
      return leftOf({ ...before, triedAt: delivery.triedAt, revision }, incident);
    case 'summary': {
      // What stands there may be the start, which got through after all.
      const told = isOther && delivery.told === 'nothing' ? 'start' : 'end';
      return leftOf({ ...before, told, messageId, revision }, incident);
    }
    case 'reply':
    case 'reply-edit':
      return leftOf({ ...before, told: 'end', replyId: messageId, replyRevision: revision }, incident);
    case 'tell':
      return leftOf(
        { ...before, told: 'end', messageId, revision: isOther ? delivery.revision : revision },
        incident,
      );
    case 'tell-edit':
      return null;
  }
}

/** Whether something may still come of an outage. */
export function goesOn({ phase }: Incident): boolean {
  return phase === 'down' || phase === 'recovering';
}

/** What is left of a delivery; null if nothing is owed any more and nothing can come. */
export function leftOf(delivery: Delivery, incident: Incident): Delivery | null {
  return goesOn(incident) || nextStep(delivery, incident) !== null ? delivery : null;
}

/** Somebody deleted the message that a step is about, or the one that was sent by an earlier try of it. It is not put back. */
export function afterDeletion(delivery: Delivery, step: Step, incident: Incident): Delivery | null {
  const before = { ...delivery, ...fresh };
  switch (step) {
    case 'start':
      return leftOf({ ...before, told: 'start', messageId: null }, incident);
    case 'update':
      return leftOf({ ...before, messageId: null }, incident);
    case 'summary':
      return leftOf({ ...before, told: 'end', messageId: null }, incident);
    case 'reply':
    case 'reply-edit':
      return leftOf({ ...before, told: 'end', replyId: null }, incident);
    case 'tell':
    case 'tell-edit':
      return null;
  }
}

/** The message was looked for and is not there. */
export function afterAbsence(delivery: Delivery): Delivery {
  return { ...delivery, triedAt: null };
}

/** Waits twice as long after every failure, up to five minutes, spread by `random` (0 to 1) so that channels do not retry together. */
export function afterFailure(delivery: Delivery, now: number, random: number): Delivery {
  const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** delivery.attempts);
  return { ...delivery, attempts: delivery.attempts + 1, retryAt: now + wait * (0.5 + random / 2) };
}

/** Whether an outage was over so long ago that a channel which was told nothing of it would only be puzzled. */
export function isOldNews({ told }: Delivery, { phase, end }: Incident, now: number): boolean {
  return told === 'nothing' && phase !== 'down' && end !== null && now - end.at > oldNewsMs;
}

/**
 * The same for every try of the same message, at most 25 characters: with `enforce_nonce` Discord creates one message only,
 * even when we never learn that the first try got through. The first message about an outage has one nonce, be it the start
 * or the summary: if the start got through after all, Discord answers with it, and it can be brought to its end.
 */
export function nonce({ incidentId, channelId, told, revision }: Delivery, step: Step): string {
  const message = step === 'summary' && told === 'nothing' ? 'start' : step;
  // Somebody may ask again in the same outage, and is then told again.
  const asked = step === 'tell' ? `:${revision}` : '';
  return createHash('sha256')
    .update(`${incidentId}:${channelId}:${message}${asked}`)
    .digest('base64url')
    .slice(0, 25);
}
