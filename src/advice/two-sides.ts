import type { Entry } from '../catalogue/entry.ts';
import { beginnings2023To2024 } from '../catalogue/outage-lengths.ts';
import type { Act, Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section, steps } from './advice.ts';
import { observation } from './now.ts';
import { whose } from './whose.ts';

const theirSide: Section = {
  heading: "C.AI's side",
  text: `${bullets(
    'bugs in the code that handles the AI',
    'servers overloaded or crashed',
    'a database that stops connecting',
    "another company's service failing under them",
  )}\n**Who can fix it:** only C.AI. They hunt it down and update their systems while you wait.`,
  inline: true,
};

const yourSide: Section = {
  heading: 'Your side',
  text: `${bullets(
    'weak signal',
    'a wrong setting on your device',
    "a browser that C.AI doesn't work well in",
    'a firewall or security app in the way',
  )}\n**Who can fix it:** you. Restart the router or device, update the browser, check network settings, reinstall the app.`,
  inline: true,
};

export function theirsOrYours(situation: Situation, entry?: Entry): Advice {
  return {
    title: 'Is it C.AI or your side?',
    lead: `${whose(situation, entry)} ${observation(situation)}`,
    sections: [
      {
        heading: situation.side === 'theirs' ? 'How to tell next time' : 'How to tell',
        text: steps(
          'Says **Internal Server Error** or similar? Theirs.',
          'Other sites fail too? Your side.',
          'Others report it, say on r/CharacterAI? Theirs.',
          'What do I see? `/cai-status` tells you.',
        ),
      },
    ],
    rest: [theirSide, yourSide],
  };
}

export function whyNotReload(situation: Situation, entry?: Entry): Advice {
  const isInLine = situation.act === 'stay-in-line' || entry?.side === 'queue';
  const isLimit = entry?.side === 'limit';
  return {
    title: "Why reloading won't fix it",
    lead: isInLine ? placeInLine : isLimit ? countsTowardsIt : insideCai,
    sections: [
      { heading: 'Right now', text: observation(situation) },
      {
        heading: 'Better',
        text: isInLine ? better['stay-in-line'] : isLimit ? pause : better[situation.act],
      },
    ],
    rest: isInLine || isLimit ? [] : [whatItDoesInstead],
  };
}

const insideCai = "The fault sits inside C.AI, so restarting the app or switching networks can't reach it.";
const placeInLine = 'You are waiting in line, and reloading can cost you your place.';
const countsTowardsIt = 'Every reload counts towards the limit, so it lasts longer.';
const pause = 'Stop for as long as the message says, or for some minutes.';

const whatItDoesInstead: Section = {
  heading: 'What it does instead',
  text: 'Every reload sends one more request that fails, to servers that are already struggling. When everyone does it, that adds up.',
};

const better: Record<Act, string> = {
  wait: 'Give it a rest: `/cai-status` tells you where it stands without adding to the load.',
  'stay-in-line': 'Stay on the waiting page: it lets you in by itself.',
  'wait-a-little': 'Wait a few minutes and ask me again.',
  'try-again': 'Reload **once**.',
  'check-own-side': 'Reload **once**. If it fails again, look at the connection, the browser, the app.',
};

export function whatItDoes(situation: Situation): Advice {
  return {
    title: 'What it breaks for people',
    lead: "It's one short line on a screen, and it's fair to be annoyed by it.",
    sections: [
      {
        heading: 'What gets hurt',
        text: bullets(
          '**The scene.** A conversation or role play stops in the middle.',
          '**Your message.** What you sent around the crash may never be received, or never recorded.',
          "**Trust.** It's hard to sink into a story that might cut out.",
          '**Work.** Creators get stuck halfway through making something.',
        ),
      },
    ],
    rest: [{ heading: 'Right now', text: observation(situation) }],
  };
}

export function prevent(situation: Situation, entry?: Entry): Advice {
  const { count, exceptions, fromHour, toHour } = beginnings2023To2024;
  return {
    title: 'Can you prevent it?',
    lead: preventable(entry),
    sections: [
      {
        heading: 'What helps a little',
        text: bullets(
          'no rapid-fire messages at peak times',
          'no extremely long messages past the limit',
          'no multi-character requests more complicated than they need to be',
        ),
      },
    ],
    rest: [
      {
        heading: 'Busiest hours',
        text: `US evenings. Staying clear of them is no guarantee: of ${count} outages in 2023-24, all but ${exceptions} began between ${fromHour}:00 and ${toHour}:00 Pacific time.`,
      },
      { heading: 'Right now', text: observation(situation) },
    ],
  };
}

function preventable(entry: Entry | undefined): string {
  if (entry?.side === 'limit') return 'Partly: a limit counts how much you ask for.';
  if (entry?.side === 'queue')
    return 'No. C.AI is full, and lets people in one after another. You can come at another time.';
  return "No. It breaks on C.AI's side, so it's theirs to prevent. You can avoid adding load, which helps a little.";
}
