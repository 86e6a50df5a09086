import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import { statusPage } from '../../src/sources/status-page.ts';
import { localServer, looking, never } from './local-server.ts';

const incident = {
  name: 'Chats are slow',
  status: 'identified',
  impact: 'major',
  created_at: '2026-03-01T12:00:00.000Z',
  started_at: '2026-03-01T11:30:00.000-08:00',
  shortlink: 'https://stspg.io/abc',
};

function summary(change: object = {}): string {
  return JSON.stringify({
    status: { indicator: 'none', description: 'All Systems Operational' },
    components: [{ name: 'Chats', status: 'operational' }],
    incidents: [],
    scheduled_maintenances: [],
    ...change,
  });
}

async function read(body: string, status = 200) {
  await using server = await localServer((_, response) => response.writeHead(status).end(body));
  await using bot = looking();
  const look = await statusPage({ name: 'status-page', url: `${server.url}/api`, fetch: bot.fetch }).read(
    never,
  );
  return { ...look, home: `${server.url}/` };
}

/** A page that needs no network. */
function aPage() {
  let body = '';
  const fetch = async () => ({ answer: { status: 200, headers: {}, body }, latencyMs: 1 });
  const source = statusPage({ name: 'status-page', url: 'https://status.test/', fetch });
  return {
    saying(next: string) {
      body = next;
      return source.read(never);
    },
  };
}

describe('good news', () => {
  test('is shown but proves nothing', async () => {
    expect(await read(answers['page-operational'].body)).toMatchObject({
      verdict: 'unknown',
      reason: 'status page says all is well',
      page: { state: 'operational', description: 'All Systems Operational', incidents: [] },
    });
  });

  test.each(['resolved', 'postmortem'])('includes an incident that is %s', async (status) => {
    expect(await read(summary({ incidents: [{ ...incident, status }] }))).toMatchObject({
      verdict: 'unknown',
      page: { state: 'operational', incidents: [] },
    });
  });

  test('includes a notice without impact, which is still shown', async () => {
    expect(await read(summary({ incidents: [{ ...incident, impact: 'none' }] }))).toMatchObject({
      verdict: 'unknown',
      page: { state: 'operational', incidents: [{ name: 'Chats are slow' }] },
    });
  });
});

describe('bad news', () => {
  test('is a failure, with what people want to know', async () => {
    expect(await read(answers['page-major-outage'].body)).toMatchObject({
      verdict: 'fail',
      reason: 'status page has an open incident',
      page: {
        state: 'incident',
        description: 'Major System Outage',
        incidents: [
          {
            name: 'Chats are not loading',
            impact: 'critical',
            status: 'investigating',
            startedAt: Date.UTC(2026, 0, 1),
            url: 'https://stspg.io/q7',
          },
        ],
      },
    });
  });

  test('begins when the incident did, in whichever time zone that was written', async () => {
    expect(await read(summary({ incidents: [incident] }))).toMatchObject({
      page: { incidents: [{ startedAt: Date.UTC(2026, 2, 1, 19, 30) }] },
    });
  });

  test('begins when it was posted where no start is given', async () => {
    expect(await read(summary({ incidents: [{ ...incident, started_at: null }] }))).toMatchObject({
      page: { incidents: [{ startedAt: Date.UTC(2026, 2, 1, 12) }] },
    });
  });

  test.each([
    ['major_outage', 'status page says major outage'],
    ['partial_outage', 'status page says partial outage'],
  ])('may be a component in %s with no incident yet', async (status, reason) => {
    const look = await read(summary({ components: [{ status: 'operational' }, { status }] }));
    expect(look).toMatchObject({ verdict: 'fail', reason, page: { state: 'incident' } });
  });

  test('outweighs maintenance', async () => {
    const look = await read(
      summary({ incidents: [incident], scheduled_maintenances: [{ status: 'in_progress' }] }),
    );
    expect(look).toMatchObject({ verdict: 'fail', page: { state: 'incident' } });
  });
});

