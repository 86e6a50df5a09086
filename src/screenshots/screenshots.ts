import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { extname, join } from 'node:path';
import type { Log } from '../log.ts';
import type { Timer } from '../time.ts';
import type { Undecodable } from './decode.ts';
import type { Undownloadable } from './download.ts';

/** Why a picture was not read. */
export type Unread = Undownloadable | Undecodable | 'busy' | 'slow' | 'broken';

/** The words in a picture that speak of an error, and whether there are any words at all. */
export type PictureText = { errors: string[]; hasWords: boolean; crisis?: string } | { unread: Unread };

export type Screenshots = {
  /** Reads the picture at an address: one at a time. Never rejects. */
  read(url: string): Promise<PictureText>;
  /** Ends the process that reads, if it runs. */
  end(): void;
};

/** Where Discord keeps what people attach. */
export const discordOrigins: readonly string[] = [
  'https://cdn.discordapp.com',
  'https://media.discordapp.net',
];

/** One more would wait for so long that its person has stopped looking. */
const mostWaiting = 8;
const withinMs = 10_000;
/** What starting the process takes besides, on a machine that is busy. */
const startWithinMs = 20_000;
/** People post pictures one after the other, and starting anew takes most of a second. */
const idleMs = 30_000;

/** What runs there, in a bundle too, where each file has another ending. */
const program = join(import.meta.dirname, `reader${extname(import.meta.filename)}`);
/** It may read files and nothing else, and has threads for its work. */
const flags = ['--permission', '--allow-fs-read=*', '--allow-worker', '--max-old-space-size=256'];

/** Reads pictures that are kept at these origins, in a process of its own that is started when it is needed. */
export function screenshots(origins: readonly string[], timer: Timer, log: Log): Screenshots {
  let reader: ChildProcess | null = null;
  let previous: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let stayAwake = () => {};

  async function read(url: string): Promise<PictureText> {
    stayAwake();
    const patienceMs = reader === null ? startWithinMs + withinMs : withinMs;
    reader ??= started();
    const reading = await answer(reader, url, patienceMs, timer);
    if ('unread' in reading && (reading.unread === 'slow' || reading.unread === 'broken')) {
      log.warn({ why: reading.unread }, 'the reader of screenshots was ended');
      // It may be in the middle of something that never ends.
      reader?.kill('SIGKILL');
      reader = null;
    }
    stayAwake = timer(end, idleMs);
    return reading;
  }

  function end(): void {
    stayAwake();
    if (reader?.connected) reader.disconnect();
    reader = null;
  }

  return {
    async read(url) {
      if (!origins.includes(URL.parse(url)?.origin ?? '')) return { unread: 'unreachable' };
      if (waiting >= mostWaiting) return { unread: 'busy' };
      waiting += 1;
      const reading = previous
        .then(() => read(url))
        .finally(() => {
          waiting -= 1;
        });
      previous = reading;
      return reading;
    },
    end,
  };
}

function started(): ChildProcess {
  const reader = fork(program, {
    // Nothing of the bot's: the token is in there.
    env: {},
    execArgv: flags,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // Before its threads begin, which inherit it: whoever waits for a picture can, and the bot's other answers come first.
  if (reader.pid !== undefined) setPriority(reader.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  return reader;
}

function answer(reader: ChildProcess, url: string, patienceMs: number, timer: Timer): Promise<PictureText> {
  const { promise, resolve } = Promise.withResolvers<PictureText>();
  const cancel = timer(() => resolve({ unread: 'slow' }), patienceMs);
  const onEnd = () => resolve({ unread: 'broken' });
  reader.once('message', resolve).once('exit', onEnd).once('error', onEnd);
  reader.send(url, (error) => error && onEnd());
  return promise.finally(() => {
    cancel();
    reader.off('message', resolve).off('exit', onEnd).off('error', onEnd);
  });
}
