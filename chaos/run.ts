import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Discord } from '../packages/discord-stand-in/index.ts';
import { diceOf } from '../replay/dice.ts';
import { type BotProcess, startBot } from '../sandbox/bot-process.ts';
import { subscribe } from '../sandbox/store.ts';
import { startWorld } from '../sandbox/world.ts';
import { longestRetryMs } from '../src/alerts/outbox.ts';
import { orderFaults } from './faults.ts';
import { givenUp } from './given-up.ts';
import { beginOf, isEndedWith, isUpdated, type Verdict, verdictOn } from './verdict.ts';

export type ChaosOptions = { seed: number; kills: number; channels: number; tell: (line: string) => void };
export type ChaosReport = Verdict & { seed: number; kills: number; violations: string[] };

/** Of an outage: how it begins in Character.AI, and whether a channel shows it. */
type Part = {
  name: 'start' | 'update' | 'end';
  begin(): Promise<unknown> | unknown;
  isTold(channel: Channel): boolean;
};

const channelsPerServer = 25;
/** At most so many messages and edits are requested before the bot is killed. */
const mostBeforeKill = 60;
/** How often an outage changes or ends before every channel was told of what came before. */
const cutShort = 0.2;
/** A channel that was not told by then is taken to be forgotten: what failed often is tried again after five minutes only. */
const settleWithinMs = longestRetryMs + 60_000;

/**
 * Plays outages to the bot and kills it again and again while it posts and edits, and while Discord has faults. At the end of each
 * part of an outage the bot is left alone until every channel was told; then what the channels show is judged.
 */
export async function chaos({ seed, kills, channels: count, tell }: ChaosOptions): Promise<ChaosReport> {
  const dice = diceOf(`chaos ${seed}`);
  // One bot follows another within the five seconds that Discord wants between two of them.
  await using world = await startWorld({ identifyIntervalMs: 0 });
  await using ending = new AsyncDisposableStack();
  const { discord, characterAi, folder } = world;
  const env = { ...world.env, PROBE_INTERVAL_SECONDS: '1' };
  const channels = populate(discord, count);
  await subscribe(env.STORAGE_URL, channels);

  let bot: BotProcess | null = null;
  let killed = 0;
  /** When the previous outage began. */
  let before = 0;
  ending.defer(() => bot?.kill());

  /** Kills and restarts the bot until every channel was told of this part; all but the end may be cut short. */
  async function playPart({ name, isTold: isToldIn }: Part): Promise<boolean> {
    const isTold = () => channels.every(isToldIn);
    while (killed < kills) {
      bot ??= startBot(folder, env);
      orderFaults(discord, dice);
      const until = told(discord) + dice.between(1, mostBeforeKill);
      const isDone = await happens(bot, () => told(discord) >= until || isTold());
      if (isTold()) return true;
      if (!isDone) return giveUp(isToldIn);
      await wait(dice.between(0, 30));
      await bot.kill();
      bot = null;
      killed += 1;
      tell(`kill ${killed} of ${kills}, telling the ${name}, after ${told(discord)} messages and edits`);
      if (name !== 'end' && latestBegin(channels) > before && dice.chance(cutShort)) return true;
    }
    bot ??= startBot(folder, env);
    return (await happens(bot, isTold)) || giveUp(isToldIn);
  }

  async function giveUp(isTold: Part['isTold']): Promise<false> {
    const untold = channels.filter((channel) => !isTold(channel));
    await bot?.kill();
    bot = null;
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
    const parts: Part[] = [
      {
        name: 'start',
        begin: () => characterAi.breakDown(),
        isTold: (channel) => alerts(channel).length > 0,
      },
      {
        name: 'update',
        begin: () => characterAi.set('api', 'health-ok'),
        isTold: (channel) => alerts(channel).every(isUpdated),
      },
      {
        name: 'end',
        begin: () => characterAi.healthy(),
        isTold: (channel) => alerts(channel).some((alert) => isEndedWith(alert, channel)),
      },
    ];
    let isWhole = true;
    for (const part of parts) {
      await part.begin();
      isWhole &&= await playPart(part);
    }
    const { withoutStart, withoutEnd, duplicates } = verdictOn(channels);
    tell(`outage ${outage}: ${withoutStart} without start, ${withoutEnd} without end, ${duplicates} twice`);
    if (!isWhole) break;
  }
  const violations = discord.violations.map(({ route, problem }) => `${route}: ${problem}`);
  return { ...verdictOn(channels), seed, kills: killed, violations };
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
