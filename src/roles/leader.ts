import { randomBytes } from 'node:crypto';
import type { Client } from 'discord.js';
import { Agent } from 'undici';
import { announce } from '../alerts/announce.ts';
import { delivering as createDelivering } from '../alerts/delivering.ts';
import { ledger as createLedger, isLedgerEntry, type Ledger } from '../alerts/ledger.ts';
import { localAlerts } from '../alerts/local-alerts.ts';
import { returnToServers } from '../alerts/return.ts';
import { languageOf } from '../alerts/subscription.ts';
import { botIdIn, type Config } from '../config.ts';
import { following as createFollowing, type Following } from '../following/following.ts';
import { followingAlerts } from '../following/following-alerts.ts';
import { isFollowingEntry } from '../following/following-ledger.ts';
import { type Incident, isOpen } from '../health/incident.ts';
import { outlookOf } from '../health/outlook.ts';
import { freshFor } from '../health/status.ts';
import { type Watch, watchOf } from '../health/watch.ts';
import type { DayInFull } from '../history/days.ts';
import { recorder as createRecorder, isHistoryEntry, type Recorder } from '../history/recorder.ts';
import { sayIn } from '../languages.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import { monitor as createMonitor } from '../monitor.ts';
import { type KeptPanels, keptPanels } from '../panels/kept-panels.ts';
import { deliveryRest } from '../sending/delivery-rest.ts';
import { followRequests } from '../sending/follow-requests.ts';
import { messenger as createMessenger } from '../sending/messenger.ts';
import { pace as createPace } from '../sending/pace.ts';
import { missingPermissions, sightOf } from '../sending/permissions.ts';
import { countResponses, logLimits, reportAnswers } from '../sending/rest-responses.ts';
import { outlookNow } from '../situation/outlook.ts';
import { situationOf } from '../situation/situation.ts';
import { sourcesOf } from '../sources/all.ts';
import type { Lease, Storage } from '../storage/storage.ts';
import type { StoredEntry } from '../storage/store.ts';
import { type Clock, inRealTime, type Timer } from '../time.ts';
import { alertWords, bulletinWords } from '../views/alert-words.ts';
import { panelWords } from '../views/panel-view.ts';
import { processNames } from './processes.ts';
import { requestServer } from './request-server.ts';
import type { Known, Role } from './role.ts';

/** What is published is the same for every channel that follows. */
const english = sayIn('en');

/** Of the 50 that Discord allows a bot: the rest is for what commands need. */
const alertRequestsPerSecond = 48;
const finishRequestsMs = 5_000;

export type LeaderNeeds = {
  config: Config;
  log: Log;
  metrics: Metrics;
  client: Client;
  storage: Pick<Storage, 'get'>;
  lease: Lease;
  remembered: readonly StoredEntry[];
  clock: Clock;
  /** Goes on evenly, whatever `clock` is set to. */
  steadyClock: Clock;
  timer: Timer;
  /** Told what makes going on harmful. */
  onFatal: (error: Error) => void;
};

