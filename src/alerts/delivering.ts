import type { Pace } from '../sending/pace.ts';
import type { Timer } from '../time.ts';
import { type Claim, claims as createClaims } from './claims.ts';
import { takeExtra } from './extra-step.ts';
import { moments } from './moments.ts';
import { isExtra, longestRetryMs } from './outbox.ts';
import { isExtraOwed, nextMomentOf, nextOwed, type Owed, type OwedMessage, rankOf } from './owed.ts';
import { type StepNeeds, takeStep } from './step.ts';
import { turnOrder } from './turn-order.ts';

export type Delivering = {
  /** Takes up whatever these channels are owed. */
  wake(channelIds: Iterable<string>): void;
  /** Whether nobody waits for a turn. */
  isIdle(): boolean;
  /** Finishes the requests under way and begins no other. What is still owed stays saved. */
  stop(): Promise<void>;
};

export type DeliveringNeeds = StepNeeds & {
  pace: Pace;
  timer: Timer;
  /** Whether the outage has been seen since the bot started: what was true before may no longer be. */
  isConfirmed: () => boolean;
  /** Called when going on would do harm: Discord no longer accepts the token, or the store no longer saves. */
  onFatal: (error: Error) => void;
};

/** A channel that waits for its next try; `at` says for which. */
type Retry = { at: number; cancel: () => void };

/** How many messages one commit writes down before they are sent. */
const mostAtOnce = 200;
/** Requests that may wait for an answer at once. One that gets none takes up its place until it times out. */
const mostUnderWay = 500;
/** Answers are saved together. Those lost in a crash come again: Discord answers a repeated nonce with the same message. */
const saveAfterMs = 500;
const lookAgainMs = 1_000;
/** How many channels are put in line before everything else has its turn. */
const mostQueuedAtOnce = 5_000;
const refusalRoomMs = 30_000;

