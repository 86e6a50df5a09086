import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { GatewayControls } from './gateway/controls.ts';
import { gateway } from './gateway/gateway.ts';
import { sessionStarts } from './gateway/session-starts.ts';
import { applicationCommands } from './interactions/application-commands.ts';
import { interactions } from './interactions/interactions.ts';
import { people } from './interactions/people.ts';
import type { Channel, Guild, MessageListener, Person, User } from './model.ts';
import { type RequestRecord, restApi } from './rest/api.ts';
import { applicationRoutes } from './rest/application-routes.ts';
import { channelRoutes } from './rest/channel-routes.ts';
import { commandRoutes } from './rest/command-routes.ts';
import { type FaultOrder, faults } from './rest/faults.ts';
import { guildRoutes } from './rest/guild-routes.ts';
import { interactionRoutes } from './rest/interaction-routes.ts';
import { listening, portOf } from './rest/listening.ts';
import { messageRoutes } from './rest/message-routes.ts';
import { rateLimits } from './rest/rate-limits.ts';
import { routeName } from './rest/routes.ts';
import { threadRoutes } from './rest/thread-routes.ts';
import { webhookRoutes } from './rest/webhook-routes.ts';
import { type Violation, violations } from './schema/violations.ts';
import { type GuildOptions, guild } from './world/guilds.ts';
import { world } from './world/world.ts';

export type DiscordOptions = {
  /** What the bot is called. */
  botName?: string;
  /** Discord's time, which dates everything. */
  clock?: () => number;
  /** What interactions age by, if that is not Discord's time: people and bots do not hurry with a clock that is sped up. */
  interactionClock?: () => number;
  /** Whether requests and new sessions are limited as Discord limits them, in real time. */
  limits?: boolean;
  /** How long after one session another may be started. Discord wants five seconds; a test that starts many has not got them. */
  identifyIntervalMs?: number;
  /** Whether everything is held against Discord's published schemas, which takes most of the time that an answer costs. */
  checked?: boolean;
  /** How many shards it recommends to bots. */
  shards?: number;
  /** How long every answer is on its way. */
  latencyMs?: number;
  /** How often a bot is asked to show that it is alive. */
  heartbeatIntervalMs?: number;
  port?: number;
};

/** A Discord with one application in it: a world to build, people to act in it, and a record of what the bot did. */
export type Discord = {
  /** What discord.js takes as `rest.api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly applicationId: string;
  /** Every departure from Discord's API, of the bot and of the stand-in itself. A test that expects some may remove them. */
  readonly violations: Violation[];
  readonly requests: readonly RequestRecord[];
  /** The routes that are played, e.g. `POST /channels/:channel/messages`. */
  readonly routes: readonly string[];
  readonly gateway: GatewayControls;
  /** The commands registered for everywhere, or for one server. */
  commands(guildId?: string): APIApplicationCommand[];
  readonly bot: User;
  guild(options: GuildOptions): Guild;
  guilds(): Guild[];
  /** Those that were not deleted, direct messages among them. */
  channels(): Channel[];
  /** Somebody new, in no server; with `bot` another bot. */
  user(options: { name: string; bot?: boolean }): Person;
  /** What stands in a file that somebody attached, by its address. */
  file(url: string): Uint8Array | undefined;
  /** Orders something to go wrong, until the returned function calls that off. */
  fail(order: FaultOrder): () => void;
  /** Hears of every message, ephemeral ones included, until the returned function is called. */
  onMessage(listener: MessageListener): () => void;
  /** Resolves with the condition's value once that is truthy. It is looked at whenever anything changes. */
  waitFor<T>(condition: () => T, options?: { timeoutMs?: number }): Promise<NonNullable<T>>;
  /** Ends everything, connections that hang included. */
  stop(): Promise<void>;
};

