import type { Backlog } from '../alerts/backlog.ts';
import type { Config } from '../config.ts';
import type { FollowingCounts } from '../following/following-counts.ts';
import type { Status } from '../health/status.ts';
import type { Watch } from '../health/watch.ts';
import type { OutageRecord } from '../history/outage-record.ts';
import type { SummedUp } from '../history/uptime.ts';
import { largest } from '../numbers.ts';
import type { PanelCounts } from '../panels/panel-counts.ts';

/** All that is told over HTTP, at one moment. */
export type Seen = {
  now: number;
  config: Pick<Config, 'targets' | 'probeIntervalMs' | 'contactUrl' | 'publicUrl' | 'inviteUrl'>;
  status: Status;
  /** Null before anything was seen. */
  watch: Watch | null;
  /** What is recorded of outages, the oldest first. */
  outages: readonly OutageRecord[];
  /** Walks all deliveries. */
  backlog: () => Backlog;
  panels: PanelCounts;
  following: FollowingCounts;
  /** Reads the record. */
  summedUp: () => Promise<readonly SummedUp[]>;
  isConnected: boolean;
  /** Whether this is the process that looks and delivers, and how old its knowledge is. */
  isLeading: boolean;
  stateAgeMs: number;
  /** How long ago this process last led, or saw another one lead, and whether that is too long ago. */
  leaderSeen: { agoMs: number; isMissing: boolean };
  /** How long ago the memory was last written or read, and whether that has failed since. */
  store: StoreUse;
};

export type StoreUse = {
  okAgoMs: number | null;
  hasFailed: boolean;
  /** Records that can't be read, as far as this process leads. */
  unreadable: number;
};

/** When the bot last looked at C.AI, whatever it saw. */
export function lookedAt({ status }: Pick<Seen, 'status'>): number | null {
  const times = status.sources
    .filter(({ kind }) => kind === 'endpoint' || kind === 'vantage')
    .map(({ at }) => at);
  return times.length === 0 ? null : largest(times, 0);
}
