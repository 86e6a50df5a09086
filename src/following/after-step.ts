import type { Incident } from '../health/incident.ts';
import type { Finding } from '../sending/sent-messages.ts';
import { type Bulletin, type BulletinStep, longestLimitMs } from './bulletin.ts';

/** What an attempt brought. `isSame`: the message says what it should. */
export type BulletinOutcome = Finding | { kind: 'read'; isPublished: boolean; isSame: boolean };

/** Sending to all takes minutes, so this is not much. */
const patienceMs = 30_000;

export type Attempt = {
  step: BulletinStep;
  outcome: BulletinOutcome;
  /** The incident as the step told it. */
  incident: Incident;
  /** `triedAt` before the step. */
  triedBefore: number | null;
  now: number;
  /** For how long publishing has been tried. */
  waitedMs: number;
};

/** The bulletin after a step. */
export function afterStep(bulletin: Bulletin, attempt: Attempt): Bulletin {
  switch (attempt.step) {
    case 'post':
    case 'find':
      return afterPost(bulletin, attempt);
    case 'publish':
      return afterPublish(bulletin, attempt);
    case 'read':
      return afterRead(bulletin, attempt);
    case 'edit':
      return afterEdit(bulletin, attempt);
  }
}

function afterPost(bulletin: Bulletin, { outcome, incident, triedBefore, waitedMs }: Attempt): Bulletin {
  const untried = { ...bulletin, triedAt: triedBefore };
  switch (outcome.kind) {
    case 'sent':
      return {
        ...bulletin,
        messageId: outcome.messageId,
        triedAt: null,
        ...(outcome.isOther ? {} : shown(incident)),
      };
    case 'absent':
      return { ...bulletin, triedAt: null };
    case 'limited':
      return orOff(untried, waitedMs);
    case 'failed':
      return orOff(outcome.isUnsent ? untried : bulletin, waitedMs);
    default:
      return { ...bulletin, publication: 'off' };
  }
}

/** Nothing of it was published, so all can be sent instead. */
function orOff(bulletin: Bulletin, waitedMs: number): Bulletin {
  return waitedMs >= patienceMs ? { ...bulletin, publication: 'off' } : bulletin;
}

function afterPublish(bulletin: Bulletin, { outcome, waitedMs }: Attempt): Bulletin {
  const owed: Bulletin = { ...bulletin, publication: 'owed' };
  switch (outcome.kind) {
    case 'sent':
      return { ...bulletin, publication: 'done' };
    case 'limited':
      return orOff(owed, waitedMs);
    case 'failed':
      if (outcome.refusal?.isLasting) return { ...bulletin, publication: 'off' };
      if (!outcome.isUnsent) return bulletin;
      return orOff(owed, waitedMs + (outcome.retryAfterMs ?? 0));
    default:
      return { ...bulletin, publication: 'off' };
  }
}

function afterRead(bulletin: Bulletin, { outcome, waitedMs }: Attempt): Bulletin {
  const { publication, editing, incident } = bulletin;
  switch (outcome.kind) {
    case 'read': {
      const learnt: Bulletin = {
        ...bulletin,
        editing: null,
        ...(editing !== null && outcome.isSame ? { ...edited(bulletin, incident), revision: editing } : {}),
      };
      if (publication !== 'tried') return learnt;
      return outcome.isPublished
        ? { ...learnt, publication: 'done' }
        : orOff({ ...learnt, publication: 'owed' }, waitedMs);
    }
    case 'failed':
    case 'limited':
      return bulletin;
    default:
      return lost(bulletin);
  }
}

function afterEdit(bulletin: Bulletin, { outcome, incident, now }: Attempt): Bulletin {
  const unedited: Bulletin = { ...bulletin, editing: null };
  switch (outcome.kind) {
    case 'sent':
      return { ...unedited, ...edited(bulletin, incident) };
    case 'limited':
      return unedited;
    case 'failed':
      if (outcome.retryAfterMs !== undefined)
        return { ...unedited, editableAt: now + Math.min(longestLimitMs, outcome.retryAfterMs) };
      if (outcome.refusal?.isLasting) return lost(unedited);
      return outcome.isUnsent ? unedited : bulletin;
    default:
      return lost(unedited);
  }
}

function shown({ revision, phase, severity }: Incident) {
  return { revision, severity, saysDown: phase === 'down' };
}

function edited({ edits, publication }: Bulletin, incident: Incident) {
  return { ...shown(incident), edits: edits + Number(publication === 'done') };
}

/** What may have been published counts as published: a missing message is better than a second one. */
function lost(bulletin: Bulletin): Bulletin {
  const publication = bulletin.publication === 'owed' ? 'off' : bulletin.publication;
  return { ...bulletin, isLost: true, publication: publication === 'tried' ? 'done' : publication };
}
