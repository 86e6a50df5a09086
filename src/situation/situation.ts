import { type Incident, lastedMs } from '../health/incident.ts';
import { type Slow, slowOnes } from '../health/latency.ts';
import { type RememberedPage, reported, speaks } from '../health/official-page.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Status } from '../health/status.ts';
import { allLooksWell, type Parts, partsOf, type Touched, touchedBy } from './parts.ts';

/**
 * How C.AI is doing at a moment, all told. Whatever a person reads about it is put into words from this, so that no two answers
 * contradict each other.
 */
export type Situation = Seen & {
  at: number;
  kind: Kind;
  side: Whose;
  act: Act;
  /** What runs, or works again and has yet to show that it holds; null if there is neither. */
  outage: OutageNow | null;
  page: OfficialWord;
  /** What answers far more slowly than usual, while nothing is worse. */
  slow: readonly Slow[];
  /** What we look at, by what came of our last look. */
  parts: Parts;
  /** What the outage that runs touches, or the one that ran; null if there is neither. */
  touched: Touched | null;
  /** All that an outage runs by is that it has yet to be seen to be over. */
  seemsOver: boolean;
  /** How much longer the outage may last; without one that runs, how long a new one would. Null: too few like it are known. */
  outlook: Outlook | null;
};

/** What it is made of, for those who want to read it. */
type Seen = Pick<Status, 'verdict' | 'since' | 'sources' | 'aside' | 'lastIncident' | 'asOf'> & {
  officialPage: RememberedPage | null;
};

/** `reported`: C.AI's own page tells of trouble, of which we see less. The others are as in `Status`. */
export type Kind = Status['verdict'] | 'slow' | 'reported';

/** Whose trouble it is, as far as can be told without knowing what stands on the person's screen. */
export type Whose = 'theirs' | 'perhaps-theirs' | 'either';

/** What somebody is to do who has trouble with C.AI. */
export type Act =
  /** Nothing on their side helps. */
  | 'wait'
  /** C.AI lets them in by itself. */
  | 'stay-in-line'
  | 'wait-a-little'
  /** It works again. */
  | 'try-again'
  /** It may be theirs to mend. */
  | 'check-own-side';

/** An outage from the moment it is told of. */
export type OutageNow = Pick<Incident, 'severity' | 'worst' | 'affected' | 'since' | 'end' | 'relapse'> & {
  phase: Incident['phase'];
  lastedMs: number;
  /** It fails at this moment, as far as is known: its end can be waited for. */
  isRunning: boolean;
  /** It holds people in a waiting line, or did so at its end. */
  hasQueue: boolean;
  side: Whose;
  act: Act;
};

/** What C.AI's own page says: `nothing` while it gives no readable answer or what it said is old. */
export type OfficialWord = 'nothing' | 'well' | 'maintenance' | 'trouble' | 'outage';

export function situationOf(status: Status, now: number, outlook: Outlook | null): Situation {
  const { verdict, since, sources, aside, lastIncident, asOf, page: officialPage } = status;
  const outage = status.incident === null ? null : outageAt(status.incident, now);
  const page = officialWord(officialPage, now);
  const slow = verdict === 'up' ? slowOnes(sources) : [];
  const kind = kindOf(verdict, page, slow);
  const seen = { verdict, since, sources, aside, lastIncident, asOf, officialPage };
  const parts = partsOf({ sources, aside });
  return {
    ...{ ...seen, at: now, kind, ...adviceFor(kind, verdict, outage), outage, page, slow, parts, outlook },
    touched: outage === null ? null : touchedBy(outage, parts),
    seemsOver: kind === 'down' && outage !== null && allLooksWell({ sources, aside }, outage),
  };
}

export function outageAt(incident: Incident, now: number): OutageNow {
  const { phase, severity, worst, affected, since, end, relapse } = incident;
  const isRunning = phase === 'down';
  const hasQueue = severity === 'queueing' && (isRunning || phase === 'recovering');
  return {
    ...{ phase, severity, worst, affected, since, end, relapse, isRunning, hasQueue },
    lastedMs: lastedMs(incident, now),
    side: phase === 'withdrawn' ? 'either' : 'theirs',
    act: hasQueue ? 'stay-in-line' : afterwards[phase],
  };
}

const afterwards: Record<Incident['phase'], Act> = {
  down: 'wait',
  recovering: 'try-again',
  over: 'try-again',
  withdrawn: 'check-own-side',
  'set-aside': 'check-own-side',
};

/** C.AI's own word comes first, unless we have more to say. */
function kindOf(verdict: Status['verdict'], page: OfficialWord, slow: readonly Slow[]): Kind {
  if (verdict === 'down' || verdict === 'recovering') return verdict;
  if (page === 'outage' || page === 'trouble' || page === 'maintenance') return 'reported';
  return slow.length > 0 ? 'slow' : verdict;
}

function adviceFor(
  kind: Kind,
  verdict: Status['verdict'],
  outage: OutageNow | null,
): { side: Whose; act: Act } {
  switch (kind) {
    case 'down':
      return outage ?? { side: 'theirs', act: 'wait' };
    case 'recovering':
      return outage ?? { side: 'theirs', act: 'try-again' };
    case 'queue':
      return { side: 'theirs', act: 'stay-in-line' };
    case 'reported':
      return { side: 'theirs', act: verdict === 'queue' ? 'stay-in-line' : 'wait' };
    case 'slow':
      return { side: 'theirs', act: 'wait-a-little' };
    case 'suspected':
      return { side: 'perhaps-theirs', act: 'wait-a-little' };
    case 'unseen':
      // Nobody has seen the end of what was running.
      return outage?.isRunning
        ? { side: 'perhaps-theirs', act: 'wait-a-little' }
        : { side: 'either', act: 'check-own-side' };
    case 'up':
    case 'unreached':
      return { side: 'either', act: 'check-own-side' };
  }
}

/** What was read longer ago says nothing of now. */
const freshMs = 10 * 60_000;

function officialWord(page: RememberedPage | null, now: number): OfficialWord {
  if (page === null || !speaks(page)) return 'nothing';
  const trouble = reported(page, now);
  if (trouble !== null) return trouble;
  if (now - page.at > freshMs) return 'nothing';
  return page.state === 'maintenance' ? 'maintenance' : 'well';
}
