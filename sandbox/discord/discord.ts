import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { APIApplicationCommand } from 'discord.js';
import { applicationCommands } from './application-commands.ts';
import { changes } from './changes.ts';
import { type FaultOrder, faults } from './faults.ts';
import { gateway } from './gateway.ts';
import { type Guild, type GuildOptions, guild } from './guilds.ts';
import { interactions } from './interactions.ts';
import { type Person, people } from './people.ts';
import { rateLimits } from './rate-limits.ts';
import { type RequestRecord, restApi, routeName } from './rest.ts';
import { applicationRoutes } from './rest-application.ts';
import { channelRoutes } from './rest-channels.ts';
import { commandRoutes } from './rest-commands.ts';
import { guildRoutes } from './rest-guilds.ts';
import { interactionRoutes } from './rest-interactions.ts';
import { messageRoutes } from './rest-messages.ts';
import { snowflakes } from './snowflakes.ts';
import type { User } from './users.ts';
import { type Violation, violations } from './violations.ts';
import type { MessageEvent, World } from './world.ts';

export type DiscordOptions = {
  /** Discord's time, which dates everything and ages interactions. */
  clock?: () => number;
  /** Whether requests are limited, in real time, as Discord does. */
  limits?: boolean;
  port?: number;
};

export type Discord = Awaited<ReturnType<typeof startDiscord>>;

/** Starts a Discord of its own on 127.0.0.1 that a bot talks to over HTTP and a WebSocket. */
export async function startDiscord({ clock = Date.now, limits = true, port = 0 }: DiscordOptions = {}) {
  const newId = snowflakes(clock);
  const bot: User = { id: newId(), name: 'C.AI Status', bot: true };
  const token = tokenOf(bot.id);
  const recorded: Violation[] = [];
  const requests: RequestRecord[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const origin = () => `127.0.0.1:${portOf(server)}`;
  const world: World = {
    clock,
    realClock: Date.now,
    newId,
    apiUrl: () => `http://${origin()}/api`,
    bot,
    users: new Map([[bot.id, bot]]),
    guilds: new Map(),
    channels: new Map(),
    changes: changes(),
    tell(event) {
      for (const listener of listeners) listener(event);
      world.changes.announce();
    },
  };

  const kept = violations(recorded);
  const commands = applicationCommands(bot.id, newId);
  const begun = interactions(world);
  const gatewayUrl = () => `ws://${origin()}/gateway`;
  const events = gateway({ world, token, url: gatewayUrl, violations: kept });
  const person = people({
    world,
    interactions: begun,
    commands,
    violations: kept,
    dispatch: events.dispatch,
  });
  const routes = [
    ...applicationRoutes({
      application: { id: bot.id, name: bot.name },
      bot,
      gatewayUrl,
      sessionsLeft: events.startsLeft,
      guildCount: () => world.guilds.size,
    }),
    ...commandRoutes(world, commands),
    ...guildRoutes(world),
    ...channelRoutes(world),
    ...messageRoutes(world),
    ...interactionRoutes(world, begun),
  ];
  const ordered = faults(routes.map(routeName));
  const api = restApi({
    routes,
    token,
    clock,
    faults: ordered,
    limits: limits ? rateLimits(world.realClock) : undefined,
    violations: kept,
    requests,
    announce: world.changes.announce,
  });

  const server = createAdaptorServer({ fetch: api.fetch }) as Server;
  server.on('upgrade', events.upgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  return {
    apiUrl: world.apiUrl(),
    token,
    applicationId: bot.id,
    violations: recorded,
    requests,
    gateway: events.controls,
    commands: (guildId?: string): APIApplicationCommand[] => commands.list(guildId),
    guild: (options: GuildOptions): Guild => guild(world, options, { person, onRemoved: begun.end }),
    user({ name }: { name: string }): Person {
      const user = { id: newId(), name, bot: false };
      world.users.set(user.id, user);
      return person(user);
    },
    fail: (order: FaultOrder): void => ordered.order(order),
    /** Hears of every message, ephemeral ones included; returns how to stop hearing. */
    onMessage(listener: (event: MessageEvent) => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves with the condition's value once that is truthy. */
    waitFor<T>(
      condition: () => T,
      { timeoutMs = 5_000 }: { timeoutMs?: number } = {},
    ): Promise<NonNullable<T>> {
      const until = world.realClock() + timeoutMs;
      return world.changes.until(condition, {
        expired: () => world.realClock() > until,
        description: () => `not so within ${timeoutMs} ms: ${condition}\n${recentRequests(requests)}`,
      });
    },
    async stop(): Promise<void> {
      world.changes.stop();
      events.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// Bot tokens begin with the application's id; what follows only has to look like one.
function tokenOf(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.STANDI.${'n'.repeat(27)}`;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the Discord stand-in is not listening');
  return address.port;
}

function recentRequests(requests: readonly RequestRecord[]): string {
  const recent = requests
    .slice(-10)
    .map(({ method, path, status }) => `  ${method} ${path} -> ${status ?? 'no answer'}`);
  return `the latest of ${requests.length} requests:\n${recent.join('\n')}`;
}