/** Starts a Discord on 127.0.0.1 that a bot talks to over HTTP and a WebSocket. */
export async function startDiscord(options: DiscordOptions = {}): Promise<Discord> {
  const {
    botName = 'Bot',
    clock = Date.now,
    interactionClock = clock,
    limits = true,
    identifyIntervalMs = 5_000,
    checked = true,
    shards = 1,
    latencyMs = 0,
    heartbeatIntervalMs = 41_250,
    port = 0,
  } = options;
  const origin = () => `127.0.0.1:${portOf(server)}`;
  const gatewayUrl = () => `ws://${origin()}/gateway`;
  const place = world({
    botName,
    clock,
    interactionClock,
    realClock: Date.now,
    apiUrl: () => `http://${origin()}/api`,
  });
  const { bot, changes } = place;
  let resets = 0;
  const token = () => tokenOf(bot.id, resets);
  const requests: RequestRecord[] = [];
  const found: Violation[] = [];
  const checks = violations(found);
  const commands = applicationCommands(bot.id, place.newId);
  const asked = interactions(place);
  const starts = sessionStarts(place, { intervalMs: limits ? identifyIntervalMs : 0, endless: !limits });
  const counts = limits ? rateLimits(place.realClock) : undefined;
  const hourly = limits ? rateLimits(clock) : undefined;
  const events = gateway({
    world: place,
    token,
    resetToken: () => {
      resets += 1;
    },
    starts,
    limits: counts,
    url: gatewayUrl,
    violations: checks,
    heartbeatIntervalMs,
  });
  const { dispatch } = events;
  const person = people({ world: place, interactions: asked, commands, violations: checks, dispatch });
  const routes = [
    ...applicationRoutes(place, { gatewayUrl, starts, shards }),
    ...commandRoutes(place, commands),
    ...guildRoutes(place),
    ...channelRoutes(place),
    ...messageRoutes(place, { real: counts, hourly }),
    ...threadRoutes(place),
    ...webhookRoutes(place),
    ...interactionRoutes(place, asked),
  ];
  const names = routes.map(routeName);
  const orders = faults(names);
  const api = restApi({
    routes,
    files: place.files,
    token,
    clock,
    faults: orders,
    limits: counts,
    checked,
    latencyMs,
    violations: checks,
    requests,
    announce: changes.announce,
  });
  const server = createAdaptorServer({ fetch: api.fetch }) as Server;
  server.on('upgrade', events.upgrade);
  await listening(server, port);

  return {
    apiUrl: place.apiUrl(),
    get token() {
      return token();
    },
    applicationId: bot.id,
    violations: found,
    requests,
    routes: names,
    gateway: events.controls,
    commands: commands.list,
    bot,
    guilds: () => [...place.guilds.values()],
    channels: () => [...place.channels.values()],
    guild: (made) => guild(place, made, { person, onRemoved: asked.end }),
    user({ name, bot: isBot = false }) {
      const user = { id: place.newId(), name, bot: isBot };
      place.users.set(user.id, user);
      return person(user);
    },
    file: (url) => place.files.get(new URL(url).pathname),
    fail: orders.order,
    onMessage(listener) {
      place.messageListeners.add(listener);
      return () => place.messageListeners.delete(listener);
    },
    waitFor(condition, { timeoutMs = 20_000 } = {}) {
      const until = place.realClock() + timeoutMs;
      return changes.until(condition, {
        expired: () => place.realClock() > until,
        description: () => `not so within ${timeoutMs} ms: ${condition}\n${recentRequests(requests)}`,
      });
    },
    async stop() {
      changes.stop();
      events.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// A bot token begins with the application's id; the rest of this one only has the right length.
function tokenOf(applicationId: string, resets: number): string {
  return `${Buffer.from(applicationId).toString('base64url')}.STANDI.${String(resets).padStart(27, 'n')}`;
}

function recentRequests(requests: readonly RequestRecord[]): string {
  const recent = requests
    .slice(-10)
    .map(({ method, path, status }) => `  ${method} ${path} -> ${status ?? 'no answer'}`);
  return `the latest of ${requests.length} requests:\n${recent.join('\n')}`;
}
