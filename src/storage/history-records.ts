import { z } from 'zod';
import type { Numbers } from './remembered-numbers.ts';
import { fault, pageState, phase, severity, verdict } from './watch-record.ts';

const text = z.string();
const date = z.iso.date();
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
/** Sixty bits; where they are spoilt, none is set. */
const minutes = text.regex(/^[0-9a-f]{15}$/).catch('0'.repeat(15));
const hourMs = 3_600_000;

/** What is kept of what was seen. What is spoilt of it does not cost the rest. */
export function historyRecords(its: Numbers) {
  const { lasted, count } = its;
  const inShort = z.object({ id: text, relapses: count }).and(lasted);
  const each = hours(its);
  return {
    history: z.object({ outages: readable(inShort) }),
    month: z.object({ month, outages: readable(outage(its)) }),
    day: z.object({ date, seen: readable(z.object({ at: each.at, seen: minutes })) }),
    dayhours: z.object({ date, hours: readable(each.closed) }),
    hour: z.object({ open: each.open, finished: readable(each.closed) }),
    index: z.object({ days: readable(date), months: readable(month) }),
  };
}

/** Those that can be read. */
function readable<T>(schema: z.ZodType<T>) {
  const orNull = z.union([schema, z.unknown().transform(() => null)]);
  return z.array(orNull).transform((list) => list.filter((each) => each !== null));
}

function outage({ past, pastOrNull, count }: Numbers) {
  const period = z.object({ since: past, until: pastOrNull, severity: severity.nullable() });
  const step = z.object({
    at: past,
    event: z.enum([
      ...(['outage-started', 'outage-changed', 'outage-recovering', 'outage-returned'] as const),
      ...(['outage-resolved', 'outage-withdrawn', 'outage-set-aside'] as const),
    ]),
    severity,
    affected: z.array(text),
    failures: z.array(z.object({ source: text, reason: text, fault: fault.exactOptional() })),
    elsewhere: z.array(z.object({ source: text, verdict })),
    places: count,
    page: pageState.nullable(),
    pageSaid: text,
    chance: z.number().min(0).max(1).nullable().catch(null),
  });
  return z.object({
    ...{ id: text, since: past, until: pastOrNull, announcedAt: past },
    phase,
    worst: severity.nullable(),
    relapses: count,
    revision: count,
    periods: readable(period),
    course: readable(step),
  });
}

function hours({ past, count }: Numbers) {
  const counts = z.object({
    looks: count,
    failed: z.partialRecord(z.enum([...fault.options, 'other']), count),
    queued: count,
    unknown: count,
    seen: minutes,
  });
  const at = z.int().min(0).multipleOf(hourMs);
  const closed = counts.extend({ ms: z.tuple([count, count, count]).nullable() });
  const open = counts.extend({ took: z.record(z.string().regex(/^\d{1,3}$/), count), seenAt: past });
  return {
    at,
    closed: z.object({ at, seen: minutes, sources: z.record(text, closed) }),
    open: z.object({
      // A spoilt one does not cost the hours that are over and wait beside it.
      at: past.transform((spoilt) => Math.floor(spoilt / hourMs) * hourMs),
      seen: minutes,
      seenAt: past,
      sources: z.record(text, open),
    }),
  };
}
