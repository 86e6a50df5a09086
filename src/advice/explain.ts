import { duration } from '../catalogue/duration.ts';
import type { Entry, Side } from '../catalogue/entry.ts';
import { phase } from '../catalogue/outage-lengths.ts';
import { type Advice, type Section, steps } from './advice.ts';
import { onRecord } from './how-long.ts';
import { bySituation, observation, type Situation } from './situation.ts';
import { leaveIt, waiting } from './waiting.ts';

/** What to say about an error to someone who gets it while the bot sees this situation. */
export function explain(entry: Entry, situation: Situation): Advice {
  return {
    title: entry.name,
    lead: `**${whose(entry.side, situation)}** ${entry.meaning}`,
    sections: [...whatToDo(entry, situation), ...whatToKnow(entry, situation), ...byTheWay(entry, situation)],
  };
}

function whose(side: Side, situation: Situation): string {
  if (side !== 'either') return whoseSide[side];
  return bySituation(situation, {
    outage: () => "Most likely C.AI's side.",
    suspected: "Perhaps C.AI's side.",
    'no-outage': 'It can be either side.',
    'cannot-see': 'It can be either side.',
  });
}

const whoseSide: Record<Exclude<Side, 'either'>, string> = {
  theirs: "C.AI's side.",
  yours: 'Your side.',
  limit: 'A limit.',
  filter: "C.AI's filter.",
  care: 'Not a punishment.',
  queue: 'A queue.',
  blocked: 'Stopped at the door.',
  account: 'Your account.',
  age: 'Age rules.',
  content: 'The character or the link.',
  note: 'Not an error.',
};

function whatToDo(entry: Entry, situation: Situation): Section[] {
  switch (entry.side) {
    case 'theirs':
      return [
        { heading: 'Right now', text: observation(situation) },
        { heading: 'What to do', text: steps(...waitFirst(situation), ...entry.steps) },
        ...tellingApart(signsOfTheirs, situation),
      ];
    case 'either':
      return [
        { heading: 'Right now', text: observation(situation) },
        ...tellingApart(signsOfEither, situation),
        ...whatToDoOnEither(entry, situation),
      ];
    default:
      return [{ heading: 'What to do', text: steps(...entry.steps) }];
  }
}

function whatToDoOnEither(entry: Entry, situation: Situation): Section[] {
  return bySituation(situation, {
    outage: () => [
      { heading: 'What to do', text: waitFirst(situation).join(' ') },
      { heading: 'If it stays when C.AI is back', text: steps(...entry.steps) },
    ],
    suspected: [{ heading: 'What to do', text: steps('Give it a few minutes first.', ...entry.steps) }],
    'no-outage': [{ heading: 'What to do', text: steps(...entry.steps) }],
    'cannot-see': [{ heading: 'What to do', text: steps(...entry.steps) }],
  });
}

function waitFirst(situation: Situation): readonly string[] {
  return bySituation(situation, {
    outage: (lastedMs) =>
      phase(lastedMs) === 'first-half-hour'
        ? [...waiting['first-half-hour'], leaveIt]
        : waiting[phase(lastedMs)],
    suspected: ["Give it a few minutes. I may be seeing the start of what you're seeing."],
    'no-outage': ['Give it a few minutes before you try again.'],
    'cannot-see': ['Give it a few minutes before you try again.'],
  });
}

/** Once an outage is seen or suspected, no sign that the person could look for says more. */
function tellingApart(signs: readonly string[], situation: Situation): Section[] {
  const section = { heading: 'Theirs or yours?', text: steps(...signs) };
  return bySituation(situation, {
    outage: () => [],
    suspected: [],
    'no-outage': [section],
    'cannot-see': [section],
  });
}

const signsOfTheirs = [
  "Exactly this message? C.AI, even where I can't look.",
  'Other words, and other sites fail? Your connection.',
  'Only one chat or character? Only that one.',
];

const signsOfEither = [
  'Other sites fail too? Your connection.',
  'Others report it, say on r/CharacterAI? C.AI.',
  'Only one chat, character or message? That one.',
];

function whatToKnow(
  { avoid, usually, lost, confidence, link, side }: Entry,
  situation: Situation,
): Section[] {
  const waitsForThem = side === 'theirs' || side === 'either';
  return [
    ...(avoid === null ? [] : [{ heading: 'What to avoid', text: avoid }]),
    {
      heading: 'How long',
      text:
        waitsForThem && situation.kind === 'outage'
          ? (situation.outlook ?? onRecord(situation.lastedMs))
          : usually,
    },
    { heading: 'Is anything lost?', text: lost },
    ...(confidence === 'low' ? [howSure] : []),
    ...(link === null ? [] : [{ heading: 'Official page', text: `${link.label}: ${link.url}` }]),
  ];
}

const howSure: Section = {
  heading: 'How sure is this?',
  text: 'Not very. It is reported by users, and C.AI has confirmed none of it that I know of.',
};

/** An outage doesn't cause these errors, but it can keep the person from seeing that they're solved. */
function byTheWay({ side }: Entry, situation: Situation): Section[] {
  if (situation.kind !== 'outage' || side === 'theirs' || side === 'either' || side === 'care') return [];
  return [
    {
      heading: 'By the way',
      text: `C.AI is also down right now: ${duration(situation.lastedMs)} so far.`,
    },
  ];
}
