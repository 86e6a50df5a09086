import type { Advice } from '../../src/advice/advice.ts';
import type { Situation } from '../../src/advice/situation.ts';

const minuteMs = 60_000;

type Outage = { name: string; situation: Extract<Situation, { kind: 'outage' }>; lasted: string };

/** Outages in every phase and on the edges between them; `lasted` is what a person should read. */
export const outages: Outage[] = [
  outage(0, 'less than a minute'),
  outage(8 * minuteMs, '8 min'),
  outage(30 * minuteMs - 1_000, '29 min'),
  outage(30 * minuteMs, '30 min'),
  outage(60 * minuteMs - 1_000, '59 min'),
  outage(60 * minuteMs, '1 h'),
  outage(95 * minuteMs, '1 h 35 min'),
  outage(10 * 60 * minuteMs, '10 h'),
  outage(3 * 24 * 60 * minuteMs, '3 days'),
];

export const suspected: Situation = { kind: 'suspected' };
export const noOutage: Situation = { kind: 'no-outage' };
export const cannotSee: Situation = { kind: 'cannot-see' };

export const situations: { name: string; situation: Situation; lasted: string }[] = [
  ...outages,
  { name: 'suspected', situation: suspected, lasted: '' },
  { name: 'no outage', situation: noOutage, lasted: '' },
  { name: 'cannot see', situation: cannotSee, lasted: '' },
];

/** Everything of an answer that a person reads, in reading order. */
export function words({ title, lead, sections }: Advice): string {
  return [title, lead, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n');
}

function outage(lastedMs: number, lasted: string): Outage {
  return { name: `outage, ${lasted} so far`, situation: { kind: 'outage', lastedMs }, lasted };
}
