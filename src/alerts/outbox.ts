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
  attempts: number;
  retryAt: number;
};

/** `summary`: one message for an outage that was over before its start could be told, or whose alert was deleted. `tell`: to a person. */
export type Step = 'start' | 'update' | 'end-edit' | 'end-reply' | 'summary' | 'tell';

const firstRetryMs = 1_000;
export const longestRetryMs = 5 * 60_000;

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

const untold = { told: 'nothing', messageId: null, revision: 0, attempts: 0, retryAt: 0 } as const;

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

/** The delivery after a step was carried out; null when the channel has been told everything. */
export function afterStep(
  delivery: Delivery,
  step: Step,
  incident: Incident,
  messageId: string,
): Delivery | null {
  if (step === 'summary' || step === 'end-reply' || step === 'tell') return null;
  const told = step === 'end-edit' ? 'end' : 'start';
  return { ...delivery, told, messageId, revision: incident.revision, attempts: 0, retryAt: 0 };
}

/** There is no alert in the channel: somebody deleted it, or Discord refused it. It is not put back, but the end will be told. */
export function withoutAlert(delivery: Delivery): Delivery {
  return { ...delivery, told: 'start', messageId: null };
}

/** Waits twice as long after every failure, up to five minutes, spread by `random` (0 to 1) so that channels do not retry together. */
export function afterFailure(delivery: Delivery, now: number, random: number): Delivery {
  const wait = Math.min(longestRetryMs, firstRetryMs * 2 ** delivery.attempts);
  return { ...delivery, attempts: delivery.attempts + 1, retryAt: now + wait * (0.5 + random / 2) };
}

/**
 * The same for every try of the same step, at most 25 characters: with `enforce_nonce` Discord creates one message only,
 * even when we never learn that the first try got through.
 */
export function nonce({ incidentId, channelId }: Delivery, step: Step): string {
  return createHash('sha256').update(`${incidentId}:${channelId}:${step}`).digest('base64url').slice(0, 25);
}
