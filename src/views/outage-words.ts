import type { Severity } from '../health/detection.ts';
import type { Incident } from '../health/incident.ts';
import { dateTime } from './timestamps.ts';

type SeverityWords = {
  sign: string;
  /** What it is called while it runs, and once it is over. */
  running: string;
  over: string;
  /** How C.AI is meanwhile, how it was, and how it is afterwards. */
  state: string;
  was: string;
  back: string;
};

/** What an outage is called, by how bad it is. */
export const outageWords: Record<Severity, SeverityWords> = {
  outage: {
    sign: '🔴',
    running: 'Character.AI is down',
    over: 'Character.AI was down',
    state: 'Down',
    was: 'It was down',
    back: 'is back',
  },
  degraded: {
    sign: '🟠',
    running: 'Character.AI works only in part',
    over: 'Character.AI worked only in part',
    state: 'Works only in part',
    was: 'It worked only in part',
    back: 'works fully again',
  },
  queueing: {
    sign: '🟡',
    running: 'Character.AI makes people wait in line',
    over: 'Character.AI made people wait in line',
    state: 'Makes people wait in line',
    was: 'It made people wait in line',
    back: 'lets everybody in again',
  },
};

/** The first words about an outage that runs. */
export function outageHeadline(severity: Severity): string {
  const { sign, running } = outageWords[severity];
  return `${sign} ${running}`;
}

export const falseAlarm = 'False alarm, withdrawn';

/** Said in place of how it ended. */
export const takenBack = 'I take that back: it was trouble on my own connection, not at Character.AI. Sorry.';

/** Said while it has yet to show that it holds. */
export function comingBack({ severity }: Pick<Incident, 'severity'>): string {
  return severity === 'queueing' ? backWithQueue : 'Character.AI is coming back';
}

/** Said when it answers again, but holds people back. */
export const backWithQueue = 'Character.AI is back, with a queue';

/** Said of an outage by how bad it was. */
export const againWords: Record<Severity, string> = {
  outage: 'Character.AI is working again',
  degraded: 'Character.AI is working fully again',
  queueing: 'Character.AI lets everybody in again',
};

export const stillFails = 'Character.AI still fails in part';

/** What an outage is called in each phase. */
export function outageName({ phase, severity, worst }: Incident): string {
  switch (phase) {
    case 'down':
      return outageWords[severity].running;
    case 'recovering':
      return comingBack({ severity });
    case 'over':
      return outageWords[worst].over;
    case 'withdrawn':
      return falseAlarm;
    case 'set-aside':
      return stillFails;
  }
}

/** Said in place of how it ended. */
export function setAsideText({ since, affected }: Pick<Incident, 'since' | 'affected'>): string {
  return `${whatStillFails(affected, dateTime(since))} I no longer count it. New trouble gets an alert of its own.`;
}

function whatStillFails(affected: readonly string[], since: string): string {
  if (affected.length === 0) return `Elsewhere, C.AI has failed since ${since}.`;
  if (affected.length === 1) return `One part of C.AI (${partsText(affected)}) has failed since ${since}.`;
  return `I haven't reached C.AI since ${since}, but it worked elsewhere.`;
}

/** What people call the things that the default targets look at; other targets are called by their names. */
const sourceLabels = new Map([
  ['api', 'chat servers'],
  ['chat', 'chat connection'],
  ['account', 'account servers'],
  ['web', 'website'],
]);

export function sourceLabel(name: string): string {
  return sourceLabels.get(name) ?? name;
}

/** `chat servers, website` */
export function partsText(names: readonly string[]): string {
  return names.map(sourceLabel).join(', ');
}
