import type { Log } from '../log.ts';
import { type Answer, afterAnswer, hasRoom, noCaution, pauseMs } from './caution.ts';

export type Pace = {
  /** Done when one more request may be sent, in the order of asking. */
  turn(): Promise<void>;
  /** Takes in what Discord answered to any request of ours; `waitMs` is how long it asks us to send nothing at all. */
  answered(answer: Answer & { waitMs: number }): void;
  /** Whether a request that will probably be refused would keep within the share of those that may be. */
  hasRoomForRefusal(): boolean;
  /** Makes nobody wait any longer: what is sent from now on will be given up anyway. */
  end(): void;
};

export type PaceNeeds = {
  /** Discord allows 50 for a bot, counted by it; Infinity: as many as there are. */
  perSecond: number;
  /** Milliseconds that never run backwards. */
  clock: () => number;
  timer: (run: () => void, delayMs: number) => () => void;
  log: Log;
};

/** Turns that were missed because the program was busy are made up for, as far as the limit below allows. */
const madeUpMs = 500;
/** Discord counts in seconds, as requests arrive: on the way they may come that much closer together. */
const jitterMs = 40;
/** How many requests more than at this pace Discord would still take in a second. */
const spare = 2;

/** Hands out turns to send, evenly over time, and fewer while requests are turned away. */
export function pace({ perSecond, clock, timer, log }: PaceNeeds): Pace {
  const intervalMs = 1_000 / perSecond;
  /** When the latest turns were given, the first of them so many ago that the next may come a second after it. */
  const latest: number[] = [];
  const waiting: (() => void)[] = [];
  let caution = noCaution(clock());
  let nextAt = clock();
  let heldUntil = 0;
  let armed = false;
  let ended = false;

  function serve(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const now = clock();
      const dueMs = Math.max(nextAt, heldUntil, windowEnd()) - now;
      if (dueMs > 0 && !ended) {
        arm(dueMs);
        return;
      }
      nextAt = Math.max(nextAt, now - madeUpMs) + intervalMs;
      remember(now);
      waiting.shift();
      next();
    }
  }

  function windowEnd(): number {
    const [first] = latest;
    return first === undefined || latest.length < perSecond + spare ? 0 : first + 1_000 + jitterMs;
  }

  function remember(now: number): void {
    if (!Number.isFinite(perSecond)) return;
    latest.push(now);
    if (latest.length > perSecond + spare) latest.shift();
  }

  function arm(delayMs: number): void {
    if (armed) return;
    armed = true;
    timer(() => {
      armed = false;
      serve();
    }, delayMs);
  }

  function hold(lengthMs: number): void {
    if (lengthMs <= 0) return;
    const until = clock() + lengthMs;
    if (until <= heldUntil) return;
    heldUntil = until;
    log.warn({ holdMs: Math.round(lengthMs) }, 'Discord turns requests away, alerts wait');
  }

  return {
    turn() {
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.push(resolve);
      serve();
      return promise;
    },
    answered({ waitMs, ...answer }) {
      caution = afterAnswer(caution, answer, clock());
      hold(Math.max(waitMs, pauseMs(caution, answer)));
    },
    hasRoomForRefusal: () => hasRoom(caution, clock()),
    end() {
      ended = true;
      serve();
    },
  };
}
