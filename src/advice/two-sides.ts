import { duration } from '../catalogue/duration.ts';
import { outagesOf2023To2024 } from '../catalogue/outage-lengths.ts';
import { type Advice, bullets, type Section, steps } from './advice.ts';
import { bySituation, observation, type Situation } from './situation.ts';

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

export function theirsOrYours(situation: Situation): Advice {
  return {
    title: 'Is it C.AI or your side?',
    lead: bySituation(situation, {
      outage: (lastedMs) =>
        `Theirs. I see an outage at C.AI right now, ${duration(lastedMs)} so far, and nothing you restart will fix it.`,
      suspected: "It leans towards C.AI: some of my checks are failing right now. I'm not sure yet.",
      'no-outage':
        "I see nothing broken from outside. So it may be you, or one feature I can't see, like voice, search, group chat or images.",
      'cannot-see': "I can't say: I have no recent reading of C.AI. The signs below help you tell.",
    }),
    sections: [
      theirSide,
      yourSide,
      {
        heading: situation.kind === 'outage' ? 'How to tell next time' : 'How to tell',
        text: steps(
          'Says **Internal Server Error** or similar? Theirs.',
          'Other sites fail too? Your side.',
          'Others report it, say on r/CharacterAI? Theirs.',
          'What do I see? `/cai-status` tells you.',
        ),
      },
    ],
  };
}

export function whyNotReload(situation: Situation): Advice {
  return {
    title: "Why reloading won't fix it",
    lead: "The fault sits inside C.AI, so restarting the app or switching networks can't reach it.",
    sections: [
      {
        heading: 'What it does instead',
        text: 'Every reload sends one more request that fails, to servers that are already struggling. When everyone does it, that adds up.',
      },
      {
        heading: 'Better',
        text: bySituation(situation, {
          outage: (lastedMs) =>
            `Give it a rest. The outage I see has lasted ${duration(lastedMs)} so far, and \`/cai-status\` tells you where it stands without adding to the load.`,
          suspected:
            'Wait a few minutes and ask me again. Some of my checks are failing, so it may be an outage.',
          'no-outage':
            'Reload **once**. I see nothing broken from outside, so if it fails again, look at your side too: the connection, the browser, the app.',
          'cannot-see': "Wait a few minutes, then try **once**. I can't see how C.AI is doing right now.",
        }),
      },
    ],
  };
}

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
      { heading: 'Right now', text: observation(situation) },
    ],
  };
}

export function prevent(situation: Situation): Advice {
  const { began, count } = outagesOf2023To2024;
  return {
    title: 'Can you prevent it?',
    lead: "No. It breaks on C.AI's side, so it's theirs to prevent. You can avoid adding load, which helps a little.",
    sections: [
      {
        heading: 'What helps a little',
        text: bullets(
          'no rapid-fire messages at peak times',
          'no extremely long messages past the limit',
          'no multi-character requests more complicated than they need to be',
        ),
      },
      {
        heading: 'Busiest hours',
        text: `US evenings. Staying clear of them is no guarantee: of ${count} outages in 2023-24, all but ${began.exceptions} began between ${began.fromHour}:00 and ${began.toHour}:00 Pacific time.`,
      },
      { heading: 'Right now', text: observation(situation) },
    ],
  };
}
