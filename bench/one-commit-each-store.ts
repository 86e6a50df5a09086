import * as original from '../src/storage/store.ts';

type Write = (items: readonly unknown[]) => Promise<void>;

const writing = ['write', 'save', 'remove'];

/** The bot's store with every record in a transaction of its own, the next one begun when the last has ended. */
export async function openStore(url: string): Promise<original.Store> {
  const store = await original.openStore(url);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => {});
    return done;
  };
  const oneByOne = Object.entries(store)
    .filter(([name]) => writing.includes(name))
    .map(([name, write]) => {
      const one = (item: unknown) => inTurn(() => (write as Write)([item]));
      return [name, (items: readonly unknown[]) => Promise.all(items.map(one))];
    });
  return { ...store, ...Object.fromEntries(oneByOne) };
}
