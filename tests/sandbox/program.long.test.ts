import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { aProgram, isRunning } from './a-program.ts';

test('the demo shows the status, the alert, its edit and the resolved reply, in this order', async () => {
  const startedAt = performance.now();
  const program = await aProgram('--demo');

  await program.shows('Ben in #general: /cai-status');
  await program.shows('🟢 Character.AI looks fine');
  await program.shows('Character.AI alerts are on here');
  await program.shows('C.AI breaks: every request ends in a 500');
  await program.shows('@C.AI news Character.AI is down.');
  await program.shows('Ben in #general: /cai-error');
  await program.shows('What Internal Server Error means');
  await program.shows('presses [ What should I do? ]');
  await program.shows('What to do now');
  await program.shows('#alerts C.AI Status (edited)');
  await program.shows('🟡 Character.AI is coming back');
  await program.shows('#alerts C.AI Status (replying to “@C.AI news Character.AI is coming back.”)');
  await program.shows('Character.AI is working again as of');

  expect(await program.exit).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(60_000);
  expect(program.errors()).toBe('');
  expect(program.output()).toBe(stripVTControlCharacters(program.output()));
  expect(program.output()).not.toMatch(/.{101}|<t:|<#|<@/);
  expect(isRunning(program.botPid())).toBe(false);
  expect(await program.leftFiles()).toEqual([]);
});

test('a second one takes the next port that is free, and says so', async () => {
  const first = await aProgram();
  await first.shows('Ctrl-C ends everything.');
  const second = await aProgram();
  await second.shows('Port 4000 is taken, so this is another one.');
});

test('Ctrl-C ends the demo with nothing left over', async () => {
  const program = await aProgram('--demo');
  await program.shows('Character.AI alerts are on here');
  program.interrupt();

  expect(await program.exit).toBe(1);
  expect(isRunning(program.botPid())).toBe(false);
  expect(await program.leftFiles()).toEqual([]);
});
