import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Usage } from './preloads/probe.ts';

/** Its types are stripped here: a bot that does not load the type stripper should not be measured with it. */
const probe = `data:text/javascript,${encodeURIComponent(
  stripTypeScriptTypes(readFileSync(resolve(import.meta.dirname, 'preloads/probe.ts'), 'utf8')),
)}`;

/** A bot in a process of its own whose use of resources can be asked for. */
export type MeasuredBot = AsyncDisposable & {
  lines: string[];
  signal(name: NodeJS.Signals): void;
  usage(): Promise<Usage & { writtenBytes: number }>;
};

export type Program = {
  /** From the top of the project. */
  file: string;
  /** For Node. */
  flags?: readonly string[];
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
  /** Which modules of `preloads/` are loaded before the program. */
  preload?: readonly string[];
  /** The only core that its threads may run on; needs `taskset`. */
  core?: number;
};

/** Starts a program with no environment but the given one, so that no `.env` and no proxy changes the figures. */
export function measuredBot(
  folder: string,
  { file, flags = [], args = [], env = {}, preload = [], core }: Program,
): MeasuredBot {
  const modules = [probe, ...preload.map((name) => resolve(import.meta.dirname, 'preloads', name))];
  const pinned = core === undefined ? [] : ['taskset', '--cpu-list', String(core)];
  const [execPath, ...execArgv] = [
    ...[...pinned, process.execPath, ...flags, '--expose-gc'],
    ...modules.flatMap((module) => ['--import', module]),
  ];
  const child = fork(resolve(import.meta.dirname, '..', file), args, {
    cwd: folder,
    env,
    execPath,
    execArgv,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const lines: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    if (output) createInterface({ input: output }).on('line', (line) => lines.push(line));
  }
  const closed = once(child, 'close');
  return {
    lines,
    signal: (name) => child.kill(name),
    async usage() {
      const answered = once(child, 'message');
      child.send('usage');
      const [usage] = (await answered) as [Usage];
      return { ...usage, writtenBytes: await writtenBytes(child) };
    },
    async [Symbol.asyncDispose]() {
      killNow();
      await closed;
      process.removeListener('exit', killNow);
    },
  };
}

/** How much the process has written to disk, NaN if the system does not say. */
async function writtenBytes({ pid }: ChildProcess): Promise<number> {
  const io = await readFile(`/proc/${pid}/io`, 'utf8').catch(() => '');
  return Number(/^write_bytes: (\d+)$/m.exec(io)?.[1] ?? Number.NaN);
}
