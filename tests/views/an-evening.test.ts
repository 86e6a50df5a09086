import { describe, expect, test } from 'vitest';
import type { Status } from '../../src/health/status.ts';
import { nowSection } from '../../src/page/now.ts';
import { alertView } from '../../src/views/alert-view.ts';
import { statusView } from '../../src/views/status-view.ts';
import { english } from '../../tests/english.ts';
import { aStatus, failingIn, now, pageIn, phases, situationIn } from '../situation/states.ts';
import { inWords, panelIn } from './panel-states.ts';
import { visibleTexts } from './visible.ts';

const statusOf = (status: Status) => visibleTexts(statusView(english, situationIn(status))).join('\n');
const panelOf = (status: Status) => inWords(panelIn(situationIn(status))).content ?? '';

async function pageOf(status: Status): Promise<string> {
  const shown = {
    lang: '',
    now,
    situation: situationIn(status),
    incidents: [],
    whole: { from: now, outages: [], watched: [] },
  };
  return String(await nowSection(english, shown as never));
}

describe('in the minute in which all of it answers again, and the outage is not called over yet', () => {
  const moments: [string, Status][] = [
    ['all of it was down', failingIn([])],
    ['logging in failed', failingIn([], { severity: 'degraded', affected: ['account'] })],
    ['people waited in line', failingIn([], { severity: 'queueing' })],
    ['the official page still tells of it', { ...failingIn([]), page: pageIn('incident', 'Major outage') }],
  ];

  test.each(moments)('panel, answer and page say that it looks well: %s', async (_, status) => {
    for (const text of [panelOf(status), statusOf(status), await pageOf(status)]) {
      expect(text.replaceAll('&#39;', "'")).toContain('My last looks went well');
      expect(text).not.toMatch(/on their side|may fail|wait in line\. Stay|half were over/);
    }
  });

  test('a panel that waits for the end is edited when something fails after all', () => {
    expect(panelOf(failingIn(['web']))).toContain("It's on their side, not yours.");
  });
});

describe('what fails again while it is watched whether it holds', () => {
  const again = { ...aStatus('suspected'), incident: phases['recovering'] ?? null };

  test('is not called too early for an outage, of which there was one', () => {
    for (const text of [panelOf(again), statusOf(again)]) {
      expect(text).toContain('Something fails again at Character.AI');
      expect(text).toContain('It was coming back, but some of my checks on C.AI are failing again.');
      expect(text).toContain("I'm looking again");
      expect(text).not.toContain('Too early');
    }
  });

  test('but the first that fails is', () => {
    expect(statusOf(aStatus('suspected'))).toContain('Too early to call it an outage');
  });
});

describe('while an outage is seen', () => {
  test("the official page's incident is quoted in one line", () => {
    const text = statusOf(aStatus('down', pageIn('incident', 'Chats are down')));
    expect(text.match(/official page.*/g)).toEqual(['official page**: says “Chats are down”']);
  });

  test.each(['operational', 'inactive', 'unreachable'] as const)('a page that is %s is left out', (state) => {
    expect(statusOf(aStatus('down', pageIn(state, 'All Systems Operational', 0)))).not.toContain(
      'official page',
    );
  });
});

test('while it is watched whether it holds, the answer says since when it works, as the alert does', () => {
  const status = aStatus('recovering');
  if (status.incident === null) throw new Error('nothing is watched');
  const [sentence] =
    /It has worked again since <t:\d+:t>\. I'm making sure that it holds\./.exec(statusOf(status)) ?? [];
  expect(sentence).toBeDefined();
  expect(visibleTexts(alertView(english, status.incident, null, now)).join('\n')).toContain(sentence);
  expect(panelOf(status)).toContain(sentence);
});

test('the last words about an outage claim no more of saved chats than anybody outside can know', () => {
  const { over } = phases;
  if (over === undefined) throw new Error('nothing is over');
  const text = visibleTexts(alertView(english, over, null, now)).join('\n');
  expect(text).toContain('As far as anyone outside can tell, saved chats are untouched');
  expect(text).not.toContain('kept apart');
});
