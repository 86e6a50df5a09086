import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const mainFile = resolve(import.meta.dirname, '../src/start.js');
const linesKept = 20;

/** A life of the bot, as a process of its own. */
export type Life = {
  kill(): Promise<void>;
  /** Rejects when the bot ends although nobody killed it. */
  failure: Promise<never>;
};

export function beginLife(folder: string, env: Record<string, string>): Life {
  const child = spawn(process.execPath, [mainFile], { cwd: folder, env });
  const latest: string[] = [];
  for (const output of [child.stdout, child.stderr]) {
    output.setEncoding('utf8').on('data', (text: string) => {
      latest.push(...text.split('\n').filter(Boolean));
      latest.splice(0, latest.length - linesKept);
    });
  }
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  let killed = false;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const failure = ended.then(() => {
    process.removeListener('exit', killNow);
    if (!killed) throw new Error(`the bot ended by itself (${child.exitCode}):\n${latest.join('\n')}`);
    return new Promise<never>(() => {});
  });
  failure.catch(() => {});
  return {
    failure,
    async kill() {
      killed = true;
      killNow();
      await ended;
    },
  };
}
