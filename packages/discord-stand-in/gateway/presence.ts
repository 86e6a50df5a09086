import type { GatewayPresenceUpdateData } from 'discord-api-types/v10';
import * as z from 'zod/mini';
import { schemaProblems } from '../schema/schema-check.ts';

/** What the bot is seen to do. */
export type Presence = GatewayPresenceUpdateData;

// Discord says nothing of it; Discord Userdoccers has measured this.
export const presencesPerSession = { requests: 5, windowMs: 20_000 };

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

/** Where a presence departs from what Discord documents. */
export function presenceProblems(value: unknown): string[] {
  return schemaProblems(schema, value).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
