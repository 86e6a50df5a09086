import { hostname, uptime } from 'node:os';
import closeWithGrace from 'close-with-grace';
import { config as loadDotenv } from 'dotenv';
import { bot } from './bot.ts';
import { readConfig } from './config.ts';
import { heartbeat } from './heartbeat.ts';
import { createLog } from './log.ts';
import { noMetrics } from './metrics.ts';
import { redaction } from './redact.ts';
import { RefusedByDiscord } from './sending/refused.ts';
import { shownUrl } from './storage/shown-url.ts';
import { openStorage } from './storage/storage.ts';
import { needsPerson } from './storage/trouble.ts';
import { type Clock, inRealTime, sleeplessClock } from './time.ts';

/** The exit code that sysexits.h gives to a wrong configuration; starting again does not help. */
const misconfigured = 78;
const failed = 1;
const closeWithinMs = 9_000;
/** What is wrong with a port or an address until somebody names another one. */
const lastingAtHttp = ['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOTFOUND'];

/** The time of day; it may be set, in either direction, at any moment. */
const wallClock: Clock = Date.now;
/** How long the machine has run, its sleep included. */
const steadyClock: Clock = () => uptime() * 1_000;
// Libraries measure by Date.now() how long something lasts: set back by an hour, it would stop discord.js from sending anything
// for that hour. So for them it runs evenly.
Date.now = () => Math.round(performance.timeOrigin + performance.now());

loadDotenv({ quiet: true });
const redact = redaction(process.env);
const settings = readConfig(process.env);
// discord.js takes these from the environment by itself, even where they are empty, and then does not start.
for (const name of ['SHARDS', 'SHARD_COUNT', 'SHARDING_MANAGER']) delete process.env[name];
if ('problems' in settings) quit(...settings.problems);
const { config } = settings;
const log = createLog(config.logLevel, redact, undefined, wallClock);

const opened = await openStorage(config.storageUrl, {
  clock: sleeplessClock(() => performance.now(), steadyClock),
  timer: inRealTime,
  now: wallClock,
  log,
}).catch(quitForStorage);
const observed =
  config.http &&
  (await import('./http/observability.ts')).observability(
    opened,
    { http: config.http, targets: config.targets },
    () => performance.now(),
  );
const storage = observed?.storage ?? opened;
const metrics = observed?.metrics ?? noMetrics;
const running = bot({
  config,
  log,
  metrics,
  storage,
  clock: wallClock,
  steadyClock,
  timer: inRealTime,
  runsAt: `${hostname()}, process ${process.pid}`,
  fail,
});
const server = await observed?.serve(running.seen, running.record).catch(quitForHttp);
if (server) log.info({ port: server.port, metricsPort: server.metricsPort }, 'tells over HTTP what it sees');
await running.begin().catch(async (error: Error) => {
  await storage.close();
  return quitForStorage(error);
});
// The monitor itself knows whom to ask when; it only has to be woken often enough.
const waking = heartbeat(running.look);

closeWithGrace(
  { delay: closeWithinMs, logger: { error: (what) => log.error(what) } },
  async ({ signal, err }) => {
    if (err) log.fatal({ err }, 'going down');
    else log.info({ signal }, 'stopping');
    waking.end();
    await Promise.all([server?.close(), running.stop()]);
    await storage.close();
    log.info('stopped');
  },
);

waking.start();
running.look();
await running.connect().catch(fail);

function quitForStorage(error: Error): never {
  say(
    `STORAGE_URL ${shownUrl(config.storageUrl)} can't be used: ${error.message}. Nothing in it was changed. ` +
      'Check that no other bot uses it and that its folder may be written to, or that its server runs and lets this user in; ' +
      'or restore a backup, or name another place.',
  );
  process.exit(needsPerson(error) ? misconfigured : failed);
}

function quitForHttp(error: NodeJS.ErrnoException): never {
  say(
    `HTTP_PORT ${config.http?.port}${besideIt(config.http?.metricsPort)} on HTTP_HOST ${config.http?.host} can't be used: ${error.message}. ` +
      'Name a port that no other program listens on, or leave HTTP_PORT empty.',
  );
  process.exit(lastingAtHttp.includes(error.code ?? '') ? misconfigured : failed);
}

function besideIt(metricsPort: number | null | undefined): string {
  return metricsPort == null ? '' : ` or METRICS_PORT ${metricsPort}`;
}

function fail(error: Error): void {
  if (error instanceof RefusedByDiscord) quit(error.message);
  log.fatal({ err: error }, 'going on would do harm');
  process.exit(failed);
}

function quit(...lines: string[]): never {
  say(...lines);
  process.exit(misconfigured);
}

function say(...lines: string[]): void {
  process.stderr.write(`${redact(lines.join('\n'))}\n`);
}
