import type { Alerts } from '../alerts/alerts.ts';
import type { Answer, Ask } from '../alerts/letters.ts';
import { Unanswered } from '../discord/unanswered.ts';
import type { Storage } from '../storage/storage.ts';
import type { Timer } from '../time.ts';

export type AskLeader = <What extends keyof Alerts>(
  what: What,
  details: Parameters<Alerts[What]>,
) => ReturnType<Alerts[What]>;

export type Asking = {
  /** Has the leader do something at its desk. Rejects with Unanswered when nothing is heard of it. */
  ask: AskLeader;
  /** Takes in what the leader has written back. */
  hear(answers: readonly Answer[]): void;
  isWaiting(): boolean;
  /** Nothing more will be heard: whoever waits or asks later is told so. */
  giveUp(): void;
};

export type AskingNeeds = {
  storage: Pick<Storage, 'post'>;
  /** The name of this process among all. */
  member: string;
  clock: () => number;
  timer: Timer;
  /** Another one every time. */
  newId: () => string;
};

/** Longer than it takes another process to take over. */
const answerWithinMs = 25_000;

type Open = { ask: Ask; settle: (answer: Answer | null) => void };

/** Asks on behalf of a process that does not lead: what is asked lies in the storage until it is answered. */
export function asking({ storage, member, clock, timer, newId }: AskingNeeds): Asking {
  const open = new Map<string, Open>();
  let isOver = false;
  // One after the other, or an older letter could take the place of a newer one.
  let posted: Promise<void> = Promise.resolve();

  function post(): Promise<void> {
    const asks = () => [...open.values()].map(({ ask }) => ask);
    const posting = posted.then(() =>
      storage.post({ kind: 'asks', key: member, value: { member, asks: asks() } }),
    );
    posted = posting.catch(() => {});
    return posting;
  }

  async function ask(what: string, details: unknown[]): Promise<unknown> {
    const id = newId();
    const { promise, resolve } = Promise.withResolvers<Answer | null>();
    open.set(id, { ask: { id, at: clock(), what, with: details }, settle: resolve });
    const giveUp = timer(() => resolve(null), answerWithinMs);
    if (isOver) resolve(null);
    else post().catch(() => resolve(null));
    const answer = await promise;
    giveUp();
    open.delete(id);
    post().catch(() => {});
    if (answer === null) throw new Unanswered(`nobody answered whether ${what} was done`);
    if (answer.failed) throw new Error(`the process that leads could not do ${what}`);
    return answer.result;
  }

  return {
    ask: ask as AskLeader,
    hear(answers) {
      for (const answer of answers) open.get(answer.id)?.settle(answer);
    },
    isWaiting: () => open.size > 0,
    giveUp() {
      isOver = true;
      for (const { settle } of open.values()) settle(null);
    },
  };
}

/** The desk of a process that does not lead. */
export function remoteDesk(ask: AskLeader): Alerts {
  return {
    subscribe: (...details) => ask('subscribe', details),
    unsubscribe: (...details) => ask('unsubscribe', details),
    list: (...details) => ask('list', details),
    follow: (...details) => ask('follow', details),
    unfollow: (...details) => ask('unfollow', details),
    test: (...details) => ask('test', details),
    forget: (...details) => ask('forget', details),
  };
}