describe('an odd element does not hide bad news:', () => {
  const critical = { ...incident, impact: 'critical' };
  test.each<[string, object]>([
    ['a component without a status', { components: [{ name: 'Apps', group: true }, null, 7] }],
    ['a component whose status is null', { components: [{ status: null }, { status: 'operational' }] }],
    ['no components at all', { components: undefined }],
    ['components that are none', { components: 'all' }],
    ['an incident whose impact is null', { incidents: [{ ...critical, impact: null }, critical] }],
    ['an incident that is null', { incidents: [null, critical, 'x', []] }],
    ['the incident has no name', { incidents: [{ ...critical, name: null }] }],
    ['the incident has no status', { incidents: [{ ...critical, status: undefined }] }],
    ['its start is empty', { incidents: [{ ...critical, started_at: '' }] }],
    ['no date of it is one', { incidents: [{ ...critical, started_at: 'yesterday', created_at: 5 }] }],
    ['its dates are far away', { incidents: [{ ...critical, started_at: '0000-01-01T00:00:00Z' }] }],
    ['its link is none', { incidents: [{ ...critical, shortlink: {} }] }],
    ['no maintenances', { scheduled_maintenances: null }],
    ['maintenances without a status', { scheduled_maintenances: [{}, null] }],
    ['no word of the whole', { status: null }],
    ['no description of the whole', { status: { indicator: 'critical' } }],
    ['half a megabyte of updates', { incidents: [{ ...critical, incident_updates: ['x'.repeat(500_000)] }] }],
    ['many oddities', { components: Array(60_000).fill(0), incidents: [critical, ...Array(60_000).fill(0)] }],
  ])('%s', async (_, change) => {
    const look = await read(summary({ incidents: [critical], ...change }));
    expect(look).toMatchObject({ verdict: 'fail', page: { state: 'incident' } });
    const { startedAt = 0 } = look.page?.incidents[0] ?? {};
    expect(startedAt).toBeGreaterThan(Date.UTC(2026, 0));
    expect(startedAt).toBeLessThanOrEqual(Date.now() + 1_000);
  });

  test('an impact that is null is that of the whole page', async () => {
    const incidents = [{ ...incident, impact: null }];
    const looked = (indicator: string) =>
      read(summary({ incidents, status: { indicator, description: '' } }));
    expect(await looked('major')).toMatchObject({ verdict: 'fail' });
    expect(await looked('none')).toMatchObject({
      verdict: 'unknown',
      page: { incidents: [{ impact: 'none' }] },
    });
  });

  test.each([
    ['2026-03-01T12:00:00', Date.UTC(2026, 2, 1, 12)],
    ['2026-03-01 12:00', Date.UTC(2026, 2, 1, 12)],
    ['2026-03-01T12:00:00.123456', Date.UTC(2026, 2, 1, 12, 0, 0, 123)],
    ['2026-03-01T12:00:00+0100', Date.UTC(2026, 2, 1, 11)],
    ['2026-03-01', Date.UTC(2026, 2, 1)],
  ])('a start at %s', async (started_at, startedAt) => {
    const { page } = await read(summary({ incidents: [{ ...incident, started_at }] }));
    expect(page?.incidents[0]?.startedAt).toBe(startedAt);
  });

  test('whatever else is odd', async () => {
    const odd = fc.oneof(fc.jsonValue(), fc.record({ status: fc.jsonValue(), impact: fc.constant('none') }));
    const page = aPage();
    await fc.assert(
      fc.asyncProperty(fc.array(odd), fc.array(odd), odd, fc.boolean(), async (some, others, any, isOpen) => {
        const components = [...some, ...(isOpen ? [] : [{ status: 'major_outage' }]), ...others];
        const incidents = isOpen ? [...others, critical, ...some] : any;
        const body = summary({ components, incidents, scheduled_maintenances: any, page: any, status: any });
        expect(await page.saying(body)).toMatchObject({ verdict: 'fail', page: { state: 'incident' } });
      }),
      { numRuns: 200 },
    );
  });

  test('and of what holds no bad news, none is made', async () => {
    const page = aPage();
    const some = { status: fc.jsonValue(), components: fc.jsonValue(), incidents: fc.jsonValue() };
    const anything = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.record(some, { requiredKeys: [] }).map((value) => JSON.stringify(value)),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (next) => {
        expect(await page.saying(next)).toMatchObject({ verdict: 'unknown' });
      }),
      { numRuns: 200 },
    );
  });
});

