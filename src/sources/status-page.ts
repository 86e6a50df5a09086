import { z } from 'zod';
import { type HttpAnswer, jsonObject } from '../answers/http-answer.ts';
import type { OfficialPage } from '../health/official-page.ts';
import type { Classification } from '../health/reading.ts';
import { numberWithin } from '../numbers.ts';
import type { Fetch } from './http.ts';
import { reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

type Report = Classification & { page: OfficialPage };

const maxBytes = 512 * 1024;
/** Of each kind, so that a page full of oddities takes no time. */
const maxElements = 1_000;
const maxIncidents = 10;
const lastInstant = Date.UTC(9999, 11, 31);

const text = z.string().transform((value) => value.slice(0, 200).toWellFormed());
const word = text.transform((value) => value.trim().toLowerCase());
const time = z.string().catch('').transform(timeIn);

/** Each element for itself: an odd one must not hide the others. */
function elements<T extends z.ZodType>(element: T) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((all) =>
      all.slice(0, maxElements).flatMap((each) => {
        const { data } = element.safeParse(each);
        return data === undefined ? [] : [data];
      }),
    );
}

/** What is needed of a summary of Atlassian Statuspage, version 2; all else is let be. */
const summarySchema = z.object({
  status: z
    .object({ indicator: word, description: text.catch('') })
    .nullable()
    .catch(null),
  components: elements(z.object({ status: word })),
  incidents: elements(
    z.object({
      name: text.catch('An incident without a name'),
      status: word.catch('unresolved'),
      impact: word.nullable().catch(null),
      created_at: time,
      started_at: time,
      updated_at: time,
      shortlink: z
        .url({ protocol: /^https$/ })
        .max(200)
        .nullish()
        .catch(null),
    }),
  ),
  scheduled_maintenances: elements(z.object({ status: word })),
});

type Summary = z.infer<typeof summarySchema>;

const closed: ReadonlySet<string> = new Set(['resolved', 'postmortem', 'completed']);
const harmless: ReadonlySet<string> = new Set(['none', 'maintenance']);
const underWay: ReadonlySet<string> = new Set(['in_progress', 'verifying']);

const calmReasons = {
  operational: 'status page says all is well',
  maintenance: 'status page says maintenance',
  incident: 'status page says slow, not down',
};

/** The official status page. Its bad news count; its silence does not, since it may be late, wrong or dead. */
export function statusPage({ name, url, fetch }: { name: string; url: string; fetch: Fetch }): Source {
  return {
    name,
    kind: 'status-page',
    async read(signal) {
      const fetched = await fetch(url, { signal, follow: true, maxBytes });
      const { latencyMs } = fetched;
      if ('answer' in fetched) return { ...report(fetched.answer, url), latencyMs };
      return { ...silent('unreachable', `status page: ${reasonFor(fetched.error, latencyMs)}`), latencyMs };
    },
  };
}

function report({ status, headers, body }: HttpAnswer, url: string): Report {
  if (status === 401 && body.toLowerCase().includes('page is inactive')) {
    return silent('inactive', 'status page is inactive');
  }
  const { data } = summarySchema.safeParse(status === 200 ? jsonObject(body) : undefined);
  const answeredAt = Date.parse(headers['date'] ?? '') || Date.now();
  const judged = data && judge(data, url, answeredAt);
  return judged ?? silent('unreadable', `status page is unreadable (${status})`);
}

/**
 * Only what is called an outage is a failure. `degraded_performance` is not: the service answers, if slowly, and how
 * slowly is better measured than read; people still get to see that the page says so. A page that calls nothing bad, nor
 * says how it is as a whole, says nothing.
 */
function judge(summary: Summary, url: string, answeredAt: number): Report | undefined {
  const open = summary.incidents
    .filter((incident) => !closed.has(incident.status))
    .map((incident) => ({ ...incident, impact: incident.impact ?? summary.status?.indicator ?? 'none' }));
  const harmful = open.some((incident) => !harmless.has(incident.impact));
  const states = new Set(summary.components.map((component) => component.status));
  const state = stateOf(summary, harmful, states);
  if (state !== 'incident' && summary.status === null) return undefined;
  const page: OfficialPage = {
    state,
    description: summary.status?.description ?? '',
    incidents: open.slice(0, maxIncidents).map((incident) => ({
      name: incident.name,
      impact: incident.impact,
      status: incident.status,
      startedAt: incident.started_at ?? incident.created_at ?? incident.updated_at ?? answeredAt,
      url: incident.shortlink ?? new URL('/', url).href,
    })),
  };
  if (harmful) return { verdict: 'fail', reason: 'status page has an open incident', page };
  if (states.has('major_outage')) return { verdict: 'fail', reason: 'status page says major outage', page };
  if (states.has('partial_outage'))
    return { verdict: 'fail', reason: 'status page says partial outage', page };
  return { verdict: 'unknown', reason: calmReasons[state], page };
}

/** Without a zone, it is taken for UTC. */
function timeIn(value: string): number | null {
  if (!/^\d{4}-\d\d-\d\d/.test(value)) return null;
  const isLocal = /[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(value);
  return numberWithin(Date.parse(isLocal ? `${value}Z` : value), 0, lastInstant);
}

function stateOf(
  { status, scheduled_maintenances }: Summary,
  harmful: boolean,
  states: ReadonlySet<string>,
): keyof typeof calmReasons {
  const troubled = ['major_outage', 'partial_outage', 'degraded_performance'].some((state) =>
    states.has(state),
  );
  if (harmful || troubled || !harmless.has(status?.indicator ?? 'none')) return 'incident';
  const maintained = scheduled_maintenances.some((maintenance) => underWay.has(maintenance.status));
  const maintenance = maintained || states.has('under_maintenance') || status?.indicator === 'maintenance';
  return maintenance ? 'maintenance' : 'operational';
}

function silent(state: OfficialPage['state'], reason: string): Report {
  return { verdict: 'unknown', reason, page: { state, description: '', incidents: [] } };
}
