import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const program = resolve(import.meta.dirname, '../../src/export-pages.ts');

/** What `npm run export` runs. */
export const runExport = (...args: string[]) => promisify(execFile)(process.execPath, [program, ...args]);

/** A folder that is gone after the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The folder into which the pages that are served there were written. */
export async function exported(address: string): Promise<string> {
  const folder = await aFolder();
  await runExport(folder, address);
  return folder;
}
