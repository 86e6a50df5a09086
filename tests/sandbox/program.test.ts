import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, onTestFinished, test, vi } from 'vitest';

const mainFile = resolve(import.meta.dirname, '../../sandbox/main.ts');
const deadlineMs = 30_000;

/** The program in a process and a temporary folder of its own, told to end when the test has ended. */
async function aProgram(...flags: string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'program-test-'));
  const env = { TMPDIR: folder, NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] };
  const child = spawn(process.execPath, [mainFile, ...flags], { env });
  let output = '';
  let errors = '';
  let seen = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const exit = new Promise<number | string | null>((resolve) =>
    child.once('close', (code, signal) => resolve(code ?? signal)),
  );
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true });
  });
  return {
    exit,
    output: () => output,
    errors: () => errors,
    /** Waits for the text below what was seen last. */
    async shows(text: string): Promise<void> {
      await vi.waitFor(() => expect(output.slice(seen)).toContain(text), deadlineMs);
      seen = output.indexOf(text, seen) + text.length;
    },
    interrupt: () => child.kill('SIGINT'),
    leftFiles: () => readdir(folder),
    botPid: () => Number(/in process (\d+)/.exec(output)?.[1]),
  };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

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

test('without a flag it says where its page is, and serves it to this machine alone', async () => {
  const program = await aProgram();
  await program.shows('Ctrl-C ends everything.');
  const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(program.output()) ?? [];

  const page = await fetch(url);
  expect(await page.text()).toContain('<title>C.AI status bot: sandbox</title>');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('a second one takes the next port that is free, and says so', async () => {
  const first = await aProgram();
  await first.shows('Ctrl-C ends everything.');
  const second = await aProgram();
  await second.shows('Port 4000 is taken, so this is another one.');
});

test.for([
  { flags: [], code: 0, shown: 'Ctrl-C ends everything.' },
  { flags: ['--demo'], code: 1, shown: 'Character.AI alerts are on here' },
])('Ctrl-C ends it with nothing left over: $flags', async ({ flags, code, shown }) => {
  const program = await aProgram(...flags);
  await program.shows(shown);
  program.interrupt();

  expect(await program.exit).toBe(code);
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
