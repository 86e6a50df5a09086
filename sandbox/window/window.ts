import { resolve } from 'node:path';
import { diceOf } from '../../replay/dice.ts';
import { dateOf } from '../../src/history/days.ts';
import { dayMs } from '../../src/history/minutes.ts';
import type { StoredEntry } from '../../src/storage/store.ts';
import type { Clock } from '../../src/time.ts';
import { fairWeather } from '../character-ai/weather.ts';
import { madeUpHistory } from '../made-up-history.ts';
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

/** Three months in which the bot has been away for two days, without the outages in short: the first one here is the bot's first. */
function aPast(now: number): StoredEntry[] {
  const { roll } = diceOf('a past');
  const entries = madeUpHistory({ days: 80, outages: 9, until: now, random: roll });
  const away = [dateOf(now - 30 * dayMs), dateOf(now - 31 * dayMs)];
  return entries.filter(({ kind, key }) => kind !== 'history' && !away.includes(key));
}

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
      remembered: aPast(realAt),
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
