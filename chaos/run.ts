import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Discord, Message } from '../packages/discord-stand-in/index.ts';
import { diceOf } from '../replay/dice.ts';
import { type BotProcess, startBot } from '../sandbox/bot-process.ts';
import { ageMemory, subscribe } from '../sandbox/store.ts';
import { startWorld } from '../sandbox/world.ts';
import { longestRetryMs } from '../src/alerts/outbox.ts';
import { chosenOf, defaultSettings } from '../src/alerts/settings.ts';
import { orderFaults } from './faults.ts';
import { givenUp } from './given-up.ts';
import { settingsBy, unwantedIn } from './settings.ts';
import { beginOf, isTold, isUpdated, type Shown, shows, type Verdict, verdictOn } from './verdict.ts';

export type ChaosOptions = {
  seed: number;
  kills: number;
  channels: number;
  /** Whether outages come back before they are over. */
  flapping?: boolean;
  /** Whether each channel has settings of its own. */
  mixed?: boolean;
  tell: (line: string) => void;
};
export type ChaosReport = Verdict & {
  seed: number;
  kills: number;
  /** Messages that show what the settings of their channel forbid. */
  unwanted: number;
  violations: string[];
};

/** Of an outage: how it begins in Character.AI, and whether a channel shows it. */
type Part = {
  name: 'start' | 'update' | 'recovery' | 'return' | 'end';
  begin(): Promise<unknown> | unknown;
  isTold(channel: Channel): boolean;
};

