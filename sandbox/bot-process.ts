import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const mainFile = resolve(import.meta.dirname, '../src/start.js');
const linesKept = 20;
/** A little longer than the bot gives itself to shut down. */
const stopWithinMs = 10_000;

export type BotProcess = {
  pid: number | undefined;
  /** Rejects with the last lines of its log if the bot ends although nobody stopped it. */
  failure: Promise<never>;
  /** Sends it a message, if its program listens. */
  send(message: object): void;
  stop(): Promise<void>;
  /** Ends it without warning. */
  kill(): Promise<void>;
};

export type BotProgram = { file: string; onMessage: (message: unknown) => void };

const itself: BotProgram = { file: mainFile, onMessage: () => {} };

/** Starts the bot as it is, in a folder without an `.env`, with these environment variables and no others. */
export function startBot(folder: string, env: Record<string, string>, program = itself): BotProcess {
  // In a process group of its own: a Ctrl-C is for this program, which then stops the bot, once.
  const child = spawn(process.execPath, [program.file], {
    cwd: folder,
    // It only says where compiled code is cached, so that no bot of a test compiles what another one has.
    env: { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'], ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lastLines: string[] = [];
  for (const output of [child.stdout, child.stderr].filter((stream) => stream !== null)) {
    createInterface({ input: output }).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > linesKept) lastLines.shift();
    });
  }
  child.on('message', program.onMessage);
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);

  let stopping = false;
  const ended = new Promise<string>((resolve) =>
    child.once('close', (code, signal) => {
      process.removeListener('exit', killNow);
      resolve(signal ?? `exit code ${code}`);
    }),
  );
  const failure = new Promise<never>((_, reject) =>
    ended.then((how) => {
      if (!stopping)
        reject(new Error(`The bot ended by itself (${how}). Its last lines:\n${lastLines.join('\n')}`));
    }),
  );

  return {
    pid: child.pid,
    failure,
    send: (message) => void (child.connected && child.send(message)),
    async stop() {
      stopping = true;
      child.kill('SIGTERM');
      const patience = setTimeout(killNow, stopWithinMs);
      await ended;
      clearTimeout(patience);
    },
    async kill() {
      stopping = true;
      killNow();
      await ended;
    },
  };
}
