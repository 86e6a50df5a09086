import { phase } from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';
import type { Act, Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { observation } from './now.ts';

export function isMyChatSafe(situation: Situation): Advice {
  return {
    title: 'Is your chat safe?',
    lead: 'Generally yes: chats and character memory are stored apart from the servers that handle requests.',
    sections: [{ heading: 'What to do', text: keeping[situation.act] }],
    rest: [
      { heading: 'Right now', text: observation(situation) },
      {
        heading: 'What can get lost',
        text: "A message sent in the unstable minutes, if it broke off midway. I can't look into your chats: this is the general picture.",
      },
      {
        heading: 'If it goes on for days',
        text: `Report it through official channels, so that your data is looked after: ${supportForm}`,
      },
    ],
  };
}

const copyIt = 'Copy a long message before you send it';

const keeping: Record<Act, string> = {
  wait: `${copyIt} again. Once C.AI is back, open the chat and see what got through.`,
  'stay-in-line': `Stay on the waiting page. Once you're in, open the chat and see what got through. ${copyIt} again.`,
  'wait-a-little': `${copyIt}.`,
  'try-again': `Open the chat and see what got through. ${copyIt} again.`,
  'check-own-side': `Reload the chat once to see what got through. ${copyIt} again.`,
};

export function report(situation: Situation): Advice {
  return {
    title: 'When to report it',
    lead: `${whether(situation)} ${observation(situation)}`,
    sections: [whenToReport],
    rest: [whereToReport],
  };
}

function whether({ act, outage }: Situation): string {
  if (outage?.isRunning && phase(outage.lastedMs) === 'for-days') return 'Now.';
  return act === 'check-own-side' ? 'If it keeps up, yes.' : 'Not yet.';
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
