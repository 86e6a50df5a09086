import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Events } from 'discord.js';
import { Globalping } from 'globalping';
import { Agent, type Dispatcher } from 'undici';
import { commands } from '../commands/index.ts';
import packageJson from '../package.json' with { type: 'json' };
import { announce } from './alerts/announce.ts';
import { backlog } from './alerts/backlog.ts';
import { type Clock, delivering, type Timer } from './alerts/delivering.ts';
import { alertsDesk } from './alerts/desk.ts';
import { type Ledger, ledger } from './alerts/ledger.ts';
import { botIdIn, type Config } from './config.ts';
import { deliveryRest, discordClient, reportAnswers } from './discord/client.ts';
import { connect } from './discord/connect.ts';
import { isConnected } from './discord/connected.ts';
import { dispatch } from './discord/dispatch.ts';
import { messenger } from './discord/messenger.ts';
import { pace } from './discord/pace.ts';
import { missingPermissions } from './discord/permissions.ts';
import { keepRegistering } from './discord/register.ts';
import { countResponses, firstAnswers } from './discord/rest-metrics.ts';
import { seenByVantage } from './health/evidence.ts';
import { type Incident, lastedMs } from './health/incident.ts';
import { outlook } from './health/outlook.ts';
import { publishedOutages } from './health/past-outages.ts';
import type { Status } from './health/status.ts';
import type { Seen } from './http/seen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { monitor } from './monitor.ts';
import { control } from './sources/control.ts';
import { endpoint } from './sources/endpoint.ts';
import { http } from './sources/http.ts';
import { statusPage } from './sources/status-page.ts';
import { vantage } from './sources/vantage.ts';
import { history } from './storage/history.ts';
import type { Entry, Store } from './storage/store.ts';

/** Of the 50 that Discord allows a bot: the rest is for what commands need. */
const alertRequestsPerSecond = 48;
const finishRequestsMs = 5_000;
const leaveDiscordMs = 2_000;

export type BotNeeds = {
  config: Config;
  log: Log;
  metrics: Metrics;
  store: Store;
  remembered: readonly Entry[];
  clock: Clock;
  timer: Timer;
  /** Told what makes going on harmful. */
  fail: (error: Error) => void;
};

export type Bot = {
  status(): Status;
  /** All that is told over HTTP of this moment. */
  seen(): Omit<Seen, 'store'>;
  readonly ledger: Ledger;
  /** Owes what was decided before a crash but not yet written into the outbox, and pays what is owed. */
  catchUp(): Promise<void>;
  /** Asks whoever is due; to be called every second. */
  look(): void;
  /** Done when it is logged in; rejects when Discord refuses it for good. */
  connect(): Promise<void>;
  /** Ends everything but the store, within seconds. */
  stop(): Promise<void>;
};

