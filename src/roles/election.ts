import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../log.ts';
import { RefusedByDiscord } from '../sending/refused.ts';
import type { Lease, Storage } from '../storage/storage.ts';
import type { StoredEntry } from '../storage/store.ts';
import type { Follower } from './follower.ts';
import type { Leader } from './leader.ts';
import type { Role } from './role.ts';

export type ElectionNeeds = {
  storage: Pick<Storage, 'lead'>;
  /** Begins to lead under a lease, with what was remembered. */
  lead: (lease: Lease, remembered: readonly StoredEntry[], onFatal: (error: Error) => void) => Leader;
  follower: Follower;
  /** Whether other processes have the same storage. */
  isShared: boolean;
  log: Log;
  /** Told what makes going on harmful. */
  fail: (error: Error) => void;
};

export type Election = Role & {
  /** Leads if nobody else does, and goes on trying. Rejects when the storage can't be used. */
  begin(): Promise<void>;
  /** What this process does while it leads; null while it does not. */
  leader(): Leader | null;
  /** `answered`: done when nobody waits for an answer of this process any more. */
  stop(answered: Promise<unknown>): Promise<void>;
};

/** How often a process looks whether it may lead, and what the leader wrote. */
const lookEveryMs = 1_000;
/** The same while people wait for what is written. */
const waitingEveryMs = 250;
/** When a lease is lost, a write may fail that much earlier than the loss itself is known. */
const lostWithinMs = 3_000;
/** What is left of the time that a process has to end, once its last messages are sent. */
const hearOutMs = 3_000;

type Term = { lease: Lease; leader: Leader; isOver: boolean };

/** Decides the role of a process: it leads while it holds the lease, and follows while another does. */
export function election(needs: ElectionNeeds): Election {
  const { storage, lead, follower, isShared, log, fail } = needs;
  const stopping = new AbortController();
  let term: Term | null = null;
  let ending: Promise<void> = Promise.resolve();
  let running: Promise<void> = Promise.resolve();
  let isCut = false;

  async function stand(): Promise<void> {
    const lease = await storage.lead();
    if (lease === null) return;
    const remembered = await lease.store.load().catch(async (error: unknown) => {
      await lease.release();
      throw error;
    });
    const leader = lead(lease, remembered, (error) => void judge(error, lease));
    const begun: Term = { lease, leader, isOver: false };
    lease.lost.then((error) => stepDown(begun, error));
    await leader.catchUp().catch((error: Error) => {
      stepDown(begun, error);
      throw error;
    });
    if (begun.isOver) return;
    term = begun;
    if (isShared) log.info('leading: this process looks and delivers');
  }

  /** A failure that comes of a lost lease harms nobody: the next leader takes up what is left. Any other ends the process. */
  async function judge(error: Error, { lost }: Lease): Promise<void> {
    const isLost = () => Promise.race([lost.then(() => true), wait(lostWithinMs, false)]);
    if (error instanceof RefusedByDiscord || !isShared || !(await isLost())) fail(error);
  }

  function stepDown(ended: Term, error: Error): void {
    if (ended.isOver) return;
    ended.isOver = true;
    if (term === ended) term = null;
    log.warn({ error: error.message }, 'no longer leading: the lease is lost');
    follower.take(ended.leader.known());
    ending = ended.leader.abandon().then(() => ended.lease.release());
  }

  async function turn(): Promise<void> {
    if (term === null || follower.isWaiting()) await follower.refresh();
    if (term !== null) {
      // Where the storage is out of reach, the lease ends by itself.
      return term.leader
        .serveRequests()
        .catch((err) => log.debug({ err }, 'can not read what others ask for'));
    }
    await ending;
    await stand().then(
      () => {
        isCut = false;
      },
      (err) => {
        if (!isCut) log.warn({ err }, 'can not find out who leads, will try again');
        isCut = true;
      },
    );
  }

  async function keepTurning(): Promise<void> {
    while (!stopping.signal.aborted) {
      const isAwaited = follower.isWaiting() || term !== null;
      await wait(isAwaited ? waitingEveryMs : lookEveryMs, null, { signal: stopping.signal }).catch(() => {});
      if (!stopping.signal.aborted) await turn();
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
    get alerts() {
      return current().alerts;
    },
    leader: () => term?.leader ?? null,
    async begin() {
      await stand();
      if (term === null) await follower.refresh();
      if (isShared) running = keepTurning();
    },
    async stop(answered) {
      stopping.abort();
      await running;
      const last = term;
      if (last !== null) {
        await last.leader.stop().catch((error: Error) => judge(error, last.lease));
        await last.lease.release();
      }
      await ending;
      await hearOut(answered);
    },
  };
}
