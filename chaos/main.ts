import { parseArgs } from 'node:util';
import { chaos } from './run.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    channels: { type: 'string', default: '200' },
    flapping: { type: 'boolean', default: false },
    mixed: { type: 'boolean', default: false },
    news: { type: 'boolean', default: false },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
// The bot ends with this program, however it ends.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const report = await chaos({
  seed: Number(values.seed),
  kills: Number(values.kills),
  channels: Number(values.channels),
  flapping: values.flapping,
  mixed: values.mixed,
  news: values.news,
  tell,
});
const {
  seed,
  kills,
  outages,
  withoutStart,
  withoutEnd,
  duplicates,
  secondMentions,
  unkept,
  wrongPanels,
  recordedOtherwise,
  violations,
} = report;
for (const violation of new Set(violations)) tell(violation);
tell(
  `seed ${seed}: ${kills} kills in ${outages} outages, ${values.channels} channels: ` +
    `${withoutStart} without start, ${withoutEnd} without end, ${duplicates} duplicates, ${secondMentions} second mentions, ` +
    `${unkept} against settings, ${wrongPanels} wrong panels, ${recordedOtherwise} recorded otherwise, ` +
    `${violations.length} requests against Discord's rules`,
);
const mistakes =
  withoutStart +
  withoutEnd +
  duplicates +
  secondMentions +
  unkept +
  wrongPanels +
  recordedOtherwise +
  violations.length;
process.exitCode = mistakes === 0 ? 0 : 1;

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
