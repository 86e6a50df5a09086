import { freshFor, nothingSeen, statusAt } from '../health/status.ts';
import type { Watch } from '../health/watch.ts';
import type { Log } from '../log.ts';
import { largest } from '../numbers.ts';
import { outlookNow } from '../situation/outlook.ts';
import type { Storage } from '../storage/storage.ts';
import type { RecordKey } from '../storage/store.ts';
import type { Clock, Timer } from '../time.ts';
import { remoteAlerts } from './remote-alerts.ts';
import { remotePanels } from './remote-panels.ts';
import { requestClient } from './request-client.ts';
import type { Known, Role } from './role.ts';

export type FollowerNeeds = {
  storage: Pick<Storage, 'get' | 'post'>;
  /** The name of this process among all. */
  processName: string;
  intervalMs: number;
  clock: Clock;
  /** Goes on evenly, whatever `clock` is set to. */
  steadyClock: Clock;
  timer: Timer;
  newId: () => string;
  log: Log;
};

export type Follower = Role & {
  /** Goes by this from now on. */
  take(known: Known): void;
  /** Reads what the leader wrote meanwhile, and says whether it wrote anything; never rejects. */
  refresh(): Promise<boolean>;
  /** Whether somebody waits for an answer of the leader's. */
  isWaiting(): boolean;
  /** Tells whoever waits or asks later that nothing is known of what they asked for. */
  giveUp(): void;
};

/** What a process does that does not lead: it answers from what the leader wrote, and passes on what people ask for. */
export function follower(needs: FollowerNeeds): Follower {
  const { storage, processName, intervalMs, clock, steadyClock, log } = needs;
  const requests = requestClient(needs);
  const keys: RecordKey[] = [
    { kind: 'watch', key: 'now' },
    { kind: 'history', key: 'now' },
    { kind: 'responses', key: processName },
  ];
  const startedAt = clock();
  /** `at` is of the steady clock. */
  let seen: (Known & { at: number }) | null = null;
  /** When the leader wrote last, by its clock and by our steady one; null as long as only our own can be asked. */
  let written: { leaderAt: number; at: number } | null = null;
  /** What the leader's looks were when they were read last, since this process led itself. */
  let readBefore: string | null = null;
  let isCut = false;

  /** Other machines' clocks may be wrong, or ours: each length would be wrong by as much. */
  function now(): number {
    return written === null ? clock() : written.leaderAt + steadyClock() - written.at;
  }

  async function read(): Promise<boolean> {
    const at = steadyClock();
    const entries = await storage.get(keys);
    const watch = entries.find((entry) => entry.kind === 'watch')?.value;
    const outages = entries.find((entry) => entry.kind === 'history')?.value.outages ?? [];
    requests.hear(entries.find((entry) => entry.kind === 'responses')?.value.responses ?? []);
    if (watch === undefined) return false;
    seen = { watch, outages, at };
    const looks = looksOf(watch);
    const hasMoved = readBefore !== null && looks !== readBefore;
    readBefore = looks;
    if (hasMoved) written = { leaderAt: lastLookOf(watch), at };
    return hasMoved;
  }

  return {
    known: () => seen,
    now,
    status() {
      if (seen === null) return nothingSeen(startedAt, now());
      const asOf = now() - (steadyClock() - seen.at);
      return { ...statusAt(seen.watch, now(), freshFor(intervalMs)), asOf };
    },
    outlook: () => seen && outlookNow(seen.watch.incident, seen.outages, now()),
    alerts: remoteAlerts(requests.ask),
    panels: remotePanels(requests.ask),
    take(given) {
      seen = { ...given, at: steadyClock() };
      readBefore = null;
      written = null;
    },
    async refresh() {
      try {
        const hasMoved = await read();
        if (isCut) log.info('the storage can be read again');
        isCut = false;
        return hasMoved;
      } catch (err) {
        if (!isCut) log.warn({ err }, 'the storage can not be read: answering from memory');
        isCut = true;
        return false;
      }
    },
    isWaiting: requests.isWaiting,
    giveUp: requests.giveUp,
  };
}

/** Whoever leads looks again and again, and writes down when it did. */
function looksOf({ readings }: Watch): string {
  return readings.map(({ at }) => at).join();
}

function lastLookOf({ readings }: Watch): number {
  return largest(
    readings.map(({ at }) => at),
    0,
  );
}
