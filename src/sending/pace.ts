import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { Clock, Timer } from '../time.ts';
import { afterAnswer, hasRoom, noCaution, pauseMs, type RestAnswer } from './caution.ts';

export type Pace = {
  /** Resolves when one more request of an alert may be sent, in the order of asking. */
  turn(): Promise<void>;
  /** The same for what a person asks for: alerts come first, and people share what is left. False, at once, if too many wait. */
  turnForPerson(): Promise<boolean>;
  /** The same for a panel: whatever anybody else waits for comes first. */
  turnForPanel(): Promise<void>;
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
/** So that nobody waits for the end of a thousand alerts. */
const alertsPerPerson = 19;
/** How many people may wait: two seconds without alerts, half a minute or so with them. */
const mostPeople = 100;
/** Timers are a little late; that alone loses no turn. */
const lateMs = 5;

/** Hands out turns to send, evenly over time, and fewer while requests are turned away. */
export function pace({ perSecond, clock, timer, log, metrics }: PaceNeeds): Pace {
  const intervalMs = 1_000 / perSecond;
  const shortestMs = 1_000 / (perSecond + fasterPerSecond);
  const alerts: (() => void)[] = [];
  const people: (() => void)[] = [];
  const panels: (() => void)[] = [];
  let alertsInARow = 0;
  let caution = noCaution(clock());
  let plannedAt = clock();
  let earliestAt = clock();
  let heldUntil = 0;
  let armed = false;
  let ended = false;

  function serve(): void {
    while (isWaitedFor()) {
      const now = clock();
      const dueAt = Math.max(plannedAt, earliestAt, heldUntil);
      if (dueAt > now && !ended) {
        arm(dueAt - now);
        return;
      }
      plannedAt = Math.max(plannedAt, now - madeUpMs) + intervalMs;
      earliestAt = Math.max(dueAt, now - lateMs) + shortestMs;
      next()?.();
    }
  }

  function isWaitedFor(): boolean {
    return alerts.length + people.length + panels.length > 0;
  }

  function next(): (() => void) | undefined {
    if (alerts.length + people.length === 0) return panels.shift();
    const isForPerson = people.length > 0 && (alerts.length === 0 || alertsInARow >= alertsPerPerson);
    alertsInARow = isForPerson ? 0 : alertsInARow + 1;
    return (isForPerson ? people : alerts).shift();
  }

  function wait(queue: (() => void)[], then: () => void): void {
    // While nobody waits, no turn is missed.
    if (!isWaitedFor()) plannedAt = Math.max(plannedAt, clock() - idleMs);
    queue.push(then);
    serve();
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
      const askedAt = clock();
      return new Promise((resolve) =>
        wait(alerts, () => {
          metrics.observeTurn(clock() - askedAt);
          resolve();
        }),
      );
    },
    async turnForPerson() {
      if (people.length >= mostPeople) return false;
      await new Promise<void>((resolve) => wait(people, resolve));
      return true;
    },
    turnForPanel: () => new Promise((resolve) => wait(panels, resolve)),
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
