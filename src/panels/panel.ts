import { createHash } from 'node:crypto';
import type { Locale } from '../language/locales.ts';
import type { Lack } from '../sending/outcome.ts';
import type { Finding } from '../sending/sent-messages.ts';

/** A message that shows how C.AI is doing and is kept up to date. Saved around every post, so that a crash makes no second one. */
export type Panel = {
  channelId: string;
  guildId: string;
  createdAt: number;
  /** What it is written in where the channel has no alerts; absent: English. */
  language?: Locale;
  /** Null before it is posted, and after it is gone. */
  messageId: string | null;
  /** When the message that is next may first have been posted, with an outcome that we never learnt; null: it was not. */
  triedAt: number | null;
  /** When it was last brought up to date, and a fingerprint of what it says since; null before it first was. */
  shownAt: number | null;
  shown: string;
  /** Somebody deleted the message. It is not put back unless an admin asks for it. */
  deletedAt: number | null;
  /** Since when Discord takes no edit of the message because it is old. */
  editsRefusedSince: number | null;
  /** Set when Discord refused for lack of permissions, or for another reason that lasts. */
  paused: ({ at: number } & Lack) | null;
};

export type PanelStep = 'post' | 'edit' | 'delete';

/** What a panel that could not be edited for this long does: another message takes its place. */
export const replacedAfterMs = 24 * 60 * 60_000;
/** Discord knows a nonce again for "the past few minutes"; how many is not said. */
const nonceKnownMs = 2 * 60_000;

export function newPanel(
  place: { guildId: string; channelId: string },
  language: Locale,
  createdAt: number,
): Panel {
  const { guildId, channelId } = place;
  const spoken = language === 'en' ? {} : { language };
  return { guildId, channelId, createdAt, ...spoken, ...unposted, deletedAt: null };
}

const working = { editsRefusedSince: null, paused: null } as const;
const unposted = { messageId: null, triedAt: null, shownAt: null, shown: '', ...working } as const;

/** What brings a panel up to date. The old message goes before a new one comes, so that there are never two. */
export function nextStep({ messageId, deletedAt }: Panel, refusedForMs: number): PanelStep | null {
  if (deletedAt !== null) return null;
  if (messageId === null) return 'post';
  return refusedForMs >= replacedAfterMs ? 'delete' : 'edit';
}

/** The panel right before a message is posted. */
export function beforePost(panel: Panel, now: number): Panel & { triedAt: number } {
  return { ...panel, triedAt: panel.triedAt ?? now };
}

/** Whether the message may be in the channel and its nonce forgotten, so that it must be looked for first. */
export function isDoubtful({ triedAt }: Panel, now: number): boolean {
  return triedAt !== null && Math.abs(now - triedAt) >= nonceKnownMs;
}

/** The same for every try of the same message, and another for every message; at most 25 characters. */
export function nonce({ channelId, triedAt }: Panel & { triedAt: number }): string {
  return createHash('sha256').update(`panel:${channelId}:${triedAt}`).digest('base64url').slice(0, 25);
}

export type Happened = { step: PanelStep; outcome: Finding; at: number; state: string };

/** The panel after a step; null when nothing is left of it. `triedBefore`: its `triedAt` before the step. */
export function afterStep(
  panel: Panel,
  { step, outcome, at, state }: Happened,
  triedBefore: number | null,
): Panel | null {
  const untried = { ...panel, triedAt: triedBefore };
  switch (outcome.kind) {
    case 'sent':
      if (step === 'delete') return { ...panel, ...unposted };
      return {
        ...panel,
        ...working,
        messageId: outcome.messageId,
        triedAt: null,
        deletedAt: null,
        shownAt: at,
        shown: outcome.isOther ? '' : state,
      };
    case 'message-gone':
      return { ...panel, ...unposted, deletedAt: step === 'delete' ? null : at };
    case 'channel-gone':
      return null;
    case 'forbidden': {
      const { kind: _, ...lack } = outcome;
      return { ...untried, paused: { at, ...lack } };
    }
    case 'failed':
      if (outcome.refusal?.isLasting)
        return { ...untried, paused: { at, missing: [], said: outcome.refusal.said } };
      if (outcome.retryAfterMs !== undefined && step === 'edit')
        return { ...panel, editsRefusedSince: panel.editsRefusedSince ?? at };
      return outcome.isUnsent ? untried : panel;
    case 'refused':
      // The same words would be refused again: other ones may not be.
      return step === 'edit' ? { ...panel, shownAt: at, shown: state } : untried;
    case 'absent':
      // Where the bot may look, it may perhaps post again.
      return { ...panel, triedAt: null, paused: null };
    case 'unreadable':
      // A missing message is better than a second one.
      return { ...panel, ...unposted, deletedAt: at };
    case 'limited':
    case 'unauthorized':
      return untried;
  }
}
