import { freshFor } from '../health/status.ts';
import { lookedAt, type Seen } from './seen.ts';

type Check = { ok: boolean; secondsAgo: number | null };

export type Readiness = {
  ready: boolean;
  /** Commands arrive from Discord. */
  gateway: { ok: boolean };
  /** The memory was written or read a moment ago, and has not failed since. */
  store: Check;
  /** C.AI was looked at a moment ago, whatever was seen. */
  look: Check;
  /** This process leads, or another one was seen to a moment ago. */
  leader: Check;
};

/** Whether the bot does all that it is there for. */
export function readiness(
  seen: Pick<Seen, 'now' | 'config' | 'status' | 'isConnected' | 'leaderSeen' | 'store'>,
): Readiness {
  const { now, config, isConnected, leaderSeen, store } = seen;
  const freshMs = freshFor(config.probeIntervalMs);
  const lookAt = lookedAt(seen);
  const looked = check(lookAt === null ? null : now - lookAt, freshMs);
  // Every look is saved, so a store that hangs shows here, too.
  const saved = check(store.okAgoMs, freshMs);
  const ok = saved.ok && !store.hasFailed;
  return {
    ready: isConnected && ok && looked.ok && !leaderSeen.isMissing,
    gateway: { ok: isConnected },
    store: { ...saved, ok },
    look: looked,
    leader: { ok: !leaderSeen.isMissing, secondsAgo: Math.round(leaderSeen.agoMs / 1000) },
  };
}

function check(saidAgoMs: number | null, freshMs: number): Check {
  if (saidAgoMs === null) return { ok: false, secondsAgo: null };
  const agoMs = Math.max(0, saidAgoMs);
  return { ok: agoMs <= freshMs, secondsAgo: Math.round(agoMs / 1000) };
}
