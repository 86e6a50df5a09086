import { z } from 'zod';

/*
 * Two readers of Statuspage's API version 2 that were not written for this bot. The first is what openstatus
 * (openstatusHQ/openstatus, packages/status-fetcher: fetchers/atlassian.ts, incidents.ts and components.ts) requires of a
 * page before it takes it in. The second is every field that pages of Atlassian's, such as githubstatus.com, answer with, and
 * none besides.
 */

const moment = z.iso.datetime({ offset: true });

export const openstatusSummary = z.object({
  page: z.object({ id: z.string(), name: z.string(), url: z.url(), updated_at: moment }),
  status: z.object({
    indicator: z.enum(['none', 'minor', 'major', 'critical', 'maintenance']),
    description: z.string(),
  }),
});

export const openstatusIncidents = z.object({
  incidents: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      impact: z.string().optional(),
      shortlink: z.string().optional(),
      started_at: z.string().optional(),
      created_at: z.string(),
      resolved_at: z.string().nullish(),
    }),
  ),
});

export const openstatusComponents = z.object({
  components: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      // What it does not know is operational to it.
      status: z.enum(['operational', 'degraded_performance', 'partial_outage', 'major_outage']),
      description: z.string().nullish(),
      position: z.number().optional(),
      group: z.boolean().optional(),
      group_id: z.string().nullish(),
    }),
  ),
});

const page = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  url: z.url(),
  time_zone: z.literal('Etc/UTC'),
  updated_at: moment,
});
const status = z.strictObject({
  indicator: z.enum(['none', 'minor', 'major', 'critical']),
  description: z.string().min(1),
});
const component = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: z.enum(['operational', 'degraded_performance', 'partial_outage', 'major_outage']),
  created_at: moment,
  updated_at: moment,
  position: z.int(),
  description: z.string().nullable(),
  showcase: z.boolean(),
  start_date: z.string().nullable(),
  group_id: z.string().nullable(),
  page_id: z.string(),
  group: z.boolean(),
  only_show_if_degraded: z.boolean(),
});
const stage = z.enum(['investigating', 'identified', 'monitoring', 'resolved']);
const incident = z.strictObject({
  id: z.string(),
  name: z.string(),
  status: stage,
  created_at: moment,
  updated_at: moment,
  monitoring_at: moment.nullable(),
  resolved_at: moment.nullable(),
  impact: z.enum(['none', 'minor', 'major', 'critical']),
  shortlink: z.url(),
  started_at: moment,
  page_id: z.string(),
  incident_updates: z
    .array(
      z.strictObject({
        id: z.string(),
        status: stage,
        body: z.string().min(1),
        incident_id: z.string(),
        created_at: moment,
        updated_at: moment,
        display_at: moment,
        affected_components: z.null(),
        deliver_notifications: z.boolean(),
        custom_tweet: z.null(),
        tweet_id: z.null(),
      }),
    )
    .min(1),
  components: z.array(component),
});

export const documented = {
  'summary.json': z.strictObject({
    page,
    components: z.array(component),
    incidents: z.array(incident),
    scheduled_maintenances: z.tuple([]),
    status,
  }),
  'status.json': z.strictObject({ page, status }),
  'components.json': z.strictObject({ page, components: z.array(component) }),
  'incidents.json': z.strictObject({ page, incidents: z.array(incident) }),
  'incidents/unresolved.json': z.strictObject({ page, incidents: z.array(incident) }),
  'scheduled-maintenances.json': z.strictObject({ page, scheduled_maintenances: z.tuple([]) }),
};