export type Leader = Omit<Role, 'known'> & {
  known(): Known;
  /** Does what other processes ask for; to be called several times a second. */
  serveRequests(): Promise<void>;
  readonly ledger: Ledger;
  readonly recorder: Pick<Recorder, 'known'>;
  readonly keptPanels: Pick<KeptPanels, 'ledger' | 'counts'>;
  readonly following: Pick<Following, 'ledger' | 'counts'>;
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
export function leader(needs: LeaderNeeds): Leader {
  const { config, log, metrics, client, lease, remembered, clock, timer, onFatal } = needs;
  const { store } = lease;
  const ledger = createLedger(store, remembered.filter(isLedgerEntry));
  const recorder = createRecorder({
    remembered: remembered.filter(isHistoryEntry),
    day: (date) => dayIn(needs.storage, date),
    freshMs: freshFor(config.probeIntervalMs),
  });
  const outlook = (incident: Incident) => outlookOf(incident, recorder.outages(), clock());

  const rest = deliveryRest(config, lease.isHeld);
  countResponses(rest, 'alerts', metrics);
  logLimits(rest, log, () => performance.now());
  const pace = createPace({
    metrics,
    perSecond: alertRequestsPerSecond,
    clock: () => performance.now(),
    // Discord's limits run in real time, whatever clock the bot is given.
    timer: inRealTime,
    log,
  });
  const reports = [rest, client.rest].map((each) => reportAnswers(each, pace));
  const messenger = createMessenger({
    rest,
    botId: botIdIn(config.token),
    missing: (place, extra) => missingPermissions(client, place, clock(), extra),
    turn: pace.turn,
  });
  const words = alertWords(sayIn, outlook, clock);
  const delivering = createDelivering({
    ledger,
    messenger,
    words,
    pace,
    clock,
    timer,
    random: Math.random,
    log,
    metrics,
    isConfirmed: () => monitor.isConfirmed(),
    onFatal,
  });

  const lookForReturns = returnToServers({
    ledger,
    delivering,
    sight: (place) => sightOf(client, place),
    clock: () => performance.now(),
  });

  const network = new Agent();
  const monitor = createMonitor({
    sources: sourcesOf(config, network),
    remembered: watchIn(remembered, ledger, clock()),
    save: async (watch, reading) =>
      store.write([{ kind: 'watch', key: 'now', value: watch }, ...(await recorder.took(reading, watch))]),
    onIncident: tell,
    clock,
    steadyClock: needs.steadyClock,
    intervalMs: config.probeIntervalMs,
    log,
    metrics,
  });
  const openIncident = () => monitor.incidents().open;

  async function tell(incident: Incident): Promise<void> {
    await store.write(recorder.changed(incident, monitor.watch(), clock()));
    await following.announce(incident);
    await announce(ledger, delivering, incident, clock(), following.isLeftOut);
  }

  const requests = followRequests(rest, botIdIn(config.token));
  const following = createFollowing({
    newsId: config.newsChannelId,
    store,
    remembered: remembered.filter(isFollowingEntry),
    messenger,
    requests,
    words: bulletinWords(english, outlook, clock),
    pace,
    alerts: ledger,
    delivering,
    clock,
    steadyClock: needs.steadyClock,
    log,
    metrics,
    isConfirmed: () => monitor.isConfirmed(),
    isFree: delivering.isIdle,
    openIncident,
    async lacksPermission(place) {
      const missing = await missingPermissions(client, place, clock(), 'follow');
      return missing.includes('Manage Webhooks') || missing.includes('View Channel');
    },
    isAway: async (place) => (await sightOf(client, place)) === 'away',
    async tellAgain() {
      const open = openIncident();
      if (open !== null) await announce(ledger, delivering, open, clock(), following.isLeftOut);
    },
    onFatal,
  });

  const alertsAsSent = localAlerts({
    ledger,
    messenger,
    words,
    pace,
    delivering,
    clock,
    newNonce: () => randomBytes(12).toString('hex'),
    openIncident,
    isLeftOut: following.isLeftOut,
    onFatal,
  });
  const alerts = followingAlerts(alertsAsSent, following);

  const panels = keptPanels({
    store,
    remembered: remembered.filter((entry) => entry.kind === 'panel'),
    messenger,
    words: panelWords(sayIn, () => ({
      situation: situationOf(monitor.status(), clock(), null),
      past: recorder.outages(),
      knownSince: monitor.watch().since,
    })),
    languageOf({ channelId, language = 'en' }) {
      const subscription = ledger.subscriptions.get(channelId);
      return subscription === undefined ? language : languageOf(subscription);
    },
    pace,
    clock,
    steadyClock: needs.steadyClock,
    random: Math.random,
    seesAnything: () => monitor.status().verdict !== 'unseen',
    isFree: () => !monitor.isTelling() && delivering.isIdle(),
    phaseAt: () => (openIncident() ?? monitor.incidents().last)?.phaseAt ?? null,
    log,
    metrics,
    onFatal,
  });

  function giveUpRequests(): void {
    pace.end();
    messenger.abort();
    requests.abort();
  }

  async function end(): Promise<void> {
    try {
      await Promise.all([monitor.stop(), delivering.stop(), panels.stop(), following.stop()]);
    } finally {
      for (const endReport of reports) endReport();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
      await network.destroy();
    }
  }

  return {
    ledger,
    recorder,
    keptPanels: panels,
    following,
    now: clock,
    known: () => ({ watch: monitor.watch(), outages: recorder.outages() }),
    serveRequests: requestServer({
      ...needs,
      store,
      alerts,
      panels: panels.panels,
      processNames: processNames(config.part),
    }),
    status: monitor.status,
    outlook: () => outlookNow(openIncident(), recorder.outages(), clock()),
    alerts,
    panels: panels.panels,
    async catchUp() {
      const { open, last } = monitor.incidents();
      if (last) await tell(last);
      if (open) await tell(open);
      await following.catchUp();
      delivering.wake(ledger.deliveries.channels());
    },
    look() {
      monitor.look().catch(onFatal);
      lookForReturns().catch(onFatal);
      panels.look();
      following.look();
    },
    async stop() {
      const givingUp = setTimeout(giveUpRequests, finishRequestsMs);
      await end();
      clearTimeout(givingUp);
    },
    async abandon() {
      giveUpRequests();
      // What it could not save any more, its successor finds out.
      await end().catch((err) => log.debug({ err }, 'ended without saving'));
    },
  };
}

async function dayIn(storage: LeaderNeeds['storage'], date: string): Promise<DayInFull | undefined> {
  const entries = await storage.get([{ kind: 'dayhours', key: date }]);
  return entries.find((entry) => entry.kind === 'dayhours')?.value;
}

/** What was last known of C.AI. If that was lost, the channels that were told of an outage are still owed its end. */
function watchIn(remembered: readonly StoredEntry[], { incidents }: Ledger, now: number): Watch | null {
  const kept = remembered.find((entry) => entry.kind === 'watch')?.value;
  const open = [...incidents.values()].findLast(isOpen);
  return kept ?? (open ? watchOf(open, now) : null);
}
