import { type Channel, componentTexts } from '../packages/discord-stand-in/index.ts';
import { type BenchWorld, benchWorld, type Contender } from './bench-world.ts';

export type Scenario = {
  /** Whether the stand-in enforces Discord's rate limits. */
  limits: boolean;
  latencyMs: number;
  channels: number;
  /** The share of channels where every post fails (half of them) or hangs (the other half). */
  faulty: number;
  /** Whether each server has a panel, too, which only our bot keeps. */
  hasPanels: boolean;
  /** How long to wait for deliveries. */
  withinMs: number;
};

export type Result = {
  healthy: number;
  delivered: number;
  duplicates: number;
  firstAfterMs: number;
  /** In the healthy channels, from the first message to the last. */
  perSecond: number;
  limited: number;
  /** What the bot's process used per message from the decision on. */
  cpuMs: number;
  /** How much of it SQLite took. */
  sqliteMs: number;
  commits: number;
  writtenBytes: number;
  panels: PanelResult | null;
};

/** How panels fared in an outage of which every channel is told. */
export type PanelResult = {
  upToDate: number;
  /** How many of them were brought up to date before the last alert arrived. */
  early: number;
  /** From the last alert to the last panel. */
  afterMs: number;
};

const createMessage = 'POST /channels/:channel/messages';
const always = Number.POSITIVE_INFINITY;

/** Makes a bot post one outage in all channels, and measures that. */
export async function deliver(contender: Contender, scenario: Scenario): Promise<Result> {
  const { channels: size, limits, latencyMs, faulty, hasPanels, withinMs } = scenario;
  // Without limits the stand-in has to be faster than the bot, so it leaves out its checks.
  const discordOptions = { limits, latencyMs, checked: limits };
  await using world = await benchWorld(size, discordOptions, { channels: 1, roles: 1, hasPanel: hasPanels });
  const { discord, channels } = world;
  const healthy = channels.filter((_, index) => !isFaulty(index, faulty));
  for (const [index, channel] of channels.entries()) {
    if (!isFaulty(index, faulty)) continue;
    const fault = isFaulty(index, faulty / 2) ? ({ hang: true } as const) : { status: 503 };
    discord.fail({ route: createMessage, channel, times: always, with: fault });
  }
  await using bot = await contender.start(world);
  await discord.waitFor(() => world.panels.every(({ messages }) => messages.length > 0), {
    timeoutMs: withinMs,
  });
  const before = await bot.usage();
  const requestsBefore = discord.requests.length;
  const arrived = arrivals(world, healthy);
  const shown = panelEdits(world);
  const decidedAt = await contender.decide(world, bot);
  await arrived.all(withinMs);
  const after = await bot.usage();
  const delivered = arrived.at.length;
  const firstAt = arrived.at[0] ?? Number.NaN;
  const lastAt = arrived.at.at(-1) ?? Number.NaN;
  if (hasPanels) await shown.all(withinMs);
  return {
    healthy: healthy.length,
    delivered,
    duplicates: channels.filter(({ messages }) => messages.length > 1).length,
    firstAfterMs: firstAt - decidedAt,
    perSecond: ((delivered - 1) * 1000) / (lastAt - firstAt),
    limited: discord.requests.slice(requestsBefore).filter(({ status }) => status === 429).length,
    cpuMs: (after.cpuMs - before.cpuMs) / delivered,
    sqliteMs: (after.sqliteMs - before.sqliteMs) / delivered,
    commits: (after.commits - before.commits) / delivered,
    writtenBytes: (after.writtenBytes - before.writtenBytes) / delivered,
    panels: hasPanels ? shown.result(lastAt) : null,
  };
}

function isFaulty(index: number, part: number): boolean {
  if (part === 0) return false;
  const every = Math.round(1 / part);
  return index % every === every - 1;
}

/** When the first message arrived in each of these channels, in order; `all` waits for the last of them. */
export function arrivals({ discord }: BenchWorld, channels: readonly Channel[]) {
  const { promise: done, resolve: finish } = Promise.withResolvers<void>();
  const missing = new Set(channels);
  const at: number[] = [];
  discord.onMessage(({ channel, message }) => {
    if (!missing.delete(channel)) return;
    at.push(message.createdAt);
    if (missing.size === 0) finish();
  });
  return {
    at,
    async all(withinMs: number): Promise<void> {
      const timer = setTimeout(finish, withinMs);
      await done;
      clearTimeout(timer);
    },
  };
}

/** When each panel was first edited to show an outage; `all` waits for the last of them. */
function panelEdits({ discord, panels }: BenchWorld) {
  const missing = new Set(panels);
  const at: number[] = [];
  discord.onMessage(({ kind, channel, message }) => {
    const isOutage = componentTexts(message.components)[0]?.includes('🔴') === true;
    if (kind === 'edited' && isOutage && missing.delete(channel)) at.push(message.editedAt ?? Number.NaN);
  });
  return {
    all: (withinMs: number) =>
      discord.waitFor(() => missing.size === 0, { timeoutMs: withinMs }).catch(() => {}),
    result: (lastAlertAt: number): PanelResult => ({
      upToDate: at.length,
      early: at.filter((each) => each < lastAlertAt).length,
      afterMs: (at.at(-1) ?? Number.NaN) - lastAlertAt,
    }),
  };
}
