import { randomBytes } from 'node:crypto';
import type { Client } from 'discord.js';
import { Agent } from 'undici';
import { announce } from '../alerts/announce.ts';
import { delivering } from '../alerts/delivering.ts';
import { type Ledger, ledger } from '../alerts/ledger.ts';
import { localAlerts } from '../alerts/local-alerts.ts';
import { botIdIn, type Config } from '../config.ts';
import { deliveryRest, reportAnswers } from '../discord/client.ts';
import { logLimits } from '../discord/log-limits.ts';
import { countResponses } from '../discord/rest-metrics.ts';
import type { Incident } from '../health/incident.ts';
import { outlookOf } from '../health/outlook.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { monitor } from '../monitor.ts';
import { messenger } from '../sending/messenger.ts';
import { pace } from '../sending/pace.ts';
import { missingPermissions } from '../sending/permissions.ts';
import { sourcesOf } from '../sources/all.ts';
import { history } from '../storage/history.ts';
import type { Lease, Storage } from '../storage/storage.ts';
import type { StoredEntry } from '../storage/store.ts';
import { type Clock, inRealTime, type Timer } from '../time.ts';
import { membersOf } from './processes.ts';
import { answering } from './request-server.ts';
import type { Known, Role } from './role.ts';

/** Of the 50 that Discord allows a bot: the rest is for what commands need. */
const alertRequestsPerSecond = 48;
const finishRequestsMs = 5_000;

export type LeadingNeeds = {
  config: Config;
  log: Log;
  metrics: Metrics;
  client: Client;
  storage: Pick<Storage, 'get'>;
  lease: Lease;
  remembered: readonly StoredEntry[];
  clock: Clock;
  timer: Timer;
  /** Told what makes going on harmful. */
  onFatal: (error: Error) => void;
};

export type Leading = Omit<Role, 'known'> & {
  known(): Known;
  /** Does what other processes were asked for; to be called several times a second. */
  answerOthers(): Promise<void>;
  readonly ledger: Ledger;
  /** Owes what was decided before a crash but not yet written into the outbox, and pays what is owed. */
  catchUp(): Promise<void>;
  /** Asks whoever is due; to be called every second. */
  look(): void;
  /** Ends, within seconds, and saves what is left. */
  stop(): Promise<void>;
  /** Ends when another process may lead already: gives up all that is under way. */
  abandon(): Promise<void>;
};

/** What exactly one process does for all: it looks, decides and delivers for as long as it holds the lease. */
export function leading(needs: LeadingNeeds): Leading {
  const { config, log, metrics, client, lease, remembered, clock, timer, onFatal } = needs;
  const { store } = lease;
  const rest = deliveryRest(config, lease.isHeld);
  countResponses(rest, 'alerts', metrics);
  const turns = pace({
    metrics,
    perSecond: alertRequestsPerSecond,
    clock: () => performance.now(),
    // Discord's limits run in real time, whatever clock the bot is given.
    timer: inRealTime,
    log,
  });
  logLimits(rest, log, () => performance.now());
  const reports = [rest, client.rest].map((each) => reportAnswers(each, turns));
  const mail = messenger({
    rest,
    botId: botIdIn(config.token),
    missing: (place) => missingPermissions(client, place),
    turn: turns.turn,
  });
  const books = ledger(store, remembered);
  const past = history(store, remembered);
  const outlook = (incident: Incident) => outlookOf(incident, past.outages(), clock());
  const deliveries = delivering({
    ledger: books,
    messenger: mail,
    pace: turns,
    clock,
    timer,
    random: Math.random,
    log,
    metrics,
    outlook,
    isConfirmed: () => watcher.isConfirmed(),
    onFatal,
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
  const openIncident = () => watcher.incidents().open;

  async function tell(incident: Incident): Promise<void> {
    await past.add(incident);
    await announce(books, deliveries, incident);
  }

  function giveUpMail(): void {
    turns.end();
    mail.abort();
  }

  async function end(): Promise<void> {
    try {
      await Promise.all([watcher.stop(), deliveries.stop()]);
    } finally {
      for (const end of reports) end();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      await network.destroy();
    }
  }

  const alerts = localAlerts({
    ledger: books,
    messenger: mail,
    pace: turns,
    delivering: deliveries,
    clock,
    newNonce: () => randomBytes(12).toString('hex'),
    openIncident,
    onFatal,
  });

  return {
    ledger: books,
    known: () => ({ watch: watcher.watch(), outages: past.outages() }),
    answerOthers: answering({ ...needs, store, desk: alerts, members: membersOf(config.part) }),
    status: watcher.status,
    outlook() {
      const open = openIncident();
      return open && outlook(open);
    },
    alerts,
    async catchUp() {
      const { open, last } = watcher.incidents();
      if (last) await tell(last);
      if (open) await tell(open);
      deliveries.wake(books.deliveries.channels());
    },
    look() {
      watcher.look().catch(onFatal);
    },
    async stop() {
      const givingUp = setTimeout(giveUpMail, finishRequestsMs);
      await end();
      clearTimeout(givingUp);
    },
    async abandon() {
      giveUpMail();
      // What it could not save any more, its successor finds out.
      await end().catch((err) => log.debug({ err }, 'ended without saving'));
    },
  };
}
