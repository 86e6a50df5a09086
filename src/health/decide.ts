import { largest, smallest } from '../numbers.ts';
import type { Detection, DetectionStep, Findings, Outage } from './detection.ts';
import { provenForMs } from './evidence.ts';
import { findingsOf, isVantageWaitedFor, isWaitedFor, sinceOf } from './findings.ts';
import { type Hypothesis, isBroken, isFaulty, isOurs, touches } from './hypotheses.ts';
import type { Model } from './model.ts';
import { meanMs, paceOf, thresholds } from './parameters.ts';
import type { Reading, WatchedEndpoint } from './reading.ts';

/** The vantage loses a look now and then: so many that it missed besides are an opinion. */
const enoughMissed = 2;

/** By how much a fault becomes less likely when people are told that it is over. */
const leftOfFault = 0.02;

/** What the belief means for people after a reading has moved it: an outage begins, changes or ends, or nothing happens. */
export function decide(model: Model, state: Detection, reading: Reading): DetectionStep {
  if (reading.kind === 'control') return { state, events: [] };
  if (state.outage === null) return start(model, state, reading);
  const outage = witness(model, state.outage, state, reading);
  const current = { ...state, outage };
  switch (reading.verdict) {
    case 'fail':
      return carryOn(model, current, outage, reading.at);
    case 'queue':
      return holdsBack(model, current, outage, reading.at)
        ? endInQueue(model, current, outage, reading.at)
        : carryOn(model, current, outage, reading.at);
    case 'ok':
      return isOver(model, current, outage, reading.at)
        ? end(model, current, outage, reading.at)
        : { state: current, events: [] };
    case 'unknown':
      return { state: current, events: [] };
  }
}

function start(model: Model, state: Detection, { at, verdict }: Reading): DetectionStep {
  if (verdict !== 'fail' || !isLikely(model, state)) return { state, events: [] };
  const findings = findingsOf(model, state, 'outage');
  const since = beganAt(model, state, findings.affected, at);
  const waits =
    (findings.severity === 'outage' && mayPassUnseen(model, state, findings.affected, at)) ||
    (findings.severity === 'degraded' && isWaitedFor(model, state)) ||
    isBadOnlyHere(model, state, findings.affected) ||
    isBadOnlyElsewhere(model, state, findings.affected) ||
    isVantageWaitedFor(model, state, findings.affected);
  if (waits) return { state, events: [] };
  const outage = { ...findings, toldAt: at, lastBadAt: at, firstGoodAt: null, ours: false, turning: null };
  return { state: { ...state, outage }, events: [{ type: 'outage-started', at, since, ...findings }] };
}

/**
 * Whether all that fails may be no more than a bad way of ours, and the vantage got an answer lately where ours fail. The web page is
 * left out: its usual answer tells the vantage nothing.
 */
function isBadOnlyHere({ endpoints }: Model, state: Detection, affected: readonly string[]): boolean {
  const seen = endpoints.filter(
    ({ name, expects }) =>
      expects !== 'web' && affected.includes(name) && state.failingSince[name] !== undefined,
  );
  const isConfirmed = seen.some((endpoint) => isErrorShared(endpoint, state)) || isSilenceShared(seen, state);
  return !isConfirmed && seen.some((endpoint) => isSeenWell(endpoint, state));
}

/**
 * An error page of the edge near us is confirmed by one elsewhere, or where the vantage does not look; a 500 comes from nobody but the
 * application.
 */
function isErrorShared({ name, elsewhere }: WatchedEndpoint, { heard }: Detection): boolean {
  if (heard[name] === 'network') return false;
  if (elsewhere === undefined) return true;
  return heard[name] === 'server' || (heard[elsewhere] ?? 'network') !== 'network';
}

/** Silence is confirmed by looks of the vantage that got no answer either, the last of them lately. */
function isSilenceShared(
  seen: readonly WatchedEndpoint[],
  { belief, heard, failedAt, missed = {} }: Detection,
): boolean {
  const isRecent = (source: string) => belief.at - (failedAt[source] ?? 0) < thresholds.opinionMs;
  const missing = seen.filter(({ name, elsewhere = '' }) => heard[name] === 'network' && isRecent(elsewhere));
  return missing.reduce((sum, { elsewhere = '' }) => sum + (missed[elsewhere] ?? 0), 0) >= enoughMissed;
}

