import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import closeWithGrace from 'close-with-grace';
import { Events } from 'discord.js';
import { config as loadDotenv } from 'dotenv';
import { Globalping } from 'globalping';
import cron from 'node-cron';
import { Agent } from 'undici';
import { commands } from '../commands/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { announce } from './alerts/announce.ts';
import { delivering } from './alerts/delivering.ts';
import { alertsDesk } from './alerts/desk.ts';
import { ledger } from './alerts/ledger.ts';
import { botIdIn, type Config, readConfig } from './config.ts';
import { deliveryRest, discordClient, reportAnswers } from './discord/client.ts';
import { connect } from './discord/connect.ts';
import { dispatch } from './discord/dispatch.ts';
import { messenger } from './discord/messenger.ts';
import { pace } from './discord/pace.ts';
import { missingPermissions } from './discord/permissions.ts';
import { RefusedByDiscord } from './discord/refused.ts';
import { keepRegistering } from './discord/register.ts';
import { seenByVantage } from './health/evidence.ts';
import { type Incident, lastedMs } from './health/incident.ts';
import { outlook } from './health/outlook.ts';
import { publishedOutages } from './health/past-outages.ts';
import { createLog } from './log.ts';
import { monitor } from './monitor.ts';
import { control } from './sources/control.ts';
import { endpoint } from './sources/endpoint.ts';
import { http } from './sources/http.ts';
import { statusPage } from './sources/status-page.ts';
import { vantage } from './sources/vantage.ts';
import { history } from './storage/history.ts';
import { openStore } from './storage/store.ts';

/** The exit code that sysexits.h gives to a wrong configuration; starting again does not help. */
const misconfigured = 78;
/** Of the 50 that Discord allows a bot: the rest is for what commands need. */
const alertRequestsPerSecond = 48;
const finishRequestsMs = 5_000;
const leaveDiscordMs = 2_000;
const closeWithinMs = 9_000;

loadDotenv({ quiet: true });
const settings = readConfig(process.env);
if ('problems' in settings) quit(...settings.problems);
const { config } = settings;
const log = createLog(config.logLevel);

const store = await openStore(config.storageUrl).catch(quitForStorage);
const remembered = await store.load().catch(async (error: Error) => {
  await store.close();
  return quitForStorage(error);
});

const startedAt = Date.now();
const client = discordClient(config, log);
const alertRest = deliveryRest(config);
const timer = (run: () => void, delayMs: number) => {
  const timeout = setTimeout(run, delayMs);
  return () => clearTimeout(timeout);
};
const turns = pace({ perSecond: alertRequestsPerSecond, clock: () => performance.now(), timer, log });
for (const rest of [alertRest, client.rest]) reportAnswers(rest, turns);
const mail = messenger({
  rest: alertRest,
  botId: botIdIn(config.token),
  missing: (place) => missingPermissions(client, place),
  turn: turns.turn,
});
const books = ledger(store, remembered);
const past = history(store, remembered);
const outlookOf = (incident: Incident) =>
  outlook([...publishedOutages, ...past.samples()], lastedMs(incident, Date.now()), Date.now());
const deliveries = delivering({
  ledger: books,
  messenger: mail,
  pace: turns,
  clock: Date.now,
  timer,
  random: Math.random,
  log,
  outlook: outlookOf,
  isConfirmed: () => (watcher.lastBadAt() ?? 0) >= startedAt,
  onFatal: fail,
});

const network = new Agent();
const watcher = monitor({
  sources: sourcesOf(config),
  remembered: remembered.find((entry) => entry.kind === 'watch')?.value ?? null,
  save: (watch) => store.save([{ kind: 'watch', key: 'now', value: watch }]),
  onIncident: tell,
  clock: Date.now,
  intervalMs: config.probeIntervalMs,
  log,
});
// The monitor itself knows whom to ask when; it only has to be woken often enough.
const looking = cron.createTask('* * * * * *', look, { suppressMissedWarning: true });

const context = {
  status: watcher.status,
  clock: Date.now,
  outlook: () => {
    const { open } = watcher.incidents();
    return open && outlookOf(open);
  },
  alerts: alertsDesk({
    ledger: books,
    messenger: mail,
    pace: turns,
    delivering: deliveries,
    clock: Date.now,
    newNonce: () => randomBytes(12).toString('hex'),
    openIncident: () => watcher.incidents().open,
  }),
};
const answering = new Set<Promise<void>>();
client.on(Events.InteractionCreate, (interaction) => {
  const answer = dispatch(interaction, commands, context, log).finally(() => answering.delete(answer));
  answering.add(answer);
});
client.once(Events.ClientReady, async (ready) => {
  log.info({ bot: ready.user.tag }, 'connected to Discord');
  await keepRegistering(ready, commands, config.guildId, wait, log).catch(fail);
});

closeWithGrace(
  { delay: closeWithinMs, logger: { error: (what) => log.error(what) } },
  async ({ signal, err }) => {
    if (err) log.fatal({ err }, 'going down');
    else log.info({ signal }, 'stopping');
    await looking.destroy();
    await watcher.stop();
    const givingUp = setTimeout(giveUpMail, finishRequestsMs);
    await Promise.all([deliveries.stop(), ...answering]);
    clearTimeout(givingUp);
    // discord.js waits for the gateway's goodbye, and one that hangs never says it.
    await Promise.race([client.destroy(), wait(leaveDiscordMs)]);
    await network.destroy();
    await store.close();
    log.info('stopped');
  },
);

// What was decided before a crash but not yet written into the outbox is owed now.
const { open, last } = watcher.incidents();
if (last) await tell(last);
if (open) await tell(open);
deliveries.wake(books.deliveries.channels());

await looking.start();
look();
await connect(client, config.token, wait, log, fail).catch((error: Error) => quit(error.message));

function sourcesOf({ targets, controlUrls, statusPageUrl, contactUrl, vantage: asks }: Config) {
  const userAgent = `cai-status-bot/${packageJson.version} (+${contactUrl})`;
  const fetch = http({ dispatcher: network, userAgent });
  const elsewhere = targets.filter(({ name }) => asks === 'globalping' && name === seenByVantage(targets));
  const client = new Globalping({ userAgent, throwApiErrors: false });
  return [
    ...targets.map((target) => endpoint({ ...target, fetch })),
    statusPage({ name: 'status-page', url: statusPageUrl, fetch }),
    ...controlUrls.map((url, index) => control({ name: `control-${index + 1}`, url, fetch })),
    ...elsewhere.map((target) => vantage({ ...target, name: 'vantage', client })),
  ];
}

async function tell(incident: Incident): Promise<void> {
  await past.add(incident);
  await announce(books, deliveries, incident);
}

function giveUpMail(): void {
  turns.end();
  mail.abort();
}

function look(): void {
  watcher.look().catch(fail);
}

function quitForStorage(error: Error): never {
  quit(
    `STORAGE_URL ${config.storageUrl} can't be used: ${error.message}. Nothing in it was changed. ` +
      'Check that no other bot uses it and that its folder may be written to, or restore a backup, or name another place.',
  );
}

function fail(error: Error): void {
  if (error instanceof RefusedByDiscord) quit(error.message);
  log.fatal({ err: error }, 'going on would do harm');
  process.exit(1);
}

function quit(...lines: string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(misconfigured);
}