/** The bot, put together: what looks, what decides, what delivers and what answers. */
export function bot({ config, log, metrics, store, remembered, clock, timer, fail }: BotNeeds): Bot {
  const startedAt = clock();
  const client = discordClient(config, log);
  const alertRest = deliveryRest(config);
  const turns = pace({
    perSecond: alertRequestsPerSecond,
    clock: () => performance.now(),
    timer: inRealTime,
    log,
    metrics,
  });
  for (const rest of [alertRest, client.rest]) reportAnswers(rest, turns);
  countResponses(alertRest, 'alerts', metrics);
  countResponses(client.rest, 'answers', metrics);
  const mail = messenger({
    rest: alertRest,
    botId: botIdIn(config.token),
    missing: (place) => missingPermissions(client, place),
    turn: turns.turn,
  });
  const books = ledger(store, remembered);
  const past = history(store, remembered);
  const outlookOf = (incident: Incident) =>
    outlook([...publishedOutages, ...past.samples()], lastedMs(incident, clock()), clock());
  const deliveries = delivering({
    ledger: books,
    messenger: mail,
    pace: turns,
    clock,
    timer,
    random: Math.random,
    log,
    metrics,
    outlook: outlookOf,
    isConfirmed: () => (watcher.lastBadAt() ?? 0) >= startedAt,
    onFatal: fail,
  });

  const network = new Agent();
  const watcher = monitor({
    sources: sourcesOf(config, network),
    remembered: remembered.find((entry) => entry.kind === 'watch')?.value ?? null,
    save: (watch) => store.write([{ kind: 'watch', key: 'now', value: watch }]),
    onIncident: tell,
    clock,
    intervalMs: config.probeIntervalMs,
    log,
    metrics,
  });

  const context = {
    status: watcher.status,
    clock,
    outlook: () => {
      const { open } = watcher.incidents();
      return open && outlookOf(open);
    },
    alerts: alertsDesk({
      ledger: books,
      messenger: mail,
      pace: turns,
      delivering: deliveries,
      clock,
      newNonce: () => randomBytes(12).toString('hex'),
      openIncident: () => watcher.incidents().open,
      onFatal: fail,
    }),
  };
  const answering = new Set<Promise<void>>();
  const answers = firstAnswers(client.rest, () => performance.now(), metrics);
  client.on(Events.InteractionCreate, (interaction) => {
    answers.arrived(interaction);
    const answer = dispatch(interaction, commands, context, log).finally(() => {
      answers.finished(interaction);
      answering.delete(answer);
    });
    answering.add(answer);
  });
  client.once(Events.ClientReady, async (ready) => {
    log.info({ bot: ready.user.tag }, 'connected to Discord');
    await keepRegistering(ready, commands, config.guildId, wait, log).catch(fail);
  });

  async function tell(incident: Incident): Promise<void> {
    await past.add(incident);
    await announce(books, deliveries, incident);
  }

  function giveUpMail(): void {
    turns.end();
    mail.abort();
  }

  return {
    status: watcher.status,
    seen: () => ({
      now: clock(),
      config,
      status: watcher.status(),
      watch: watcher.watch(),
      past: past.outages(),
      backlog: backlog(books),
      isConnected: isConnected(client),
      isLeading: true,
      stateAgeMs: 0,
    }),
    ledger: books,
    async catchUp() {
      const { open, last } = watcher.incidents();
      if (last) await tell(last);
      if (open) await tell(open);
      deliveries.wake(books.deliveries.channels());
    },
    look() {
      watcher.look().catch(fail);
    },
    connect: () => connect(client, config.token, wait, log, fail),
    async stop() {
      await watcher.stop();
      const givingUp = setTimeout(giveUpMail, finishRequestsMs);
      await Promise.all([deliveries.stop(), ...answering]);
      clearTimeout(givingUp);
      // discord.js waits for the gateway's goodbye, and one that hangs never says it.
      await Promise.race([client.destroy(), wait(leaveDiscordMs)]);
      await network.destroy();
    },
  };
}

/** Discord's limits run in real time, whatever clock the bot is given. */
function inRealTime(run: () => void, delayMs: number): () => void {
  const timeout = setTimeout(run, delayMs);
  return () => clearTimeout(timeout);
}

function sourcesOf(
  { targets, controlUrls, statusPageUrl, contactUrl, vantage: asks }: Config,
  dispatcher: Dispatcher,
) {
  const userAgent = `cai-status-bot/${packageJson.version} (+${contactUrl})`;
  const fetch = http({ dispatcher, userAgent });
  const elsewhere = targets.filter(({ name }) => asks === 'globalping' && name === seenByVantage(targets));
  const client = new Globalping({ userAgent, throwApiErrors: false });
  return [
    ...targets.map((target) => endpoint({ ...target, fetch })),
    statusPage({ name: 'status-page', url: statusPageUrl, fetch }),
    ...controlUrls.map((url, index) => control({ name: `control-${index + 1}`, url, fetch })),
    ...elsewhere.map((target) => vantage({ ...target, name: 'vantage', client })),
  ];
}
