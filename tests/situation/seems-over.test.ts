import { expect, test } from 'vitest';
import type { Verdict } from '../../src/health/reading.ts';
import type { Status } from '../../src/health/status.ts';
import { aStatus, failingIn, inPart, now, situationIn } from './states.ts';

/** An outage of the accounts, of which all answers again but what is named. */
function except(parts: Readonly<Record<string, Verdict>>): Status {
  const status = failingIn([], { severity: 'degraded', affected: ['account'] });
  const sources = status.sources.map((each) => ({ ...each, verdict: parts[each.source] ?? each.verdict }));
  return { ...status, sources };
}

const seemsOver = (status: Status) => situationIn(status).seemsOver;

test('an outage seems over as soon as all of it answers again', () => {
  expect(seemsOver(except({}))).toBe(true);
});

test('not while anything fails, or makes people wait in line', () => {
  expect(seemsOver(inPart('account'))).toBe(false);
  expect(seemsOver(except({ web: 'fail' }))).toBe(false);
  expect(seemsOver(except({ chat: 'queue' }))).toBe(false);
});

test('not while nobody can tell whether what broke still fails', () => {
  expect(seemsOver(except({ account: 'unknown' }))).toBe(false);
  expect(seemsOver(except({ web: 'unknown' }))).toBe(true);
});

test("whatever the official page still says, and what hasn't counted for days", () => {
  expect(seemsOver(except({ 'status-page': 'fail' }))).toBe(true);
  const aside = [{ source: 'web', address: null, since: now - 172_800_000, okSince: null }];
  expect(seemsOver({ ...except({ web: 'fail' }), aside })).toBe(true);
});

test('and nothing seems over where no outage runs', () => {
  for (const verdict of ['up', 'suspected', 'recovering', 'unseen'] as const)
    expect(seemsOver(aStatus(verdict))).toBe(false);
});
