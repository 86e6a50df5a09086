import type { Entry } from '../catalogue/entry.ts';
import type { Act, Situation } from '../situation/situation.ts';
import { type Advice, type Section, steps } from './advice.ts';
import { firstSteps, mayBeTheirs, observation, whereToLook } from './now.ts';
import { whose } from './whose.ts';

/** What to do now, after an answer about this error if there was one. */
export function whatNow(situation: Situation, shown?: Entry): Advice {
  const entry = shown && mayBeTheirs(shown) ? shown : undefined;
  return {
    title: 'What to do now',
    lead: `${situation.kind === 'up' ? nothingBroken : observation(situation)} ${whose(situation, entry)}`,
    sections: [
      { heading: 'Steps', text: steps(...firstSteps(situation, entry), ...afterwards[situation.act](entry)) },
    ],
    rest: [...(situation.act === 'check-own-side' ? [eitherOfTwo] : []), whereToLook(situation)],
  };
}

const nothingBroken = 'I see nothing broken at C.AI from outside.';
const copyYourMessage = 'Copy any long message before you send it again.';
const noFlood = "Don't flood it with retries. One every few minutes is plenty.";

const eitherOfTwo: Section = {
  heading: 'App or website?',
  text: 'If only one of them fails, update it or use the other.',
};

const afterwards: Record<Act, (entry?: Entry) => readonly string[]> = {
  wait: () => [copyYourMessage, noFlood],
  'stay-in-line': () => [],
  'wait-a-little': () => [copyYourMessage, noFlood],
  'try-again': () => ['Look whether your last message is there before you send it again.'],
  'check-own-side': (entry) => (entry === undefined ? checkYourSide : entry.steps),
};

const checkYourSide = [
  'Do other sites work? If not, restart your router or device.',
  'Does another chat or character work? Then only that one fails.',
  'Does it name a server error, like 500 or 522? Then wait: that is C.AI after all.',
];
