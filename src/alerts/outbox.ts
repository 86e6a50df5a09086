import { createHash } from 'node:crypto';
import type { Incident } from '../health/incident.ts';
import type { Locale } from '../language/locales.ts';
import { smallest } from '../numbers.ts';
import { type Extras, extraOwed, mayBeDone, nextExtraAt, threadStaysMs, waitMs } from './extras.ts';
import {
  isBadEnough,
  isWorthMentioning,
  isWorthTelling,
  mayMention,
  mentionWaitsUntil,
  shortestMs,
  type Wants,
} from './wants.ts';

/** What one channel has been told of one incident. Saved before and after every step, so a restart goes on from here. */
export type Delivery = {
  incidentId: string;
  /** `person`: direct messages with somebody who asked to be told of the end, and of nothing else. */
  audience: 'channel' | 'person';
  channelId: string;
  guildId: string;
  /** The role that the alert mentioned when it was posted, or is to mention; or none. */
  roleId: string | null;
  /** `end`: a message of its own has said that it works again, so that nothing more is posted but a mention that is still due. */
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
  /** The mention that the alert went without, as it was not due yet, and when it may first have been sent since. */
  mention?: { roleId: string; triedAt: number | null };
  /** Until when Discord takes no edit of the alert: a published one may be edited only so often. */
  editableAt?: number;
  /** What a person is written in; absent: English. What a channel is written in is a setting of it. */
  language?: Locale;
  /** The incident's revision at which a message about the end was first wanted, too late for it: it worked again before. */
  missedEnd?: number;
} & Extras;

/**
 * `update`: edits the alert. `mention`: mentions the role below it, once that is due. `reply`: says below it that it works again.
 * `summary`: one message for an outage that worked again before its start could be told, or whose alert was deleted. `tell`: to a
 * person.
 */
export type MessageStep =
  | 'start'
  | 'update'
  | 'mention'
  | 'reply'
  | 'reply-edit'
  | 'summary'
  | 'tell'
  | 'tell-edit';
/** What is done with the alert besides. `archive`: of the thread below it, when the talk is over. */
export type ExtraStep = 'publish' | 'thread' | 'archive';
export type Step = MessageStep | ExtraStep;

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
export function owedEnd(incident: Incident, directMessageId: string, language: Locale): Delivery {
  return {
    ...untold,
    revision: incident.revision,
    incidentId: incident.id,
    audience: 'person',
    channelId: directMessageId,
    guildId: '@me',
    roleId: null,
    ...(language !== 'en' && { language }),
  };
}

export const fresh = { attempts: 0, retryAt: 0, triedAt: null } as const;
const unreplied = { replyId: null, replyRevision: 0 } as const;
const untold = { ...fresh, ...unreplied, told: 'nothing', messageId: null, revision: 0 } as const;

export function deliveryKey({ incidentId, channelId }: Delivery): string {
  return `${incidentId}:${channelId}`;
}

/** What the channel is owed next; null when there is nothing to do for now. */
export function nextStep(delivery: Delivery, incident: Incident, wants: Wants): Step | null {
  return delivery.audience === 'person'
    ? stepForPerson(delivery, incident)
    : (messageForChannel(delivery, incident, wants) ?? extraForChannel(delivery, incident, wants));
}

function stepForPerson({ told, revision }: Delivery, { phase, relapse }: Incident): Step | null {
  if (told === 'nothing') return phase === 'down' ? null : 'tell';
  return relapse !== null && relapse.revision > revision ? 'tell-edit' : null;
}

function messageForChannel(delivery: Delivery, incident: Incident, wants: Wants): MessageStep | null {
  const { told, messageId, replyId, replyRevision, triedAt } = delivery;
  const { phase, phaseRevision } = incident;
  // A message that may be in the channel must be found, so that it does not go on saying what is no longer so.
  const mayBeThere = triedAt !== null;
  const isToldOf = phase !== 'down' && phase !== 'set-aside' && !isEndMissed(delivery, incident);
  const hasNews = isToldOf || mayBeThere;
  if (told === 'nothing') {
    if (!mayBeThere && !isWorthTelling(wants, incident)) return null;
    if (phase === 'down') return 'start';
    return hasNews ? 'summary' : null;
  }
  if (isOutdated(delivery, incident) && waitMs({ retryAt: delivery.editableAt ?? 0 }, wants.now) === 0)
    return 'update';
  if (isMentionOwed(delivery, incident, wants)) return 'mention';
  const isEndTold = wants.settings.end === 'reply' || mayBeThere;
  if (told === 'start' && hasNews && isEndTold) return messageId === null ? 'summary' : 'reply';
  return replyId !== null && replyRevision < phaseRevision ? 'reply-edit' : null;
}

