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
  /** `end`: the alert shows the end already; only the short reply below it is still owed. */
  told: 'nothing' | 'start' | 'end';
  /** The alert in the channel; null before it is posted, and after somebody deleted it. */
  messageId: string | null;
  /** The incident's revision that the alert shows. */
  revision: number;
  /** Failures of the step that is next. */
  attempts: number;
  retryAt: number;
  /** When the message that is next may first have been sent, with an outcome that we never learnt; null: it was not sent. */
  triedAt: number | null;
};

/** `summary`: one message for an outage that was over before its start could be told, or whose alert was deleted. `tell`: to a person. */
export type Step = 'start' | 'update' | 'end-edit' | 'end-reply' | 'summary' | 'tell';

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
    incidentId: incident.id,
    audience: 'person',
    channelId: directMessageId,
    guildId: '@me',
    roleId: null,
  };
}

const fresh = { attempts: 0, retryAt: 0, triedAt: null } as const;
const untold = { ...fresh, told: 'nothing', messageId: null, revision: 0 } as const;

export function deliveryKey({ incidentId, channelId }: Delivery): string {
  return `${incidentId}:${channelId}`;
}

/** What the channel is owed next; null when there is nothing to do for now. */
export function nextStep(delivery: Delivery, incident: Incident): Step | null {
  const over = incident.resolved !== null;
  if (delivery.audience === 'person') return over ? 'tell' : null;
  if (delivery.told === 'end') return 'end-reply';
  if (delivery.told === 'nothing') return over ? 'summary' : 'start';
  if (delivery.messageId === null) return over ? 'summary' : null;
  if (over) return 'end-edit';
  return delivery.revision < incident.revision ? 'update' : null;
}

/** Whether a step makes a new message: one that must be written down before it is sent, and never be sent twice. */
export function isPost(step: Step): boolean {
  return step !== 'update' && step !== 'end-edit';
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
  if (step === 'end-reply' || step === 'tell') return null;
  if (step === 'summary' && !isOther) return null;
  const told = step === 'end-edit' ? 'end' : 'start';
  return { ...delivery, ...fresh, told, messageId, revision: isOther ? 0 : incident.revision };
}

/** There is no alert in the channel: somebody deleted it, or Discord refused it. It is not put back, but the end will be told. */
export function withoutAlert(delivery: Delivery): Delivery {
  return { ...delivery, ...fresh, told: 'start', messageId: null };
}

/** Somebody deleted the message that a step is about, or the one that was sent by an earlier try of it. */
export function afterDeletion(delivery: Delivery, step: Step): Delivery | null {
  const isSaid = step === 'end-reply' || step === 'tell' || (step === 'summary' && delivery.told === 'start');
  return isSaid ? null : withoutAlert(delivery);
}

/** The message was looked for and is not there. */
export function afterAbsence(delivery: Delivery): Delivery {
  return { ...delivery, triedAt: null };
}

/** Whether the message got through can't be learnt any more: a missing message is better than a second one. */
export function afterDoubt(delivery: Delivery, step: Step): Delivery | null {
  return step === 'start' ? withoutAlert(delivery) : null;
}

/** Waits twice as long after every failure, up to five minutes, spread by `random` (0 to 1) so that channels do not retry together. */
export function afterFailure(delivery: Delivery, now: number, random: number): Delivery {
  const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** delivery.attempts);
  return { ...delivery, attempts: delivery.attempts + 1, retryAt: now + wait * (0.5 + random / 2) };
}

/** Whether an outage was over so long ago that a channel which was told nothing of it would only be puzzled. */
export function isOldNews({ told }: Delivery, { resolved }: Incident, now: number): boolean {
  return told === 'nothing' && resolved !== null && now - resolved.at > oldNewsMs;
}

/**
 * The same for every try of the same message, at most 25 characters: with `enforce_nonce` Discord creates one message only,
 * even when we never learn that the first try got through. The first message about an outage has one nonce, be it the start
 * or the summary: if the start got through after all, Discord answers with it, and it can be brought to its end.
 */
export function nonce({ incidentId, channelId, told }: Delivery, step: Step): string {
  const message = step === 'start' || (step === 'summary' && told === 'nothing') ? 'start' : step;
  return createHash('sha256')
    .update(`${incidentId}:${channelId}:${message}`)
    .digest('base64url')
    .slice(0, 25);
}

/** When something last happened that channels are told of by a new message. */
export function newsAt({ announcedAt, resolved }: Incident): number {
  return resolved?.at ?? announcedAt;
}
