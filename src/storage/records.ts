import { z } from 'zod';
import type { RecordKind, Records, StoredEntry } from './store.ts';

const time = z.number();
const times = z.record(z.string(), time);
const findings = {
  severity: z.enum(['outage', 'degraded', 'queueing']),
  affected: z.array(z.string()),
  evidence: z.object({
    failing: z.array(z.object({ source: z.string(), since: time })),
    places: z.int(),
  }),
};
const fault = z.enum(['network', 'gateway', 'edge', 'server']);
const pageState = z.enum(['operational', 'incident', 'maintenance', 'inactive', 'unreadable', 'unreachable']);
const incident = z.object({
  id: z.string(),
  since: time,
  announcedAt: time,
  ...findings,
  page: pageState.nullable(),
  revision: z.int(),
  resolved: z.object({ at: time, lastBadAt: time, firstGoodAt: time, withdrawn: z.boolean() }).nullable(),
});
const detection = z.object({
  watched: z.array(z.string()),
  belief: z.object({ model: z.string(), at: time, weights: z.array(z.number()) }),
  last: z.record(z.string(), z.enum(['ok', 'fail', 'queue', 'unknown'])),
  okAt: times,
  failingSince: times,
  troubledAt: time,
  heard: z.record(z.string(), fault),
  places: z.int(),
  outage: z
    .object({
      ...findings,
      lastBadAt: time,
      firstGoodAt: time.nullable(),
      ours: z.boolean(),
      turning: z.object({ look: z.string(), since: time }).nullable(),
    })
    .nullable(),
});
const schedule = z.object({
  askedAt: times,
  restingUntil: times,
  doubtSince: time.nullable(),
  extras: z.record(z.string(), z.int()),
  extrasAt: z.array(time),
  outsideAt: z.array(time),
});
const officialIncident = z.object({
  name: z.string(),
  impact: z.string(),
  status: z.string(),
  startedAt: time,
  url: z.string(),
});
const page = z.object({
  state: pageState,
  description: z.string(),
  incidents: z.array(officialIncident),
  since: time,
  at: time,
  aliveAt: time.nullable(),
});

const reading = z.object({
  source: z.string(),
  kind: z.enum(['endpoint', 'control', 'status-page', 'vantage']),
  at: time,
  verdict: z.enum(['ok', 'fail', 'queue', 'unknown']),
  reason: z.string(),
  fault: fault.exactOptional(),
  reachedEdge: z.literal(true).exactOptional(),
  places: z.int().exactOptional(),
});

const schemas: { [K in RecordKind]: z.ZodType<Records[K]> } = {
  watch: z.object({
    since: time,
    detection,
    schedule,
    seenAt: time,
    hiddenSince: time.nullable(),
    blind: z.boolean(),
    incident: incident.nullable(),
    lastIncident: incident.nullable(),
    page: page.nullable(),
    readings: z.array(reading),
  }),
  subscription: z.object({
    channelId: z.string(),
    guildId: z.string(),
    roleId: z.string().nullable(),
    createdAt: time,
    paused: z.object({ at: time, missing: z.array(z.string()), said: z.string().exactOptional() }).nullable(),
    problem: z.object({ at: time, said: z.string().exactOptional() }).exactOptional(),
    lastDelivery: z.object({ at: time, what: z.enum(['start', 'update', 'end', 'test']) }).nullable(),
  }),
  incident,
  history: z.object({ outages: z.array(z.object({ id: z.string(), since: time, until: time })) }),
  delivery: z.object({
    incidentId: z.string(),
    audience: z.enum(['channel', 'person']),
    channelId: z.string(),
    guildId: z.string(),
    roleId: z.string().nullable(),
    told: z.enum(['nothing', 'start', 'end']),
    messageId: z.string().nullable(),
    revision: z.int(),
    attempts: z.int(),
    retryAt: time,
    triedAt: time.nullable(),
  }),
  requests: z.object({ requests: z.array(z.object({ id: z.string(), at: time, request: z.unknown() })) }),
  responses: z.object({ responses: z.array(z.object({ id: z.string(), response: z.unknown() })) }),
};

/** A record as it was saved. Throws on anything else: going on with half a memory would announce things twice, or never. */
export function parseRecord(kind: string, key: string, value: unknown): StoredEntry {
  if (!Object.hasOwn(schemas, kind)) throw new Error(`it holds a record of an unknown kind (${kind}:${key})`);
  const parsed = schemas[kind as RecordKind].safeParse(value);
  if (!parsed.success) throw new Error(`its record ${kind}:${key} can't be read`);
  return { kind, key, value: parsed.data } as StoredEntry;
}
