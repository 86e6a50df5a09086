import { GatewayCloseCodes } from 'discord.js';

/** What was tried since a connection to the gateway last held. */
export type Attempts = {
  connections: number;
  /** Those that began a session; Discord counts them, and allows about a thousand a day. */
  starts: number;
  /** Connections in a row that were to resume the session and did not. */
  refusedResumes: number;
};

export const noAttempts: Attempts = { connections: 0, starts: 0, refusedResumes: 0 };

/** A connection that was up for as long shows that all is well again. */
const lastingMs = 60_000;
const mostResumes = 3;
const connecting = { free: 5, firstMs: 1_000, longestMs: 60_000 };
const starting = { free: 3, firstMs: 10_000, longestMs: 10 * 60_000 };

/** How long to wait before the next connection, ever longer, spread by `random` (0 to 1) so that shards do not come together. */
export function waitBefore({ connections, starts }: Attempts, begins: boolean, random: number): number {
  const waitMs = Math.max(backoff(connections, connecting), begins ? backoff(starts, starting) : 0);
  return Math.round(waitMs * (0.5 + random / 2));
}

function backoff(attempts: number, { free, firstMs, longestMs }: typeof connecting): number {
  return attempts < free ? 0 : Math.min(longestMs, firstMs * 2 ** (attempts - free));
}

/** After a connection ended that had been up for `upMs`, or never (null). */
export function afterClose(before: Attempts, upMs: number | null, wasResume: boolean): Attempts {
  if (upMs !== null && upMs >= lastingMs) return noAttempts;
  const isRefused = wasResume && upMs === null;
  return { ...before, refusedResumes: isRefused ? before.refusedResumes + 1 : 0 };
}

/** Whether the session can't be resumed any more: discord.js would try that for ever. */
export function isSessionLost(code: number, { refusedResumes }: Attempts): boolean {
  return code === GatewayCloseCodes.SessionTimedOut || refusedResumes >= mostResumes;
}
