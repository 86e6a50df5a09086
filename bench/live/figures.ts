import { quantile } from '../table.ts';
import type { Verdict } from './judge.ts';
import { type Kind, outageKinds } from './plan.ts';

/** How well somebody told people what happened; the lengths are in seconds. */
export type Figures = {
  outages: number;
  told: number;
  wronglyTold: number;
  blips: number;
  blipsTold: number;
  downs: number[];
  ups: number[];
  upsTooEarly: number;
  lengthErrors: number[];
};

/** Sums up verdicts. */
export function figuresOf(verdicts: readonly Verdict[]): Figures {
  const outages = verdicts.filter(({ event }) => event.sort === 'outage');
  const blips = verdicts.filter(({ event }) => event.sort === 'blip');
  const told = ({ downAfterMs }: Verdict) => downAfterMs !== null;
  return {
    outages: outages.length,
    told: outages.filter(told).length,
    wronglyTold: sum(verdicts.map(({ wronglyTold }) => wronglyTold)),
    blips: blips.length,
    blipsTold: blips.filter(told).length,
    downs: outages.flatMap(({ downAfterMs }) => seconds(downAfterMs)),
    ups: outages.flatMap(({ upAfterMs }) => seconds(upAfterMs)),
    upsTooEarly: sum(outages.map(({ upsTooEarly }) => upsTooEarly)),
    lengthErrors: outages.flatMap(({ lengthErrorMs }) => seconds(lengthErrorMs).map(Math.abs)),
  };
}

export const head = [
  ...['outages told', 'wrongly', 'blips told', 'down', 'p95', 'up', 'p95', 'up too early', 'length off by'],
];

/** One row of the table, without its name. */
export function cellsOf(figures: Figures): string[] {
  const { outages, told, wronglyTold, blips, blipsTold, downs, ups, upsTooEarly, lengthErrors } = figures;
  return [
    `${told}/${outages}`,
    String(wronglyTold),
    `${blipsTold}/${blips}`,
    ...[at(0.5, downs), at(0.95, downs), at(0.5, ups), at(0.95, ups)],
    String(upsTooEarly),
    at(0.5, lengthErrors),
  ];
}

export const kindHead = outageKinds.flatMap((kind) => [kind, 'told']);

/** How many outages of each kind were told, and after how long at the median. */
export function kindCells(verdicts: readonly Verdict[]): string[] {
  return outageKinds.flatMap((kind) => {
    const { told, outages, downs } = figuresOf(ofKind(verdicts, kind));
    return [at(0.5, downs), `${told}/${outages}`];
  });
}

function ofKind(verdicts: readonly Verdict[], kind: Kind): Verdict[] {
  return verdicts.filter(({ event }) => event.kind === kind);
}

function at(part: number, lengths: readonly number[]): string {
  return lengths.length === 0 ? '-' : `${Math.round(quantile(lengths, part))} s`;
}

function seconds(ms: number | null): number[] {
  return ms === null ? [] : [ms / 1_000];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
