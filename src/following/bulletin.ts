import { type Incident, isOpen } from '../health/incident.ts';
import type { ShownMessage } from '../sending/shown-message.ts';

/** What stands in the news channel about one outage. Saved around every step, so that a crash publishes nothing twice. */
export type Bulletin = {
  incident: Incident;
  /** The news channel. */
  newsId: string;
  /** Null before it is posted. */
  messageId: string | null;
  /** When it may first have been posted, with an outcome that we never learnt; null: it was not. */
  triedAt: number | null;
  /** The revision of the incident that it shows, whether it says that the outage runs, and how bad it says that is. */
  revision: number;
  saysDown: boolean;
  severity: Incident['severity'] | null;
  /** How often it was changed since it was published. */
  edits: number;
  /** `tried`: it may have been published. `off`: it was not, and will not be. */
  publication: 'owed' | 'tried' | 'done' | 'off';
  /** The revision that an edit may have brought, with an outcome that we never learnt. */
  editing: number | null;
  /** Until when Discord takes no edit. */
  editableAt: number;
  /** It can't be edited any more. */
  isLost: boolean;
  /** Whoever follows is sent what is left to be told. */
  isHandedOver: boolean;
};

export type BulletinStep = 'post' | 'find' | 'publish' | 'read' | 'edit';

/** Discord knows a nonce again for "the past few minutes"; how many is not said. */
const nonceKnownMs = 2 * 60_000;
export const longestLimitMs = 60 * 60_000;
/** What could not be brought to its end by then stays as it is. */
const givenUpAfterMs = 7 * 24 * 60 * 60_000;

export function newBulletin(incident: Incident, newsId: string): Bulletin {
  return {
    incident,
    newsId,
    messageId: null,
    triedAt: null,
    revision: 0,
    saysDown: false,
    severity: null,
    edits: 0,
    publication: 'owed',
    editing: null,
    editableAt: 0,
    isLost: false,
    isHandedOver: false,
  };
}

/** What is next; null when there is nothing to do for now. */
export function nextStep(bulletin: Bulletin, now: number): BulletinStep | null {
  const { incident, messageId, triedAt, publication, editing, isLost } = bulletin;
  if (isLost) return null;
  if (messageId === null) {
    if (publication === 'off' || (triedAt === null && !isNews(incident))) return null;
    return triedAt !== null && Math.abs(now - triedAt) >= nonceKnownMs ? 'find' : 'post';
  }
  if (publication === 'tried' || editing !== null) return 'read';
  if (isOutdated(bulletin) && waitMs(bulletin, now) === 0) return 'edit';
  return publication === 'owed' ? 'publish' : null;
}

/** Whether an outage is worth a first message. */
function isNews({ phase }: Incident): boolean {
  return phase !== 'withdrawn' && phase !== 'set-aside';
}

/** Discord takes few edits of what was published. So how bad it is costs one at most, and details cost none. */
function isOutdated({ revision, severity, saysDown, edits, incident }: Bulletin): boolean {
  if (revision < incident.phaseRevision) return true;
  return saysDown && incident.phase === 'down' && severity !== incident.severity && edits === 0;
}

/** A longer wait than Discord asks for means that the clock was set back. */
function waitMs({ editableAt }: Bulletin, now: number): number {
  const left = editableAt - now;
  return left > 0 && left <= longestLimitMs ? left : 0;
}

/** Whether a step says, to all who follow, that an outage runs: that must have been seen since the bot began. */
export function saysThatItRuns({ incident }: Bulletin, step: BulletinStep): boolean {
  return incident.phase === 'down' && (step === 'post' || step === 'publish');
}

/** The bulletin right before a step. */
export function beforeStep(bulletin: Bulletin, step: BulletinStep, now: number): Bulletin {
  if (step === 'post') return { ...bulletin, triedAt: bulletin.triedAt ?? now };
  if (step === 'publish') return { ...bulletin, publication: 'tried' };
  if (step === 'edit') return { ...bulletin, editing: bulletin.incident.revision };
  return bulletin;
}

/**
 * What whoever follows must be sent instead: `all` of an outage that was not published, or its `end` where the copies say that it runs
 * and can't be changed any more. Null if nothing.
 */
export function owedByHand(bulletin: Bulletin): 'all' | 'end' | null {
  const { publication, isLost, isHandedOver, saysDown, incident } = bulletin;
  if (isHandedOver || !isNews(incident)) return null;
  if (publication === 'off') return 'all';
  return isLost && (saysDown || incident.phase === 'down') ? 'end' : null;
}

/** Whether nothing can come of it any more. */
export function isSettled(bulletin: Bulletin, now: number): boolean {
  const { incident, isLost, messageId, publication } = bulletin;
  if (isOpen(incident) || owedByHand(bulletin) !== null) return false;
  if (incident.end !== null && now - incident.end.at > givenUpAfterMs) return true;
  const isStill = isLost || messageId === null || !isOutdated(bulletin);
  return isStill && (nextStep(bulletin, now) === null || publication === 'off');
}

/** Whether a message says what a view does, as far as words tell. */
export function saysTheSame(message: ShownMessage, view: { embeds: ShownMessage['embeds'] }): boolean {
  const words = ({ embeds }: { embeds: ShownMessage['embeds'] }) =>
    embeds.map(({ title, description }) => `${title?.trim()}\n${description?.trim()}`).join('\n');
  return words(message) === words(view);
}
