import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished } from 'vitest';
import { type Channel, type Discord, startDiscord } from '../../packages/discord-stand-in/index.ts';
import { type OpenStore, openStore } from '../../sandbox/store.ts';
import type { Alerts } from '../../src/alerts/alerts.ts';
import { announce } from '../../src/alerts/announce.ts';
import { delivering as createDelivering } from '../../src/alerts/delivering.ts';
import {
  ledger as createLedger,
  isLedgerEntry,
  type Ledger,
  type LedgerStore,
} from '../../src/alerts/ledger.ts';
import { localAlerts } from '../../src/alerts/local-alerts.ts';
import { nextOwed } from '../../src/alerts/owed.ts';
import { botIdIn } from '../../src/config.ts';
import { type Incident, isOpen } from '../../src/health/incident.ts';
import { noMetrics } from '../../src/metrics.ts';
import { deliveryRest } from '../../src/sending/delivery-rest.ts';
import { messenger as createMessenger, type Place } from '../../src/sending/messenger.ts';
import { pace as createPace } from '../../src/sending/pace.ts';
import { reportAnswers } from '../../src/sending/rest-responses.ts';
import type { Store, StoredEntry } from '../../src/storage/store.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import { aFolder } from '../storage/temporary-folder.ts';
import { type ManualTime, manualTime } from './manual-time.ts';
import { lifeOf, mortalMessenger, mortalStore } from './mortal.ts';

export type BotOptions = {
  /** The bot freezes, as if it were killed, when it has begun or ended this many writes and requests. */
  diesAfter?: number;
  /** How long a request may take, in real time. */
  requestTimeoutMs?: number;
  missing?: (place: Place) => Promise<string[]>;
  /** Whether it has seen the outage go on since it started. */
  isConfirmed?: () => boolean;
  /** Whether the disk fails at this write, counted from 1. */
  failsAt?: (write: number) => boolean;
  /** Requests in a second; without it, as many as there are. */
  perSecond?: number;
};

/** The half of the bot that delivers, on a real store and the real REST client. */
export type AlertBot = {
  ledger: Ledger;
  alerts: Alerts;
  /** What the monitor does when an incident started, changed or ended. */
  hear(incident: Incident): Promise<void>;
  /** Resolves when nothing is owed that could be delivered now, or the bot has died. Time passes as retries need it. */
  settled(): Promise<void>;
  /** Resolves when nothing is owed that could be delivered now; no time passes. */
  paid(): Promise<void>;
  isDead(): boolean;
  /** Resolves when it dies. */
  death: Promise<void>;
  /** How many deliveries wait for another try. */
  retrying(): number;
  /** How often it has written to the disk. */
  writes(): number;
  /** What the next bot would go on from. */
  saved(): Promise<StoredEntry[]>;
  fatal: Error[];
  logged: string[];
  closeStore(): Promise<void>;
  /** Ends orderly, and says what is then in the store. */
  stop(): Promise<StoredEntry[]>;
};

export type AlertWorld = {
  discord: Discord;
  time: ManualTime;
  /** A bot that goes on from what those before it saved; `heard` is the incident that the monitor remembers. */
  start(options?: BotOptions & { heard?: Incident }): Promise<AlertBot>;
};

/** A Discord without rate limits and a store file. When the test ends, nothing may have broken a rule of Discord's. */
export async function anAlertWorld(begins?: number): Promise<AlertWorld> {
  const time = manualTime(begins);
  const url = `sqlite://${join(await aFolder(), 'bot.sqlite')}`;
  const discord = await startDiscord({ clock: time.clock, limits: false });
  const stores = new Set<OpenStore>();
  let nonces = 0;
  onTestFinished(async () => {
    await discord.stop();
    for (const store of stores) await store.close();
    expect(discord.violations).toEqual([]);
  });

  return {
    discord,
    time,
    async start({ heard, ...options } = {}) {
      for (const store of stores) await store.close();
      stores.clear();
      const store = await openStore(url);
      stores.add(store);
      const remembered = await store.load();
      const bot = alertBot({
        discord,
        time,
        store,
        remembered,
        newNonce: () => `nonce-${nonces++}`,
        open: openPart(heard),
        options,
      });
      if (heard !== undefined) await bot.hear(heard);
      bot.wakeAll();
      return {
        ...bot,
        async closeStore() {
          stores.delete(store);
          await store.close();
        },
        async stop() {
          await bot.finish();
          return store.load();
        },
      };
    },
  };
}

