import { fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { extname, join } from 'node:path';
import type { Log } from '../log.ts';
import type { Timer } from '../time.ts';
import type { MeantTime, Phrase } from './phrase.ts';

export type ToolTask = { svg: string } | { when: Phrase };

/** What is done in a process of its own, which ends with it. */
export type HistoryTools = {
  /** A PNG of the drawing; null if it could not be made. */
  draw(svg: string): Promise<Buffer | null>;
  /** Which moment somebody means; null: it can't be understood; `busy`: too many ask at once, or it took too long. */
  when(phrase: Phrase): Promise<MeantTime | 'busy' | null>;
};

/** What runs there, in a bundle too, where each file has another ending. */
const program = join(import.meta.dirname, `tool${extname(import.meta.filename)}`);
/** It may read files, and load what draws if it is to, and nothing else. */
const flags = ['--permission', '--allow-fs-read=*', '--max-old-space-size=64'];
const drawing = ['--allow-addons'];
/** On a machine that is busy, starting it takes most of that. */
const withinMs = 10_000;
/** One at a time: more would not be done sooner. One more would wait for so long that its person has stopped looking. */
const mostWaiting = 8;
const picturesKept = 24;

export function historyTools(timer: Timer, log: Log): HistoryTools {
  const pictures = new Map<string, Promise<Buffer | null>>();
  let previous: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  /** Undefined: there is no answer. */
  async function ask(asked: ToolTask): Promise<unknown> {
    if (waiting >= mostWaiting) return undefined;
    waiting += 1;
    // A machine that is out of memory starts no process.
    const answer = previous.then(() => answerTo(asked, timer)).catch(() => undefined);
    previous = answer.finally(() => {
      waiting -= 1;
    });
    const found = await answer;
    if (found === undefined)
      log.warn({ asked: Object.keys(asked) }, 'a picture or a time could not be made out');
    return found;
  }

  async function drawn(svg: string): Promise<Buffer | null> {
    const found = await ask({ svg });
    return typeof found === 'string' ? Buffer.from(found, 'base64') : null;
  }

  return {
    draw(svg) {
      const known = pictures.get(svg);
      if (known !== undefined) return known;
      const picture = drawn(svg);
      pictures.set(svg, picture);
      picture.then((made) => made ?? pictures.delete(svg));
      for (const oldest of pictures.keys()) if (pictures.size > picturesKept) pictures.delete(oldest);
      return picture;
    },
    async when(phrase) {
      const found = (await ask({ when: phrase })) as MeantTime | null | undefined;
      return found === undefined ? 'busy' : found;
    },
  };
}

/** Undefined: there was none in time. */
function answerTo(asked: ToolTask, timer: Timer): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const execArgv = 'svg' in asked ? [...flags, ...drawing] : flags;
  const tool = fork(program, { env: {}, execArgv, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  // Whoever waits for it can, and the bot's other answers come first.
  if (tool.pid !== undefined) setPriority(tool.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  const cancel = timer(() => tool.kill('SIGKILL'), withinMs);
  const end = () => resolve(undefined);
  tool.once('message', resolve).once('exit', end).once('error', end);
  tool.send(asked, (error) => error && end());
  // It ends by itself, but now and then V8 waits without end for a thread of its own while it does.
  return promise.finally(() => {
    cancel();
    tool.kill('SIGKILL');
  });
}
