import { expect, test } from 'vitest';
import { overlaps, presence } from '../../src/roles/presence.ts';
import { process } from '../storage/entries.ts';
import { aLoggedLog } from './logged.ts';
import { type Shared, sharedStorage } from './two-processes.ts';

type Part = { shards: number[]; count: number } | null;

function aProcess(storage: Shared, id: string, part: Part) {
  const { logged, log } = aLoggedLog();
  return { logged, beat: presence({ storage, part, id, runsAt: `machine ${id}`, log }) };
}

/** Both are there for so many turns. */
async function turns(count: number, ...processes: { beat(): Promise<void> }[]): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) for (const { beat } of processes) await beat();
}

const of = (shards: number[], count = 6): Part => ({ shards, count });

test.each<[string, Part, Part]>([
  ['the same shards', of([0, 1]), of([0, 1])],
  ['a shard of both', of([0, 1, 2]), of([2, 3])],
  ['shards counted in another way', of([0]), of([1], 2)],
  ['everything, beside one that takes a part', null, of([0])],
  ['everything', null, null],
])('two processes that take %s name each other, once', async (_, one, other) => {
  const storage = await sharedStorage();
  const [first, second] = [aProcess(storage, 'a', one), aProcess(storage, 'b', other)];
  await turns(6, first, second);
  const says = (where: string) => [
    expect.stringMatching(`^error: another process answers for the same shards.*"runsAt":"machine ${where}"`),
  ];
  expect([first.logged, second.logged].some((logged) => logged.length > 0)).toBe(true);
  if (first.logged.length > 0) expect(first.logged).toEqual(says('b'));
  if (second.logged.length > 0) expect(second.logged).toEqual(says('a'));
});

test.each<[string, Part[]]>([
  ['each others of all shards', [of([0, 1]), of([2, 3]), of([4, 5])]],
  ['one alone', [null]],
])('%s name nobody', async (_, parts) => {
  const storage = await sharedStorage();
  const processes = parts.map((part, index) => aProcess(storage, String(index), part));
  await turns(10, ...processes);
  expect(processes.flatMap(({ logged }) => logged)).toEqual([]);
});

test('a process that was killed and started again does not name itself', async () => {
  const storage = await sharedStorage();
  const [before, after] = [aProcess(storage, 'before', of([0])), aProcess(storage, 'after', of([0]))];
  await turns(5, before);
  await turns(20, after);
  expect(after.logged).toEqual([]);
});

test('one that has ended is no longer there, and that is said', async () => {
  const storage = await sharedStorage();
  const [one, other] = [aProcess(storage, 'a', of([0, 1])), aProcess(storage, 'b', of([1]))];
  await turns(4, one, other);
  expect(one.logged).toHaveLength(1);
  await turns(15, one);
  expect(one.logged.slice(1)).toEqual([expect.stringMatching(/^info: no other process answers/)]);
  await turns(4, one, other);
  expect(one.logged).toHaveLength(3);
});

test('counts of shards are compared before the shards', () => {
  const { value } = process;
  expect(overlaps(value, { ...value, shards: [0] })).toBe(false);
  expect(overlaps(value, { ...value, shards: [0], count: 7 })).toBe(true);
});
