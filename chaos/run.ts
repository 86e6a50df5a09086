import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Discord } from '../packages/discord-stand-in/index.ts';
import { type Dice, diceOf } from '../replay/dice.ts';
import { type BotProcess, startBot } from '../sandbox/bot-process.ts';
import { aClock } from '../sandbox/set-clock.ts';
import { keepPanels, subscribe } from '../sandbox/store.ts';
import { startWorld } from '../sandbox/world.ts';
import { longestRetryMs } from '../src/alerts/outbox.ts';
import { type ChannelSettings, chosenOf, defaultSettings } from '../src/alerts/settings.ts';
import { courseOf, ends, type Part } from './course.ts';
import { orderFaults } from './faults.ts';
import { aNewsroom, orderFollowingFaults, webhooksTooMany } from './following.ts';
import { givenUp } from './given-up.ts';
import { following, type HeardOf, hears } from './heard.ts';
import { panelShows } from './panels.ts';
import { people as createPeople } from './people.ts';
import { differentlyRecorded } from './recorded.ts';
import { settingsBy, unkeptIn } from './settings.ts';
import { beginOf, isEditedOut, isEndedSomehow, type Verdict, verdictOn } from './verdict.ts';

export type ChaosOptions = {
  seed: number;
  kills: number;
  channels: number;
  /** Whether outages come back before they are over. */
  flapping?: boolean;
  /** Whether each channel has settings of its own, and half of them a panel. */
  mixed?: boolean;
  /** Whether half of the channels follow a news channel. */
  news?: boolean;
  tell: (line: string) => void;
};
export type ChaosReport = Verdict & {
  seed: number;
  kills: number;
  /** Messages, and outages of which there are any, that are not as the settings of their channel say; webhooks beyond the first. */
  unkept: number;
  /** Channels that should have one panel which shows that all is well, and have not. */
  wrongPanels: number;
  /** Outages that the record tells otherwise than the channels. */
  recordedOtherwise: number;
  violations: string[];
};

const dayMs = 24 * 60 * 60_000;
const channelsPerServer = 25;
/** At most so many messages and edits are requested before the bot is killed. */
const mostBeforeKill = 60;
/** How often an outage changes or ends before every channel was told of what came before. */
const cutShort = 0.2;
/** What failed often is tried again after five minutes only. A channel that was not told so long after the last fault is forgotten. */
const settleWithinMs = longestRetryMs + 60_000;

/**
 * Plays outages to the bot and kills it again and again while it posts and edits, and while Discord has faults. When no kill is left,
 * or an outage is over, the bot is left alone until every channel was told; then what the channels show is judged.
 */
