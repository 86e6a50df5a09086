import { describe, expect, test } from 'vitest';
import { ofEarlierVersion } from '../../src/history/outage-record.ts';
import {
  allIncidents,
  componentList,
  scheduledMaintenances,
  status,
  summary,
  unresolvedIncidents,
} from '../../src/http/statuspage.ts';
import { setAside, withdrawn } from '../health/incidents.ts';
import { aSeen, minuteMs, now, outage, over, readings, recovering, returned } from './seen-states.ts';
import {
  documented,
  openstatusComponents,
  openstatusIncidents,
  openstatusSummary,
} from './statuspage-shape.ts';

const past = [
  {
    id: (now - 500 * minuteMs).toString(36),
    since: now - 502 * minuteMs,
    until: now - 480 * minuteMs,
    relapses: 0,
  },
];

const outages = past.map(ofEarlierVersion);

const states = {
  'all is well': aSeen({ outages }),
  'it has only just begun to look': aSeen({ status: { sources: [], verdict: 'unseen' } }),
  'an outage runs': aSeen({
    status: { verdict: 'down', incident: outage, sources: readings('fail') },
    outages,
  }),
  'an outage is over': aSeen({ status: { lastIncident: over(outage) }, outages }),
  'an outage may yet break again': aSeen({
    status: { verdict: 'recovering', incident: recovering },
    outages,
  }),
  'an outage broke again': aSeen({
    status: { verdict: 'down', incident: returned, sources: readings('fail') },
  }),
  'an alarm was withdrawn': aSeen({ status: { lastIncident: withdrawn(outage, 18 * minuteMs) } }),
  'a failure is no longer news': aSeen({ status: { lastIncident: setAside(outage, 18 * minuteMs) } }),
};

describe.each(Object.entries(states))('when %s', (_, seen) => {
  test.each([
    ['summary.json', summary],
    ['status.json', status],
    ['components.json', componentList],
    ['incidents.json', allIncidents],
    ['incidents/unresolved.json', unresolvedIncidents],
    ['scheduled-maintenances.json', scheduledMaintenances],
  ] as const)('%s has the shape of the documented one', (name, shape) => {
    expect(documented[name].safeParse(shape(seen)).error?.issues ?? []).toEqual([]);
  });

  test('openstatus takes it in', () => {
    expect(openstatusSummary.safeParse(summary(seen)).error?.issues ?? []).toEqual([]);
    expect(openstatusIncidents.safeParse(allIncidents(seen)).error?.issues ?? []).toEqual([]);
    expect(openstatusComponents.safeParse(componentList(seen)).error?.issues ?? []).toEqual([]);
  });
});

test.each([
  ['critical', "C.AI's own status page reports an outage"],
  ['maintenance', "C.AI's own status page reports trouble"],
])('what the official page reports is not passed over (%s)', (impact, description) => {
  const incident = { name: 'Chats', impact, status: 'investigating', startedAt: now, url: '' };
  const page = {
    state: 'incident',
    description: '',
    incidents: [incident],
    since: now,
    at: now,
    aliveAt: now,
  } as const;
  expect(status(aSeen({ status: { page: { ...page, incidents: [incident] } } })).status).toEqual({
    indicator: 'minor',
    description,
  });
});

describe('the page says', () => {
  test.each([
    ['up', null, 'none', 'No outage seen'],
    ['queue', null, 'minor', 'Up, but makes people wait in line'],
    ['suspected', null, 'minor', 'Something is failing; too early to call it an outage'],
    ['suspected', recovering, 'minor', 'Something fails again after it came back'],
    ['down', outage, 'critical', 'Down'],
    ['down', { ...outage, severity: 'degraded' as const }, 'major', 'Works only in part'],
    ['down', { ...outage, severity: 'queueing' as const }, 'minor', 'Makes people wait in line'],
    ['unreached', null, 'none', "Works elsewhere; can't be reached from where the bot runs"],
    ['unseen', null, 'none', "Can't be seen right now: neither up nor down is known"],
    ['recovering', recovering, 'minor', 'Coming back; it has yet to show that it holds'],
    ['unseen', recovering, 'none', "Can't be seen right now: neither up nor down is known"],
    ['unseen', outage, 'critical', "Down when last seen; can't be seen right now"],
  ] as const)('when it is %s, %o: %s, %s', (verdict, incident, indicator, description) => {
    const sources = readings(verdict === 'down' ? 'fail' : 'ok');
    expect(status(aSeen({ status: { verdict, incident, sources } })).status).toEqual({
      indicator,
      description,
    });
  });

  test('that it looks well, as its components do, before an outage is called over', () => {
    const seen = aSeen({ status: { verdict: 'down', incident: outage, sources: readings('ok') } });
    expect(status(seen).status).toMatchObject({ description: 'Down; the last looks went well' });
  });
});

