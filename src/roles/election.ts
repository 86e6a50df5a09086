import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { RefusedByDiscord } from '../sending/refused.ts';
import type { Lease, Storage } from '../storage/storage.ts';
import type { StoredEntry } from '../storage/store.ts';
import type { Clock } from '../time.ts';
import type { Follower } from './follower.ts';
import type { Leader } from './leader.ts';
import { type LeaderSeen, leaderWatch } from './leader-watch.ts';
import { memory } from './memory.ts';
import type { Role } from './role.ts';

export type ElectionNeeds = {
  storage: Pick<Storage, 'lead'>;
  /** Begins to lead under a lease, with what was remembered. */
  lead: (lease: Lease, remembered: readonly StoredEntry[], onFatal: (error: Error) => void) => Leader;
  follower: Follower;
  /** Whether other processes have the same storage. */
  isShared: boolean;
  intervalMs: number;
  /** Monotonic. */
  clock: Clock;
  log: Log;
  /** Told what makes going on harmful. */
  fail: (error: Error) => void;
};

export type Election = Role & {
  /** Leads if nobody else does, and goes on trying. Rejects when the storage can't be used. */
  begin(): Promise<void>;
  /** What this process does while it leads; null while it does not. */
  leader(): Leader | null;
  leaderSeen(): LeaderSeen;
  /** `answered`: done when nobody waits for an answer of this process any more. */
  stop(answered: Promise<unknown>): Promise<void>;
};

/** How often a process looks whether it may lead, and what the leader wrote. */
const lookEveryMs = 1_000;
/** The same while people wait for what is written. */
const waitingEveryMs = 250;
/** When a lease is lost, a write may fail that much earlier than the loss itself is known. */
const lostWithinMs = 3_000;
/** What hangs longer at the end of a term is left to itself: without the lease it can do nothing any more. */
const termEndsWithinMs = 15_000;
/** What is left of the time that a process has to end, once its last messages are sent. */
const hearOutMs = 3_000;

type Term = { lease: Lease; leader: Leader; isOver: boolean };

/** Decides the role of a process: it leads while it holds the lease, and follows while another does. */
export function election(needs: ElectionNeeds): Election {
  const { storage, lead, follower, isShared, clock, log, fail } = needs;
  const watch = leaderWatch(needs.intervalMs, clock, log);
  const remembered = memory(clock, () => follower.known() !== null, log);
  const stopping = new AbortController();
  let term: Term | null = null;
  let ending: Promise<unknown> = Promise.resolve();
  let rescue: Promise<unknown> = Promise.resolve();
  let running: Promise<void> = Promise.resolve();
  let isCut = false;
  let why = 'it has just begun';

  async function stand(): Promise<void> {
    const lease = await storage.lead();
    if (lease === null) {
      why = 'another process holds the right to write, but does not use it';
      return;
    }
    const leader = await begun(lease);
    const own: Term = { lease, leader, isOver: false };
    lease.lost.then((error) => {
      stepDown(own, error);
      // Nobody else can have it: starting again finds out what became of it.
      if (!isShared) rescue.then(() => fail(error));
    });
    try {
      await leader.catchUp();
    } catch (error) {
      stepDown(own, error as Error);
      throw error;
    }
    if (own.isOver) return;
    term = own;
    remembered.forget();
    if (isShared) log.info('leading: this process looks and delivers');
  }

  /** Gives the lease back where nothing comes of it. */
  async function begun(lease: Lease): Promise<Leader> {
    try {
      return lead(lease, await remembered.load(lease.store), (error) => void judge(error, lease));
    } catch (error) {
      await giveBack(lease);
      throw error;
    }
  }

  async function giveBack(lease: Lease): Promise<void> {
    await lease
      .release()
      .catch((err) => log.debug({ err }, 'the lease was not given back: it ends by itself'));
  }

  /** A failure that comes of a lost lease harms nobody: the next leader takes up what is left. Any other ends the process. */
  async function judge(error: Error, { lost }: Lease): Promise<void> {
    const isLost = () => Promise.race([lost.then(() => true), wait(lostWithinMs, false)]);
    if (error instanceof RefusedByDiscord || !isShared || !(await isLost())) rescue.then(() => fail(error));
  }

  function stepDown(ended: Term, error: Error): void {
    if (ended.isOver) return;
    ended.isOver = true;
    if (term === ended) term = null;
    log.warn({ error: error.message }, 'no longer leading: the lease is lost');
    follower.take(ended.leader.known());
    rescue = ended.lease
      .rescue(remembered.keep(ended.leader))
      .catch((err) => log.error({ err }, 'what is known could not be kept'));
    // First of all the lease, without which nothing more is sent.
    const over = Promise.allSettled([giveBack(ended.lease), ended.leader.abandon()]);
    ending = Promise.race([over, wait(termEndsWithinMs)]);
  }

  async function turn(): Promise<void> {
    if (term === null || follower.isWaiting()) {
      if (await follower.refresh()) {
        watch.seen();
        remembered.forget();
      }
    }
    if (term !== null) return lookAfter(term);
    await ending;
    await stand().then(
      () => {
        isCut = false;
      },
      (err) => {
        why = err.message;
        if (!isCut) log.warn({ err }, 'can not find out who leads, will try again');
        isCut = true;
      },
    );
  }

  async function lookAfter({ leader, lease }: Term): Promise<void> {
    // Where the storage is out of reach, the lease ends by itself.
    await leader.serveRequests().catch((err) => log.debug({ err }, 'can not read what others ask for'));
    await remembered
      .mend(leader, lease.store)
      .catch((err) => log.debug({ err }, 'can not find out whether the storage has lost something'));
  }

  async function keepTurning(): Promise<void> {
    while (!stopping.signal.aborted) {
      const isAwaited = follower.isWaiting() || term !== null;
      await wait(isAwaited ? waitingEveryMs : lookEveryMs, null, { signal: stopping.signal }).catch(() => {});
      if (!stopping.signal.aborted) await turn().catch(fail);
    }
  }

  /** Beside the turns: one that hangs must not go unnoticed. */
  async function keepWatching(): Promise<void> {
    while (!stopping.signal.aborted) {
      if (term?.lease.isHeld()) watch.seen();
      else watch.missed(why);
      await wait(lookEveryMs, null, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  }

  /** Goes on reading the responses for whoever asked here, for as long as the end of the process may take. */
  async function hearOut(answered: Promise<unknown>): Promise<void> {
    let isOver = false;
    const over = Promise.race([answered, wait(hearOutMs)]).then(() => {
      isOver = true;
    });
    while (!isOver) {
      if (follower.isWaiting()) await follower.refresh();
      await Promise.race([over, wait(waitingEveryMs)]);
    }
    follower.giveUp();
  }

  const current = (): Role => term?.leader ?? follower;

  return {
    status: () => current().status(),
    outlook: () => current().outlook(),
    known: () => current().known(),
    now: () => current().now(),
    get alerts() {
      return current().alerts;
    },
    get panels() {
      return current().panels;
    },
    leader: () => term?.leader ?? null,
    leaderSeen: watch.last,
    async begin() {
      keepWatching();
      await stand();
      if (term === null) await follower.refresh();
      if (isShared) running = keepTurning();
    },
    async stop(answered) {
      stopping.abort();
      await Promise.race([running, wait(hearOutMs)]);
      const last = term;
      if (last !== null) {
        await last.leader.stop().catch((error: Error) => judge(error, last.lease));
        await giveBack(last.lease);
      }
      await ending;
      await hearOut(answered);
    },
  };
}
