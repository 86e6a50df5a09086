import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../src/health/reading.ts';
import { statusAt } from '../../src/health/status.ts';
import type { SourceReading, Watch } from '../../src/health/watch.ts';
import { watcher } from '../../src/health/watcher.ts';
import { anIncident, over as itHeld, recovering as itRecovers } from './incidents.ts';

const now = Date.UTC(2026, 7, 1, 12);
const freshMs = 100_000;
const endpoints = ['api', 'account'].map((name) => ({ name, kind: 'endpoint' as const }));
const calm = watcher(endpoints, 30_000).begin(null, now - 1_000_000);

const open = anIncident({ since: now - 300_000 });
const recovering = itRecovers(open, 170_000);
const over = itHeld(recovering);

function reading(
  verdict: Verdict,
  { source = 'api', kind = 'endpoint', at = now }: Partial<SourceReading> = {},
): SourceReading {
  return { source, kind, verdict, reason: `looks ${verdict}`, at };
}

function verdictOf(readings: SourceReading[], watch: Watch = calm) {
  return statusAt({ ...watch, readings }, now, freshMs).verdict;
}

describe('the verdict', () => {
  test.each<[Verdict[], string]>([
    [['ok', 'ok'], 'up'],
    [['ok', 'unknown'], 'up'],
    [['ok', 'fail'], 'suspected'],
    [['fail', 'fail'], 'suspected'],
    [['fail', 'queue'], 'suspected'],
    [['queue', 'ok'], 'queue'],
    [['queue', 'unknown'], 'queue'],
    [['unknown', 'unknown'], 'unseen'],
    [[], 'unseen'],
  ])('for %j is %s', (verdicts, expected) => {
    expect(verdictOf(verdicts.map((verdict, index) => reading(verdict, { source: `${index}` })))).toBe(
      expected,
    );
  });

  test('is down while an incident is open, whatever the latest looks say', () => {
    const watch = { ...calm, incident: open };
    expect(verdictOf([reading('ok')], watch)).toBe('down');
    expect(verdictOf([reading('unknown')], watch)).toBe('down');
  });

  test('is recovering while an outage has yet to show that it is over, unless something fails', () => {
    const watch = { ...calm, incident: recovering };
    expect(verdictOf([reading('ok')], watch)).toBe('recovering');
    expect(verdictOf([reading('ok'), reading('fail', { source: 'account' })], watch)).toBe('suspected');
  });

  test('leaves out a source that counts nothing', () => {
    const watch = { ...calm, aside: [{ source: 'account', address: null, since: now - 1, okSince: null }] };
    expect(verdictOf([reading('ok'), reading('fail', { source: 'account' })], watch)).toBe('up');
    expect(verdictOf([reading('fail'), reading('fail', { source: 'account' })], watch)).toBe('suspected');
    expect(verdictOf([reading('fail', { source: 'account' })], watch)).toBe('unseen');
  });

  test('is unseen once nothing could be seen for long, even in an outage', () => {
    expect(verdictOf([reading('fail')], { ...calm, incident: open, blind: true })).toBe('unseen');
  });

  test('is unseen without a single control in reach', () => {
    const lost = reading('fail', { kind: 'control', source: 'control-1' });
    expect(verdictOf([reading('fail'), lost])).toBe('unseen');
  });

  test.each(['status-page', 'vantage'] as const)('is not swayed by a %s', (kind) => {
    expect(verdictOf([reading('ok'), reading('fail', { kind, source: 'other' })])).toBe('up');
    expect(verdictOf([reading('ok', { kind, source: 'other' })])).toBe('unseen');
  });
});

describe('a look', () => {
  test('counts as long as it is fresh', () => {
    expect(verdictOf([reading('ok', { at: now - freshMs })])).toBe('up');
    expect(verdictOf([reading('fail', { at: now - freshMs })])).toBe('suspected');
  });

  test.each<Verdict>(['ok', 'fail', 'queue'])('that said %s says nothing once it is old', (verdict) => {
    const status = statusAt(
      { ...calm, readings: [reading(verdict, { at: now - freshMs - 1 })] },
      now,
      freshMs,
    );
    expect(status.verdict).toBe('unseen');
    expect(status.sources).toEqual([
      expect.objectContaining({ source: 'api', verdict: 'unknown', reason: 'no recent look' }),
    ]);
    expect(status.sources[0]?.at).toBe(now - freshMs - 1);
  });

  test('that is old does not spoil a fresh one', () => {
    const old = reading('fail', { source: 'account', at: now - freshMs - 1 });
    expect(verdictOf([reading('ok'), old])).toBe('up');
  });
});

describe('since when', () => {
  test.each([
    ['an open incident began', { ...calm, incident: open, lastIncident: over }, open.since],
    ['the last incident was over', { ...calm, lastIncident: over }, over.end?.firstGoodAt],
    ['an open one was over for now', { ...calm, incident: recovering }, recovering.end?.firstGoodAt],
    ['the bot began to look', calm, calm.since],
  ])('is when %s', (_, watch, expected) => {
    expect(statusAt(watch, now, freshMs).since).toBe(expected);
  });
});

test('it passes on what is remembered', () => {
  const page = {
    state: 'inactive' as const,
    description: '',
    incidents: [],
    since: now,
    at: now,
    aliveAt: null,
  };
  expect(statusAt({ ...calm, page, incident: open, lastIncident: over }, now, freshMs)).toMatchObject({
    page,
    incident: open,
    lastIncident: over,
  });
});
