import { duration } from '../catalogue/duration.ts';
import { type Phase, phase } from '../catalogue/outage-lengths.ts';
import { type Advice, type Section, steps } from './advice.ts';
import { bySituation, type Situation } from './situation.ts';
import { leaveIt, usualWait, wait, waiting } from './waiting.ts';

export function whatNow(situation: Situation): Advice {
  return {
    title: 'What to do now',
    lead: bySituation(situation, {
      outage: (lastedMs) =>
        `I see an outage at C.AI: ${duration(lastedMs)} so far. There's nothing on your side to fix.`,
      suspected:
        "Some of my checks on C.AI are failing right now. I'm not sure yet, so give it a few minutes before you change anything on your side.",
      'no-outage':
        "I see nothing broken at C.AI from outside. It may be you, or one feature I can't see, like voice, search, group chat or images.",
      'cannot-see':
        "I can't see C.AI right now: I have no recent reading that says anything. Go by what's on your screen.",
    }),
    sections: bySituation(situation, {
      outage: (lastedMs) => [
        { heading: 'Steps', text: steps(...stepsInOutage[phase(lastedMs)]) },
        getTold,
        whereToLook(situation),
      ],
      suspected: [{ heading: 'Steps', text: steps(...waitItOut) }, whereToLook(situation)],
      'no-outage': [{ heading: 'Check these', text: steps(...checkYourSide) }, whereToLook(situation)],
      'cannot-see': [{ heading: 'Steps', text: steps(...goByTheMessage) }, whereToLook(situation)],
    }),
  };
}

const checkTheWording = 'Make sure it says **Internal Server Error** or something close.';
const copyYourMessage = 'Copy any long message before you send it again.';
const noFlood = "Don't flood it with retries. One every few minutes is plenty.";

const waitItOut = [checkTheWording, copyYourMessage, wait, noFlood, leaveIt];

const stepsInOutage: Record<Phase, string[]> = {
  'first-half-hour': waitItOut,
  'past-half-hour': [checkTheWording, copyYourMessage, ...waiting['past-half-hour'], noFlood, leaveIt],
  'past-hour': [checkTheWording, copyYourMessage, ...waiting['past-hour'], noFlood],
  'for-days': [checkTheWording, ...waiting['for-days'], noFlood],
};

const checkYourSide = [
  `Does it say **Internal Server Error** or similar? Then it's C.AI after all: wait ${usualWait}.`,
  'Do other sites work? If not, restart your router or device.',
  'Does another chat or character work? Then only the one you were in is failing.',
  'Does the website work when the app fails, or the other way round? Update or reinstall the one that fails.',
  `Still failing? ${noFlood} ${leaveIt}`,
];

const goByTheMessage = [
  `${checkTheWording} If it doesn't, see if other sites work: it may be your connection.`,
  copyYourMessage,
  wait,
  noFlood,
  leaveIt,
];

const getTold: Section = {
  heading: 'Get told when it ends',
  text: 'Press the button below and I send you one message when it is over. For a whole channel, a server admin uses `/cai-alerts`.',
};

function whereToLook({ page }: Situation): Section {
  const official =
    page === undefined
      ? "C.AI's official status page has been inactive since June 2026, as far as I know."
      : "`/cai-status` quotes C.AI's official status page, which is often late.";
  return {
    heading: 'Where else to look',
    text: `${official} Try r/CharacterAI or @character_ai on X, and \`/cai-status\` for what I see.`,
  };
}
