import { DiscordAPIError, RateLimitError } from 'discord.js';

/** What became of a message. `failed` is worth trying again, `refused` is not: the same body would be refused again. */
export type Outcome =
  /** `isOther`: Discord already had a message with this nonce, and it says something else. */
  | { kind: 'sent'; messageId: string; isOther: boolean }
  | { kind: 'channel-gone' }
  | { kind: 'message-gone' }
  | { kind: 'forbidden'; missing: string[] }
  | { kind: 'unauthorized' }
  /** Discord accepts nothing from the bot at the moment. */
  | { kind: 'limited' }
  | { kind: 'refused'; detail: string }
  /** `isUnsent`: Discord can't have accepted it. Otherwise it may have, and its answer was lost. */
  | { kind: 'failed'; detail: string; isUnsent: boolean };

/** Another process delivers now; nothing was sent. */
export class NoLongerOurs extends Error {
  override message = 'another process delivers now';
}

const unknownChannel = 10003;
const unknownGuild = 10004;
const unknownMessage = 10008;
const missingAccess = 50001;
const missingPermission = 50013;
const personTakesNoMessages = 50007;
export const threadArchived = 50083;
const threadLocked = 160005;

/** Where the connection could not even be made. */
const unsentCodes = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
];

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return { kind: 'unauthorized' };
    // A refusal without one of Discord's codes comes from something in between, and says nothing about the message.
    if (typeof error.code === 'number') return outcomeOfCode(error.code, error);
  }
  if (error instanceof RateLimitError && error.global) return { kind: 'limited' };
  const detail = error instanceof Error ? error.message || error.name : 'unknown error';
  return { kind: 'failed', detail, isUnsent: isUnsent(error) };
}

function isUnsent(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return true;
  if (error instanceof NoLongerOurs) return true;
  return error instanceof Error && 'code' in error && unsentCodes.includes(String(error.code));
}

function outcomeOfCode(code: number, error: DiscordAPIError): Outcome {
  switch (code) {
    case unknownChannel:
    case unknownGuild:
    case personTakesNoMessages:
      return { kind: 'channel-gone' };
    case unknownMessage:
      return { kind: 'message-gone' };
    case missingAccess:
      return { kind: 'forbidden', missing: ['View Channel'] };
    case missingPermission:
      return { kind: 'forbidden', missing: ['Send Messages'] };
    case threadArchived:
    case threadLocked:
      return { kind: 'forbidden', missing: ['Manage Threads'] };
  }
  if (error.status === 403) return { kind: 'forbidden', missing: ['Send Messages'] };
  return { kind: 'refused', detail: `${code} ${error.message}`.slice(0, 300) };
}