/** Whether it has not broken again since a message about the end was wanted too late: only one that is there already is taken up. */
export function isEndMissed({ missedEnd }: Delivery, { relapse }: Incident): boolean {
  return missedEnd !== undefined && missedEnd > (relapse?.revision ?? 0);
}

/** Whether the alert stands there and shows what is no longer so. */
function isOutdated({ told, messageId, revision }: Delivery, incident: Incident): boolean {
  return told !== 'nothing' && messageId !== null && revision < incident.revision;
}

function isMentionOwed({ mention, messageId }: Delivery, incident: Incident, wants: Wants): boolean {
  if (mention === undefined || messageId === null || incident.phase !== 'down') return false;
  return wants.roleId !== null && mayMention(wants, incident);
}

function extraForChannel(delivery: Delivery, incident: Incident, wants: Wants): ExtraStep | null {
  if (incident.phase === 'down' && delivery.messageId !== null) return extraOwed(delivery, wants);
  const archiveAt = threadEndsAt(delivery, incident);
  return archiveAt !== null && archiveAt <= wants.now ? 'archive' : null;
}

/** When the thread under an alert is to be archived; null before that is known, and if there is none. */
function threadEndsAt({ thread }: Delivery, incident: Incident): number | null {
  if (thread === undefined || !mayBeDone(thread) || goesOn(incident)) return null;
  return Math.max(incident.phaseAt + threadStaysMs, thread.retryAt);
}

/** When something will be owed that is not owed now, by nothing but time; null if nothing will. */
export function nextMoment(delivery: Delivery, incident: Incident, wants: Wants): number | null {
  if (delivery.audience === 'person') return null;
  const isDown = incident.phase === 'down';
  const isShown = delivery.told !== 'nothing' && delivery.messageId !== null;
  const isMentionHeld =
    isShown && delivery.mention !== undefined && wants.roleId !== null && isWorthMentioning(wants, incident);
  const moments = [
    isDown && delivery.told === 'nothing' && isBadEnough(wants, incident)
      ? incident.since + shortestMs(wants)
      : null,
    isDown && isMentionHeld ? mentionWaitsUntil(wants) : null,
    isOutdated(delivery, incident) ? (delivery.editableAt ?? null) : null,
    isDown && isShown ? nextExtraAt(delivery, wants) : null,
    threadEndsAt(delivery, incident),
  ]
    .filter((at) => at !== null)
    .filter((at) => at > wants.now);
  return earliest(moments);
}

/** Null if there is none. */
export function earliest(moments: readonly number[]): number | null {
  return moments.length === 0 ? null : smallest(moments, Number.POSITIVE_INFINITY);
}

/** Whether a step makes a new message: one that must be written down before it is sent, and never be sent twice. */
export function isPost(step: Step): boolean {
  return !step.endsWith('edit') && step !== 'update' && !isExtra(step);
}

export function isExtra(step: Step): step is ExtraStep {
  return step === 'publish' || step === 'thread' || step === 'archive';
}

/** The message that a step edits; null if it makes a new one. */
export function editedBy({ messageId, replyId }: Delivery, step: Step): string | null {
  if (step === 'reply-edit') return replyId;
  return isPost(step) ? null : messageId;
}

/** Since when the message that a step makes may have been sent; null if it was not. */
export function triedAtOf({ triedAt, mention }: Delivery, step: Step): number | null {
  return step === 'mention' ? (mention?.triedAt ?? null) : triedAt;
}

export function withTriedAt(delivery: Delivery, step: Step, triedAt: number | null): Delivery {
  if (step !== 'mention') return { ...delivery, triedAt };
  const { mention } = delivery;
  return mention === undefined ? delivery : { ...delivery, mention: { ...mention, triedAt } };
}

/** Whether the message may be in the channel already and its nonce forgotten, so that it must be looked for first. */
export function isDoubtful(step: Step, triedAt: number | null, now: number): boolean {
  return isPost(step) && triedAt !== null && Math.abs(now - triedAt) >= nonceKnownMs;
}

/** Whether something may still come of an outage. */
export function goesOn({ phase }: Incident): boolean {
  return phase === 'down' || phase === 'recovering';
}

/** What is left of a delivery; null if nothing is owed any more and nothing can come. */
export function leftOf(delivery: Delivery, incident: Incident, wants: Wants): Delivery | null {
  const isLeft =
    goesOn(incident) ||
    nextStep(delivery, incident, wants) !== null ||
    nextMoment(delivery, incident, wants) !== null;
  return isLeft ? delivery : null;
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
