import type { z } from 'zod';
import { Unanswered } from '../discord/command.ts';
import type { Storage } from '../storage/storage.ts';
import type { RequestRecord, ResponseRecord } from '../storage/store.ts';
import type { Clock, Timer } from '../time.ts';
import { alertsResponse, type LeaderRequest } from './requests.ts';

export type RequestClient = {
  /**
   * Has the leader do something, and parses what it returns. Rejects with Unanswered when it is not known whether that was done,
   * and with another error when it was not.
   */
  ask<T>(request: LeaderRequest, result: z.ZodType<T>): Promise<T>;
  /** Takes in what the leader has answered. */
  hear(responses: readonly ResponseRecord[]): void;
  isWaiting(): boolean;
  /** Nothing more will be heard: whoever waits or asks later is told so. */
  giveUp(): void;
};

export type RequestClientNeeds = {
  storage: Pick<Storage, 'post'>;
  /** The name of this process among all. */
  processName: string;
  clock: Clock;
  timer: Timer;
  /** Another one every time. */
  newId: () => string;
};

/** Longer than it takes another process to take over. */
const answerWithinMs = 25_000;

type Open = { record: RequestRecord; settle: (response: unknown) => void };

/** Asks on behalf of a process that does not lead: a request lies in the storage until the leader has answered it. */
export function requestClient(needs: RequestClientNeeds): RequestClient {
  const { storage, processName, clock, timer, newId } = needs;
  const open = new Map<string, Open>();
  let isOver = false;
  // One after the other, or older requests could take the place of newer ones.
  let posted: Promise<void> = Promise.resolve();

  function post(): Promise<void> {
    const requests = () => [...open.values()].map(({ record }) => record);
    const posting = posted.then(() =>
      storage.post({ kind: 'requests', key: processName, value: { requests: requests() } }),
    );
    posted = posting.catch(() => {});
    return posting;
  }

  /** Null when nothing is heard of it. */
  async function responseTo(request: LeaderRequest): Promise<unknown> {
    const id = newId();
    const { promise, resolve } = Promise.withResolvers<unknown>();
    open.set(id, { record: { id, at: clock(), request }, settle: resolve });
    const stopWaiting = timer(() => resolve(null), answerWithinMs);
    if (isOver) resolve(null);
    else post().catch(() => resolve(null));
    const response = await promise;
    stopWaiting();
    open.delete(id);
    post().catch(() => {});
    return response;
  }

  return {
    async ask(request, result) {
      const { data: response } = alertsResponse.safeParse(await responseTo(request));
      if (response?.kind === 'refused')
        throw new Error(`the process that leads does not know ${request.what}`);
      if (response?.kind === 'failed') throw new Error(`the process that leads could not do ${request.what}`);
      const done = result.safeParse(response?.result);
      if (!done.success) throw new Unanswered(`it is not known whether ${request.what} was done`);
      return done.data;
    },
    hear(responses) {
      for (const { id, response } of responses) open.get(id)?.settle(response);
    },
    isWaiting: () => open.size > 0,
    giveUp() {
      isOver = true;
      for (const { settle } of open.values()) settle(null);
    },
  };
}
