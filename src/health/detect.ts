import type { Reading } from './reading.ts';

/** Fails (or good answers) in a row that turn an endpoint down (or up again). */
const streakToTurn = 3;
/** Endpoints that must be down together before it is an outage; one alone may be that endpoint's own trouble. */
const endpointsForOutage = 2;
/** Fails further apart than this are not one run of fails: the bot was away, or could not see. */
const sameRunMs = 10 * 60_000;
/** An endpoint that was down this long before the outage began has troubles of its own, and does not hold up its end. */
const ownTroubleMs = 60 * 60_000;

export type EndpointHealth = {
  state: 'up' | 'down' | 'unseen';
  /** Readings in a row that contradict `state`. */
  streak: number;
  firstFailAt: number | null;
  lastFailAt: number | null;
  firstGoodAt: number | null;
};

export type Detection = {
  endpoints: Record<string, EndpointHealth>;
  outage: { since: number; affected: string[] } | null;
};

export type DetectionEvent =
  | { type: 'outage-started'; at: number; since: number; affected: string[] }
  | { type: 'outage-changed'; at: number; affected: string[] }
  /** It ended after `lastBadAt` and no later than `firstGoodAt`; far apart if nobody looked in between. */
  | { type: 'outage-resolved'; at: number; lastBadAt: number; firstGoodAt: number };

export type DetectionStep = { state: Detection; events: DetectionEvent[] };

/** Begins, or goes on from what was remembered, for exactly these endpoints; what is no longer watched is forgotten. */
export function detection(endpoints: readonly string[], remembered: Detection | null): Detection {
  const known = remembered?.endpoints ?? {};
  return {
    endpoints: Object.fromEntries(endpoints.map((name) => [name, known[name] ?? unseen])),
    outage: remembered?.outage ?? null,
  };
}

/** One pure step: an endpoint's reading updates that endpoint, and the endpoints together decide about an outage. */
export function detect(state: Detection, reading: Reading): DetectionStep {
  const before = state.endpoints[reading.source];
  if (before === undefined || reading.verdict === 'unknown') return { state, events: [] };

  const endpoints = { ...state.endpoints, [reading.source]: observe(before, reading) };
  return decide({ ...state, endpoints }, reading.at);
}

const unseen: EndpointHealth = {
  state: 'unseen',
  streak: 0,
  firstFailAt: null,
  lastFailAt: null,
  firstGoodAt: null,
};

/** A queue shows that the service lives, but not that people get in: it ends a run of fails and completes no recovery. */
function observe(health: EndpointHealth, { verdict, at }: Reading): EndpointHealth {
  if (verdict === 'fail') {
    const failing = { ...health, lastFailAt: at, firstGoodAt: null };
    if (health.state === 'down') return { ...failing, streak: 0 };
    const goesOn = health.streak > 0 && at - (health.lastFailAt ?? at) <= sameRunMs;
    const streak = goesOn ? health.streak + 1 : 1;
    const firstFailAt = goesOn ? health.firstFailAt : at;
    if (streak < streakToTurn) return { ...failing, streak, firstFailAt };
    return { ...failing, state: 'down', streak: 0, firstFailAt };
  }
  if (health.state !== 'down')
    return { ...health, state: 'up', streak: 0, firstGoodAt: health.firstGoodAt ?? at };
  if (verdict === 'queue') return { ...health, streak: 0, firstGoodAt: null };
  const recovering = { ...health, streak: health.streak + 1, firstGoodAt: health.firstGoodAt ?? at };
  return recovering.streak < streakToTurn ? recovering : { ...recovering, state: 'up', streak: 0 };
}

function decide(state: Detection, at: number): DetectionStep {
  const down = Object.entries(state.endpoints).filter(([, health]) => health.state === 'down');
  return state.outage === null ? begin(state, down, at) : carryOn(state, state.outage, down, at);
}

type Named = [name: string, health: EndpointHealth];

function begin(state: Detection, down: Named[], at: number): DetectionStep {
  const needed = Math.min(endpointsForOutage, Object.keys(state.endpoints).length);
  if (down.length < needed) return { state, events: [] };
  const since = down.map(([, health]) => health.firstFailAt ?? at).sort((a, b) => a - b)[needed - 1] ?? at;
  const affected = affectedBy({ since }, down);
  return {
    state: { ...state, outage: { since, affected } },
    events: [{ type: 'outage-started', at, since, affected }],
  };
}

function carryOn(
  state: Detection,
  outage: NonNullable<Detection['outage']>,
  down: Named[],
  at: number,
): DetectionStep {
  const affected = affectedBy(outage, down);
  if (affected.length === 0) return isWell(state) ? resolve(state, outage, at) : { state, events: [] };
  if (affected.join() === outage.affected.join()) return { state, events: [] };
  return {
    state: { ...state, outage: { ...outage, affected } },
    events: [{ type: 'outage-changed', at, affected }],
  };
}

function affectedBy(outage: { since: number }, down: Named[]): string[] {
  return down
    .filter(([, health]) => (health.firstFailAt ?? outage.since) > outage.since - ownTroubleMs)
    .map(([name]) => name);
}

function isWell({ endpoints }: Detection): boolean {
  const seen = Object.values(endpoints).filter(({ state }) => state === 'up');
  return seen.length > 0 && seen.every(({ streak }) => streak === 0);
}

/** The endpoint that came back last says when it was over. */
function resolve(state: Detection, outage: { since: number }, at: number): DetectionStep {
  const back = Object.values(state.endpoints)
    .filter(({ state, lastFailAt }) => state === 'up' && lastFailAt !== null)
    .sort((a, b) => (b.firstGoodAt ?? 0) - (a.firstGoodAt ?? 0))[0];
  const lastBadAt = Math.max(outage.since, back?.lastFailAt ?? 0);
  const firstGoodAt = Math.max(lastBadAt, back?.firstGoodAt ?? at);
  return {
    state: { ...state, outage: null },
    events: [{ type: 'outage-resolved', at, lastBadAt, firstGoodAt }],
  };
}
