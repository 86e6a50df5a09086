import { expect, test } from 'vitest';
import { groupCommit } from '../../src/storage/group-commit.ts';

/** Commits that end when they are told to. */
function held() {
  const commits: { items: string[]; end: (error?: Error) => void }[] = [];
  const begun: (() => void)[] = [];
  const hand = groupCommit<string>(
    (items) => {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      commits.push({ items, end: (error) => (error ? reject(error) : resolve()) });
      begun.shift()?.();
      return promise;
    },
    async () => {},
  );
  const nextCommit = () => new Promise<void>((resolve) => begun.push(resolve));
  return { commits, hand, nextCommit };
}

test('what is handed in while a commit runs goes into the next one, all together', async () => {
  const { commits, hand, nextCommit } = held();
  const first = nextCommit();
  hand(['a']);
  await first;
  const others = [hand(['b']), hand(['c', 'd']), hand(['b'])];
  const second = nextCommit();
  commits[0]?.end();
  await second;
  commits[1]?.end();
  await Promise.all(others);
  expect(commits.map(({ items }) => items)).toEqual([['a'], ['b', 'c', 'd', 'b']]);
});

test('a commit that failed is heard of by those in it, and by no others', async () => {
  const { commits, hand, nextCommit } = held();
  const first = nextCommit();
  const lost = hand(['a']);
  await first;
  const kept = hand(['b']);
  const second = nextCommit();
  commits[0]?.end(new Error('disk full'));
  await expect(lost).rejects.toThrow('disk full');
  await second;
  commits[1]?.end();
  await expect(kept).resolves.toBeUndefined();
});

test('whoever hands in nothing waits for what others did', async () => {
  const { commits, hand, nextCommit } = held();
  const first = nextCommit();
  hand(['a']);
  await first;
  let isDone = false;
  const waiting = hand([]).then(() => {
    isDone = true;
  });
  await Promise.resolve();
  expect(isDone).toBe(false);
  commits[0]?.end();
  await waiting;
  expect(commits).toHaveLength(1);
});
