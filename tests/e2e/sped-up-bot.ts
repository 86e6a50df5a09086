import { resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Channel } from '../../packages/discord-stand-in/index.ts';
import { type BotProcess, startBot } from '../../sandbox/bot-process.ts';
import { spedUpClock } from '../../sandbox/sped-up-clock.ts';
import { subscribe } from '../../sandbox/store.ts';
import type { BotReport } from '../../sandbox/window/protocol.ts';
import { startWorld } from '../../sandbox/world.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import type { Incident } from '../../src/health/incident.ts';
import type { Course } from '../alerts/settings-stories.ts';

const program = resolve(import.meta.dirname, '../../sandbox/window/bot-child.ts');
const minuteMs = 60_000;
/** A busy machine may hold up a look by a second, which is then more than half a minute. */
const fast = 40;
const patience = { timeoutMs: 120_000 };

/** A world whose time goes forty times as fast, from this moment on, but for when a bot starts; the bot, in a process of its own, goes by it. */
export async function aSpedUpWorld(begins: number) {
  const clock = spedUpClock(Date.now, { at: begins, realAt: Date.now(), speed: fast });
  const world = await startWorld({ identifyIntervalMs: 0, clock: clock.now, interactionClock: Date.now });
  const { discord, characterAi } = world;
  const heard: { at: number; incident: Incident | null }[] = [];
  let bot: BotProcess | null = null;
  onTestFinished(async () => {
    await bot?.stop();
    await world[Symbol.asyncDispose]();
    expect(discord.violations).toEqual([]);
  });

  function goOn(speed: number): void {
    clock.follow({ at: clock.now(), realAt: Date.now(), speed });
    bot?.send(clock.pace());
  }

  function onMessage(report: unknown): void {
    heard.push({ at: clock.now(), incident: (report as BotReport).incident });
  }

  return {
    ...{ discord, characterAi },
    guild: discord.guild({ name: 'Readers' }),
    subscribe: (all: readonly { channel: Channel; settings: Partial<ChannelSettings> }[], roleId: string) =>
      subscribe(
        world.env.STORAGE_URL,
        all.map(({ channel }) => channel),
        (channel) => ({ roleId, settings: all.find((each) => each.channel === channel)?.settings ?? {} }),
      ),
    async startBot(): Promise<void> {
      goOn(1);
      await bot?.stop();
      const before = discord.gateway.sessions.length;
      const env = { ...world.env, SANDBOX_PACE: JSON.stringify(clock.pace()), PROBE_INTERVAL_SECONDS: '15' };
      bot = startBot(world.folder, env, { file: program, onMessage });
      await Promise.race([
        discord.waitFor(
          () => discord.gateway.sessions.length > before && discord.commands().length > 0,
          patience,
        ),
        bot.failure,
      ]);
      goOn(fast);
    },
    until: (at: number) => discord.waitFor(() => clock.now() >= at, patience),
    /** Resolves when the bot says so of the outage that it sees. */
    says: (what: (incident: Incident | null) => boolean) =>
      discord.waitFor(() => what(heard.at(-1)?.incident ?? null), patience),
    /** The outage as the bot saw it, and when that began. */
    seen: () => courseOf(heard),
  };
}

/** What the bot said of its outage, in the minutes in which it said so. */
function courseOf(heard: readonly { at: number; incident: Incident | null }[]): {
  since: number;
  course: Course;
} {
  const since = heard.find(({ incident }) => incident !== null)?.incident?.since ?? Number.NaN;
  const course: Course = [];
  for (const { at, incident } of heard) {
    const what = saidOf(incident);
    if (what !== (course.at(-1)?.[1] ?? 'over')) course.push([Math.floor((at - since) / minuteMs), what]);
  }
  return { since, course };
}

function saidOf(incident: Incident | null): Course[number][1] {
  if (incident === null) return 'over';
  if (incident.phase === 'recovering') return 'works';
  return incident.severity === 'outage' ? 'down' : 'in part';
}
