import type { Log } from '../log.ts';
import type { Clock } from '../time.ts';

export type LeaderWatch = {
  /** There is a leader at this moment: this process, or one that was seen to write. */
  seen(): void;
  /** There is none, as far as is known, and why; to be called every so often. */
  missed(why: string): void;
  last(): LeaderSeen;
};

/** How long ago this process last led, or saw another one lead, and whether that is too long ago. */
export type LeaderSeen = { agoMs: number; isMissing: boolean };

const missingAfterMs = 60_000;
const sayAgainMs = 10 * 60_000;

/** Says when nobody looks at C.AI and delivers for a while, whatever the reason. `clock` is monotonic, in ms. */
export function leaderWatch(intervalMs: number, clock: Clock, log: Log): LeaderWatch {
  // One that leads may have nothing to write between two looks.
  const silenceMs = Math.max(missingAfterMs, intervalMs);
  let seenAt = clock();
  let sayAt = seenAt + silenceMs;
  let hasSaid = false;
  const agoMs = () => clock() - seenAt;

  return {
    seen() {
      if (hasSaid) log.info({ afterMs: agoMs() }, 'there is a leader again');
      hasSaid = false;
      seenAt = clock();
      sayAt = seenAt + silenceMs;
    },
    missed(why) {
      if (clock() < sayAt) return;
      log.error({ forMs: agoMs(), why }, 'neither leads nor follows: nobody looks and delivers');
      hasSaid = true;
      sayAt = clock() + sayAgainMs;
    },
    last: () => ({ agoMs: agoMs(), isMissing: agoMs() >= silenceMs }),
  };
}
