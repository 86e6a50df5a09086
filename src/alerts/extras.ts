import { smallest } from '../numbers.ts';
import type { ExtraName } from '../sending/messenger.ts';
import type { Wants } from './wants.ts';

/** What became of one of them. `refused`: Discord will not take it, which costs the alert nothing. */
export type Extra = { state: 'owed' | 'done' | 'refused'; attempts: number; retryAt: number };

export type Extras = { [Name in ExtraName]?: Extra };

const names: readonly ExtraName[] = ['publish', 'thread'];
const longestWaitMs = 60 * 60_000;
const firstWaitMs = 60_000;
const mostAttempts = 5;
/** The talk goes on for a while. */
export const threadStaysMs = 24 * 60 * 60_000;

export const untriedExtra: Extra = { state: 'owed', attempts: 0, retryAt: 0 };

/** The extra that is to be tried now, if any. */
export function extraOwed(extras: Extras, wants: Wants): ExtraName | null {
  return waiting(extras, wants).find(({ waitMs }) => waitMs === 0)?.name ?? null;
}

/** When the next extra is to be tried; null if none waits. */
export function nextExtraAt(extras: Extras, wants: Wants): number | null {
  const waits = waiting(extras, wants).map(({ waitMs }) => waitMs);
  return waits.length === 0 ? null : wants.now + smallest(waits, longestWaitMs);
}

function waiting(extras: Extras, { settings, now }: Wants): { name: ExtraName; waitMs: number }[] {
  return names
    .filter((name) => settings[name] && (extras[name] ?? untriedExtra).state === 'owed')
    .map((name) => ({ name, waitMs: waitMs(extras[name] ?? untriedExtra, now) }));
}

/** A longer wait than anybody asks for means that the clock was set back. */
export function waitMs({ retryAt }: Pick<Extra, 'retryAt'>, now: number): number {
  const left = retryAt - now;
  return left > 0 && left <= longestWaitMs ? left : 0;
}

/** Whether it was done, or may have been by a try whose answer was lost. */
export function mayBeDone({ state, attempts }: Extra): boolean {
  return state !== 'refused' || attempts > 0;
}

/** After a failure that may pass: it is tried again a few times, when Discord says, or less and less often. */
export function afterFailedTry(extra: Extra = untriedExtra, now: number, retryAfterMs?: number): Extra {
  const attempts = extra.attempts + 1;
  if (attempts >= mostAttempts) return { state: 'refused', attempts, retryAt: 0 };
  const wait = Math.min(longestWaitMs, retryAfterMs ?? firstWaitMs * 2 ** extra.attempts);
  return { ...extra, attempts, retryAt: now + wait };
}
