import type { Advice } from '../../src/advice/advice.ts';
import type { Situation } from '../../src/situation/situation.ts';
import { aStatus, downFor, situationIn, statuses } from '../situation/states.ts';

const minuteMs = 60_000;

type Named = { name: string; situation: Situation; lasted: string };

/** Outages in every phase and on the edges between them; `lasted` is what a person should read. */
export const outages: Named[] = [
  outage(0, 'less than a minute'),
  outage(8 * minuteMs, '8 min'),
  outage(30 * minuteMs - 1_000, '29 min'),
  outage(30 * minuteMs, '30 min'),
  outage(60 * minuteMs - 1_000, '59 min'),
  outage(60 * minuteMs, '1 hr'),
  outage(95 * minuteMs, '1 hr, 35 min'),
  outage(10 * 60 * minuteMs, '10 hr'),
  outage(3 * 24 * 60 * minuteMs, '3 days'),
];

export const suspected = situationIn(aStatus('suspected'));
export const noOutage = situationIn(aStatus('up'));
export const cannotSee = situationIn(aStatus('unseen'));
export const inLine = situationIn(aStatus('queue'));

export const situations: Named[] = [
  ...outages,
  ...statuses.map(([name, status]) => ({ name, situation: situationIn(status), lasted: '' })),
];

export function outageOf(lastedMs: number): Situation {
  return situationIn(downFor(lastedMs));
}

/** Everything of an answer that a person can read, in reading order. */
export function words({ title, lead, sections, rest }: Advice): string {
  return [title, lead, ...[...sections, ...rest].flatMap(({ heading, text }) => [heading, text])].join('\n');
}

function outage(lastedMs: number, lasted: string): Named {
  return { name: `outage, ${lasted} so far`, situation: outageOf(lastedMs), lasted };
}
