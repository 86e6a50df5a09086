import { type REST, Routes } from 'discord.js';
import type { Log } from '../log.ts';
import { isFields } from './payload.ts';

export type SessionLimit = { remaining: number; resetMs: number };

/** Discord resets the token of a bot that starts one session too many. What is left is for whoever repairs it. */
const spare = 5;
const dayMs = 24 * 60 * 60_000;
const longestWaitMs = 60_000;
/** Somebody may be given more sessions before the day is over. */
const lookAgainMs = 15 * 60_000;

/** How long no session may be started, as far as Discord's limit goes. */
export function waitForStart({ remaining, resetMs }: SessionLimit): number {
  return remaining > spare ? 0 : Math.min(resetMs, lookAgainMs);
}

/** Reads the limit out of Discord's answer; null: it says none. */
export function sessionLimitIn(answer: unknown): SessionLimit | null {
  const limit = isFields(answer) ? answer['session_start_limit'] : null;
  if (!isFields(limit)) return null;
  const { remaining, reset_after: resetMs } = limit;
  if (typeof remaining !== 'number' || !Number.isFinite(remaining)) return null;
  const isLength = typeof resetMs === 'number' && resetMs >= 1_000 && resetMs <= dayMs;
  return { remaining, resetMs: isLength ? resetMs : longestWaitMs };
}

export type SessionStarts = {
  rest: Pick<REST, 'get'>;
  log: Log;
  wait: (delayMs: number, signal: AbortSignal) => Promise<unknown>;
};

/** Resolves once one more session may be started; looks at the limit anew each time. */
export async function sessionAllowed({ rest, log, wait }: SessionStarts, ended: AbortSignal): Promise<void> {
  for (let delayMs = 1_000; !ended.aborted; delayMs = Math.min(longestWaitMs, delayMs * 2)) {
    const limit = await rest.get(Routes.gatewayBot()).then(sessionLimitIn, () => null);
    if (limit === null) {
      log.warn({ delayMs }, 'can not learn how many gateway sessions are left, will ask again');
      await wait(delayMs, ended);
      continue;
    }
    const waitMs = waitForStart(limit);
    if (waitMs === 0) return;
    log.error(
      { remaining: limit.remaining, resetMs: limit.resetMs },
      'almost no gateway sessions are left for today: none is started until there are more, and nobody is answered',
    );
    await wait(waitMs, ended);
  }
}
