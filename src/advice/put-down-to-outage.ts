import { type Entry, meaningOf, nameOf, stepsOf } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, steps } from './advice.ts';
import { firstSteps, observation } from './now.ts';
import { whose } from './whose.ts';
import { andElse, toAvoid, usualLength } from './worth-knowing.ts';

/** Once the outage is seen that explains an error, what else may cause it comes last, and what to do about that. */
export function putDownToOutage(say: Say, entry: Entry, situation: Situation): Advice {
  // Nobody is told of hours to come while it looks as if it were over.
  const howLong = situation.seemsOver ? [] : [usualLength(say, entry, situation)];
  // What to do while only the accounts fail takes up the rest of a phone's screen.
  const isFull = situation.touched === 'accounts';
  return {
    title: nameOf(say, entry),
    lead: `**${whose(say, situation, entry)}** ${observation(say, situation)}`,
    sections: [
      { heading: say('advice.heading.whatToDo'), text: steps(...firstSteps(say, situation, entry)) },
      ...(isFull ? [] : howLong),
    ],
    rest: [
      {
        heading: say('advice.error.ifItStaysHeading'),
        text: `${meaningOf(say, entry)}\n${steps(...stepsOf(say, entry))}`,
      },
      ...toAvoid(say, entry),
      ...(isFull ? howLong : []),
      ...andElse(say, entry),
    ],
  };
}
