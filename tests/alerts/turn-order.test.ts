import { expect, test } from 'vitest';
import { turnOrder } from '../../src/alerts/turn-order.ts';

/** Everybody who waits, in the order in which they are served, in groups of at most so many. */
function all(order: ReturnType<typeof turnOrder>, most = 10): string[][] {
  const groups: string[][] = [];
  for (let group = order.take(most); group.length > 0; group = order.take(most)) groups.push(group);
  return groups;
}

test('lower ranks are served first, and within a rank whoever came first', () => {
  const order = turnOrder();
  for (const [channel, rank] of [
    ['a', 2],
    ['b', 0],
    ['c', 2],
    ['d', 0],
    ['e', 5],
  ] as const)
    order.add(channel, rank);
  expect(all(order)).toEqual([['b', 'd'], ['a', 'c'], ['e']]);
  expect(all(order)).toEqual([]);
});

test('whoever asks again keeps its place, and with another rank gets another one', () => {
  const order = turnOrder();
  for (const channel of ['a', 'b', 'c']) order.add(channel, 1);
  order.add('a', 1);
  order.add('b', 0);
  order.add('c', 3);
  expect(all(order)).toEqual([['b'], ['a'], ['c']]);
});

test('no more are taken than asked for', () => {
  const order = turnOrder();
  for (const channel of ['a', 'b', 'c']) order.add(channel, 1);
  expect(all(order, 2)).toEqual([['a', 'b'], ['c']]);
});
