import { resolve } from 'node:path';
import type { Clock } from '../../src/time.ts';
import { fairWeather } from '../character-ai/weather.ts';
import { type Sandbox, startSandbox } from '../sandbox.ts';
import { spedUpClock } from '../sped-up-clock.ts';
import { chatter } from './chatter.ts';
import { discordWeather } from './discord-weather.ts';
import { messageBoard } from './message-board.ts';
import { openModals } from './open-modals.ts';
import { pageFiles } from './page-files.ts';
import { pageServer } from './page-server.ts';
import type { BotReport } from './protocol.ts';
import { visitors } from './visitors.ts';

const botChild = resolve(import.meta.dirname, 'bot-child.ts');

export type WindowOptions = {
  port: number;
  /** How many times faster than real time everything begins. */
  speed: number;
  /** What runs the bot, if not its own program with somebody to whom it says what it thinks. */
  program?: string;
};

/** The sandbox with a page in front of it. */
export type Window = AsyncDisposable & { url: string; sandbox: Sandbox; clock: Clock };

/** Starts the sandbox with a bot that says what it thinks, and serves the page that shows both. */
export async function startWindow(
  signal: AbortSignal,
  { port, speed, program = botChild }: WindowOptions,
): Promise<Window> {
  const files = await pageFiles();
  await using started = new AsyncDisposableStack();
  const realAt = Date.now();
  const clock = spedUpClock(Date.now, { at: realAt, realAt, speed });
  let onReport = (_: BotReport) => {};
  const sandbox = started.use(
    await startSandbox(signal, {
      discord: { clock: clock.now, interactionClock: Date.now },
      program: { file: program, onMessage: (report) => onReport(report as BotReport) },
      env: { SANDBOX_PACE: JSON.stringify(clock.pace()) },
    }),
  );
  chatter(sandbox);
  const server = await pageServer(files, port);
  started.defer(() => server.stop());
  const guests = visitors(server.sockets, {
    sandbox,
    clock,
    board: messageBoard(sandbox.discord),
    modals: openModals(),
    discordWeather: discordWeather(sandbox.discord),
    weather: { now: fairWeather },
  });
  started.defer(() => guests.stop());
  onReport = guests.onReport;

  const everything = started.move();
  return {
    url: server.url,
    sandbox,
    clock: clock.now,
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}
