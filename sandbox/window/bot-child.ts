import closeWithGrace from 'close-with-grace';
import { bot } from '../../src/bot.ts';
import { readConfig } from '../../src/config.ts';
import { observability } from '../../src/http/observability.ts';
import { createLog } from '../../src/log.ts';
import { redaction } from '../../src/redact.ts';
import { openStorage } from '../../src/storage/storage.ts';
import { inRealTime } from '../../src/time.ts';
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
const log = createLog(config.logLevel, redaction(process.env));
const opened = await openStorage(config.storageUrl, {
  clock: () => performance.now(),
  timer: inRealTime,
  now: clock.now,
  log,
});
const { storage, metrics, serve } = observability(
  opened,
  { http: { host: '127.0.0.1', port: 0, metricsPort: null }, targets: config.targets },
  () => performance.now(),
);
const running = bot({
  config,
  log,
  metrics,
  storage,
  clock: clock.now,
  steadyClock: clock.now,
  timer: clock.timer,
  runsAt: 'the sandbox',
  fail(error) {
    throw error;
  },
});

const server = await serve(running.seen, running.record);
const statusPage = `http://127.0.0.1:${server.port}/`;

process.on('message', (pace) => clock.follow(pace as Pace));
closeWithGrace({ delay: closeWithinMs }, async () => {
  clearInterval(reporting);
  await Promise.all([server.close(), running.stop()]);
  await storage.close();
});
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));

let reported = '';
const reporting = setInterval(() => {
  const leader = running.leader();
  if (leader === null) return;
  const report = JSON.stringify({ ...botReport(leader, clock.now()), statusPage });
  if (report !== reported) process.send?.(JSON.parse(report));
  reported = report;
}, reportEveryMs);

await running.begin();
lookEverySecond();
await running.connect();

function lookEverySecond(): void {
  running.look();
  clock.timer(lookEverySecond, 1_000);
}
