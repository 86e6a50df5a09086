import { z } from 'zod';
import type { Numbers } from './remembered-numbers.ts';

export const severity = z.enum(['outage', 'degraded', 'queueing']);
export const verdict = z.enum(['ok', 'fail', 'queue', 'unknown']);
export const fault = z.enum(['network', 'gateway', 'edge', 'server']);
export const pageState = z.enum([
  'operational',
  'incident',
  'maintenance',
  'inactive',
  'unreadable',
  'unreachable',
]);
export const phase = z.enum(['down', 'recovering', 'over', 'withdrawn', 'set-aside']);
const text = z.string();

export function incidentRecord({ past, count, findings }: RecordParts) {
  return z.object({
    id: text,
    since: past,
    announcedAt: past,
    ...findings,
    worst: severity,
    standsSince: past,
    page: pageState.nullable(),
    revision: count,
    phase,
    phaseAt: past,
    phaseRevision: count,
    end: z.object({ at: past, lastBadAt: past, firstGoodAt: past }).nullable(),
    relapse: z.object({ count, since: past, at: past, revision: count }).nullable(),
  });
}

/** What is remembered of C.AI, and when whom was asked. */
export function watchRecord(parts: RecordParts) {
  const incident = incidentRecord(parts).nullable();
  const { past, pastOrNull, pastByName, count } = parts;
  const latency = z.object({ recentMs: z.array(count), usualMs: count, count, at: past });
  return z.object({
    since: past,
    detection: detection(parts),
    aside: z.array(z.object({ source: text, address: text.nullable(), since: past, okSince: pastOrNull })),
    beside: z.object({ without: z.array(text), since: past, detection: detection(parts) }).nullable(),
    schedule: schedule(parts),
    seenAt: past,
    hiddenSince: pastByName,
    blind: z.boolean(),
    unreached: z.boolean(),
    incident,
    lastIncident: incident,
    page: page(parts).nullable(),
    readings: z.array(reading(parts).extend({ latency: latency.exactOptional() })),
  });
}

export type RecordParts = Numbers & { findings: ReturnType<typeof findingsOf> };

export function partsOf(numbers: Numbers): RecordParts {
  return { ...numbers, findings: findingsOf(numbers) };
}

function findingsOf({ past, count }: Numbers) {
  return {
    severity,
    affected: z.array(text),
    evidence: z.object({
      failing: z.array(z.object({ source: text, since: past })),
      places: count,
    }),
  };
}

function detection(parts: RecordParts) {
  const { past, pastOrNull, findings } = parts;
  const outage = z.object({
    ...findings,
    lastBadAt: past,
    firstGoodAt: pastOrNull,
    ours: z.boolean(),
    turning: z.object({ look: text, since: past }).nullable(),
  });
  const seen = known(parts);
  const recent = z.object({ before: seen, readings: z.array(reading(parts)) });
  return seen.extend({ outage: outage.nullable(), recent: recent.exactOptional() });
}

function known({ past, pastByName, count, amount }: RecordParts) {
  const loss = z.object({ at: past, looks: amount, lost: amount });
  return z.object({
    watched: z.array(text),
    belief: belief(past),
    last: z.record(text, verdict),
    okAt: pastByName,
    failingSince: pastByName,
    failedAt: pastByName,
    ownLoss: loss.extend({ controlOkAt: past }),
    wayLoss: z.record(text, loss).exactOptional(),
    vantageLoss: loss.exactOptional(),
    mute: z.array(text),
    untold: z.array(text).exactOptional(),
    missed: z.record(text, count).exactOptional(),
    troubledAt: past,
    heard: z.record(text, fault),
    places: count,
  });
}

/** What a look showed. */
function reading({ past, count }: RecordParts) {
  return z.object({
    source: text,
    kind: z.enum(['endpoint', 'control', 'status-page', 'vantage']),
    at: past,
    verdict,
    reason: text,
    fault: fault.exactOptional(),
    reachedEdge: z.literal(true).exactOptional(),
    places: count.exactOptional(),
  });
}

/** Weights that can be none are of no model that anybody knows, so that the detector begins anew. */
function belief(past: Numbers['past']) {
  return z
    .object({ model: text, at: past, weights: z.array(z.number().nullable()) })
    .transform(({ model, at, weights }) => {
      const known = weights.filter((weight) => weight !== null).filter((weight) => weight >= 0);
      const sum = known.reduce((total, weight) => total + weight, 0);
      const canBe = known.length === weights.length && sum > 0 && sum < 1.001;
      return canBe ? { model, at, weights: known } : { model: '', at, weights: [] };
    });
}

function schedule({ pastByName, waitByName, pastOrNull, countByName, pastList }: RecordParts) {
  return z.object({
    askedAt: pastByName,
    restingUntil: waitByName,
    doubtSince: pastOrNull,
    extras: countByName,
    extrasAt: pastList,
    outsideAt: pastList,
  });
}

function page({ past, pastOrNull }: RecordParts) {
  const incident = z.object({ name: text, impact: text, status: text, startedAt: past, url: text });
  return z.object({
    state: pageState,
    description: text,
    incidents: z.array(incident),
    since: past,
    at: past,
    aliveAt: pastOrNull,
  });
}
