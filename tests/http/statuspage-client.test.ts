import { Statuspage } from 'statuspage.io';
import { expect, test } from 'vitest';
import { aRecord } from '../page/a-record.ts';
import { servedPages } from '../page/served.ts';
import { outage, readings } from './seen-states.ts';

/** Written by others, for Atlassian's pages. */
function clientOf(address: string): Statuspage['api'] {
  const client = new Statuspage('any-page');
  client.setApiUrl(address);
  return client.api;
}

test('a client for Atlassian Statuspage reads how it is, by part, and what runs', async () => {
  const { address } = await servedPages({
    status: { verdict: 'down', incident: outage, sources: readings('fail') },
  });
  const client = clientOf(address);
  const summary = await client.getSummary();
  expect(summary.status).toEqual({ indicator: 'critical', description: 'Down' });
  expect(await client.getStatus()).toEqual({ page: summary.page, status: summary.status });
  expect((await client.getComponents()).components).toEqual(summary.components);
  expect(summary.components.map(({ name, status }) => [name, status])).toEqual([
    ['chat servers', 'major_outage'],
    ['account servers', 'major_outage'],
    ['website', 'degraded_performance'],
  ]);
  const { incidents } = await client.incidents.getUnresolved();
  expect(incidents).toEqual(summary.incidents);
  expect(incidents.map(({ id, resolved_at }) => [id, resolved_at])).toEqual([[outage.id, null]]);
});

test('it reads every outage that was, with its course, the newest first', async () => {
  const { outages } = aRecord();
  const { address } = await servedPages();
  const { incidents } = await clientOf(address).incidents.getAll();
  expect(incidents.map(({ id }) => id)).toEqual(outages.map(({ id }) => id).toReversed());
  for (const { id, incident_updates } of incidents) {
    const { course = [] } = outages.find((each) => each.id === id) ?? {};
    expect(incident_updates.map(({ status }) => status)).toEqual(['resolved', 'monitoring', 'identified']);
    const times = course.map(({ at }) => new Date(at).toISOString());
    expect(incident_updates.map(({ created_at }) => created_at)).toEqual(times.toReversed());
  }
});

test('it finds no planned maintenance, whichever it asks for', async () => {
  const { address } = await servedPages();
  const { scheduledMaintenances: planned } = clientOf(address);
  for (const ask of [planned.getActive, planned.getAll, planned.getUpcoming])
    expect((await ask.call(planned)).scheduled_maintenances).toEqual([]);
});
