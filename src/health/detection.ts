import type { Loss, OwnLoss } from './failure.ts';
import type { Belief } from './model.ts';
import type { Fault, Reading, Verdict } from './reading.ts';

/** `outage`: all of it fails. `degraded`: some of it, or now and then. `queueing`: it is over, but holds people back. */
export type Severity = 'outage' | 'degraded' | 'queueing';

export type Evidence = {
  /** Which checks fail, and since when, as far as can be told. */
  failing: { source: string; since: number }[];
  /** From how many places it was seen to fail, ours included. */
  places: number;
};

/** What people are told about an outage while it runs. */
export type Findings = { severity: Severity; affected: string[]; evidence: Evidence };

export type Outage = Findings & {
  /** Formats before did not have it. */
  toldAt?: number;
  lastBadAt: number;
  firstGoodAt: number | null;
  /** Trouble of our own explains better what failed last. */
  ours: boolean;
  /** What it has looked like lately, and since when, if people were told something else. */
  turning: { look: string; since: number } | null;
};

/** What was seen, and what is believed because of it. */
export type Knowledge = {
  /** The names of the endpoints that the belief is about. */
  watched: string[];
  belief: Belief;
  /** The last verdict of every source that said anything. */
  last: Record<string, Verdict>;
  okAt: Record<string, number>;
  /** Since when, and how, each source has failed in this spell of trouble. */
  failingSince: Record<string, number>;
  heard: Record<string, Fault>;
  /** When each of them last failed. */
  failedAt: Record<string, number>;
  /** What our own line loses. */
  ownLoss: OwnLoss;
  /** What gets lost on our way to each endpoint, though the vantage sees it well; formats before did not have it. */
  wayLoss?: Record<string, Loss>;
  /** What the vantage loses; formats before did not have it. */
  vantageLoss?: Loss;
  /** The endpoints whose usual answer says nothing. */
  mute: string[];
  /** The vantages that told nothing when they were last asked; formats before did not have it. */
  untold?: string[];
  /** When a look of ours last got any answer; formats before did not have it. */
  answeredAt?: number;
  /** The sources that last failed while nothing answered us; formats before did not have it. */
  alone?: string[];
  /** How many looks each vantage has lately missed beyond what it usually loses; formats before did not have it. */
  missed?: Record<string, number>;
  /** When this spell first showed. */
  troubledAt: number;
  /** From how many places elsewhere it was last seen to fail. */
  places: number;
};

/** All that the detector knows, as plain data. */
export type Detection = Knowledge & {
  outage: Outage | null;
  /**
   * While something is the matter: the looks of the last seconds in the order in which they were sent, and what was known before
   * them. One that was sent before them may yet come back.
   */
  recent?: { before: Knowledge; readings: Reading[] };
};

export type DetectionEvent =
  | ({ type: 'outage-started'; at: number; since: number } & Findings)
  | ({ type: 'outage-changed'; at: number } & Findings)
  /** It ended after `lastBadAt` and no later than `firstGoodAt`; far apart if nobody looked in between. */
  | {
      type: 'outage-resolved' | 'outage-withdrawn';
      at: number;
      lastBadAt: number;
      firstGoodAt: number;
      /** It answers again, but holds people back. */
      withQueue?: true;
    };

export type DetectionStep = { state: Detection; events: DetectionEvent[] };

/** The clocks of two machines that lead in turn differ by less. */
const toleratedMs = 30_000;

/** Whether a remembered time is so far in the future that the clock must have been set back. */
export function isAhead(remembered: number, now: number): boolean {
  return remembered > now + toleratedMs;
}
