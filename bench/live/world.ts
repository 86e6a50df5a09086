import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Dice } from '../../replay/dice.ts';
import { startGlobalping } from '../../sandbox/globalping/globalping.ts';
import { lookingProbes } from '../../sandbox/globalping/probes.ts';
import { benchWorld, ours } from '../bench-world.ts';
import type { Told } from './judge.ts';
import { eventsOf, type LiveEvent } from './plan.ts';
import { played } from './played.ts';
import { startPrometheus } from './prometheus.ts';
import { hearDiscord, startWebhook } from './told.ts';

/** What happened in one world, what each told of it, and what our bot logged. Times are since `startedAt`. */
export type LiveRecord = {
  startedAt: number;
  events: LiveEvent[];
  told: { ours: Told[]; prometheus: Told[] };
  log: string[];
};

export type LiveWorld = AsyncDisposable & {
  /** Lets everything happen that belongs to a world of this length. */
  play(lengthMs: number): Promise<LiveRecord>;
};

/** Assumed: how long Globalping's API, in Germany, takes to answer. */
const awayMs = 150;

/** One Character.AI with the bot and a Prometheus, which both look at it, each as it would at the real one. */
export async function startLiveWorld(dice: Dice): Promise<LiveWorld> {
  await using started = new AsyncDisposableStack();
  const world = started.use(await benchWorld(1, {}, { channels: 1, roles: 0 }));
  const { discord, characterAi, channels } = world;
  const told: LiveRecord['told'] = { ours: [], prometheus: [] };
  for (const channel of channels) hearDiscord(discord, channel, (each) => told.ours.push(each));
  const globalping = await startGlobalping({ probes: lookingProbes(Math.random), awayMs });
  started.defer(() => globalping.stop());
  const env = {
    ...{ PROBE_INTERVAL_SECONDS: '30', NODE_COMPILE_CACHE: join(tmpdir(), 'node-compile-cache') },
    ...{ VANTAGE: 'globalping', GLOBALPING_STAND_IN: globalping.url },
  };
  const bot = started.use(await ours('ours', { env, preload: ['globalping.ts'] }).start(world));
  const webhook = started.use(await startWebhook((each) => told.prometheus.push(each)));
  // Not the website: its usual answer is a challenge, which would be an outage to Prometheus.
  const urls = (['api', 'chat', 'account'] as const).map((target) => characterAi.url(target));
  const overHttp = urls.map((url) => url.replace('ws:', 'http:'));
  started.use(await startPrometheus(overHttp, webhook.url));

  const everything = started.move();
  return {
    async play(lengthMs) {
      const startedAt = Date.now();
      const events = await played({ characterAi, globalping }, eventsOf(dice, lengthMs), { startedAt, dice });
      await wait(startedAt + lengthMs - Date.now());
      const since = (all: readonly Told[]) => all.map((each) => ({ ...each, at: each.at - startedAt }));
      return {
        startedAt,
        events,
        told: { ours: since(told.ours), prometheus: since(told.prometheus) },
        log: [...bot.lines],
      };
    },
    [Symbol.asyncDispose]: () => everything.disposeAsync(),
  };
}
