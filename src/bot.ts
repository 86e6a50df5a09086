import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Events } from 'discord.js';
import { commands } from '../commands/index.ts';
import { nothingOwed, recentBacklog } from './alerts/backlog.ts';
import { fairShare } from './alerts/fair-share.ts';
import type { Config } from './config.ts';
import { activity } from './discord/activity.ts';
import { discordClient, isConnected } from './discord/client.ts';
import type { CommandContext } from './discord/command.ts';
import { commandBodies } from './discord/command-bodies.ts';
import { connect } from './discord/connect.ts';
import { dispatch } from './discord/dispatch.ts';
import { firstAnswers } from './discord/first-answers.ts';
import { catchUnread } from './discord/reading.ts';
import { keepRegistering } from './discord/register.ts';
import { setupHint } from './discord/setup-hint.ts';
import { answerUnread } from './discord/unread.ts';
import { nothingFollows } from './following/following-counts.ts';
import { type Archive, archive } from './history/archive.ts';
import { dayMs } from './history/minutes.ts';
import { isHistoryEntry } from './history/recorder.ts';
import { shortly } from './history/shortly.ts';
import { summedUp } from './history/uptime.ts';
import { historyTools } from './history-tools/history-tools.ts';
import type { Seen } from './http/seen.ts';
import { localeFor } from './language/locales.ts';
import { sayIn, textsIn } from './languages.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import { fairPanels } from './panels/fair-panels.ts';
import { nothingShown } from './panels/panel-counts.ts';
import { election as createElection } from './roles/election.ts';
import { follower } from './roles/follower.ts';
import { type Leader, leader } from './roles/leader.ts';
import { presence } from './roles/presence.ts';
import { processName } from './roles/processes.ts';
import { discordOrigins, screenshots } from './screenshots/screenshots.ts';
import { missingPermissions } from './sending/permissions.ts';
import { countResponses, logLimits } from './sending/rest-responses.ts';
import { situationOf } from './situation/situation.ts';
import type { Storage } from './storage/storage.ts';
import { type Clock, inRealTime, type Timer } from './time.ts';
import { activityText } from './views/activity-text.ts';

/** What stands below the name is the same for everybody. */
const english = sayIn('en');
const sayFor = (discordLocale: string) => sayIn(localeFor(discordLocale));

const leaveDiscordMs = 2_000;
const beatEveryMs = 5_000;
/** Discord may never answer, or ask to wait for longer than an end may take. */
const finishAnswersMs = 5_000;

export type BotNeeds = {
  config: Config;
  log: Log;
  metrics: Metrics;
  storage: Storage;
  clock: Clock;
  /** Goes on evenly, and with the machine's sleep, whatever `clock` is set to. */
  steadyClock: Clock;
  timer: Timer;
  /** Where this process runs, for whoever looks for it. */
  runsAt: string;
  /** Told what makes going on harmful. */
  fail: (error: Error) => void;
};

export type Bot = {
  /** Takes up what was left, if this process leads. Rejects when the storage can't be used. */
  begin(): Promise<void>;
  /** What this process does while it leads; null while another does. */
  leader(): Leader | null;
  /** All that is told over HTTP of this moment. */
  seen(): Omit<Seen, 'store' | 'outages'>;
  record: Archive;
  /** Asks whoever is due, and shows what is seen below the bot's name; to be called every second. */
  look(): void;
  /** Done when it is logged in; rejects when Discord refuses it for good. */
  connect(): Promise<void>;
  /** Ends everything but the storage, within seconds. */
  stop(): Promise<void>;
};

