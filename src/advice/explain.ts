import type { Entry, Side } from '../catalogue/entry.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, type Section, steps, stepsFrom } from './advice.ts';
import { howMuchLonger } from './how-much-longer.ts';
import { firstSteps, mayBeTheirs } from './now.ts';
import { whose } from './whose.ts';

/** A phone's screen holds no more steps below what an error means, nor more characters in all. */
const mostSteps = 3;
const mostCharacters = 370;

/** What to say about an error to someone who gets it in this situation. `isQuoted`: its words or its number were given. */
export function explain(entry: Entry, situation: Situation, isQuoted = true): Advice {
  const isGuess = !isQuoted && isAboutThePerson(entry);
  const meaning = `**${whose(situation, entry)}** ${entry.meaning}`;
  const lead = isGuess ? `If it says so on your screen: ${meaning}` : meaning;
  const [first, more] = whatToDo(entry, situation, mostCharacters - entry.name.length - lead.length);
  return {
    title: isGuess ? `Perhaps: ${entry.name}` : entry.name,
    lead,
    sections: [first, ...speaksAgain(entry, situation)],
    rest: [...more, ...whatToKnow(entry, situation)],
  };
}

/** Whoever only says what doesn't work must not hear that they have used something up, or were shut out. */
function isAboutThePerson({ side }: Entry): boolean {
  return side === 'limit' || side === 'blocked' || side === 'account' || side === 'age';
}

/** Somebody may have met the official page's old answer while it gives new ones. */
function speaksAgain({ id }: Entry, { page }: Situation): Section[] {
  if (id !== 'statuspage_401' || page === 'nothing') return [];
  return [{ heading: 'Right now', text: 'It speaks again: `/cai-status` quotes it.' }];
}

/** What to do first, in about so many characters, and what comes after it. */
function whatToDo(entry: Entry, situation: Situation, room: number): [Section, Section[]] {
  const waited = firstSteps(situation, entry);
  const isTheirs = entry.side === 'either' && situation.side === 'theirs';
  if (isTheirs && waited.length > 0) {
    return [
      { heading: 'What to do', text: steps(...waited) },
      [{ heading: 'If it stays', text: steps(...entry.steps) }],
    ];
  }
  const all = [...waited, ...entry.steps];
  const atFirst = howManyFit(all, room);
  const later = all.slice(atFirst);
  return [
    { heading: 'What to do', text: steps(...all.slice(0, atFirst)) },
    later.length === 0 ? [] : [{ heading: 'And then', text: stepsFrom(atFirst + 1, later) }],
  ];
}

function howManyFit(all: readonly string[], room: number): number {
  const isTooMuch = (_: string, index: number) => all.slice(0, index + 1).join('').length > room;
  const first = all.findIndex(isTooMuch);
  return Math.min(mostSteps, Math.max(1, first === -1 ? all.length : first));
}

function whatToKnow(entry: Entry, situation: Situation): Section[] {
  const { avoid, lost, confidence, link, side } = entry;
  return [
    ...tellingApart(side, situation),
    ...(avoid === null ? [] : [{ heading: 'What to avoid', text: avoid }]),
    { heading: 'How long', text: usualLength(entry, situation) },
    { heading: 'Is anything lost?', text: lost },
    ...(confidence === 'low' ? [howSure] : []),
    ...(link === null ? [] : [{ heading: 'Official page', text: `${link.label}: ${link.url}` }]),
  ];
}

/** Once trouble at C.AI is seen, no sign that the person could look for says more. */
function tellingApart(side: Side, situation: Situation): Section[] {
  if (situation.side !== 'either' || (side !== 'theirs' && side !== 'either')) return [];
  return [{ heading: 'Theirs or yours?', text: steps(...signs[side]) }];
}

const signs = {
  theirs: [
    'Exactly this message? C.AI.',
    'Other words, and other sites fail? Your connection.',
    'Only one chat or character? Only that one.',
  ],
  either: [
    'Other sites fail too? Your connection.',
    'Others get it, say on r/CharacterAI? C.AI.',
    'Only one chat or message? That one.',
  ],
};

function usualLength(entry: Entry, situation: Situation): string {
  const isTheOutage = mayBeTheirs(entry) && (situation.outage?.isRunning ?? false);
  return entry.usually === null || isTheOutage ? howMuchLonger(situation) : entry.usually;
}

const howSure: Section = {
  heading: 'How sure is this?',
  text: 'Not very. It is reported by users, and C.AI has confirmed none of it that I know of.',
};
