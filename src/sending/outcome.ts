import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import { isDiscordsCode, kindOf } from './discord-codes.ts';

/** What became of a message. `failed` is worth trying again, `refused` is not: the same body would be refused again. */
export type Outcome =
  /**
   * `isOther`: Discord already had a message with this nonce, and it says something else. `wasEdited`: or it did when it was posted.
   * `shownRoleId`: the role that stands in what was posted.
   */
  | {
      kind: 'sent';
      messageId: string;
      isOther: boolean;
      wasEdited?: boolean;
      shownRoleId?: string | null;
      mentioned?: Mentioned;
    }
  | { kind: 'channel-gone' }
  | { kind: 'message-gone' }
  | ({ kind: 'forbidden' } & Lack)
  | { kind: 'unauthorized' }
  /** Discord accepts nothing from the bot at the moment. */
  | { kind: 'limited' }
  | { kind: 'refused'; detail: string }
  /** `isUnsent`: Discord can't have accepted it. Otherwise it may have, and its answer was lost. */
  | { kind: 'failed'; detail: string; isUnsent: boolean; refusal?: Refusal; retryAfterMs?: number };

/** Whom a message mentions that was to mention a role; `nobody` if Discord shows the mention and notifies nobody. */
export type Mentioned = 'role' | 'nobody' | 'no-such-role';

/** What the bot needs in a channel, named as Discord's settings name it; if nothing is found, `said` is what Discord said instead. */
export type Lack = { missing: string[]; said?: string };

/** What Discord said, in its own words; `isLasting` if it will go on saying so until somebody changes something. */
export type Refusal = { said: string; isLasting: boolean };

/** Another process delivers now; nothing was sent. */
export class NoLongerOurs extends Error {
  override message = 'another process delivers now';
}

const longestDetail = 300;
const longestSaid = 150;

/** Where the connection could not even be made. */
const unsentCodes = [
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
];

export function outcomeOf(error: unknown): Outcome {
  if (error instanceof DiscordAPIError) {
    if (error.status === 401) return { kind: 'unauthorized' };
    // A refusal without one of Discord's codes comes from something in between, and says nothing about the message. So does
    // the page of its firewall, although it has a code.
    const { code } = error;
    if (isDiscordsCode(code) && code !== RESTJSONErrorCodes.CloudflareIsBlockingYourRequest) {
      return outcomeOfCode(code, error);
    }
  }
  if (error instanceof RateLimitError && error.global) return { kind: 'limited' };
  const detail = error instanceof Error ? error.message || error.name : 'unknown error';
  return {
    ...{ kind: 'failed', detail: detail.slice(0, longestDetail), isUnsent: isUnsent(error) },
    ...(error instanceof RateLimitError && { retryAfterMs: error.retryAfter }),
  };
}

function isUnsent(error: unknown): boolean {
  if (error instanceof DiscordAPIError || error instanceof RateLimitError) return true;
  if (error instanceof NoLongerOurs) return true;
  return error instanceof Error && 'code' in error && unsentCodes.includes(String(error.code));
}

function outcomeOfCode(code: number, error: DiscordAPIError): Outcome {
  const kind = kindOf(code);
  const detail = `${code} ${error.message}`.slice(0, longestDetail);
  switch (kind) {
    case 'channel-gone':
    case 'no-direct-messages':
      return { kind: 'channel-gone' };
    case 'message-gone':
      return { kind };
    case 'permission':
      return { kind: 'forbidden', missing: [], said: saidBy(error) };
    case 'thread-locked':
      return { kind: 'forbidden', missing: ['Manage Threads'] };
    case 'body':
      return { kind: 'refused', detail };
    case 'place':
    case 'moment': {
      const refusal = { said: saidBy(error), isLasting: kind === 'place' };
      return { kind: 'failed', detail, isUnsent: true, refusal };
    }
  }
}

/** In one line, for people to read. */
function saidBy({ code, message }: DiscordAPIError): string {
  const [line = ''] = message.split('\n');
  return `${line.slice(0, longestSaid)} (${code})`;
}
