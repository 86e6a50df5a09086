import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { WebhookOutcome } from '../sending/follow-requests.ts';
import type { Pace } from '../sending/pace.ts';
import type { Clock } from '../time.ts';
import { dueAgain, isOutOfSight, type TendingStep } from './follow.ts';
import { type Due, type TendingQueueNeeds, tendingQueue } from './tending-queue.ts';
import { type TendingStepsNeeds, tendingSteps } from './tending-steps.ts';

export type TendingNeeds = Omit<TendingStepsNeeds, 'queue' | 'mayAsk'> &
  Omit<TendingQueueNeeds, 'ledger' | 'hasRoomForRefusal'> & {
    pace: Pick<Pace, 'turnForPerson' | 'hasRoomForRefusal'>;
    /** Called where it may have been the news channel's fault. */
    doubtNews: () => void;
    /** Whether no outage runs and none is still being told of: only then a channel changes the way in which it is served. */
    mayChange: () => boolean;
    /** Whether no alert waits to be sent. */
    isFree: () => boolean;
    /** A channel that may have followed does not: it is owed what runs. */
    tellAgain: () => Promise<void>;
    steadyClock: Clock;
    log: Log;
    metrics: Metrics;
  };

export type Tending = {
  /** Looks at a channel anew; `again`: also where it was refused before. Resolves when it ceased to follow, if that may be now. */
  consider(channelId: string, again?: boolean): Promise<void>;
  /** Does what is due; resolves when nothing can be done for now. */
  work(): Promise<void>;
  /** Done when no channel is being asked to follow. */
  settled(): Promise<void>;
  /** Removes all that follows in a server, at once, and forgets that. */
  forget(guildId: string): Promise<void>;
  stop(): Promise<void>;
};

const sweepEveryMs = 24 * 60 * 60_000;
const firstPauseMs = 1_000;
const longestPauseMs = 5 * 60_000;
/** While somebody waits: to find what was asked for, to remove it, and to repeat either. */
const mostStepsAtOnce = 4;

/** Has channels follow the news channel, and looks after that, one at a time and only with requests that nobody else needs. */
export function tending(needs: TendingNeeds): Tending {
  const { ledger, steadyClock, log } = needs;
  const queue = tendingQueue({ ...needs, hasRoomForRefusal: () => needs.pace.hasRoomForRefusal() });
  const take = tendingSteps({ ...needs, queue, mayAsk: () => !stopping && needs.mayChange() });
  let sweptAt = Number.NEGATIVE_INFINITY;
  let mightBegin = false;
  let failures = 0;
  let pausedUntil = 0;
  let working: Promise<void> | null = null;
  let serving = Promise.resolve();
  let stopping = false;

  /** Who is next, and what for; null if nothing is due. */
  function next(): Due | null {
    const doubtful = queue.doubtful();
    const mayChange = needs.mayChange();
    // One of which nothing can be learnt does not hold up all others.
    if (doubtful !== undefined && (failures === 0 || !mayChange))
      return { channelId: doubtful, step: 'find' };
    return mayChange ? queue.next() : null;
  }

  /** Channels come and go without a word. */
  function sweep(): void {
    const isNew = needs.mayBegin() && !mightBegin;
    mightBegin = needs.mayBegin();
    if (!isNew && steadyClock() - sweptAt < sweepEveryMs) return;
    sweptAt = steadyClock();
    queue.considerAll();
  }

  async function workAll(): Promise<void> {
    sweep();
    while (isAble()) {
      if (next() === null) return;
      await needs.pace.turnForPanel();
      // An alert that came meanwhile goes first.
      const due = isAble() ? next() : null;
      if (due === null) return;
      await serveNow(due.channelId, due.step);
    }
  }

  function serveNow(channelId: string, step: TendingStep): Promise<void> {
    const served = serve(channelId, step);
    const before = serving;
    serving = served.catch(() => {}).then(() => before);
    return served;
  }

  function isAble(): boolean {
    return !stopping && steadyClock() >= pausedUntil && needs.isFree();
  }

  async function serve(channelId: string, step: TendingStep): Promise<void> {
    queue.begin(channelId);
    const outcome = await take(channelId, step);
    if (outcome !== null) settle(channelId, step, outcome);
    if ((step === 'ask' || step === 'find') && !needs.mayChange()) await needs.tellAgain();
  }

  function settle(channelId: string, step: TendingStep, outcome: WebhookOutcome): void {
    needs.metrics.countFollowingStep(step, outcome.kind);
    const { kind } = outcome;
    if (kind === 'failed') {
      queue.consider(channelId);
      failures += 1;
      pausedUntil = steadyClock() + Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1));
    } else failures = 0;
    if (step === 'ask' && (kind === 'gone' || kind === 'refused')) needs.doubtNews();
    const about = { channel: channelId, step, outcome: kind };
    if (kind === 'done') {
      if (step !== 'look') log.info(about, 'a channel follows the news channel, or does no more');
    } else if (step !== 'forget') log.info(about, 'what was tried about following did not come to pass');
    if (step === 'remove' && kind !== 'done' && ledger.follows.has(channelId))
      log.warn(
        { channel: channelId },
        'a channel goes on following the news channel: its webhook could not be removed',
      );
  }

  /** Does at once what is due about a channel that follows. */
  async function hurry(channelId: string, may: () => boolean): Promise<void> {
    const due = () => (!stopping && may() && ledger.follows.has(channelId) ? queue.stepOf(channelId) : null);
    for (let steps = 0; steps < mostStepsAtOnce && due() !== null; steps += 1) {
      if (!(await needs.pace.turnForPerson())) continue;
      await serving;
      const step = due();
      if (step !== null) await serveNow(channelId, step);
    }
  }

  return {
    async consider(channelId, again = false) {
      const follow = ledger.follows.get(channelId);
      if (again && follow?.state === 'off') ledger.noteFollow(channelId, null);
      if (follow !== undefined && isOutOfSight(follow)) ledger.noteFollow(channelId, dueAgain(follow));
      queue.consider(channelId);
      await hurry(channelId, needs.mayChange);
      await ledger.save();
    },
    work() {
      working ??= workAll().finally(() => {
        working = null;
      });
      return working;
    },
    settled: () => serving,
    async forget(guildId) {
      for (const follow of ledger.ofServer(guildId)) {
        if (isOutOfSight(follow)) ledger.noteFollow(follow.channelId, dueAgain(follow));
        await hurry(follow.channelId, () => true);
      }
      await ledger.save();
    },
    async stop() {
      stopping = true;
      await serving;
      await ledger.save();
    },
  };
}