describe('news in between', () => {
  test('slow is shown, but is no outage', async () => {
    const look = await read(summary({ components: [{ status: 'degraded_performance' }] }));
    expect(look).toMatchObject({ verdict: 'unknown', page: { state: 'incident' } });
  });

  test.each([
    ['in progress', { scheduled_maintenances: [{ status: 'in_progress' }] }],
    ['of a component', { components: [{ status: 'under_maintenance' }] }],
  ])('maintenance %s is shown, but is no outage', async (_, change) => {
    expect(await read(summary(change))).toMatchObject({ verdict: 'unknown', page: { state: 'maintenance' } });
  });

  test('maintenance that is yet to come is not shown as going on', async () => {
    const look = await read(summary({ scheduled_maintenances: [{ status: 'scheduled' }] }));
    expect(look).toMatchObject({ verdict: 'unknown', page: { state: 'operational' } });
  });
});

describe('a dead page', () => {
  const { status, headers, body } = answers['page-inactive'];

  test('that is inactive is neither up nor down', async () => {
    expect(await read(body, status)).toMatchObject({
      verdict: 'unknown',
      reason: 'status page is inactive',
      page: { state: 'inactive', description: '', incidents: [] },
    });
  });

  test('is found behind a redirect to another host', async () => {
    await using there = await localServer((_, response) => response.writeHead(status, headers).end(body));
    await using here = await localServer((_, response) =>
      response.writeHead(302, { location: 'https://page.statuspage.test/' }).end(),
    );
    await using bot = looking({
      names: { 'page.statuspage.test': ['13.32.0.1'] },
      places: { 'https://13.32.0.1': there.url },
    });
    const look = await statusPage({ name: 'status-page', url: here.url, fetch: bot.fetch }).read(never);
    expect(look).toMatchObject({ verdict: 'unknown', page: { state: 'inactive' } });
  });

  test.each<[string, string, number]>([
    ['is cut off', answers['page-garbage'].body, 200],
    ['is empty', '', 200],
    ['is no summary', '{}', 200],
    ['is a list', '[]', 200],
    ['is a web page', answers['captive-portal'].body, 200],
    ['wants a key for another reason', '{"error":"no"}', 401],
    ['is broken itself', summary(), 500],
    ['says nothing of the whole, and nothing bad', summary({ status: null }), 200],
    ['says of the whole what nobody can read', summary({ status: { indicator: null } }), 200],
    ["is somebody else's", '{"status":"UP","incidents":0}', 200],
  ])('that %s is unreadable', async (_, content, code) => {
    const look = await read(content, code);
    expect(look).toMatchObject({ verdict: 'unknown', page: { state: 'unreadable', incidents: [] } });
  });

  test('that cannot be reached is neither up nor down', async () => {
    const server = await localServer(() => {});
    await server.close();
    await using bot = looking();
    const look = await statusPage({ name: 'status-page', url: server.url, fetch: bot.fetch }).read(never);
    expect(look).toMatchObject({
      verdict: 'unknown',
      reason: 'status page: connection refused',
      page: { state: 'unreachable' },
    });
  });
});

describe('a hostile page', () => {
  test('cannot flood a message', async () => {
    const name = '😀'.repeat(200);
    const status = { indicator: 'none', description: 'd'.repeat(5000) };
    const { page } = await read(summary({ status, incidents: new Array(30).fill({ ...incident, name }) }));
    expect(page?.description).toBe('d'.repeat(200));
    expect(page?.incidents).toHaveLength(10);
    expect(page?.incidents[0]?.name).toBe('😀'.repeat(100));
  });

  test('cannot leave half a character behind', async () => {
    const { page } = await read(summary({ incidents: [{ ...incident, name: `x${'😀'.repeat(200)}` }] }));
    expect(page?.incidents[0]?.name.isWellFormed()).toBe(true);
  });

  test.each(['javascript:alert(1)', 'http://stspg.io/x', `https://x.test/${'x'.repeat(300)}`, 7, null])(
    'cannot smuggle in the link %s',
    async (shortlink) => {
      const { page, home } = await read(summary({ incidents: [{ ...incident, shortlink }] }));
      expect(page?.incidents[0]?.url).toBe(home);
    },
  );
});
