import { expect, test } from 'vitest';
import { inRealTime } from '../../src/time.ts';
import { aReader, rateExceeded } from './a-reader.ts';

test('of fifty at once some are read, and the others are told at once that there are too many', async () => {
  const { read } = await aReader();
  const all = await Promise.all(Array.from({ length: 50 }, () => read('/rate-exceeded.png')));
  expect(all.filter((one) => 'unread' in one && one.unread === 'busy')).toHaveLength(42);
  expect(all.filter((one) => 'errors' in one)).toHaveLength(8);
});

test('one that takes too long ends the process, and the next picture is read by another', async () => {
  const delays: number[] = [];
  let isOver = false;
  const { read, logged } = await aReader((run, delayMs) => {
    delays.push(delayMs);
    return inRealTime(run, isOver ? delayMs : 0);
  });
  expect(await read('/rate-exceeded.png')).toEqual({ unread: 'slow' });
  isOver = true;
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  expect(logged.map((line) => JSON.parse(line).why)).toEqual(['slow']);
});

test('nobody reads any more half a minute after the last picture, and then anew', async () => {
  let whenIdle = () => {};
  const { read } = await aReader((run, delayMs) => {
    if (delayMs !== 30_000) return inRealTime(run, delayMs);
    whenIdle = run;
    return () => {};
  });
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
  whenIdle();
  expect(await read('/rate-exceeded.png')).toEqual(rateExceeded);
});