/** The bot, put together: what looks, decides and delivers in one process, and what answers in each. */
export function bot(all: BotNeeds): Bot {
  const { config, log, metrics, storage, clock, steadyClock, timer, runsAt, fail } = all;
  const client = discordClient(config, config.part, log);
  logLimits(client.rest, log, () => performance.now());
  countResponses(client.rest, 'answers', metrics);
  const backlogOf = recentBacklog(() => performance.now(), clock);
  const isShared = !config.storageUrl.startsWith('sqlite:');
  const needs = { config, log, metrics, client, storage, clock, steadyClock, timer };
  const election = createElection({
    storage,
    lead: (lease, remembered, onFatal) => leader({ ...needs, lease, remembered, onFatal }),
    follower: follower({
      ...needs,
      processName: processName(config.part),
      intervalMs: config.probeIntervalMs,
      newId: () => randomBytes(12).toString('hex'),
    }),
    isShared,
    intervalMs: config.probeIntervalMs,
    clock: () => performance.now(),
    log,
    fail,
  });
  // Not at the pace of a sandbox: people and the process that reads do not hurry with its clock.
  const pictures = config.readsScreenshots
    ? screenshots(attachmentOrigins(config.apiUrl), inRealTime, log)
    : null;
  const record = archive({
    get: async (keys) => (await storage.get(keys)).filter(isHistoryEntry),
    now: election.now,
    seen: () => election.known()?.watch.seenAt ?? null,
  });
  const summedUpNow = shortly(async () => {
    const now = election.now();
    return summedUp(await record.read(now - 91 * dayMs, now), now);
  }, steadyClock);
  const context: Omit<CommandContext, 'say'> = {
    situation: () => situationOf(election.status(), election.now(), election.outlook()),
    clock: election.now,
    alerts: fairShare(
      () => election.alerts,
      () => performance.now(),
    ),
    missing: (place, extra) => missingPermissions(client, place, election.now(), extra),
    hasNews: config.newsChannelId !== null,
    panels: fairPanels(
      () => election.panels,
      () => performance.now(),
    ),
    history: { ...record, ...historyTools(inRealTime, log) },
    screenshots: pictures,
  };
  const hintAtSetup = setupHint(context.alerts);
  const showActivity = activity({
    client,
    text: () => activityText(english, context.situation()),
    clock: () => performance.now(),
  });
  const answering = new Set<Promise<void>>();
  const keepTrack = (answer: Promise<void>) => {
    const tracked = answer.finally(() => answering.delete(tracked));
    answering.add(tracked);
  };
  catchUnread(client, log, (interaction) => keepTrack(answerUnread(sayFor, client.rest, interaction, log)));
  const answers = firstAnswers(client.rest, () => performance.now(), metrics);
  client.on(Events.InteractionCreate, (interaction) => {
    answers.arrived(interaction);
    const say = sayFor(interaction.locale);
    const answer = dispatch(interaction, commands, { ...context, say }, log).then(() =>
      hintAtSetup(interaction, say),
    );
    keepTrack(answer.finally(() => answers.finished(interaction)));
  });
  client.once(Events.ClientReady, async (ready) => {
    log.info({ bot: ready.user.tag }, 'connected to Discord');
    // One process of several does it for all.
    const registers = config.part === null || config.part.shards.includes(0);
    if (!registers) return;
    const bodies = commandBodies(commands, (locale) => textsIn(locale, 'commands'));
    await keepRegistering(ready, bodies, config.guildId, wait, log).catch(fail);
  });

  const sayThere = presence({ storage, part: config.part, id: randomBytes(12).toString('hex'), runsAt, log });
  let beating: NodeJS.Timeout | undefined;
  const beat = () => sayThere().catch((err) => log.debug({ err }, 'can not say that this process is there'));

  return {
    async begin() {
      await election.begin();
      // Nobody else can have a file.
      if (!isShared) return;
      beat();
      beating = setInterval(beat, beatEveryMs);
    },
    leader: election.leader,
    record,
    look() {
      election.leader()?.look();
      showActivity();
    },
    seen: () => {
      const known = election.known();
      const leading = election.leader();
      const status = election.status();
      const now = election.now();
      return {
        now,
        config,
        status,
        watch: known?.watch ?? null,
        backlog: () => (leading === null ? nothingOwed : backlogOf(leading.ledger)),
        panels: leading === null ? nothingShown : leading.keptPanels.counts(),
        following: leading === null ? nothingFollows : leading.following.counts(),
        summedUp: summedUpNow,
        isConnected: isConnected(client),
        isLeading: leading !== null,
        stateAgeMs: now - status.asOf,
        leaderSeen: election.leaderSeen(),
      };
    },
    connect: () => connect(client, config.token, wait, log, fail),
    async stop() {
      clearInterval(beating);
      const answered = Promise.race([Promise.all(answering), wait(finishAnswersMs)]);
      await Promise.all([election.stop(answered), answered]);
      pictures?.end();
      // discord.js waits for the gateway's goodbye, and one that hangs never says it.
      await Promise.race([client.destroy(), wait(leaveDiscordMs)]);
    },
  };
}

/** Discord's, and where one that is played on this machine keeps what people attach. */
function attachmentOrigins(apiUrl: string): string[] {
  const { hostname, origin } = new URL(apiUrl);
  return hostname === '127.0.0.1' ? [...discordOrigins, origin] : [...discordOrigins];
}
