/**
 * What the latest answers say about how welcome our requests are. Discord shuts out an address that had 10,000 answers of
 * 401, 403 or 429 in ten minutes; both counts fade, so that they stand for about that time.
 */
export type Caution = {
  answers: number;
  invalid: number;
  /** Invalid answers since the last good one. */
  inARow: number;
  at: number;
};

export type RestAnswer = {
  /** 401, 403 or 429, unless the limit is shared with others and so not held against us. */
  isInvalid: boolean;
  /** Not in Discord's own format: something before it turns us away, such as Cloudflare. */
  isForeign: boolean;
};

const halfLifeMs = 5 * 60_000;
const invalidShare = 1 / 20;
/** So many say nothing about a share yet. */
const grace = 5;
/** So many may be risked before there is a share to speak of. */
const fewRefusals = 2;
const firstPauseMs = 1_000;
const firstForeignPauseMs = 15_000;
const longestPauseMs = 5 * 60_000;

export function noCaution(now: number): Caution {
  return { answers: 0, invalid: 0, inARow: 0, at: now };
}

export function afterAnswer(
  before: Caution,
  { isInvalid }: Pick<RestAnswer, 'isInvalid'>,
  now: number,
): Caution {
  const { answers, invalid } = faded(before, now);
  return {
    answers: answers + 1,
    invalid: invalid + Number(isInvalid),
    inARow: isInvalid ? before.inARow + 1 : 0,
    at: now,
  };
}

/** How long nothing should be sent after this answer, the last one taken in: ever longer while all are invalid. */
export function pauseMs(caution: Caution, { isInvalid, isForeign }: RestAnswer): number {
  if (!isInvalid || (!isForeign && !isTooMany(caution))) return 0;
  const first = isForeign ? firstForeignPauseMs : firstPauseMs;
  return Math.min(longestPauseMs, first * 2 ** (caution.inARow - 1));
}

/** Whether one more refusal, should it come, would keep within the share. */
export function hasRoom(caution: Caution, now: number): boolean {
  const { answers, invalid } = faded(caution, now);
  return invalid + 1 <= Math.max(fewRefusals, answers * invalidShare);
}

function isTooMany({ answers, invalid, inARow }: Caution): boolean {
  return inARow > grace || invalid > grace + answers * invalidShare;
}

function faded({ answers, invalid, at }: Caution, now: number): { answers: number; invalid: number } {
  const left = 2 ** (-Math.max(0, now - at) / halfLifeMs);
  return { answers: answers * left, invalid: invalid * left };
}
