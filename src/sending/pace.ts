import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock, Timer } from '../time.ts';
import { afterAnswer, hasRoom, noCaution, pauseMs, type RestAnswer } from './caution.ts';

export type Pace = {
  /** Resolves when one more request may be sent, in the order of asking. */
  turn(): Promise<void>;
  /** Takes in what Discord answered to any request of ours; `waitMs` is how long it asks us to send nothing at all. */
  answered(answer: RestAnswer & { waitMs: number }): void;
  /** Whether a request that will probably be refused would keep within the share of those that may be. */
  hasRoomForRefusal(): boolean;
  /** Ends all waiting: whatever is sent from now on will be given up anyway. */
  end(): void;
};

export type PaceNeeds = {
  /** Discord allows a bot 50, by its own count. Infinity: no limit. */
  perSecond: number;
  /** Milliseconds that never run backwards. */
  clock: Clock;
  timer: Timer;
  log: Log;
  metrics: Metrics;
};

/** Turns that were missed while the program was busy are made up for, but evenly: Discord counts what arrives in a second. */
const madeUpMs = 2_000;
/** Between one turn and the request for the next, something may have to be saved. */
const idleMs = 250;
/** How much faster than usual that may be. */
const fasterPerSecond = 1.5;
/** Timers are a little late; that alone loses no turn. */
const lateMs = 5;

/** Hands out turns to send, evenly over time, and fewer while requests are turned away. */
export function pace({ perSecond, clock, timer, log, metrics }: PaceNeeds): Pace {
  const intervalMs = 1_000 / perSecond;
  const shortestMs = 1_000 / (perSecond + fasterPerSecond);
  const waiting: (() => void)[] = [];
  let caution = noCaution(clock());
  let plannedAt = clock();
  let earliestAt = clock();
  let heldUntil = 0;
  let armed = false;
  let ended = false;

  function serve(): void {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      const now = clock();
      const dueAt = Math.max(plannedAt, earliestAt, heldUntil);
      if (dueAt > now && !ended) {
        arm(dueAt - now);
        return;
      }
      plannedAt = Math.max(plannedAt, now - madeUpMs) + intervalMs;
      earliestAt = Math.max(dueAt, now - lateMs) + shortestMs;
      waiting.shift();
      next();
    }
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
      // While nobody waits, no turn is missed.
      if (waiting.length === 0) plannedAt = Math.max(plannedAt, clock() - idleMs);
      const askedAt = clock();
      waiting.push(() => {
        metrics.observeTurn(clock() - askedAt);
        resolve();
      });
      serve();
      return promise;
    },
    answered({ waitMs, ...answer }) {
      const isKnown = clock() < heldUntil;
      const { inARow } = caution;
      caution = afterAnswer(caution, answer, clock());
      // What was under way when the first refusal came says nothing new.
      if (isKnown && answer.isInvalid) caution = { ...caution, inARow };
      hold(isKnown ? waitMs : Math.max(waitMs, pauseMs(caution, answer)));
    },
    hasRoomForRefusal: () => hasRoom(caution, clock()),
    end() {
      ended = true;
      serve();
    },
  };
}
