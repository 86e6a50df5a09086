import type { Severity } from '../health/detection.ts';

type SeverityWords = {
  sign: string;
  /** What it is called while it runs, and once it is over. */
  running: string;
  over: string;
  /** How C.AI is meanwhile. */
  state: string;
};

/** What an outage is called, by how bad it is. */
export const outageWords: Record<Severity, SeverityWords> = {
  outage: {
    sign: '🔴',
    running: 'Character.AI is down',
    over: 'Character.AI was down',
    state: 'Down',
  },
  degraded: {
    sign: '🟠',
    running: 'Character.AI works only in part',
    over: 'Character.AI worked only in part',
    state: 'Works only in part',
  },
  queueing: {
    sign: '🟡',
    running: 'Character.AI makes people wait in line',
    over: 'Character.AI made people wait in line',
    state: 'Makes people wait in line',
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

export const worksAgain = 'Character.AI is working again.';
