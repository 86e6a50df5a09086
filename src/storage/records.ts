import { z } from 'zod';
import { locales } from '../language/locales.ts';
import type { Clock } from '../time.ts';
import { historyRecords } from './history-records.ts';
import { type Numbers, numbers } from './remembered-numbers.ts';
import type { RecordKind, Records, StoredEntry } from './store.ts';
import { incidentRecord, partsOf, type RecordParts, severity, watchRecord } from './watch-record.ts';

type Schemas = { [K in RecordKind]: z.ZodType<Records[K]> };

const text = z.string();

const minuteOfDay = z
  .int()
  .min(0)
  .max(24 * 60 - 1);

/** What admins chose for a channel. */
export const channelSettings = z.strictObject({
  tellOf: z.enum(['all', 'down']).exactOptional(),
  mentionFor: z.enum(['all', 'down', 'nothing']).exactOptional(),
  shortestMinutes: z.literal([0, 5, 15]).exactOptional(),
  quietHours: z.object({ from: minuteOfDay, until: minuteOfDay, zone: text }).nullable().exactOptional(),
  end: z.enum(['reply', 'edit']).exactOptional(),
  thread: z.boolean().exactOptional(),
  publish: z.boolean().exactOptional(),
  language: z.enum(locales).exactOptional(),
});

/** Reads records as they were saved; null for what is no record of this bot. */
export function recordReader(now: Clock): (kind: string, key: string, value: unknown) => StoredEntry | null {
  const schemas = schemasWith(numbers(now));
  return (kind, key, value) => {
    if (!Object.hasOwn(schemas, kind)) return null;
    const parsed = schemas[kind as RecordKind].safeParse(value);
    const entry = { kind, key, value: parsed.data } as StoredEntry;
    return parsed.success && keyOf(entry) === key ? entry : null;
  };
}

/** The key that a record says itself; a bit that tipped over in either of them must not make it another's. */
function keyOf(entry: StoredEntry): string {
  switch (entry.kind) {
    case 'subscription':
    case 'panel':
    case 'follow':
      return entry.value.channelId;
    case 'incident':
      return entry.value.id;
    case 'month':
      return entry.value.month;
    case 'day':
    case 'dayhours':
      return entry.value.date;
    case 'bulletin':
      return entry.value.incident.id;
    case 'delivery':
      return `${entry.value.incidentId}:${entry.value.channelId}`;
    default:
      return entry.key;
  }
}

function schemasWith(its: Numbers): Schemas {
  const parts = partsOf(its);
  return {
    watch: watchRecord(parts),
    incident: incidentRecord(parts),
    ...historyRecords(its),
    subscription: subscription(its),
    delivery: delivery(its),
    panel: panel(its),
    follow: follow(its),
    bulletin: bulletin(parts),
    requests: z.object({
      requests: z.array(z.object({ id: text, at: its.past, request: z.unknown() })),
    }),
    process: processRecord(its),
    responses: z.object({ responses: z.array(z.object({ id: text, response: z.unknown() })) }),
  };
}

function subscription({ past, wait }: Numbers) {
  const extraProblem = z.object({
    at: past,
    said: text.exactOptional(),
    missing: z.array(text).exactOptional(),
    until: wait.exactOptional(),
  });
  const what = z.enum(['start', 'update', 'end', 'test']);
  return z.object({
    channelId: text,
    guildId: text,
    roleId: text.nullable(),
    roleProblem: z.enum(['gone', 'silent']).exactOptional(),
    // A setting that is spoilt does not cost the channel its alerts.
    settings: channelSettings.catch({}).exactOptional(),
    createdAt: past,
    paused: z.object({ at: past, missing: z.array(text), said: text.exactOptional() }).nullable(),
    problem: z.object({ at: past, said: text.exactOptional() }).exactOptional(),
    extraProblems: z
      .object({ publish: extraProblem.exactOptional(), thread: extraProblem.exactOptional() })
      .exactOptional(),
    lastDelivery: z.object({ at: past, what }).nullable(),
  });
}

function delivery({ count, wait, pastOrNull }: Numbers) {
  const extra = z.object({ state: z.enum(['owed', 'done', 'refused']), attempts: count, retryAt: wait });
  return z.object({
    incidentId: text,
    audience: z.enum(['channel', 'person']),
    channelId: text,
    guildId: text,
    roleId: text.nullable(),
    told: z.enum(['nothing', 'start', 'end']),
    messageId: text.nullable(),
    revision: count,
    replyId: text.nullable(),
    replyRevision: count,
    attempts: count,
    retryAt: wait,
    triedAt: pastOrNull,
    mention: z.object({ roleId: text, triedAt: pastOrNull }).exactOptional(),
    editableAt: wait.exactOptional(),
    language: z.enum(locales).exactOptional(),
    missedEnd: count.exactOptional(),
    publish: extra.exactOptional(),
    thread: extra.exactOptional(),
  });
}

function panel({ past, pastOrNull }: Numbers) {
  return z.object({
    channelId: text,
    guildId: text,
    createdAt: past,
    language: z.enum(locales).exactOptional(),
    messageId: text.nullable(),
    triedAt: pastOrNull,
    shownAt: pastOrNull,
    shown: text,
    deletedAt: pastOrNull,
    editsRefusedSince: pastOrNull,
    paused: z.object({ at: past, missing: z.array(text), said: text.exactOptional() }).nullable(),
  });
}

function follow({ past }: Numbers) {
  return z.object({
    channelId: text,
    guildId: text,
    newsId: text,
    state: z.enum(['asked', 'on', 'hidden', 'off', 'left']),
    webhookId: text.nullable(),
    at: past,
    since: past.exactOptional(),
    why: z.enum(['permission', 'full', 'removed', 'refused']).exactOptional(),
  });
}

function bulletin(parts: RecordParts) {
  const { count, wait, pastOrNull } = parts;
  return z.object({
    incident: incidentRecord(parts),
    newsId: text,
    messageId: text.nullable(),
    triedAt: pastOrNull,
    revision: count,
    saysDown: z.boolean(),
    severity: severity.nullable(),
    edits: count,
    publication: z.enum(['owed', 'tried', 'done', 'off']),
    editing: count.nullable(),
    editableAt: wait,
    isLost: z.boolean(),
    isHandedOver: z.boolean(),
  });
}

function processRecord({ count }: Numbers) {
  return z.object({
    id: text,
    runsAt: text,
    shards: z.array(count).nullable(),
    count: count.nullable(),
    beat: count,
  });
}
