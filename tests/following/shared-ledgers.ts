import { type FollowingEntry, followingLedger } from '../../src/following/following-ledger.ts';

/** Over once the bot was killed: then nothing that it asks for or saves comes back. */
export type Life = { isOver: boolean };

export function never<T>(): Promise<T> {
  return new Promise(() => {});
}

/** The ledgers of bots that come and go, each with what the one before it had saved. */
export function sharedLedgers() {
  let saved: FollowingEntry[] = [];
  return (life: Life) =>
    followingLedger(
      {
        async write(changes) {
          if (life.isOver) return never();
          for (const change of changes) {
            saved = saved.filter(({ key }) => key !== change.key);
            if (change.value !== null) saved.push(change);
          }
        },
      },
      saved,
    );
}
