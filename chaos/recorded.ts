import type { Channel } from '../packages/discord-stand-in/index.ts';
import { openStore } from '../sandbox/store.ts';
import type { OutageRecord } from '../src/history/outage-record.ts';
import { beginOf, phaseOf } from './verdict.ts';

/** Channels show whole seconds. */
const toleratedMs = 2_000;

/** How many outages the record of a bot that has ended tells otherwise than the channels do, when all of them are over. */
export async function differentlyRecorded(
  channels: readonly Channel[],
  storageUrl: string,
  { mixed, now }: { mixed: boolean; now: () => number },
): Promise<number> {
  // By the clock that the bot went by: what lies ahead is read as if it were now.
  const store = await openStore(storageUrl, now);
  const entries = await store.load();
  await store.close();
  const records = entries.flatMap((entry) => (entry.kind === 'month' ? entry.value.outages : []));
  const shown = new Map(
    channels.flatMap(({ messages }) => messages).map((each) => [beginOf(each), phaseOf(each)] as const),
  );
  const told = [...shown].flatMap(([begin, phase]) =>
    begin === null ? [] : [{ since: begin * 1_000, phase }],
  );
  const isTold = ({ since, phase }: OutageRecord) =>
    told.some((each) => Math.abs(each.since - since) < toleratedMs && each.phase === phase);
  const wrong = records.filter((record) => !isWhole(record) || !(isTold(record) || mixed));
  // What its settings keep from every channel is recorded nevertheless.
  return wrong.length + told.filter(({ since }) => !records.some((each) => isAt(each, since))).length;
}

function isAt(record: OutageRecord, since: number): boolean {
  return Math.abs(record.since - since) < toleratedMs;
}

/** Whether its periods and its course have an end, and a beginning for each relapse. */
function isWhole({ periods, course, relapses, phase }: OutageRecord): boolean {
  if (phase === 'withdrawn') return periods.length === 0;
  const returns = course.filter(({ event }) => event === 'outage-returned').length;
  const areClosed = periods.length > 0 && periods.every(({ until }) => until !== null);
  return areClosed && returns >= relapses && course[0]?.event === 'outage-started';
}