/** What it saw well while we get error pages, it sees well until it misses more than the odd look. */
function isSeenWell(
  { name, elsewhere = '' }: WatchedEndpoint,
  { belief, heard, okAt, missed = {}, troubledAt }: Detection,
): boolean {
  const seenAt = okAt[elsewhere] ?? 0;
  const isOneLost =
    heard[name] !== 'network' && seenAt >= troubledAt && (missed[elsewhere] ?? 0) < enoughMissed;
  return belief.at - seenAt < (isOneLost ? provenForMs : thresholds.latelySeenMs);
}

/** Whether only the vantage sees it fail, while our own looks go on working: then it is the vantage's trouble. */
function isBadOnlyElsewhere(
  { endpoints, intervalMs }: Model,
  { belief, failingSince, okAt }: Detection,
  affected: readonly string[],
): boolean {
  return endpoints
    .filter(({ name }) => affected.includes(name))
    .every(({ name }) => failingSince[name] === undefined && belief.at - (okAt[name] ?? 0) <= 2 * intervalMs);
}

/** Whether it has lasted so shortly that it may be over before anybody reads of it. What only the vantage sees, it sees too rarely to tell. */
function mayPassUnseen(model: Model, state: Detection, affected: readonly string[], at: number): boolean {
  if (at >= outlastsAt(model, state, affected, at)) return false;
  return model.endpoints.some(({ name }) => state.failingSince[name] !== undefined);
}

/** From when on what fails may be announced, because it has not passed. */
export function passedAt(model: Model, state: Detection): number | null {
  const failing = model.endpoints.filter((endpoint) => sinceOf(endpoint, state.failingSince) !== undefined);
  if (state.outage !== null || failing.length === 0) return null;
  const names = failing.map(({ name }) => name);
  return outlastsAt(model, state, names, state.troubledAt);
}

/**
 * When it has probably lasted longer than what passes. Where looks were far apart, that is told a little sooner after its estimated
 * beginning: each second of waiting then spares fewer people a blip.
 */
function outlastsAt(model: Model, state: Detection, affected: readonly string[], at: number): number {
  const pace = paceOf(model.intervalMs);
  const gapMs = Math.min(thresholds.widestGapMs * pace, state.troubledAt - lastGoodAt(state, affected));
  const soonerMs = thresholds.soonerPerGap * (gapMs - thresholds.usualGapMs * pace);
  return beganAt(model, state, affected, at) + thresholds.passesMs * pace - soonerMs;
}

/** What fails now had begun to fail by the first failing look, and not before the last good look at any part of it. */
function beganAt({ endpoints }: Model, state: Detection, affected: readonly string[], at: number): number {
  const { failingSince, troubledAt } = state;
  const failing = endpoints.filter(({ name }) => affected.includes(name));
  const earliest = smallest(
    failing.map((endpoint) => sinceOf(endpoint, failingSince) ?? at),
    at,
  );
  return Math.max(earliest, (lastGoodAt(state, affected) + troubledAt) / 2);
}

/** When any part of it was last seen well before it failed. */
function lastGoodAt({ okAt, troubledAt }: Detection, affected: readonly string[]): number {
  const good = affected.map((name) => okAt[name] ?? 0).filter((okAt) => okAt < troubledAt);
  return largest(good, 0);
}

/** An outage is likely; a mere blip and trouble of our own are not. */
function isLikely(model: Model, { belief }: Detection): boolean {
  const broken = model.chance(belief, isBroken);
  const blip = model.chance(belief, ({ kind }) => kind === 'blip');
  return broken >= thresholds.broken * (broken + blip) && 1 - broken - blip <= thresholds.ours;
}

/**
 * Nothing has failed for as long as a lull lasts, and hardly anything speaks for a fault any more. An endpoint that did not
 * fail in this spell is left out: it may be one of which we see nothing.
 */
function isOver(model: Model, state: Detection, outage: Outage, at: number): boolean {
  if (at - outage.lastBadAt < lullMs(model)) return false;
  const failed = model.endpoints.filter((endpoint) => hasFailed(endpoint, state)).map(({ name }) => name);
  const broken = model.chance(
    state.belief,
    (h) => isFaulty(h) && (h.scope === null || failed.some((name) => touches(h, name))),
  );
  return broken <= thresholds.over;
}

/** What only the vantage saw fail counts until our own look sees it well. */
function hasFailed({ name, elsewhere = '' }: WatchedEndpoint, { failingSince, okAt }: Detection): boolean {
  return failingSince[name] !== undefined || (okAt[name] ?? 0) < (failingSince[elsewhere] ?? 0);
}

