import { type Entry, meaningOf, nameOf, type Side, stepsOf } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, type Section, steps, stepsFrom } from './advice.ts';
import { isExplained } from './explained.ts';
import { firstSteps } from './now.ts';
import { putDownToOutage } from './put-down-to-outage.ts';
import { whose } from './whose.ts';
import { andElse, toAvoid, usualLength } from './worth-knowing.ts';

/** A phone's screen holds no more steps below what an error means, nor more characters in all. */
const mostSteps = 3;
const mostCharacters = 370;

/** What to say about an error to someone who gets it in this situation. `isQuoted`: its words or its number were given. */
export function explain(say: Say, entry: Entry, situation: Situation, isQuoted = true): Advice {
  if (hasOtherCauses(entry) && isExplained(entry, situation)) return putDownToOutage(say, entry, situation);
  const isGuess = !isQuoted && isAboutThePerson(entry);
  const name = nameOf(say, entry);
  const meaning = `**${whose(say, situation, entry)}** ${meaningOf(say, entry)}`;
  const lead = isGuess ? `${onlyIf(say, entry, situation)} ${meaning}` : meaning;
  const [first, more] = whatToDo(say, entry, situation, mostCharacters - name.length - lead.length);
  return {
    title: isGuess ? say('advice.error.guessTitle', { name }) : name,
    lead,
    sections: [first, ...speaksAgain(say, entry, situation)],
    rest: [...more, ...whatToKnow(say, entry, situation)],
  };
}

/** What its words alone leave open is no longer so once the outage is seen that explains it. */
function hasOtherCauses({ side }: Entry): boolean {
  return side !== 'theirs';
}

/** Whoever only says what doesn't work must not hear that they have used something up, or were shut out. */
function isAboutThePerson({ side }: Entry): boolean {
  return side === 'limit' || side === 'blocked' || side === 'account' || side === 'age';
}

/** Whoever fears to be shut out while C.AI fails for others as well. That C.AI asks for an age has nothing to do with it. */
function onlyIf(say: Say, { side }: Entry, situation: Situation): string {
  if (side === 'age') return say('advice.error.ageGuess');
  const isTrouble = situation.side === 'theirs' && situation.act !== 'try-again';
  return say(isTrouble ? 'advice.error.guessInTrouble' : 'advice.error.guess');
}

/** Somebody may have met the official page's old answer while it gives new ones. */
function speaksAgain(say: Say, { id }: Entry, { page }: Situation): Section[] {
  if (id !== 'statuspage_401' || page === 'nothing') return [];
  return [{ heading: say('advice.heading.rightNow'), text: say('advice.error.speaksAgain') }];
}

/** What to do first, in about so many characters, and what comes after it. */
function whatToDo(say: Say, entry: Entry, situation: Situation, room: number): [Section, Section[]] {
  const waited = firstSteps(say, situation, entry);
  const own = stepsOf(say, entry);
  const heading = say('advice.heading.whatToDo');
  // Whoever waits in line loses their place by what else may help.
  const isForLater = entry.side === 'either' ? situation.side === 'theirs' : situation.act === 'stay-in-line';
  if (isForLater && waited.length > 0) {
    return [
      { heading, text: steps(...waited) },
      [{ heading: say('advice.error.ifItStaysHeading'), text: steps(...own) }],
    ];
  }
  const all = [...waited, ...own];
  const atFirst = howManyFit(all, room);
  const later = all.slice(atFirst);
  return [
    { heading, text: steps(...all.slice(0, atFirst)) },
    later.length === 0
      ? []
      : [{ heading: say('advice.error.andThenHeading'), text: stepsFrom(atFirst + 1, later) }],
  ];
}

function howManyFit(all: readonly string[], room: number): number {
  const isTooMuch = (_: string, index: number) => all.slice(0, index + 1).join('').length > room;
  const first = all.findIndex(isTooMuch);
  return Math.min(mostSteps, Math.max(1, first === -1 ? all.length : first));
}

function whatToKnow(say: Say, entry: Entry, situation: Situation): Section[] {
  return [
    ...tellingApart(say, entry.side, situation),
    ...toAvoid(say, entry),
    usualLength(say, entry, situation),
    ...andElse(say, entry),
  ];
}

/** Once trouble at C.AI is seen, no sign that the person could look for says more. */
function tellingApart(say: Say, side: Side, situation: Situation): Section[] {
  if (situation.side !== 'either' || (side !== 'theirs' && side !== 'either')) return [];
  const signs = say.all(side === 'theirs' ? 'advice.error.signsOfTheirs' : 'advice.error.signsOfEither');
  return [{ heading: say('advice.error.signsHeading'), text: steps(...signs) }];
}