export async function chaos({
  seed,
  kills,
  channels: count,
  flapping = false,
  mixed = false,
  news = false,
  tell,
}: ChaosOptions): Promise<ChaosReport> {
  const dice = diceOf(`chaos ${seed}`);
  let skippedMs = 0;
  const now = () => Date.now() + skippedMs;
  // One bot follows another within the five seconds that Discord wants between two of them.
  await using world = await startWorld({ identifyIntervalMs: 0, clock: now });
  await using ending = new AsyncDisposableStack();
  const { discord, characterAi, folder } = world;
  const clock = aClock(join(folder, 'clock'));
  const channels = populate(discord, count, dice, { mixed });
  const newsroom = news ? aNewsroom(discord, channels) : null;
  const follows = (channel: Channel) => newsroom?.followers.has(channel) === true;
  const env = { ...world.env, ...clock.env, PROBE_INTERVAL_SECONDS: '1', ...newsroom?.env };
  const wishes = wishesOf(
    channels.filter((channel) => !follows(channel)),
    dice,
    { mixed },
  );
  const settingsOf = (channel: Channel) => wishes.get(channel)?.settings ?? defaultSettings;
  const hasPanel = (channel: Channel) => wishes.get(channel)?.panel === true;
  await subscribe(env.STORAGE_URL, channels, (channel) => ({
    roleId: follows(channel)
      ? null
      : ([...(channel.guild?.roles.values() ?? [])].find(({ mentionable }) => mentionable)?.id ?? null),
    ...(mixed && { settings: chosenOf(settingsOf(channel)) }),
  }));
  await keepPanels(env.STORAGE_URL, channels.filter(hasPanel), now());

  let bot: BotProcess | null = null;
  let killed = 0;
  const heard: HeardOf[] = [];
  const people = newsroom && createPeople({ dice, newsroom, storageUrl: env.STORAGE_URL });
  const endBot = async () => {
    await bot?.kill();
    bot = null;
  };
  const stopBot = async () => {
    await bot?.stop();
    bot = null;
  };
  ending.defer(endBot);
  const skip = async (ms: number) => {
    await endBot();
    skippedMs += ms;
    clock.set(skippedMs);
  };

  /** Kills and restarts the bot until every channel was told of this part; with `isCut` it may stop earlier. */
  async function playPart(
    { name, isTold: isToldIn, isSpared }: Part,
    mayCut: () => boolean,
  ): Promise<boolean> {
    const isTold = () => channels.every(isToldIn);
    while (killed < kills && !isSpared) {
      bot ??= startBot(folder, env);
      orderFaults(discord, dice, { mixed });
      if (news) orderFollowingFaults(discord, dice);
      const until = told(discord) + dice.between(1, mostBeforeKill);
      const isDone = await happens(bot, () => told(discord) >= until || isTold());
      if (isTold()) return true;
      if (!isDone) return giveUp(isToldIn);
      await wait(dice.between(0, 30));
      await endBot();
      await people?.act();
      killed += 1;
      tell(`kill ${killed} of ${kills}, telling the ${name}, after ${told(discord)} messages and edits`);
      if (mayCut() && dice.chance(cutShort)) return true;
    }
    bot ??= startBot(folder, env);
    return (await happens(bot, isTold)) || giveUp(isToldIn);
  }

  async function giveUp(isTold: Part['isTold']): Promise<false> {
    const untold = channels.filter((channel) => !isTold(channel));
    await endBot();
    for (const channel of untold) tell(`  ${channel.id} ${JSON.stringify(wishes.get(channel))}`);
    const about = newsroom === null ? untold : [newsroom.news, ...untold];
    for (const line of await givenUp(about, discord, env.STORAGE_URL)) tell(line);
    return false;
  }

  /** Whether it happens in time; rejects if the bot ends by itself. */
  async function happens(running: BotProcess, condition: () => boolean): Promise<boolean> {
    const faults = faultsMet();
    const inTime = discord.waitFor(condition, { timeoutMs: settleWithinMs }).then(() => true);
    if (await Promise.race([inTime.catch(() => false), running.failure])) return true;
    return faultsMet() > faults && happens(running, condition);
  }

  const faultsMet = () => discord.requests.filter(({ isFaulty }) => isFaulty).length;

  /** Whether, with no outage and no kill, every channel comes to be told in the way that it wants, and after a day what was cut is known. */
  async function findsWays(isAfterADay: boolean): Promise<boolean> {
    if (people === null) return true;
    const since = now();
    const isFound = (channel: Channel) =>
      people.hasWay(channel) && (!isAfterADay || people.isLookedAt(channel, discord.requests, since));
    bot ??= startBot(folder, env);
    if (!(await happens(bot, () => channels.every(isFound)))) return giveUp(isFound);
    await stopBot();
    await people.learn();
    return !isAfterADay || channels.every(people.isKnown) || giveUp(people.isKnown);
  }

  function verdict(): Verdict & { unkept: number } {
    const hearsOf = (channel: Channel, begin: number) => {
      const outage = heard.find((each) => each.begin === begin);
      return outage === undefined ? 'maybe' : hears(settingsOf(channel), outage);
    };
    const isUnwanted = (channel: Channel, begin: number | null) =>
      begin !== null && hearsOf(channel, begin) === 'no';
    const unkept = channels
      .filter((channel) => people?.wasChanged(channel) !== true)
      .map(
        (channel) =>
          unkeptIn(channel, follows(channel) ? noMention : wishes.get(channel)?.settings) +
          channel.messages.filter((message) => isUnwanted(channel, beginOf(message))).length,
      );
    return {
      ...verdictOn(channels, ends, (channel, begin) => hearsOf(channel, begin) === 'yes', {
        isExcused: (channel, begin) => people?.isExcused(channel, begin) === true,
        isHit: (channel, begin) => people?.isHit(channel, begin) === true,
      }),
      unkept: unkept.reduce((sum, each) => sum + each, webhooksTooMany(channels)),
    };
  }

  if (people !== null) await playPart({ name: 'follow', begin() {}, isTold: people.hasWay }, () => false);
  for (let number = 1; killed < kills; number += 1) {
    const outage = following(channels, latestBegin(channels), now);
    const isBehind = (channel: Channel) =>
      newsroom !== null && follows(channel) && isEditedOut(newsroom.news, now());
    const isMet = (part: Part, isAtTheEnd: boolean) => (channel: Channel) => {
      if (people?.isExcused(channel, null)) return true;
      if (!people?.isHit(channel, null)) return part.isTold(channel);
      // That what is published can't be brought up to date is only learnt when Discord takes edits of it again.
      const isWaiting = !part.isSpared && isBehind(channel);
      return !isAtTheEnd || isWaiting || isEndedSomehow(outage.alertsOf(channel), channel, ends);
    };
    const needs = { characterAi, outage, settingsOf, hasPanel, isBehind, now, skip };
    const parts = courseOf(dice, { flapping, mixed, isLong: mixed || news }, needs);
    const lastRecovery = parts.findLastIndex(({ name }) => name === 'recovery');
    let isWhole = true;
    for (const [index, part] of parts.entries()) {
      if (part.isSpared) {
        await stopBot();
        people?.rest();
        await people?.learn();
      }
      const before = now();
      await part.begin();
      const isTold = isMet(part, index > lastRecovery);
      // At the end, and right before it, every channel must have been told.
      isWhole &&= await playPart(
        { ...part, isTold },
        () => index < lastRecovery && outage.heardOf().begin !== null,
      );
      if (part.isSpared) isWhole &&= await findsWays(now() - before >= dayMs);
    }
    heard.push(outage.heardOf());
    people?.outageEnded(outage.heardOf().begin);
    const { withoutStart, withoutEnd, duplicates } = verdict();
    tell(
      `outage ${number} (${parts.map(({ name }) => name).join(', ')}): ${withoutStart} without start, ${withoutEnd} without end, ${duplicates} twice`,
    );
    if (!isWhole) break;
  }
  const violations = discord.violations.map(({ route, problem }) => `${route}: ${problem}`);
  const wrongPanels = channels.filter(hasPanel).filter((channel) => !panelShows(channel, ends)).length;
  await endBot();
  const recorded = await differentlyRecorded(channels, env.STORAGE_URL, { mixed, now });
  return { ...verdict(), seed, kills: killed, wrongPanels, recordedOtherwise: recorded, violations };
}

