import type { Entry } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import type { Section } from './advice.ts';
import { isExplained } from './explained.ts';
import { howMuchLonger } from './how-much-longer.ts';

export function toAvoid(say: Say, { avoid }: Entry): Section[] {
  return avoid === null ? [] : [{ heading: say('advice.error.avoidHeading'), text: say(avoid) }];
}

export function usualLength(say: Say, entry: Entry, situation: Situation): Section {
  const text =
    entry.usually === null || isExplained(entry, situation)
      ? howMuchLonger(say, situation)
      : say(entry.usually);
  return { heading: say('advice.error.howLongHeading'), text };
}

/** What is lost by it, how sure all of this is, and who says more. */
export function andElse(say: Say, { lost, confidence, link }: Entry): Section[] {
  return [
    { heading: say('advice.error.lostHeading'), text: say(lost) },
    ...(confidence === 'low' ? [howSure(say)] : []),
    ...(link === null ? [] : [{ heading: say('advice.error.linkHeading'), text: say(link.text, link) }]),
  ];
}

function howSure(say: Say): Section {
  return { heading: say('advice.error.howSureHeading'), text: say('advice.error.howSure') };
}