describe('a component', () => {
  const statusOf = (seen: ReturnType<typeof aSeen>) => summary(seen).components.map((each) => each.status);

  test('is called what people call it, and says when it was last looked at', () => {
    const [api] = summary(aSeen()).components;
    expect(api).toMatchObject({
      name: 'chat servers',
      description: 'Works',
      updated_at: '2026-08-01T11:59:55.000Z',
    });
  });

  test('that is affected is out, the others are not', () => {
    expect(statusOf(aSeen({ status: { incident: outage } }))).toEqual([
      'major_outage',
      'major_outage',
      'operational',
    ]);
    const degraded = { ...outage, severity: 'degraded' as const, affected: ['web'] };
    expect(statusOf(aSeen({ status: { incident: degraded } }))).toEqual([
      'operational',
      'operational',
      'partial_outage',
    ]);
  });

  test('that fails without an outage is no more than troubled', () => {
    expect(statusOf(aSeen({ status: { sources: readings('fail') } }))).toEqual(
      Array(3).fill('degraded_performance'),
    );
  });

  test("that can't be seen is not called broken, and says so", () => {
    const [api] = summary(
      aSeen({ status: { sources: readings('unknown', 'my own network is out') } }),
    ).components;
    expect(api).toMatchObject({ status: 'operational', description: "Can't tell (my own network is out)" });
  });
});

describe('an incident', () => {
  test('that runs is unresolved, and names what fails', () => {
    const [incident, ...others] = summary(states['an outage runs']).incidents;
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      name: 'Character.AI is down',
      status: 'identified',
      impact: 'critical',
      started_at: '2026-08-01T11:40:00.000Z',
      created_at: '2026-08-01T11:42:00.000Z',
      resolved_at: null,
      components: [{ id: 'api' }, { id: 'account' }],
    });
    expect(incident?.incident_updates[0]?.body).toContain('chat servers, account servers');
  });

  test('that is over is in the list alone, with how long it lasted', () => {
    const seen = states['an outage is over'];
    expect(summary(seen).incidents).toEqual([]);
    const [incident] = allIncidents(seen).incidents;
    expect(incident).toMatchObject({ name: 'Character.AI was down', status: 'resolved', impact: 'critical' });
    expect(incident?.incident_updates.map((update) => update.status)).toEqual([
      'resolved',
      'monitoring',
      'identified',
    ]);
    expect(incident?.incident_updates[0]?.body).toContain('18 min');
  });

  test('that may yet break again is monitored, and touches no component', () => {
    const [incident] = summary(states['an outage may yet break again']).incidents;
    expect(incident).toMatchObject({
      name: 'Character.AI is coming back',
      status: 'monitoring',
      monitoring_at: '2026-08-01T11:58:30.000Z',
      components: [],
    });
  });

  test('that broke again is the same one, with all that was said of it', () => {
    const [incident] = summary(states['an outage broke again']).incidents;
    expect(incident).toMatchObject({
      id: outage.id,
      status: 'identified',
      monitoring_at: null,
      resolved_at: null,
    });
    const updates = incident?.incident_updates ?? [];
    expect(updates.map((update) => update.status)).toEqual(['identified', 'monitoring', 'identified']);
    expect(new Set(updates.map(({ id }) => id)).size).toBe(3);
  });

  test('that is no longer news is resolved, and says that it still fails', () => {
    const [incident] = allIncidents(states['a failure is no longer news']).incidents;
    expect(incident).toMatchObject({ name: 'Character.AI still fails in part', status: 'resolved' });
  });

  test('of the past says how often it broke again', () => {
    const [again] = past.map((outage) => ({ ...outage, relapses: 3 }));
    const [incident] = allIncidents(aSeen({ outages: again ? [ofEarlierVersion(again)] : [] })).incidents;
    expect(incident?.incident_updates[0]?.body).toContain('It lasted 22 min; it broke again 3 times.');
  });

  test('that was withdrawn stays, and says that it was none', () => {
    const [incident] = allIncidents(states['an alarm was withdrawn']).incidents;
    expect(incident).toMatchObject({ name: 'False alarm, withdrawn', impact: 'none', status: 'resolved' });
    expect(incident?.incident_updates[0]?.body).toContain('not at Character.AI');
  });

  test('of long ago claims no more than is remembered', () => {
    const [incident] = allIncidents(aSeen({ outages })).incidents;
    expect(incident).toMatchObject({ name: 'Trouble at Character.AI', impact: 'minor', status: 'resolved' });
    expect(incident?.incident_updates[0]?.body).toBe(
      'It lasted 22 min. How bad it was, and what failed, I no longer know.',
    );
  });

  test('stands in the list once, the newest first, and no more than 50 do', () => {
    const many = Array.from({ length: 80 }, (_, index) => ({
      id: (now - (index + 1) * 1000 * minuteMs).toString(36),
      since: now - (index + 1) * 1000 * minuteMs,
      until: now - (index + 1) * 1000 * minuteMs + minuteMs,
      relapses: 0,
    }));
    const known = { id: outage.id, since: outage.since, until: now - 2 * minuteMs, relapses: 0 };
    const { incidents } = allIncidents(
      aSeen({ status: { lastIncident: over(outage) }, outages: [...many, known].map(ofEarlierVersion) }),
    );
    expect(incidents).toHaveLength(50);
    expect(incidents.filter(({ id }) => id === outage.id)).toHaveLength(1);
    expect(incidents[0]?.id).toBe(outage.id);
    const times = incidents.map((incident) => incident.created_at);
    expect(times).toEqual(times.toSorted().toReversed());
  });
});
