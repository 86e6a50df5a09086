import closeWithGrace from 'close-with-grace';
import { bot } from '../../src/bot.ts';
import { readConfig } from '../../src/config.ts';
import { hypotheses } from '../../src/health/hypotheses.ts';
import type { Watch } from '../../src/health/watch.ts';
import { createLog } from '../../src/log.ts';
import { noMetrics } from '../../src/metrics.ts';
import { openStore } from '../../src/storage/store.ts';
import { type Pace, spedUpClock } from '../sped-up-clock.ts';
import { botReport } from './bot-report.ts';

/*
 * The bot as it is, with two things that only this place can give it: a clock that goes at the pace the sandbox says, and
 * somebody to whom it tells what it thinks.
 */

const reportEveryMs = 200;
const closeWithinMs = 9_000;

const settings = readConfig(process.env);
if ('problems' in settings) throw new Error(settings.problems.join('\n'));
const { config } = settings;
const clock = spedUpClock(Date.now, JSON.parse(process.env['SANDBOX_PACE'] ?? '') as Pace);
const log = createLog(config.logLevel);
const store = await openStore(config.storageUrl);
let watch: Watch | undefined;

const running = bot({
  config,
  log,
  metrics: noMetrics,
  store: {
    ...store,
    write(changes) {
      for (const change of changes)
        if (change.value !== null && change.kind === 'watch') watch = change.value;
      return store.write(changes);
    },
  },
  remembered: await store.load(),
  clock: clock.now,
  timer: clock.timer,
  fail(error) {
    throw error;
  },
});

process.on('message', (pace) => clock.follow(pace as Pace));
closeWithGrace({ delay: closeWithinMs }, async () => {
  clearInterval(reporting);
  await running.stop();
  await store.close();
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

const all = hypotheses(config.targets, config.probeIntervalMs);
let reported = '';
const reporting = setInterval(() => {
  if (watch === undefined) return;
  const report = JSON.stringify(botReport(running, watch, all));
  if (report !== reported) process.send?.(JSON.parse(report));
  reported = report;
}, reportEveryMs);

await running.catchUp();
lookEverySecond();
await running.connect();

function lookEverySecond(): void {
  running.look();
  clock.timer(lookEverySecond, 1_000);
}
