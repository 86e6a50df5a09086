import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, vi } from 'vitest';

const mainFile = resolve(import.meta.dirname, '../../sandbox/main.ts');
const deadlineMs = 30_000;

/** The program in a process and a temporary folder of its own, told to end when the test has ended. */
export async function aProgram(...flags: string[]) {
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

export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
