import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const readyWithinMs = 30_000;
const triedEveryMs = 200;

/** A program that runs beside the bot; disposing of it kills it. */
export type Companion = AsyncDisposable;

/** Starts it with no environment but what keeps it on one core, and waits until it answers at `readyUrl`. */
export async function companion(file: string, args: readonly string[], readyUrl: string): Promise<Companion> {
  const child = spawn(file, args, { env: { GOMAXPROCS: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  let lastWords = '';
  child.stderr.on('data', (chunk) => {
    lastWords = `${lastWords}${chunk}`.slice(-2_000);
  });
  const closed = once(child, 'close');
  const disposal = async () => {
    killNow();
    await closed;
    process.removeListener('exit', killNow);
  };
  const until = Date.now() + readyWithinMs;
  while (!(await answers(readyUrl))) {
    if (Date.now() > until || child.exitCode !== null) {
      await disposal();
      throw new Error(`${file} did not start. Its last words:\n${lastWords}`);
    }
    await wait(triedEveryMs);
  }
  return { [Symbol.asyncDispose]: disposal };
}

/** A port of 127.0.0.1 that nobody listens on yet. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('a port has a number');
  return address.port;
}

async function answers(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(1_000);
  return fetch(url, { signal }).then(
    ({ ok }) => ok,
    () => false,
  );
}
