import { type REST, RESTEvents } from 'discord.js';
import type { Log } from '../log.ts';

const onceInMs = 10_000;

/** Says that Discord limited a request, which discord.js may wait out by itself: for each route once in ten seconds. */
export function logLimits(rest: REST, log: Log, clock: () => number): void {
  const saidAt = new Map<string, number>();

  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    const limited = `${method} ${route}`;
    const now = clock();
    if (now - (saidAt.get(limited) ?? Number.NEGATIVE_INFINITY) < onceInMs) return;
    saidAt.set(limited, now);
    const [scope, retryAfterSeconds] = ['X-RateLimit-Scope', 'Retry-After'].map((name) => headers.get(name));
    log.info({ route: limited, scope, retryAfterSeconds }, 'Discord limits requests to a route');
  });
}
