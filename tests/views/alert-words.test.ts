import { expect, test } from 'vitest';
import type { MessageStep } from '../../src/alerts/outbox.ts';
import type { OwedMessage } from '../../src/alerts/owed.ts';
import type { Incident } from '../../src/health/incident.ts';
import { alertView, mentionText } from '../../src/views/alert-view.ts';
import { alertWords } from '../../src/views/alert-words.ts';
import { english } from '../../tests/english.ts';
import {
  changed,
  ended,
  endedAgain,
  later,
  recovering,
  returned,
  started,
  stillFailing,
} from '../alerts/outage.ts';
import { delivery } from '../storage/entries.ts';
import { visibleTexts } from './visible.ts';

const steps: MessageStep[] = ['start', 'update', 'reply', 'reply-edit', 'summary', 'tell', 'tell-edit'];

function owed(step: MessageStep, incident: Incident, roleId: string | null = null): OwedMessage {
  return { delivery: delivery('1', { roleId }), step, incident };
}

function someWords() {
  const world = { now: 0, outlooks: 0 };
  const outlook = () => {
    world.outlooks += 1;
    return {
      medianMs: world.now,
      quartilesMs: [0, world.now] as [number, number],
      cases: 8,
      years: ['2026'],
    };
  };
  return {
    world,
    outlook,
    ...alertWords(
      () => english,
      outlook,
      () => world.now,
    ),
  };
}

test('thousands of channels are told in words that are made once a second', () => {
  const { world, messageOf } = someWords();
  const first = messageOf(owed('start', started), 'en');
  for (let channel = 0; channel < 1_000; channel += 1) {
    expect(messageOf(owed('start', started), 'en')).toEqual(first);
  }
  expect(world.outlooks).toBe(1);
  world.now = 90_000;
  expect(messageOf(owed('start', started), 'en')).not.toEqual(first);
  expect(world.outlooks).toBe(2);
});

test('each channel mentions the role of its own in every phase, and a channel without one mentions none', () => {
  const { world, outlook, messageOf } = someWords();
  for (const incident of [started, changed, recovering, returned, ended, stillFailing]) {
    const alone = alertView(english, incident, outlook(), world.now);
    expect(messageOf(owed('update', incident), 'en')).toEqual(alone);
    for (const role of ['1', '2']) {
      expect(messageOf(owed('update', incident, role), 'en')).toEqual({
        ...alone,
        content: mentionText(english, incident, role),
      });
    }
  }
  const { content } = messageOf(owed('start', started, '1'), 'en');
  expect(content).toBe('<@&1> Character.AI is down.');
});

test('no step speaks of another one, nor of another outage or of what has changed since', () => {
  const { messageOf } = someWords();
  const incidents = [started, changed, recovering, returned, ended, endedAgain, stillFailing, later(ended)];
  const said = incidents.flatMap((incident) =>
    steps.map((step) => JSON.stringify(messageOf(owed(step, incident), 'en'))),
  );
  const again = incidents.flatMap((incident) =>
    steps.map((step) => JSON.stringify(someWords().messageOf(owed(step, incident), 'en'))),
  );
  expect(said).toEqual(again);
});

test.each<[MessageStep, Incident]>([
  ['start', started],
  ['start', returned],
  ['summary', recovering],
  ['summary', ended],
  ['tell', recovering],
  ['tell', ended],
])(
  'a %s can be found by its mark, with and without a role, and not taken for one of another outage',
  (step, incident) => {
    const { messageOf, markOf } = someWords();
    for (const roleId of ['1', null]) {
      const mark = markOf(owed(step, incident, roleId));
      expect(visibleTexts(messageOf(owed(step, incident, roleId), 'en')).join()).toContain(mark);
    }
    const other = visibleTexts(messageOf(owed(step, later(incident)), 'en')).join();
    expect(other).not.toContain(markOf(owed(step, incident)));
  },
);