/** Whoever follows mentions nobody. */
const noMention: ChannelSettings = { ...defaultSettings, mentionFor: 'nothing' };

type Wish = { settings: ChannelSettings; panel: boolean };

function wishesOf(
  channels: readonly Channel[],
  dice: Dice,
  { mixed }: { mixed: boolean },
): Map<Channel, Wish> {
  const wish = ({ type }: Channel): Wish => ({
    settings: settingsBy(dice, { isForAnnouncements: type === announcements }),
    panel: dice.chance(0.5),
  });
  return new Map(mixed ? channels.map((channel) => [channel, wish(channel)]) : []);
}

const announcements = 5;

function populate(discord: Discord, count: number, dice: Dice, { mixed }: { mixed: boolean }): Channel[] {
  const guilds = Array.from({ length: Math.ceil(count / channelsPerServer) }, (_, index) => {
    const guild = discord.guild({ name: `Server ${index}` });
    guild.role({ name: 'C.AI news', mentionable: true });
    return guild;
  });
  return Array.from({ length: count }, (_, index) => {
    const guild = guilds[Math.floor(index / channelsPerServer)];
    if (guild === undefined) throw new Error('there are too few servers');
    const type = mixed && dice.chance(0.3) ? 'announcement' : 'text';
    return guild.channel({ name: `channel-${index}`, type });
  });
}

/** How many messages, edits and followers the bot has requested. */
function told({ requests }: Discord): number {
  return requests.filter(({ route }) => route.includes('/messages') || route.includes('/followers')).length;
}

function latestBegin(channels: readonly Channel[]): number {
  const begins = channels.flatMap(({ messages }) => messages.map((each) => beginOf(each) ?? 0));
  return begins.reduce((latest, begin) => Math.max(latest, begin), 0);
}
