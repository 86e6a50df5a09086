import { z } from 'zod';
import { type HttpAnswer, jsonObject } from '../health/http-answer.ts';
import type { OfficialPage } from '../health/official-page.ts';
import type { Classification } from '../health/reading.ts';
import type { Fetch } from './http.ts';
import { reasonFor } from './network-error.ts';
import type { Source } from './source.ts';

type Report = Classification & { page: OfficialPage };

const text = z.string().transform((value) => value.slice(0, 200).toWellFormed());
const time = z.iso.datetime({ offset: true }).transform((value) => Date.parse(value));

/** What is needed of a summary of Atlassian Statuspage, version 2; all else is let be. */
const summarySchema = z.object({
  status: z.object({ indicator: text, description: text }),
  components: z.array(z.object({ status: text })),
  incidents: z.array(
    z.object({
      name: text,
      status: text,
      impact: text,
      created_at: time,
      started_at: time.nullish(),
      shortlink: z
        .url({ protocol: /^https$/ })
        .max(200)
        .nullish()
        .catch(null),
    }),
  ),
  scheduled_maintenances: z.array(z.object({ status: text })).default([]),
});

type Summary = z.infer<typeof summarySchema>;

const closed: ReadonlySet<string> = new Set(['resolved', 'postmortem', 'completed']);
const harmless: ReadonlySet<string> = new Set(['none', 'maintenance']);
const underWay: ReadonlySet<string> = new Set(['in_progress', 'verifying']);
const maxIncidents = 10;

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
      const fetched = await fetch(url, { signal, follow: true });
      const { latencyMs } = fetched;
      if ('answer' in fetched) return { ...report(fetched.answer, url), latencyMs };
      return { ...silent('unreachable', `status page: ${reasonFor(fetched.error, latencyMs)}`), latencyMs };
    },
  };
}

function report({ status, body }: HttpAnswer, url: string): Report {
  if (status === 401 && body.toLowerCase().includes('page is inactive')) {
    return silent('inactive', 'status page is inactive');
  }
  const summary = status === 200 ? summarySchema.safeParse(jsonObject(body)) : undefined;
  return summary?.success
    ? judge(summary.data, url)
    : silent('unreadable', `status page is unreadable (${status})`);
}

/**
 * Only what is called an outage is a failure. `degraded_performance` is not: the service answers, if slowly, and how
 * slowly is better measured than read; people still get to see that the page says so.
 */
function judge(summary: Summary, url: string): Report {
  const open = summary.incidents.filter((incident) => !closed.has(incident.status));
  const harmful = open.some((incident) => !harmless.has(incident.impact));
  const states = new Set(summary.components.map((component) => component.status));
  const state = stateOf(summary, harmful, states);
  const page: OfficialPage = {
    state,
    description: summary.status.description,
    incidents: open.slice(0, maxIncidents).map((incident) => ({
      name: incident.name,
      impact: incident.impact,
      status: incident.status,
      startedAt: incident.started_at ?? incident.created_at,
      url: incident.shortlink ?? new URL('/', url).href,
    })),
  };
  if (harmful) return { verdict: 'fail', reason: 'status page has an open incident', page };
  if (states.has('major_outage')) return { verdict: 'fail', reason: 'status page says major outage', page };
  if (states.has('partial_outage'))
    return { verdict: 'fail', reason: 'status page says partial outage', page };
  return { verdict: 'unknown', reason: calmReasons[state], page };
}

function stateOf(
  { status, scheduled_maintenances }: Summary,
  harmful: boolean,
  states: ReadonlySet<string>,
): keyof typeof calmReasons {
  const troubled = ['major_outage', 'partial_outage', 'degraded_performance'].some((state) =>
    states.has(state),
  );
  if (harmful || troubled || !harmless.has(status.indicator)) return 'incident';
  const maintained = scheduled_maintenances.some((maintenance) => underWay.has(maintenance.status));
  const maintenance = maintained || states.has('under_maintenance') || status.indicator === 'maintenance';
  return maintenance ? 'maintenance' : 'operational';
}

function silent(state: OfficialPage['state'], reason: string): Report {
  return { verdict: 'unknown', reason, page: { state, description: '', incidents: [] } };
}
