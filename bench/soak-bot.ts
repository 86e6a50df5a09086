import { EventEmitter } from 'node:events';
import { queryObjects } from 'node:v8';
import closeWithGrace from 'close-with-grace';
import { spedUpClock } from '../sandbox/sped-up-clock.ts';
import { bot } from '../src/bot.ts';
import { readConfig } from '../src/config.ts';
import { createLog } from '../src/log.ts';
import { noMetrics } from '../src/metrics.ts';
import { redaction } from '../src/redact.ts';
import { openStorage } from '../src/storage/storage.ts';
import { inRealTime } from '../src/time.ts';

// The whole bot in a process of its own, whose days are shorter, and which says what it holds when it is asked.

export type Holding = {
  /** After a collection of garbage, in bytes. */
  heap: number;
  /** Sockets, timers and the like that keep the process alive. */
  handles: number;
  emitters: number;
  /** On the process, and to signals that abort requests. */
  listeners: number;
  warnings: number;
  /** No outage runs, and nobody is owed anything. */
  isQuiet: boolean;
};

const settings = readConfig(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const { config } = settings;
const clock = spedUpClock(Date.now, JSON.parse(process.env['SOAK_PACE'] ?? ''));
const log = createLog('warn', redaction(process.env));
const storage = await openStorage(config.storageUrl, {
  clock: () => performance.now(),
  timer: inRealTime,
  now: clock.now,
  log,
});
const running = bot({
  ...{
    config,
    log,
    metrics: noMetrics,
    storage,
    clock: clock.now,
    steadyClock: clock.now,
    timer: clock.timer,
  },
  runsAt: 'the soak',
  fail(error) {
    throw error;
  },
});
let warnings = 0;
process.on('warning', ({ name }) => {
  // Of the measuring itself.
  if (name !== 'ExperimentalWarning') warnings += 1;
});
process.on('message', () => {
  globalThis.gc?.();
  globalThis.gc?.();
  const listeners = process.eventNames().map((name) => process.listenerCount(name));
  const { status, backlog } = running.seen();
  const holding: Holding = {
    heap: process.memoryUsage().heapUsed,
    handles: process.getActiveResourcesInfo().length,
    emitters: queryObjects(EventEmitter, { format: 'count' }),
    listeners:
      listeners.reduce((sum, count) => sum + count, 0) + queryObjects(AbortSignal, { format: 'count' }),
    warnings,
    isQuiet: status.incident === null && backlog().owed === 0,
  };
  process.send?.(holding);
});
closeWithGrace({ delay: 9_000 }, async () => {
  await running.stop();
  await storage.close();
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

await running.begin();
lookEverySecond();
await running.connect();

function lookEverySecond(): void {
  running.look();
  clock.timer(lookEverySecond, 1_000);
}
