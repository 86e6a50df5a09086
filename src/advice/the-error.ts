import type { Situation } from '../situation/situation.ts';
import { type Advice, bullets } from './advice.ts';
import { observation } from './now.ts';

export function meaning(situation: Situation): Advice {
  return {
    title: 'What Internal Server Error means',
    lead: `It's C.AI, not you. ${observation(situation)}`,
    sections: [
      {
        heading: 'What happened',
        text: "C.AI's servers ran into something they didn't expect and couldn't finish what you asked for: a message, a reply being generated, some other action.",
      },
      { heading: "What it isn't", text: 'Not your device, not your network, not your account.' },
    ],
    rest: [
      {
        heading: 'The number beside it',
        text: 'Most often **500**. 502, 503 and 504 are much the same: the servers could not answer.',
      },
    ],
  };
}

export function whatYouSee(situation: Situation): Advice {
  return {
    title: 'How this error can look',
    lead: 'C.AI words it differently in different places. All of these mean the same fault on their side.',
    sections: [
      {
        heading: 'Same fault',
        text: bullets(
          '**Internal Server Error**, with or without a **500**',
          '**Something went wrong on our end. Please try again later.**',
          '**Request failed with status code 500**',
        ),
      },
    ],
    rest: [
      {
        heading: 'Not always this fault',
        text: 'A bare **Something went wrong** can also be a message that got refused, or old data in your app or browser.',
      },
      { heading: 'Right now', text: observation(situation) },
    ],
  };
}

export function internal(situation: Situation): Advice {
  return {
    title: 'What "internal" tells you',
    lead: "It tells you **where** the fault is: inside C.AI's own systems. It doesn't tell you how important it is.",
    sections: [
      {
        heading: 'Big or small?',
        text: "A short hiccup and a long outage get the same word, so you can't read the size of it from the message.",
      },
      { heading: 'What I see right now', text: observation(situation) },
    ],
    rest: [],
  };
}

export function kitchen(situation: Situation): Advice {
  return {
    title: 'A restaurant with a broken oven',
    lead: 'Picture C.AI as a restaurant. You sit down and order, and then somebody comes out with bad news.',
    sections: [
      {
        heading: "Who's who",
        text: bullets(
          "**You** are the customer placing an order. That's your message.",
          '**The dining room** is the app or the website.',
          '**The kitchen** is the servers that run the models.',
          '**The error** is the head chef telling you the oven broke.',
        ),
      },
    ],
    rest: [
      {
        heading: 'Why asking again is no use',
        text: "Your order was fine, and so is your table. But however nicely you ask again, asking doesn't fix an oven.",
      },
      { heading: 'Right now', text: observation(situation) },
    ],
  };
}
