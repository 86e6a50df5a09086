import { type Entry, stepsOf } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, type Section, steps } from './advice.ts';
import { mayBeTheirs } from './explained.ts';
import { firstSteps, observation, whereToLook } from './now.ts';
import { isAboutMessages } from './while-it-runs.ts';
import { whose } from './whose.ts';

/** What to do now, after an answer about this error if there was one. */
export function whatNow(say: Say, situation: Situation, shown?: Entry): Advice {
  const entry = shown && mayBeTheirs(shown, situation) ? shown : undefined;
  const seen = situation.kind === 'up' ? say('advice.whatNow.nothingBroken') : observation(say, situation);
  return {
    title: say('advice.whatNow.title'),
    lead: `${seen} ${whose(say, situation, entry)}`,
    sections: [
      {
        heading: say('advice.whatNow.stepsHeading'),
        text: steps(...firstSteps(say, situation, entry), ...afterwards(say, situation, entry)),
      },
    ],
    rest: [...(situation.act === 'check-own-side' ? [appOrWebsite(say)] : []), whereToLook(say, situation)],
  };
}

function appOrWebsite(say: Say): Section {
  return { heading: say('advice.whatNow.appOrWebsiteHeading'), text: say('advice.whatNow.appOrWebsite') };
}

function afterwards(say: Say, situation: Situation, entry?: Entry): readonly string[] {
  const copy = isAboutMessages(situation, entry) ? [say('advice.whatNow.copyYourMessage')] : [];
  switch (situation.act) {
    case 'wait':
    case 'wait-a-little':
      return [...copy, say('advice.whatNow.noFlood')];
    case 'stay-in-line':
      return [];
    case 'try-again':
      return [say('advice.whatNow.lookForMessage')];
    case 'check-own-side':
      return entry === undefined ? say.all('advice.whatNow.checkYourSide') : stepsOf(say, entry);
  }
}

/** What tells somebody's own trouble from C.AI's, in a few words. */
export function checks(say: Say): readonly string[] {
  return say.all('advice.whatNow.checks');
}