type Parts = {
  discord: Discord;
  time: ManualTime;
  store: Store;
  remembered: readonly StoredEntry[];
  newNonce: () => string;
  open: Incident | null;
  options: BotOptions;
};

function alertBot({ discord, time, store, remembered, newNonce, open, options }: Parts) {
  const { diesAfter = Number.POSITIVE_INFINITY, requestTimeoutMs } = options;
  const { missing = lacksSending, isConfirmed = () => true, perSecond = Number.POSITIVE_INFINITY } = options;
  const life = lifeOf(diesAfter);
  const rest = deliveryRest({ token: discord.token, apiUrl: discord.apiUrl }, () => true);
  // The stand-in has no limits here; keeping to those of the real one would only make tests slow.
  rest.options.globalRequestsPerSecond = 100_000;
  if (requestTimeoutMs !== undefined) rest.options.timeout = requestTimeoutMs;
  const logged: string[] = [];
  const log = pino({}, { write: (line: string) => void logged.push(line) });
  const pace = createPace({ perSecond, clock: time.clock, timer: time.timer, log, metrics: noMetrics });
  reportAnswers(rest, pace);
  const botId = botIdIn(discord.token);
  const messenger = mortalMessenger(createMessenger({ rest, botId, missing, turn: pace.turn }), life);
  let writes = 0;
  const counted: LedgerStore = {
    write(changes) {
      if (changes.length > 0) writes += 1;
      if (changes.length > 0 && options.failsAt?.(writes))
        return Promise.reject(new Error('the disk is full'));
      return store.write(changes);
    },
  };
  const ledger = createLedger(mortalStore(counted, life), remembered.filter(isLedgerEntry));
  const fatal: Error[] = [];
  const words = alertWords(
    () => english,
    () => null,
    time.clock,
  );
  const delivering = createDelivering({
    ledger,
    messenger,
    words,
    pace,
    clock: time.clock,
    timer: time.timer,
    random: () => 0.5,
    isConfirmed,
    log,
    metrics: noMetrics,
    onFatal: (error) => fatal.push(error),
  });
  let current = open;

  return {
    ledger,
    alerts: localAlerts({
      ledger,
      messenger,
      words,
      pace,
      delivering,
      clock: time.clock,
      newNonce,
      openIncident: () => current,
      onFatal: (error) => fatal.push(error),
    }),
    async hear(incident: Incident) {
      current = openPart(incident);
      await Promise.race([announce(ledger, delivering, incident, time.clock()), life.over]);
    },
    async settled() {
      const isDone = () => {
        time.passToNextTimer();
        return life.isOver() || fatal.length > 0 || isSettled(ledger, time.clock());
      };
      await discord.waitFor(isDone, { timeoutMs: 30_000 });
    },
    async paid() {
      await discord.waitFor(() => isSettled(ledger, time.clock()));
    },
    isDead: life.isOver,
    death: life.over,
    retrying: () => [...ledger.deliveries.values()].filter(({ retryAt }) => retryAt > time.clock()).length,
    writes: () => writes,
    saved: () => store.load(),
    fatal,
    logged,
    wakeAll: () => delivering.wake(ledger.deliveries.channels()),
    finish: () => delivering.stop(),
  };
}

async function lacksSending(): Promise<string[]> {
  return ['Send Messages'];
}

function openPart(incident: Incident | undefined): Incident | null {
  return incident === undefined || !isOpen(incident) ? null : incident;
}

function isSettled(ledger: Ledger, now: number): boolean {
  return ledger.deliveries.channels().every((channelId) => nextOwed(ledger, channelId, now) === null);
}

/** What people see in a channel: of each message its text or the title of its embed. */
export function shown({ messages }: Channel): string[] {
  return messages.map(({ content, embeds }) => content || (embeds[0]?.title ?? ''));
}

/** Where a channel is. */
export function placeOf({ id, guild }: Channel): Place {
  return { guildId: guild?.id ?? '', channelId: id };
}
