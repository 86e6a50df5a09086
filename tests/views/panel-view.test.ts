import { describe, expect, test } from 'vitest';
import { messageProblems } from '../../packages/discord-stand-in/index.ts';
import type { ListedPanel } from '../../src/panels/panels.ts';
import { withPanels } from '../../src/views/panel-text.ts';
import { panelMark, panelState, panelView } from '../../src/views/panel-view.ts';
import { listView } from '../../src/views/subscription-view.ts';
import { aStatus, now, situationIn } from '../situation/states.ts';
import { inWords, panelIn, panelViews } from './panel-states.ts';
import { line } from './view-states.ts';
import { emojisIn, mistakesIn, problemsOf, visibleLength } from './visible.ts';

const facts = (status: ReturnType<typeof aStatus>) => ({
  situation: situationIn(status),
  past: [],
  knownSince: now,
});

describe('a panel', () => {
  test.each(panelViews)(
    '%s: Discord takes it, it reads well on a phone, and has one sign of state',
    (_, view) => {
      expect(messageProblems(view)).toEqual([]);
      expect(mistakesIn(inWords(view))).toEqual([]);
      expect(emojisIn(inWords(view))).toHaveLength(1);
      expect(visibleLength(inWords(view))).toBeLessThanOrEqual(900);
      expect(inWords(view).content).toContain(panelMark);
    },
  );

  test('says what works and what does not, the last three outages, and thirty days', () => {
    const { content = '' } = inWords(panelIn(situationIn(aStatus('down'))));
    expect(content).toMatch(/\*\*Fails:\*\* chat servers, chat connection, account servers, website/);
    expect(content.match(/^<t:\d+:d> <t:\d+:t> · .+$/gm)).toHaveLength(3);
    expect(content).toMatch(/^`[·▁▃▅█]{30}`$/m);
  });

  test('offers to tell of the end only while there is one to wait for', () => {
    for (const verdict of ['up', 'recovering', 'down'] as const) {
      const offers = JSON.stringify(panelView(facts(aStatus(verdict)))).includes('Tell me when it is over');
      expect(offers).toBe(verdict === 'down');
    }
  });

  test('has a state that time alone does not change, and anything that it says does', () => {
    const later = (status: ReturnType<typeof aStatus>) => {
      const { situation, ...other } = facts(status);
      const outage = situation.outage && {
        ...situation.outage,
        lastedMs: situation.outage.lastedMs + 60_000,
      };
      return { ...other, situation: { ...situation, at: now + 60_000, outage } };
    };
    for (const verdict of ['up', 'down', 'recovering', 'unseen'] as const)
      expect(panelState(later(aStatus(verdict)))).toBe(panelState(facts(aStatus(verdict))));
    const states = (['up', 'queue', 'suspected', 'down', 'recovering', 'unreached', 'unseen'] as const).map(
      (verdict) => panelState(facts(aStatus(verdict))),
    );
    expect(new Set(states).size).toBe(states.length);
  });
});

describe('the list of panels', () => {
  const panel = (changes: Partial<ListedPanel> = {}): ListedPanel => ({
    channelId: '32345678901234567890',
    createdAt: now,
    ...{ shownAt: now, deletedAt: null, editsRefusedSince: null, paused: null },
    ...changes,
  });

  test('fits below the list of channels, however much is wrong', () => {
    const channels = Array.from({ length: 25 }, () =>
      line({ paused: { at: now, missing: [], said: 'x'.repeat(160) } }),
    );
    const said = panel({ paused: { at: now, missing: [], said: 'x'.repeat(160) } });
    for (const each of [panel(), said, panel({ deletedAt: now }), panel({ editsRefusedSince: now })]) {
      const view = withPanels(
        listView(channels),
        Array.from({ length: 25 }, () => each),
      );
      expect(problemsOf(view)).toEqual([]);
      expect(mistakesIn(view)).toEqual([]);
    }
  });

  test('says nothing where there is none', () => {
    expect(withPanels(listView([]), [])).toEqual(listView([]));
  });
});
