import { duration } from '../catalogue/duration.ts';
import type { Severity } from '../health/detection.ts';
import type { Outlook } from '../health/outlook.ts';

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

/** What people call the things that the default targets look at; other targets are called by their names. */
const sourceLabels = new Map([
  ['api', 'chat servers'],
  ['account', 'account servers'],
  ['web', 'website'],
]);

export function sourceLabel(name: string): string {
  return sourceLabels.get(name) ?? name;
}

const listOfYears = new Intl.ListFormat('en-GB');

/** How much longer it may last, and what that rests on. */
export function outlookText({ medianMs, quartilesMs: [, upperMs], cases, years }: Outlook): string {
  const when = listOfYears.format(years);
  return (
    `Of the ${cases} past outages that got this far (${when}), half were over within ${duration(medianMs)} more, ` +
    `three in four within ${duration(upperMs)}. That's no promise.`
  );
}
