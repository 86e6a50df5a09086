import { alarmsOf } from '../replay/alarms.ts';
import { climates } from '../replay/climates.ts';
import { aMonth } from '../replay/month.ts';
import { anOddWorld, oddKinds } from '../replay/odd-kinds.ts';
import { play } from '../replay/play.ts';
import { type Score, score } from '../replay/score.ts';
import { baselines, type Feed, playBaseline } from './detection-baselines.ts';
import { printTable, quantile } from './table.ts';

/** How many months of each climate, and the number of the first: `-- 2` plays two of each, `-- 8 401` plays eight others. */
const monthsEach = Number(process.argv[2] ?? 8);
const firstMonth = Number(process.argv[3] ?? 1);
const oddWorldsEach = Math.ceil(monthsEach / 4);
const usualLooksPerHour = 540;

type Row = { scores: Score[]; probes: number; months: number };

const rows = new Map<string, Row>();
let outsideInWorstHour = 0;

function add(name: string, result: Score, probes: number): void {
  const row = rows.get(name) ?? { scores: [], probes: 0, months: 0 };
  row.scores.push(result);
  row.probes += probes;
  row.months += 1;
  rows.set(name, row);
}

for (const climate of climates) {
  for (let number = firstMonth; number < firstMonth + monthsEach; number += 1) {
    const world = aMonth(climate, number);
    const playback = await play(world);
    const { api = 0, web = 0, account = 0 } = playback.probes;
    const result = score(world, alarmsOf(playback, Date.parse(world.start)));
    add('ours', result, api + web + account);
    add(`ours, ${climate.name}`, result, api + web + account);
    outsideInWorstHour = Math.max(outsideInWorstHour, playback.outsideInWorstHour);
    for (const feed of ['our classifier', 'status < 400'] satisfies Feed[]) {
      for (const baseline of baselines) {
        const { alarms, probes } = await playBaseline(world, baseline, feed);
        add(`${baseline.name}, ${feed}`, score(world, alarms), probes);
      }
    }
  }
}

const head = [
  ...['delay', 'p95', 'brown-out', 'p95', 'missed', 'false/30d', 'blips/30d', 'flaps/outage'],
  ...['resolve', 'p95', 'probes/h'],
];
printTable([['', ...head], ...[...rows].map(([name, row]) => [name, ...cells(row)])]);
process.stdout.write(
  `\n${climates.length * monthsEach} months; outside measurements in the worst hour: ${outsideInWorstHour}\n`,
);

const oddHead = ['delay', 'p95', 'missed', 'false/30d', 'flaps', 'resolve', 'p95', 'load', 'outside/h'];
printTable([['odd worlds', ...oddHead], ...(await oddRows())]);
process.stdout.write(`\n${oddWorldsEach} worlds of ten days of each kind\n`);

async function oddRows(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const kind of Object.keys(oddKinds)) rows.push(await oddRow(kind));
  return rows;
}

/** `load`: how many looks C.AI got, compared with the usual. */
async function oddRow(kind: string): Promise<string[]> {
  const scores: Score[] = [];
  let [looks, hours, outside] = [0, 0, 0];
  for (let number = firstMonth; number < firstMonth + oddWorldsEach; number += 1) {
    const world = anOddWorld(kind, number);
    const playback = await play(world);
    const { api = 0, chat = 0, web = 0, account = 0 } = playback.probes;
    scores.push(score(world, alarmsOf(playback, Date.parse(world.start))));
    looks += api + chat + web + account;
    hours += world.seconds / 3_600;
    outside = Math.max(outside, playback.outsideInWorstHour);
  }
  const total = (key: 'longOutages' | 'missed' | 'falseAlerts' | 'flaps') =>
    scores.reduce((sum, one) => sum + one[key], 0);
  return [
    kind,
    ...quantiles(scores.flatMap(({ delays }) => delays)),
    `${total('missed')}/${total('longOutages')}`,
    ((total('falseAlerts') * 720) / hours).toFixed(2),
    String(total('flaps')),
    ...quantiles(scores.flatMap(({ resolveDelays }) => resolveDelays)),
    (looks / (hours * usualLooksPerHour)).toFixed(2),
    String(outside),
  ];
}

function cells({ scores, probes, months }: Row): string[] {
  const all = (key: 'delays' | 'brownoutDelays' | 'resolveDelays') => scores.flatMap((one) => one[key]);
  const total = (key: 'outages' | 'longOutages' | 'missed' | 'falseAlerts' | 'blipAlerts' | 'flaps') =>
    scores.reduce((sum, one) => sum + one[key], 0);
  return [
    ...quantiles(all('delays')),
    ...quantiles(all('brownoutDelays')),
    `${((100 * total('missed')) / total('longOutages')).toFixed(1)} %`,
    (total('falseAlerts') / months).toFixed(2),
    (total('blipAlerts') / months).toFixed(2),
    (total('flaps') / total('outages')).toFixed(3),
    ...quantiles(all('resolveDelays')),
    (probes / (months * 720)).toFixed(0),
  ];
}

function quantiles(values: readonly number[]): string[] {
  if (values.length === 0) return ['-', '-'];
  return [0.5, 0.95].map((part) => `${Math.round(quantile(values, part))} s`);
}
