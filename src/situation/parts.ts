import type { Incident } from '../health/incident.ts';
import type { Verdict } from '../health/reading.ts';
import type { Status } from '../health/status.ts';
import type { SourceReading } from '../health/watch.ts';

export type Parts = { failing: readonly string[]; working: readonly string[] };

/** What an outage touches; `some`: something else than chats, accounts and the website. */
export type Touched = 'all' | 'chats' | 'accounts' | 'website' | 'some';

type Looked = Pick<Status, 'sources' | 'aside'>;

/** What can be seen of the chats; what the bot looks at besides can break while they work. */
const chats = ['api', 'chat'];

export function areChats(parts: readonly string[]): boolean {
  return parts.some((name) => chats.includes(name));
}

/** What we look at, by what came of our last look. */
export function partsOf(looked: Looked): Parts {
  const seenTo = (verdict: Verdict) =>
    counted(looked)
      .filter((each) => each.kind === 'endpoint' && each.verdict === verdict)
      .map(({ source }) => source);
  return { failing: seenTo('fail'), working: seenTo('ok') };
}

/** Whether the last looks at all that an outage touches went well, from here and from elsewhere. */
export function allLooksWell(looked: Looked, { affected }: Pick<Incident, 'affected'>): boolean {
  const isBad = ({ verdict }: SourceReading) => verdict === 'fail' || verdict === 'queue';
  const isUnknown = ({ source, verdict }: SourceReading) =>
    verdict === 'unknown' && affected.includes(source);
  const hasBad = counted(looked).some((each) => isBad(each) || isUnknown(each));
  return partsOf(looked).working.length > 0 && !hasBad;
}

/** Chats come first: nobody is told to keep chatting while they fail, too. */
export function touchedBy(
  { severity, affected }: Pick<Incident, 'severity' | 'affected'>,
  { failing }: Pick<Parts, 'failing'> = { failing: [] },
): Touched {
  if (severity !== 'degraded') return 'all';
  if (areChats(affected) || areChats(failing)) return 'chats';
  if (affected.includes('account')) return 'accounts';
  return affected.includes('web') ? 'website' : 'some';
}

/** The looks at C.AI itself: its own page may be late. */
function counted({ sources, aside }: Looked): SourceReading[] {
  return sources.filter(
    ({ kind, source }) =>
      (kind === 'endpoint' || kind === 'vantage') && aside.every((each) => each.source !== source),
  );
}