/** Delivers what the outbox owes, at the pace that Discord allows: a channel's steps in order, no channel waiting for another. */
export function delivering(needs: DeliveringNeeds): Delivering {
  const { ledger, pace, clock, timer } = needs;
  const waiting = turnOrder();
  const claims = createClaims(ledger, clock);
  const underWay = new Map<string, Promise<void>>();
  const retries = new Map<string, Retry>();
  /** Channels to which time alone will owe something. */
  const later = moments(clock, timer, wake);
  /** Channels that wait until the outage has been seen again. */
  const unconfirmed = new Set<string>();
  let isWorking = false;
  let onFreed = () => {};
  let cancelSaving: (() => void) | null = null;
  let cancelLook: (() => void) | null = null;
  let stopping = false;

  function wake(channelIds: Iterable<string>): void {
    wakeSome(Iterator.from(channelIds));
  }

  function wakeSome(channelIds: Iterator<string>): void {
    let queued = 0;
    for (let next = channelIds.next(); !next.done && !stopping; next = channelIds.next()) {
      queue(next.value);
      queued += 1;
      if (queued < mostQueuedAtOnce) continue;
      timer(() => wakeSome(channelIds), 0);
      break;
    }
    begin();
  }

  function begin(): void {
    if (!isWorking) work().catch(fail);
  }

  /** `isDue`: it has waited for long enough, whatever the clock was set to meanwhile. */
  function queue(channelId: string, isDue = false): void {
    if (stopping || claims.has(channelId)) return;
    const owed = nextOwed(ledger, channelId, clock());
    later.set(channelId, owed === null ? momentAfterNow(channelId) : null);
    const retry = retries.get(channelId);
    if (retry !== undefined && retry.at === owed?.delivery.retryAt) return;
    retry?.cancel();
    retries.delete(channelId);
    if (owed === null) return;
    if (saysThatItRuns(owed) && !needs.isConfirmed()) {
      unconfirmed.add(channelId);
      cancelLook ??= timer(lookAgain, lookAgainMs);
      return;
    }
    const waitMs = isDue ? 0 : waitOf(owed);
    if (waitMs > 0) retryIn(channelId, waitMs, owed.delivery.retryAt);
    else waiting.add(channelId, rankOf(owed, isPaused(channelId)));
  }

  /** A moment that has come and brought nothing is looked at again soon, and not at once. */
  function momentAfterNow(channelId: string): number | null {
    const now = clock();
    const at = nextMomentOf(ledger, channelId, now);
    return at && Math.max(at, now + lookAgainMs);
  }

  /** One timer for all of them: there may be a million. */
  function lookAgain(): void {
    cancelLook = needs.isConfirmed() ? null : timer(lookAgain, lookAgainMs);
    if (cancelLook !== null) return;
    const waited = [...unconfirmed];
    unconfirmed.clear();
    wake(waited);
  }

  function waitOf({ delivery, step }: Owed): number {
    // They have waits of their own.
    if (isExtra(step)) return 0;
    const waitMs = delivery.retryAt - clock();
    // A longer wait means that the clock was set back since that was saved.
    return waitMs <= longestRetryMs ? waitMs : 0;
  }

  function retryIn(channelId: string, delayMs: number, at: number): void {
    const cancel = timer(() => {
      retries.delete(channelId);
      queue(channelId, true);
      begin();
    }, delayMs);
    retries.set(channelId, { at, cancel });
  }

  function isPaused(channelId: string): boolean {
    return ledger.subscriptions.get(channelId)?.paused != null;
  }

  async function work(): Promise<void> {
    isWorking = true;
    for (let next = waiting.take(mostAtOnce); next.length > 0; next = waiting.take(mostAtOnce)) {
      await claims.make(next);
      for (const channelId of next) await serveInTurn(channelId);
    }
    isWorking = false;
  }

  async function serveInTurn(channelId: string): Promise<void> {
    if (standingClaim(channelId) === null) return;
    if (isPaused(channelId) && !pace.hasRoomForRefusal()) {
      setAside(channelId);
      return;
    }
    while (underWay.size >= mostUnderWay) await freed();
    await pace.turn();
    const claim = standingClaim(channelId);
    if (claim === null) return;
    const serving = serve(channelId, claim);
    underWay.set(channelId, serving);
    // This one will probably be refused again: nothing else is risked meanwhile.
    if (isPaused(channelId)) await serving;
  }

  /** The claim if it still stands; otherwise the channel waits for its turn anew. */
  function standingClaim(channelId: string): Claim | null {
    const claim = stopping ? null : claims.standing(channelId);
    if (claim !== null) return claim;
    claims.giveBack(channelId);
    queue(channelId);
    return null;
  }

  function setAside(channelId: string): void {
    claims.giveBack(channelId);
    // Any news end this wait.
    retryIn(channelId, refusalRoomMs, Number.NaN);
  }

  async function serve(channelId: string, { owed, triedBefore }: Claim): Promise<void> {
    try {
      if (isExtraOwed(owed)) await takeExtra(needs, owed);
      else await takeStep(needs, owed as OwedMessage, triedBefore);
    } catch (error) {
      fail(error);
    }
    claims.end(channelId);
    underWay.delete(channelId);
    onFreed();
    if (stopping) return;
    saveSoon();
    wake([channelId]);
  }

  function freed(): Promise<void> {
    return new Promise((resolve) => {
      onFreed = resolve;
    });
  }

  function saveSoon(): void {
    cancelSaving ??= timer(() => {
      cancelSaving = null;
      ledger.put([]).catch(fail);
    }, saveAfterMs);
  }

  function fail(error: unknown): void {
    stopping = true;
    needs.onFatal(error instanceof Error ? error : new Error(String(error)));
  }

  return {
    wake,
    isIdle: () => !isWorking,
    async stop() {
      stopping = true;
      for (const { cancel } of retries.values()) cancel();
      cancelSaving?.();
      cancelLook?.();
      later.cancel();
      for (const channelId of claims.channels()) if (!underWay.has(channelId)) claims.giveBack(channelId);
      await Promise.all(underWay.values());
      await ledger.put([]);
    },
  };
}

function saysThatItRuns({ step }: Owed): boolean {
  return step === 'start' || step === 'mention';
}
