import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { diceOf } from '../replay/dice.ts';
import { cellsOf, figuresOf, head, kindCells, kindHead } from './live/figures.ts';
import { judge, type Verdict } from './live/judge.ts';
import { programs } from './live/prometheus.ts';
import { type LiveRecord, type LiveWorld, startLiveWorld } from './live/world.ts';
import { printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '12' },
    minutes: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    /** A file for all that happened, what was told of it and what our bot logged. */
    record: { type: 'string' },
  },
});
const lengthMs = Number(values.minutes) * 60_000;
const contenders = { ours: 'ours', prometheus: 'Prometheus 2m' } as const;
/** For starting and ending. */
const atMostMs = lengthMs + 10 * 60_000;

const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
if (missing.length > 0) {
  print(`Not found: ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
// All that was started ends with this program, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
setTimeout(() => process.exit(1), atMostMs).unref();
process.setMaxListeners(0);

const records = await recordsOf(Number(values.worlds));
if (values.record !== undefined) await writeFile(values.record, JSON.stringify(records));
const verdicts = (name: keyof typeof contenders): Verdict[] =>
  records.flatMap(({ events, told }) => judge(events, told[name]));
const rows = (cells: (verdicts: readonly Verdict[]) => string[]) =>
  Object.entries(contenders).map(([name, title]) => [
    title,
    ...cells(verdicts(name as keyof typeof contenders)),
  ]);
printTable([['', ...head], ...rows((all) => cellsOf(figuresOf(all)))]);
print('');
printTable([['down', ...kindHead], ...rows(kindCells)]);
print('');
for (const [index, { events, told }] of records.entries()) {
  for (const verdict of judge(events, told.ours)) tellMistake(index + 1, verdict);
}
print(`${records.length} worlds of ${values.minutes} minutes, seed ${values.seed}`);

/** Starts one world after the other, and plays all of them at the same time. */
async function recordsOf(count: number): Promise<LiveRecord[]> {
  await using started = new AsyncDisposableStack();
  const worlds: LiveWorld[] = [];
  for (let number = 1; number <= count; number += 1) {
    worlds.push(started.use(await startLiveWorld(diceOf(`live ${values.seed} ${number}`))));
  }
  return await Promise.all(worlds.map((world) => world.play(lengthMs)));
}

/** Says what our bot did not tell as it should. */
function tellMistake(
  world: number,
  { event, downAfterMs, wronglyTold, upsTooEarly, upAfterMs }: Verdict,
): void {
  const isOutage = event.sort === 'outage';
  const mistakes = [
    ...(isOutage && downAfterMs === null ? ['not told'] : []),
    ...(isOutage && downAfterMs !== null && upAfterMs === null ? ['"up" not told'] : []),
    ...(wronglyTold > 0 ? ['told though nothing was down'] : []),
    ...(upsTooEarly > 0 ? ['"up" told too early'] : []),
  ];
  const at = `${Math.floor(event.from / 60_000)} min ${Math.round((event.from % 60_000) / 1_000)} s`;
  if (mistakes.length > 0) print(`world ${world}, ${at}, ${event.kind}: ${mistakes.join(', ')}`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
