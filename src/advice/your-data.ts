import { duration } from '../catalogue/duration.ts';
import { phase } from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { bySituation, type Situation } from './situation.ts';

export function isMyChatSafe(situation: Situation): Advice {
  return {
    title: 'Is your chat safe?',
    lead: "Generally yes. Chats and character memory are stored apart from the servers that handle requests. I can't look into your chats, so this is the general picture, not a check of yours.",
    sections: [
      {
        heading: 'What can get lost',
        text: 'A message sent in the unstable minutes, if it broke off midway.',
      },
      {
        heading: 'What to do',
        text: bySituation(situation, {
          outage: (lastedMs) =>
            `I see an outage, ${duration(lastedMs)} so far. Copy a long message before you send it again. Once C.AI is back, open the chat and see what got through.`,
          suspected:
            "Some of my checks are failing, and I'm not sure yet why. Copy a long message before you send it.",
          'no-outage':
            'I see nothing broken from outside right now. Reload the chat once to see what got through, and copy a long message before you send it again.',
          'cannot-see':
            "I can't see how C.AI is doing right now. To be safe, copy a long message before you send it again.",
        }),
      },
      {
        heading: 'If it goes on for days',
        text: `Report it through official channels, so that your data is looked after: ${supportForm}`,
      },
    ],
  };
}

export function report(situation: Situation): Advice {
  return {
    title: 'When to report it',
    lead: bySituation(situation, {
      outage: (lastedMs) =>
        phase(lastedMs) === 'for-days'
          ? `Now. I've seen this outage for ${duration(lastedMs)}, and that's long enough.`
          : `Not yet. I see an outage at C.AI, ${duration(lastedMs)} so far, and one more ticket is unlikely to bring it back sooner.`,
      suspected:
        "Not yet. Some of my checks are failing, and I'm not sure yet what it is. See where it goes first.",
      'no-outage':
        "If it keeps up, yes. I see nothing broken from outside, so what's failing for you may be something C.AI hasn't noticed.",
      'cannot-see': "I can't see C.AI right now, so go by what you see yourself.",
    }),
    sections: [whenToReport, whereToReport],
  };
}

const whenToReport: Section = {
  heading: 'Report it when',
  text: bullets(
    'it has lasted for days, or',
    'one chat or character keeps failing while everything else works',
  ),
};

const whereToReport: Section = {
  heading: 'Where',
  text: `C.AI's own form: ${supportForm}\nGive the exact words of the error, when it happened, and your device, app or browser.`,
};
