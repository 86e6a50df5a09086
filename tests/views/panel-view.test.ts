import { describe, expect, test } from 'vitest';
import { messageProblems } from '../../packages/discord-stand-in/index.ts';
import type { ListedPanel } from '../../src/panels/panels.ts';
import { withPanels } from '../../src/views/panel-text.ts';
import { panelMark, panelState, panelView } from '../../src/views/panel-view.ts';
import { listView } from '../../src/views/subscription-view.ts';
import { english } from '../../tests/english.ts';
import { aStatus, now, situationIn } from '../situation/states.ts';
import { inWords, panelIn, panelViews } from './panel-states.ts';
import { allSettings, fullestLines } from './view-states.ts';
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
      const offers = JSON.stringify(panelView(english, facts(aStatus(verdict)))).includes(
        'Tell me when it is over',
      );
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
      expect(panelState(english, later(aStatus(verdict)))).toBe(panelState(english, facts(aStatus(verdict))));
    const states = (['up', 'queue', 'suspected', 'down', 'recovering', 'unreached', 'unseen'] as const).map(
      (verdict) => panelState(english, facts(aStatus(verdict))),
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

  const lack = {
    at: now,
    missing: ['View Channel', 'Send Messages in Threads', 'Embed Links', 'Read Message History'],
  };
  const troubles = [
    panel(),
    panel({ paused: { at: now, missing: [], said: 'x'.repeat(160) } }),
    panel({ paused: lack }),
    panel({ deletedAt: now }),
    panel({ editsRefusedSince: now }),
  ];

  test.each(Object.entries(fullestLines))(
    'fits below the list of channels, however much is wrong: %s',
    (_, each) => {
      const channels = Array.from({ length: 25 }, () => ({ settings: allSettings, ...each }));
      for (const trouble of troubles) {
        const view = withPanels(
          english,
          listView(english, channels),
          Array.from({ length: 25 }, () => trouble),
        );
        expect(problemsOf(view)).toEqual([]);
        expect(mistakesIn(view)).toEqual([]);
      }
    },
  );

  test('says nothing where there is none', () => {
    expect(withPanels(english, listView(english, []), [])).toEqual(listView(english, []));
  });
});
