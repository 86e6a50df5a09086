import type { LedgerStore } from '../../src/alerts/ledger.ts';
import type { Messenger } from '../../src/sending/messenger.ts';

/** A life of so many moments; after the last one, nothing that is begun ever ends. */
export type Life = { moment(): Promise<void>; isOver(): boolean; over: Promise<void> };

export function lifeOf(moments: number): Life {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let left = moments;
  return {
    moment() {
      left -= 1;
      if (left >= 0) return Promise.resolve();
      end();
      return new Promise(() => {});
    },
    isOver: () => left < 0,
    over,
  };
}

async function within<T>(life: Life, act: () => Promise<T>): Promise<T> {
  await life.moment();
  const result = await act();
  await life.moment();
  return result;
}

export function mortalStore(store: LedgerStore, life: Life): LedgerStore {
  return { write: (changes) => within(life, () => store.write(changes)) };
}

export function mortalMessenger(messenger: Messenger, life: Life): Messenger {
  return {
    ...messenger,
    post: (place, post) => within(life, () => messenger.post(place, post)),
    edit: (place, messageId, view) => within(life, () => messenger.edit(place, messageId, view)),
  };
}
