import type { Severity } from '../health/detection.ts';
import type { Incident } from '../health/incident.ts';
import type { SourceReading } from '../health/watch.ts';
import type { Say } from '../language/say.ts';
import { reasonText } from './reason-text.ts';
import { dateTime } from './timestamps.ts';

const signs: Record<Severity, string> = { outage: '🔴', degraded: '🟠', queueing: '🟡' };

/** The first words about an outage that runs. */
export function outageHeadline(say: Say, severity: Severity, isPlanned = false): string {
  return `${signs[severity]} ${say(`alert.name.${isPlanned ? 'planned' : 'down'}.${severity}`)}`;
}

/** Said while it has yet to show that it holds. */
export function comingBack(say: Say, { severity }: Pick<Incident, 'severity'>): string {
  return say(severity === 'queueing' ? 'alert.name.recoveringInLine' : 'alert.name.recovering');
}

/** What an outage is called in each phase. */
export function outageName(
  say: Say,
  { phase, severity, worst }: Pick<Incident, 'phase' | 'severity' | 'worst'>,
): string {
  switch (phase) {
    case 'down':
      return say(`alert.name.down.${severity}`);
    case 'recovering':
      return comingBack(say, { severity });
    case 'over':
      return say(`alert.name.over.${worst}`);
    case 'withdrawn':
      return say('alert.name.withdrawn');
    case 'set-aside':
      return say('alert.name.setAside');
  }
}

/** Said in place of how it ended. */
export function setAsideText(say: Say, { since, affected }: Pick<Incident, 'since' | 'affected'>): string {
  return `${whatStillFails(say, affected, dateTime(since))} ${say('alert.setAside.notCounted')}`;
}

function whatStillFails(say: Say, affected: readonly string[], since: string): string {
  if (affected.length === 0) return say('alert.setAside.elsewhere', { since });
  if (affected.length > 1) return say('alert.setAside.unreached', { since });
  return say('alert.setAside.onePart', { part: partsText(say, affected), since });
}

/** What the default targets look at. */
const namedParts = ['api', 'chat', 'account', 'web'] as const;

/** What people call what a target looks at; other targets are called by their names. */
export function sourceLabel(say: Say, name: string): string {
  const part = namedParts.find((each) => each === name);
  return part === undefined ? name : say(`parts.names.${part}`);
}

/** `chat servers, website` */
export function partsText(say: Say, names: readonly string[]): string {
  return listed(
    say,
    names.map((each) => sourceLabel(say, each)),
  );
}

/** What stands after a colon. */
export function listed(say: Say, items: readonly string[]): string {
  return items.length === 0 ? '' : items.reduce((before, last) => say('parts.list', { before, last }));
}

type Looked = Pick<SourceReading, 'verdict' | 'reason'>;

/** How a part of C.AI looked when it was last looked at. */
export function readingText(say: Say, reading: Looked): string {
  const { verdict } = reading;
  if (verdict === 'ok' || verdict === 'queue') return say(`parts.reading.${verdict}`);
  return say(`parts.reading.${verdict}`, { reason: reasonText(say, reading) });
}

/** The same where it stands by itself, also of what was not looked at yet. */
export function readingSentence(say: Say, reading: Looked | undefined): string {
  if (reading === undefined) return say('parts.readingAlone.none');
  const { verdict } = reading;
  if (verdict === 'ok' || verdict === 'queue') return say(`parts.readingAlone.${verdict}`);
  return say(`parts.readingAlone.${verdict}`, { reason: reasonText(say, reading) });
}
