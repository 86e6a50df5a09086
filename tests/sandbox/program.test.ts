import { expect, test } from 'vitest';
import { aProgram, isRunning } from './a-program.ts';

test('without a flag it says where its page is, and serves it to this machine alone', async () => {
  const program = await aProgram();
  await program.shows('Ctrl-C ends everything.');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(program.output()) ?? [];

  const page = await fetch(url);
  expect(await page.text()).toContain('<title>C.AI status bot: sandbox</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('Ctrl-C ends it with nothing left over', async () => {
  const program = await aProgram();
  await program.shows('Ctrl-C ends everything.');
  program.interrupt();

  expect(await program.exit).toBe(0);
  expect(isRunning(program.botPid())).toBe(false);
  expect(await program.leftFiles()).toEqual([]);
});

test('Ctrl-C while everything is still starting leaves nothing over', async () => {
  const program = await aProgram();
  await program.shows('Starting the bot');
  program.interrupt();

  expect(await program.exit).toBe(1);
  expect(program.errors()).toBe('Interrupted.\n');
  expect(await program.leftFiles()).toEqual([]);
});

test('a bot that ends by itself ends the program, with the last lines of its log', async () => {
  const program = await aProgram();
  await program.shows('Ctrl-C ends everything.');
  process.kill(program.botPid(), 'SIGKILL');

  expect(await program.exit).toBe(1);
  expect(program.errors()).toContain('The bot ended by itself (SIGKILL). Its last lines:');
  expect(program.errors()).toContain('"msg":"connected to Discord"');
  expect(await program.leftFiles()).toEqual([]);
});

test('an unknown flag is refused with the usage', async () => {
  const program = await aProgram('--dmeo');

  expect(await program.exit).toBe(2);
  expect(program.errors()).toMatch(/^Unknown option '--dmeo'\n\nUsage: npm run sandbox/);
  expect(program.output()).toBe('');
});

test('--help prints the usage and starts nothing', async () => {
  const program = await aProgram('--help');

  expect(await program.exit).toBe(0);
  expect(program.output()).toMatch(/^Usage: npm run sandbox .*--demo/s);
});
