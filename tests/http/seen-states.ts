import { nothingFollows } from '../../src/following/following-counts.ts';
import { type Incident, into } from '../../src/health/incident.ts';
import type { Verdict } from '../../src/health/reading.ts';
import type { Status } from '../../src/health/status.ts';
import { watcher } from '../../src/health/watcher.ts';
import type { Seen } from '../../src/http/seen.ts';
import { nothingShown } from '../../src/panels/panel-counts.ts';
import { anIncident, recovering as itRecovers, returned as itReturns } from '../health/incidents.ts';

export const now = Date.UTC(2026, 7, 1, 12);
export const minuteMs = 60_000;

const targets = (['api', 'account', 'web'] as const).map((name) => ({
  name,
  expects: name === 'web' ? ('web' as const) : ('api' as const),
  url: `https://${name}.example/`,
}));
const probeIntervalMs = 30_000;

export const outage = anIncident({
  id: (now - 18 * minuteMs).toString(36),
  since: now - 20 * minuteMs,
  announcedAt: now - 18 * minuteMs,
});
/** It has worked again for two minutes. */
export const recovering = itRecovers(outage, 18 * minuteMs);
export const returned = itReturns(recovering, minuteMs);

export function over(incident: Incident): Incident {
  return into(itRecovers(incident, 18 * minuteMs), 'over', now - minuteMs);
}

/** What a bot that is well sees of a C.AI that is well, unless a test says otherwise. */
export function aSeen({
  status,
  ...other
}: Partial<Omit<Seen, 'status'>> & { status?: Partial<Status> } = {}): Seen {
  const { begin } = watcher(
    targets.map(({ name, expects }) => ({ name, expects, kind: 'endpoint' as const })),
    probeIntervalMs,
  );
  return {
    now,
    config: {
      targets,
      probeIntervalMs,
      contactUrl: 'https://discord.com/users/123456789012345678',
      publicUrl: null,
      inviteUrl: null,
    },
    status: {
      verdict: 'up',
      since: now - 60 * minuteMs,
      sources: readings('ok'),
      aside: [],
      page: null,
      incident: null,
      lastIncident: null,
      asOf: now,
      ...status,
    },
    panels: nothingShown,
    following: nothingFollows,
    watch: begin(null, now - 60 * minuteMs),
    outages: [],
    summedUp: async () => [],
    backlog: () => ({ subscriptions: { active: 3, paused: 1 }, owed: 0, oldestSince: null }),
    isConnected: true,
    isLeading: true,
    stateAgeMs: 0,
    leaderSeen: { agoMs: 0, isMissing: false },
    store: { okAgoMs: 2_000, hasFailed: false, unreadable: 0 },
    ...other,
  };
}

export function readings(verdict: Verdict, reason = 'as it should be'): Status['sources'] {
  return targets.map(({ name }) => ({ source: name, kind: 'endpoint', at: now - 5_000, verdict, reason }));
}
