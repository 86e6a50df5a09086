import { expect, test } from 'vitest';
import type { Status } from '../../src/health/status.ts';
import { activityText } from '../../src/views/activity-text.ts';
import { helpView } from '../../src/views/help-view.ts';
import { english } from '../../tests/english.ts';
import { aStatus, downFor, now, pageIn, situationIn } from '../situation/states.ts';

const minute = 60_000;

test.each<[string, Status]>([
  ['C.AI works', aStatus('up')],
  ['C.AI works, with a waiting line', aStatus('queue')],
  ['Something fails at C.AI', aStatus('suspected')],
  ['C.AI is down, 12 min', downFor(12 * minute)],
  ['C.AI is down', downFor(minute / 2)],
  ['C.AI works only in part, 1 hr, 5 min', downFor(65 * minute, { severity: 'degraded' })],
  ['C.AI is coming back', aStatus('recovering')],
  ["C.AI works, but I can't reach it", aStatus('unreached')],
  ["I can't see C.AI right now", aStatus('unseen')],
  ["I can't see C.AI right now", { ...aStatus('up'), asOf: now - 2 * minute }],
  ['C.AI reports an outage', aStatus('up', pageIn('incident', 'Chats fail'))],
  ['C.AI is down, 20 min', aStatus('down', pageIn('incident', 'Chats fail'))],
])('below the name stands: %s', (text, status) => {
  expect(activityText(english, situationIn(status))).toBe(text);
  expect(text.length).toBeLessThanOrEqual(128);
});

test.each([
  ['calm', aStatus('up')],
  ['an outage', aStatus('down')],
])('help in %s fits in eight lines, whoever asks', (_, status) => {
  for (const isInServer of [true, false])
    for (const isManager of [true, false]) {
      const { content = '' } = helpView(english, situationIn(status), { isInServer, isManager });
      expect(content.split('\n').length).toBeLessThanOrEqual(8);
    }
});
