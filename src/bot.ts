import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Events } from 'discord.js';
import { commands } from '../commands/index.ts';
import { backlog, nothingOwed } from './alerts/backlog.ts';
import type { Config } from './config.ts';
import { discordClient } from './discord/client.ts';
import type { CommandContext } from './discord/command.ts';
import { connect } from './discord/connect.ts';
import { isConnected } from './discord/connected.ts';
import { dispatch } from './discord/dispatch.ts';
import { logLimits } from './discord/log-limits.ts';
import { keepRegistering } from './discord/register.ts';
import { countResponses, firstAnswers } from './discord/rest-metrics.ts';
import type { Seen } from './http/seen.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { office } from './roles/election.ts';
import { following } from './roles/follower.ts';
import { type Leading, leading } from './roles/leader.ts';
import { memberOf } from './roles/processes.ts';
import type { Storage } from './storage/storage.ts';
import type { Clock, Timer } from './time.ts';

const leaveDiscordMs = 2_000;

export type BotNeeds = {
  config: Config;
  log: Log;
  metrics: Metrics;
  storage: Storage;
  clock: Clock;
  timer: Timer;
  /** Told what makes going on harmful. */
  fail: (error: Error) => void;
};

export type Bot = {
  /** Takes up what was left, if this process leads. Rejects when the storage can't be used. */
  begin(): Promise<void>;
  /** What this process does while it leads; null while another does. */
  leading(): Leading | null;
  /** All that is told over HTTP of this moment. */
  seen(): Omit<Seen, 'store'>;
  /** Asks whoever is due; to be called every second. */
  look(): void;
  /** Done when it is logged in; rejects when Discord refuses it for good. */
  connect(): Promise<void>;
  /** Ends everything but the storage, within seconds. */
  stop(): Promise<void>;
};

/** The bot, put together: what looks, decides and delivers in one process, and what answers in each. */
export function bot({ config, log, metrics, storage, clock, timer, fail }: BotNeeds): Bot {
  const client = discordClient(config, config.part, log);
  logLimits(client.rest, log, () => performance.now());
  countResponses(client.rest, 'answers', metrics);
  const needs = { config, log, metrics, client, storage, clock, timer };
  const place = office({
    storage,
    lead: (lease, remembered, onFatal) => leading({ ...needs, lease, remembered, onFatal }),
    following: following({
      ...needs,
      member: memberOf(config.part),
      intervalMs: config.probeIntervalMs,
      newId: () => randomBytes(12).toString('hex'),
    }),
    isShared: !config.storageUrl.startsWith('sqlite:'),
    log,
    fail,
  });
  const context: CommandContext = {
    status: place.status,
    clock,
    outlook: place.outlook,
    get alerts() {
      return place.alerts;
    },
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
    // One process of several does it for all.
    const registers = config.part === null || config.part.shards.includes(0);
    if (registers) await keepRegistering(ready, commands, config.guildId, wait, log).catch(fail);
  });

  return {
    begin: place.begin,
    leading: place.leading,
    look: () => place.leading()?.look(),
    seen: () => {
      const known = place.known();
      const leads = place.leading();
      const status = place.status();
      return {
        now: clock(),
        config,
        status,
        watch: known?.watch ?? null,
        past: known?.outages ?? [],
        backlog: leads === null ? nothingOwed : backlog(leads.ledger),
        isConnected: isConnected(client),
        isLeading: leads !== null,
        stateAgeMs: clock() - status.asOf,
      };
    },
    connect: () => connect(client, config.token, wait, log, fail),
    async stop() {
      const answered = Promise.all(answering);
      await Promise.all([place.stop(answered), answered]);
      // discord.js waits for the gateway's goodbye, and one that hangs never says it.
      await Promise.race([client.destroy(), wait(leaveDiscordMs)]);
    },
  };
}
