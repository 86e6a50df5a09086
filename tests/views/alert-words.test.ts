import { expect, test } from 'vitest';
import type { Step } from '../../src/alerts/outbox.ts';
import type { Owed } from '../../src/alerts/owed.ts';
import type { Incident } from '../../src/health/incident.ts';
import { outageView, resolvedView } from '../../src/views/alert-view.ts';
import { words } from '../../src/views/alert-words.ts';
import { changed, ended, later, started } from '../alerts/outage.ts';
import { delivery } from '../storage/entries.ts';

const steps: Step[] = ['start', 'update', 'end-edit', 'end-reply', 'summary', 'tell'];

function owed(step: Step, incident: Incident, roleId: string | null = null): Owed {
  return { delivery: delivery('1', { roleId }), step, incident };
}

function aWriter() {
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
  return { world, outlook, say: words(outlook, () => world.now) };
}

test('thousands of channels are told in words that are made once a second', () => {
  const { world, say } = aWriter();
  const first = say(owed('start', started));
  for (let channel = 0; channel < 1_000; channel += 1) expect(say(owed('start', started))).toEqual(first);
  expect(world.outlooks).toBe(1);
  world.now = 90_000;
  expect(say(owed('start', started))).not.toEqual(first);
  expect(world.outlooks).toBe(2);
});

test('each channel mentions the role of its own, and a channel without one mentions none', () => {
  const { outlook, say } = aWriter();
  for (const role of ['1', null, '2', '1', null]) {
    expect(say(owed('start', started, role))).toEqual(outageView(started, role, outlook()));
    expect(say(owed('update', changed, role))).toEqual(outageView(changed, role, outlook()));
    expect(say(owed('end-edit', ended, role))).toEqual(resolvedView(ended, role));
  }
});

test('no step speaks of another one, nor of another outage or of what has changed since', () => {
  const { say } = aWriter();
  const incidents = [started, changed, ended, later(ended)];
  const said = incidents.flatMap((incident) =>
    steps.map((step) => JSON.stringify(say(owed(step, incident)))),
  );
  const again = incidents.flatMap((incident) =>
    steps.map((step) => JSON.stringify(aWriter().say(owed(step, incident)))),
  );
  expect(said).toEqual(again);
});
