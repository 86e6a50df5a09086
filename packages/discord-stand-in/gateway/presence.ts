import type { GatewayPresenceUpdateData } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import type { Allowance, RateLimits } from '../rest/rate-limits.ts';
import { schemaProblems } from '../schema/schema-check.ts';
import type { Violations } from '../schema/violations.ts';

/** What the bot is seen to do. */
export type Presence = GatewayPresenceUpdateData;

// Discord says nothing of it; Discord Userdoccers has measured this.
const perSession: Allowance = { requests: 5, windowMs: 20_000 };

const short = z.string().check(z.maxLength(128));
const activity = z.strictObject({
  name: short.check(z.minLength(1)),
  type: z.literal([0, 1, 2, 3, 4, 5]),
  state: z.nullish(short),
  url: z.nullish(z.string()),
});

// No schema is published for what is sent to the gateway: these are the documented keys.
const schema = z.strictObject({
  since: z.nullable(z.number()),
  activities: z.array(activity),
  status: z.literal(['online', 'dnd', 'idle', 'invisible', 'offline']),
  afk: z.boolean(),
});

const route = 'gateway presence';
const unsaid: Presence = { since: null, activities: [], status: 'online' as Presence['status'], afk: false };

/** What the bot is seen to do: what it said last, in whichever of its sessions. */
export function presences(violations: Violations, limits: RateLimits | undefined) {
  let latest = unsaid;

  function show(value: unknown): void {
    const problems = schemaProblems(schema, value);
    for (const { path, message } of problems)
      violations.record(route, 'request', `${path.join('.')}: ${message}`);
    if (problems.length === 0) latest = value as Presence;
  }

  return {
    latest: () => latest,
    /** A session begins, with a presence or without. */
    begin(value: unknown): void {
      latest = unsaid;
      if (value != null) show(value);
    },
    /** One that comes too soon is not shown. */
    update(sessionId: string, value: unknown): void {
      const taken = limits?.take(`presence ${sessionId}`, perSession);
      if (taken?.refused) violations.record(route, 'request', 'more than 5 in 20 seconds');
      else show(value);
    },
  };
}

export type Presences = ReturnType<typeof presences>;