/**
 * A queue tells nothing of what is behind it. But whoever gets a place in line gets no error: nothing has failed for as long as a
 * lull lasts, and all that failed holds people back now, or works.
 */
function holdsBack(model: Model, { last }: Detection, outage: Outage, at: number): boolean {
  if (at - outage.lastBadAt < lullMs(model)) return false;
  const expected = model.endpoints.filter(({ name }) => outage.affected.includes(name));
  const applications = expected.filter(({ expects }) => expects !== 'web');
  const telling = applications.length > 0 ? applications : expected;
  return telling.length > 0 && telling.every(({ name }) => last[name] === 'queue' || last[name] === 'ok');
}

/** What is believed begins anew, because nobody can see what is behind the queue. */
function endInQueue(model: Model, state: Detection, outage: Outage, at: number): DetectionStep {
  const { state: ended, events } = end(model, state, outage, at);
  return {
    state: { ...ended, belief: model.prior(at) },
    events: events.map((event) =>
      event.type === 'outage-resolved' ? { ...event, withQueue: true as const } : event,
    ),
  };
}

function witness(model: Model, outage: Outage, { belief, places }: Detection, reading: Reading): Outage {
  // A vantage that got no answer may have lost it on the way.
  if (reading.kind !== 'endpoint' && reading.fault === 'network') return outage;
  if (reading.kind === 'status-page') return outage;
  const sentAt = reading.sentAt ?? reading.at;
  if (reading.verdict === 'ok' || reading.verdict === 'queue')
    return { ...outage, firstGoodAt: outage.firstGoodAt ?? sentAt };
  if (reading.verdict !== 'fail') return outage;
  // A look that gets lost, or fails on a bad way, does not lengthen an outage of which others saw the end.
  const chanceOf = (matches: (h: Hypothesis) => boolean) => model.chance(belief, matches);
  const isOnOurWay = places > 0 && chanceOf(({ kind }) => kind === 'path' || kind === 'blocked') > 0.5;
  if (outage.firstGoodAt !== null && (isOnOurWay || chanceOf(({ kind }) => kind === 'well') > 0.5))
    return outage;
  const lastBadAt = Math.max(outage.lastBadAt, sentAt);
  if (outage.firstGoodAt !== null && sentAt < outage.firstGoodAt) return { ...outage, lastBadAt };
  const ours = chanceOf(isOurs) >= thresholds.withdraw;
  return { ...outage, lastBadAt, firstGoodAt: null, ours };
}

/** What little still speaks for a fault would take the next lost look for a relapse. */
function end(model: Model, { recent: _, ...state }: Detection, outage: Outage, at: number): DetectionStep {
  const { lastBadAt, firstGoodAt, ours } = outage;
  const type = ours ? 'outage-withdrawn' : 'outage-resolved';
  const belief = model.learn(state.belief, (h) => (isFaulty(h) ? leftOfFault : 1));
  return {
    state: { ...state, belief, outage: null, failingSince: {}, heard: {}, missed: {}, places: 0 },
    events: [{ type, at, lastBadAt, firstGoodAt: firstGoodAt ?? at }],
  };
}

/** Tells of a change once it has held for as long as a lull, so that people do not hear of every fluctuation. */
function carryOn(model: Model, state: Detection, outage: Outage, at: number): DetectionStep {
  // While nothing at all answers us, silence shows nothing more of an outage that runs already.
  const isNews = (name: string) => outage.affected.includes(name) || state.alone?.includes(name) !== true;
  const findings = findingsOf(model, state, outage.severity, isNews);
  const look = lookOf(findings);
  if (findings.affected.length === 0 || look === lookOf(outage)) return unchanged(state, outage, null);
  if (outage.turning?.look !== look) return unchanged(state, outage, { look, since: at });
  if (at - outage.turning.since < lullMs(model)) return unchanged(state, outage, outage.turning);
  return {
    state: { ...state, outage: { ...outage, ...findings, turning: null } },
    events: [{ type: 'outage-changed', at, ...findings }],
  };
}

function unchanged(state: Detection, outage: Outage, turning: Outage['turning']): DetectionStep {
  return { state: { ...state, outage: { ...outage, turning } }, events: [] };
}

function lookOf({ severity, affected }: Findings): string {
  return [severity, ...affected].join();
}

function lullMs({ intervalMs }: Model): number {
  return meanMs.lull * paceOf(intervalMs);
}
