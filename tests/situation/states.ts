import type { Incident } from '../../src/health/incident.ts';
import type { OfficialPage, RememberedPage } from '../../src/health/official-page.ts';
import type { Verdict } from '../../src/health/reading.ts';
import type { Status } from '../../src/health/status.ts';
import type { SourceReading } from '../../src/health/watch.ts';
import { outlookNow } from '../../src/situation/outlook.ts';
import { type Situation, situationOf } from '../../src/situation/situation.ts';
import { anIncident, over, recovering, returned, setAside, withdrawn } from '../health/incidents.ts';

export const now = Date.UTC(2026, 7, 1, 12);
const minute = 60_000;

/** What is made of a status at that moment, with what is known of past outages. */
export function situationIn(status: Status): Situation {
  return situationOf(status, now, outlookNow(status.incident, [], now));
}

export const open = anIncident({ since: now - 20 * minute, affected: ['api', 'account', 'web'] });
export const accountAlone = anIncident({
  since: now - 20 * minute,
  severity: 'degraded',
  affected: ['account'],
});

/** Nothing that we look at fails, and the page was not there to be quoted when it was announced. */
export const pageAlone: Incident = {
  ...open,
  affected: [],
  evidence: { failing: [], places: 1 },
  page: null,
};

function ended(unseenMinutes: number): Incident {
  return recovering(open, 20 * minute + unseenMinutes * minute, unseenMinutes * minute);
}

const flapped = recovering(returned(ended(1), 3 * minute), 60 * minute);

/** Every phase but the first, in all its forms. */
export const phases: Record<string, Incident> = {
  recovering: ended(1),
  'recovering, its end unseen': ended(300),
  returned: returned(ended(1), 3 * minute),
  'recovering again': flapped,
  over: over(ended(1)),
  'over after a relapse': over(flapped),
  'ended unseen within hours': over(ended(300)),
  'ended unseen within days': over(ended(4_000)),
  withdrawn: withdrawn(open, 20 * minute),
  'set aside': setAside(accountAlone, 18 * 60 * minute),
  'set aside, seen by nobody else': setAside(open, 18 * 60 * minute),
};

export function pageIn(state: OfficialPage['state'], text: string, incidents = 10): RememberedPage {
  return {
    state,
    description: text,
    incidents: Array.from({ length: incidents }, () => ({
      name: text,
      impact: 'critical',
      status: text,
      startedAt: now - minute,
      url: 'https://status.example/incidents/1',
    })),
    since: now - 60 * minute,
    at: now - minute,
    aliveAt: now - 90 * minute,
  };
}

export const pages: [string, RememberedPage | null][] = [
  ['not looked at', null],
  ['never alive', { ...pageIn('inactive', '', 0), aliveAt: null }],
  ...(['operational', 'incident', 'maintenance', 'inactive', 'unreadable', 'unreachable'] as const).map(
    (state): [string, RememberedPage] => [state, pageIn(state, 'Major System Outage')],
  ),
  ['incident without incidents', pageIn('incident', '', 0)],
];

function reading(source: string, kind: SourceReading['kind'], verdict: Verdict): SourceReading {
  const reason = verdict === 'fail' ? '500 from the application' : 'no answer within 10 s';
  return { source, kind, verdict, reason, at: now - minute };
}

/** It worked again a minute ago. */
const worksAgain = recovering(anIncident({ since: now - 20 * minute }), 19 * minute);
const inLine: Incident = { ...worksAgain, severity: 'queueing' };

/** An outage that has run for so long. */
export function downFor(lastedMs: number, changes: Partial<Incident> = {}): Status {
  const since = now - lastedMs;
  return { ...aStatus('down'), since, incident: anIncident({ affected: open.affected, ...changes, since }) };
}

/** An outage that is seen to fail in these parts alone, whatever it was announced with. */
export function failingIn(parts: readonly string[], changes: Partial<Incident> = {}): Status {
  const status = downFor(20 * minute, changes);
  const sources = status.sources.map((each) =>
    each.kind === 'endpoint'
      ? reading(each.source, 'endpoint', parts.includes(each.source) ? 'fail' : 'ok')
      : each,
  );
  return { ...status, sources };
}

export function inPart(...parts: string[]): Status {
  return failingIn(parts, { severity: 'degraded', affected: parts });
}

export function aStatus(verdict: Status['verdict'], page: RememberedPage | null = null): Status {
  const incidents = { down: open, recovering: worksAgain };
  return {
    verdict,
    since: now - 20 * minute,
    sources: [
      ...['api', 'chat', 'account', 'web'].map((name) =>
        reading(name, 'endpoint', verdict === 'down' ? 'fail' : 'ok'),
      ),
      reading('status-page', 'status-page', 'unknown'),
      reading('control-1', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
      reading('control-2', 'control', verdict === 'unseen' ? 'fail' : 'ok'),
    ],
    aside: [],
    page,
    incident: verdict === 'down' || verdict === 'recovering' ? incidents[verdict] : null,
    lastIncident: phases['over'] ?? null,
    asOf: now,
  };
}

export const verdicts = ['up', 'queue', 'suspected', 'down', 'recovering', 'unreached', 'unseen'] as const;

const aside: Status['aside'] = [
  { source: 'account', address: null, since: now - 2_000 * minute, okSince: null },
  { source: 'web', address: null, since: now - 2_000 * minute, okSince: now - minute },
];

const latency = { recentMs: [6_200, 6_000, 5_900, 6_100, 6_000], usualMs: 210, count: 900, at: now - minute };

/** Everything answers, but C.AI takes six seconds. */
function slow(status: Status): Status {
  const sources = status.sources.map((each) => ({
    ...each,
    latency: each.kind === 'endpoint' ? latency : { ...latency, usualMs: 6_000 },
  }));
  return { ...status, sources };
}

export const statuses: [string, Status][] = [
  ['up, but slow', slow(aStatus('up'))],
  ['down, and slow where it works', slow(aStatus('down'))],
  ['down when the storage could last be read', { ...aStatus('down'), asOf: now - 40_000 }],
  ['up, with parts set aside', { ...aStatus('up'), aside }],
  ['just started', { ...aStatus('unseen'), sources: [], lastIncident: null }],
  ['down for days', downFor(5_000 * minute)],
  ['down since a moment in the future', downFor(-minute)],
  ['down in part', downFor(20 * minute, { severity: 'degraded', affected: ['api'] })],
  ['down, accounts alone', inPart('account')],
  ['down, website alone', inPart('web')],
  ['down, chats alone', inPart('api', 'chat')],
  ['down, though all of it answers again', failingIn([])],
  [
    'down in part, though all of it answers again',
    failingIn([], { severity: 'degraded', affected: ['account'] }),
  ],
  ['down, with a waiting line', downFor(20 * minute, { severity: 'queueing' })],
  ['down when it could last be seen', { ...aStatus('unseen'), incident: open }],
  ['recovering, with a waiting line', { ...aStatus('recovering'), incident: inLine }],
  ['failing again after it came back', { ...aStatus('suspected'), incident: worksAgain }],
  ['unreached after it came back', { ...aStatus('unreached'), incident: worksAgain }],
  ...verdicts.flatMap((verdict) =>
    pages.map(([name, page]): [string, Status] => [`${verdict}, page ${name}`, aStatus(verdict, page)]),
  ),
];