const ends: Shown[] = ['over', 'withdrawn'];
const channelsPerServer = 25;
/** At most so many messages and edits are requested before the bot is killed. */
const mostBeforeKill = 60;
/** How often an outage changes or ends before every channel was told of what came before. */
const cutShort = 0.2;
/** A channel that was not told by then is taken to be forgotten: what failed often is tried again after five minutes only. */
const settleWithinMs = longestRetryMs + 60_000;
/** How often an outage comes back at most. */
const mostReturns = 3;
/** After so long without a relapse it is over. */
const holdsAfterMs = 16 * 60_000;

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
  tell,
}: ChaosOptions): Promise<ChaosReport> {
  const dice = diceOf(`chaos ${seed}`);
  // One bot follows another within the five seconds that Discord wants between two of them.
  await using world = await startWorld({ identifyIntervalMs: 0 });
  await using ending = new AsyncDisposableStack();
  const { discord, characterAi, folder } = world;
  const env = { ...world.env, PROBE_INTERVAL_SECONDS: '1' };
  const channels = populate(discord, count);
  const roles = new Map(
    channels.map(({ guild }) => [guild, guild?.role({ name: 'C.AI news', mentionable: true })]),
  );
  const settings = new Map(
    mixed ? channels.map((channel) => [channel, settingsBy(dice, new Date())] as const) : [],
  );
  await subscribe(env.STORAGE_URL, channels, (channel) => ({
    roleId: roles.get(channel.guild)?.id ?? null,
    ...(mixed && { settings: chosenOf({ ...defaultSettings, ...settings.get(channel) }) }),
  }));

  let bot: BotProcess | null = null;
  let killed = 0;
  /** When the previous outage began. */
  let before = 0;
  const endBot = async () => {
    await bot?.kill();
    bot = null;
  };
  ending.defer(endBot);

  /** Kills and restarts the bot until every channel was told of this part; with `isCut` it may stop earlier. */
  async function playPart({ name, isTold: isToldIn }: Part, isCut: boolean): Promise<boolean> {
    const isTold = () => channels.every(isToldIn);
    while (killed < kills) {
      bot ??= startBot(folder, env);
      orderFaults(discord, dice, { mixed });
      const until = told(discord) + dice.between(1, mostBeforeKill);
      const isDone = await happens(bot, () => told(discord) >= until || isTold());
      if (isTold()) return true;
      if (!isDone) return giveUp(isToldIn);
      await wait(dice.between(0, 30));
      await endBot();
      killed += 1;
      tell(`kill ${killed} of ${kills}, telling the ${name}, after ${told(discord)} messages and edits`);
      if (isCut && latestBegin(channels) > before && dice.chance(cutShort)) return true;
    }
    bot ??= startBot(folder, env);
    return (await happens(bot, isTold)) || giveUp(isToldIn);
  }

  async function giveUp(isTold: Part['isTold']): Promise<false> {
    const untold = channels.filter((channel) => !isTold(channel));
    await endBot();
    for (const line of await givenUp(untold, discord, env.STORAGE_URL)) tell(line);
    return false;
  }

  /** Whether it happens in time; rejects if the bot ends by itself. */
  function happens({ failure }: BotProcess, condition: () => boolean): Promise<boolean> {
    const inTime = discord.waitFor(condition, { timeoutMs: settleWithinMs });
    return Promise.race([inTime.catch(() => false), failure]);
  }

  for (let outage = 1; killed < kills; outage += 1) {
    before = latestBegin(channels);
    const alerts = ({ messages }: Channel) => messages.filter((each) => (beginOf(each) ?? 0) > before);
    const each = (isSo: (alert: Message, channel: Channel) => boolean) => (channel: Channel) =>
      alerts(channel).length > 0 && alerts(channel).every((alert) => isSo(alert, channel));
    const show = (...phases: Shown[]) => each((alert, channel) => shows(alert, channel, phases));
    const start: Part = { name: 'start', begin: () => characterAi.breakDown(), isTold: show('down') };
    const update: Part = {
      name: 'update',
      begin: () => characterAi.set('api', 'health-ok'),
      isTold: each(isUpdated),
    };
    const recovery: Part = {
      name: 'recovery',
      begin: () => characterAi.healthy(),
      isTold: each(
        (alert, channel) =>
          shows(alert, channel, ['recovering', 'withdrawn']) &&
          (settings.get(channel)?.end === 'edit' || isTold(alert, channel)),
      ),
    };
    const comeBack: Part = { ...start, name: 'return', isTold: show('down', 'withdrawn') };
    const end: Part = {
      name: 'end',
      async begin() {
        await endBot();
        await ageMemory(env.STORAGE_URL, holdsAfterMs);
      },
      isTold: show(...ends),
    };
    const returns = Array.from({ length: flapping ? dice.between(1, mostReturns) : 0 }, () => comeBack);
    const parts = [start, update, recovery, ...returns.flatMap((each) => [each, recovery]), end];
    let isWhole = true;
    for (const [index, part] of parts.entries()) {
      await part.begin();
      // At the end, and right before it, every channel must have been told.
      isWhole &&= await playPart(part, index < parts.length - 2);
    }
    const { withoutStart, withoutEnd, duplicates } = verdictOn(channels, ends);
    tell(`outage ${outage}: ${withoutStart} without start, ${withoutEnd} without end, ${duplicates} twice`);
    if (!isWhole) break;
  }
  const violations = discord.violations.map(({ route, problem }) => `${route}: ${problem}`);
  const unwanted = [...settings].map(([channel, chosen]) => unwantedIn(channel, chosen));
  return {
    ...verdictOn(channels, ends),
    ...{ seed, kills: killed, unwanted: unwanted.reduce((sum, each) => sum + each, 0), violations },
  };
}

function populate(discord: Discord, count: number): Channel[] {
  const guilds = Array.from({ length: Math.ceil(count / channelsPerServer) }, (_, index) =>
    discord.guild({ name: `Server ${index}` }),
  );
  return Array.from({ length: count }, (_, index) => {
    const guild = guilds[Math.floor(index / channelsPerServer)];
    if (guild === undefined) throw new Error('there are too few servers');
    return guild.channel({ name: `channel-${index}` });
  });
}

/** How many messages and edits the bot has requested. */
function told({ requests }: Discord): number {
  return requests.filter(({ route }) => route.includes('/messages')).length;
}

function latestBegin(channels: readonly Channel[]): number {
  const begins = channels.flatMap(({ messages }) => messages.map((each) => beginOf(each) ?? 0));
  return begins.reduce((latest, begin) => Math.max(latest, begin), 0);
}
