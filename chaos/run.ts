import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Channel, type Discord, startDiscord } from '../packages/discord-stand-in/index.ts';
import { diceOf } from '../replay/dice.ts';
import { startCharacterAi } from '../sandbox/character-ai/character-ai.ts';
import { openStore } from '../sandbox/store.ts';
import { beginLife, type Life } from './bot.ts';
import { orderFaults } from './faults.ts';
import { beginOf, isEndedWith, isUpdated, type Verdict, verdictOn } from './verdict.ts';

export type ChaosOptions = { seed: number; kills: number; channels: number; tell: (line: string) => void };
export type ChaosReport = Verdict & { seed: number; kills: number; violations: string[] };

const channelsPerServer = 25;
/** Requests of a life about messages, at most, before it ends. */
const longestLife = 60;
/** How often an outage changes or ends before all were told of what was before. */
const cutShort = 0.2;
/** What is not told by then never will be. */
const settleWithinMs = 180_000;

/**
 * Plays outages to the bot and kills it in the middle of telling, again and again, while Discord has its faults. The last
 * life of each part is left alone until all channels are told; what they then show is the verdict.
 */
export async function chaos({ seed, kills, channels: count, tell }: ChaosOptions): Promise<ChaosReport> {
  const dice = diceOf(`chaos ${seed}`);
  await using world = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-chaos-'));
  world.defer(() => rm(folder, { recursive: true }));
  const discord = await startDiscord();
  world.defer(() => discord.stop());
  const characterAi = await startCharacterAi();
  world.defer(() => characterAi.stop());
  const storageUrl = `sqlite://${join(folder, 'bot.sqlite')}`;
  const channels = populate(discord, count);
  await subscribe(storageUrl, channels);

  let life: Life | null = null;
  let killed = 0;
  /** When the outage before began. */
  let before = 0;
  world.defer(async () => life?.kill());
  const env = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    STORAGE_URL: storageUrl,
    PROBE_INTERVAL_SECONDS: '1',
    ...characterAi.env(),
  };

  /** Kills and starts anew while this part is being told; with `isCut` the next part may begin before all are told. */
  async function livePart(part: string, isTold: () => boolean, isCut: boolean): Promise<boolean> {
    while (killed < kills) {
      life ??= beginLife(folder, env);
      orderFaults(discord, dice);
      const until = told(discord) + dice.between(1, longestLife);
      const isDone = await lives(life, () => told(discord) >= until || isTold());
      if (isTold() || !isDone) return isDone;
      await wait(dice.between(0, 30));
      await life.kill();
      life = null;
      killed += 1;
      tell(`kill ${killed} of ${kills}, telling the ${part}, after ${told(discord)} messages and edits`);
      if (isCut && latestBegin(channels) > before && dice.chance(cutShort)) return true;
    }
    life ??= beginLife(folder, env);
    return lives(life, isTold);
  }

  /** Whether it came to that in time. */
  function lives(living: Life, condition: () => boolean): Promise<boolean> {
    const inTime = discord.waitFor(condition, { timeoutMs: settleWithinMs });
    return Promise.race([inTime.catch(() => false), living.failure]);
  }

  for (let outage = 1; killed < kills; outage += 1) {
    before = latestBegin(channels);
    const alerts = ({ messages }: Channel) => messages.filter((each) => (beginOf(each) ?? 0) > before);
    const isEnded = (channel: Channel) => alerts(channel).some((alert) => isEndedWith(alert, channel));
    const all = (isSo: (channel: Channel) => boolean) => () => channels.every(isSo);

    await characterAi.breakDown();
    let isWhole = await livePart(
      'start',
      all((channel) => alerts(channel).length > 0),
      true,
    );
    await characterAi.set('api', 'health-ok');
    isWhole &&= await livePart(
      'update',
      all((channel) => alerts(channel).every(isUpdated)),
      true,
    );
    await characterAi.healthy();
    isWhole &&= await livePart('end', all(isEnded), false);
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

async function subscribe(storageUrl: string, channels: readonly Channel[]): Promise<void> {
  const store = await openStore(storageUrl);
  await store.write(
    channels.map(({ id, guild }) => ({
      kind: 'subscription',
      key: id,
      value: {
        channelId: id,
        guildId: guild?.id ?? '',
        roleId: null,
        createdAt: Date.now(),
        paused: null,
        lastDelivery: null,
      },
    })),
  );
  await store.close();
}

/** How many messages and edits the bot has sent. */
function told({ requests }: Discord): number {
  return requests.filter(({ route }) => route.includes('/messages')).length;
}

function latestBegin(channels: readonly Channel[]): number {
  return Math.max(0, ...channels.flatMap(({ messages }) => messages.map((each) => beginOf(each) ?? 0)));
}
