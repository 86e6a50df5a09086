import type { Entry } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { OutageNow, Situation } from '../situation/situation.ts';
import type { Section } from './advice.ts';
import { mayBeTheirs } from './explained.ts';
import { whileItRuns } from './while-it-runs.ts';

/** What is seen, in a sentence or two. */
export function observation(say: Say, situation: Situation): string {
  const { kind, outage, page, verdict } = situation;
  switch (kind) {
    case 'down':
      return outage === null ? say('advice.observation.outage') : running(say, outage);
    case 'recovering':
      return say(outage?.hasQueue ? 'advice.observation.backWithLine' : 'advice.observation.comingBack');
    case 'suspected':
      return say(outage === null ? 'advice.observation.suspected' : 'advice.observation.suspectedAgain');
    case 'unseen':
      return say(outage?.isRunning ? 'advice.observation.unseenSinceOutage' : 'advice.observation.unseen');
    case 'reported':
      return `${reportedByThem(say, page)} ${besideTheirPage(say, verdict)}`;
    default:
      return say(`advice.observation.${kind}`);
  }
}

/** The same, under a heading. */
export function rightNow(say: Say, situation: Situation): Section {
  return { heading: say('advice.heading.rightNow'), text: observation(say, situation) };
}

function running(say: Say, { severity, lastedMs, hasQueue }: OutageNow): string {
  const about = hasQueue ? 'lineFor' : severity === 'outage' ? 'outageFor' : 'partialOutageFor';
  return say(`advice.observation.${about}`, { length: say.duration(lastedMs) });
}

function reportedByThem(say: Say, page: Situation['page']): string {
  return page === 'well' || page === 'nothing' ? '' : say(`advice.officialPage.${page}`);
}

/** What we see while C.AI's own page reports trouble. */
export function besideTheirPage(say: Say, verdict: Situation['verdict']): string {
  return verdict === 'down' || verdict === 'recovering' ? '' : say(`advice.besideOfficialPage.${verdict}`);
}

/** What to do before anything else, for somebody who gets this error if one is known. */
export function firstSteps(say: Say, situation: Situation, entry?: Entry): readonly string[] {
  const { act, outage } = situation;
  if (entry !== undefined && !mayBeTheirs(entry, situation)) return [];
  switch (act) {
    case 'check-own-side':
      return entry?.side === 'theirs' ? [say('advice.firstSteps.giveItTime')] : [];
    case 'wait':
      return outage?.isRunning ? whileItRuns(say, situation, entry) : [say('advice.firstSteps.wait')];
    case 'stay-in-line':
      return say.all('advice.firstSteps.stayInLine');
    case 'wait-a-little':
      return [say('advice.firstSteps.changeNothing')];
    case 'try-again':
      return [say('advice.firstSteps.tryAgain')];
  }
}

/** Where else something is said about C.AI. */
export function whereToLook(say: Say, { page }: Situation): Section {
  const official = page === 'nothing' ? 'officialSilent' : 'officialSpeaks';
  return {
    heading: say('advice.whereToLook.heading'),
    text: `${say('advice.whereToLook.text')} ${say(`advice.whereToLook.${official}`)}`,
  };
}
