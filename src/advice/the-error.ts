import { duration } from '../catalogue/duration.ts';
import { type Advice, bullets } from './advice.ts';
import { bySituation, observation, type Situation } from './situation.ts';

export function meaning(situation: Situation): Advice {
  return {
    title: 'What Internal Server Error means',
    lead: bySituation(situation, {
      outage: (lastedMs) =>
        `It's C.AI, not you. I see an outage there right now: ${duration(lastedMs)} so far.`,
      suspected:
        "It's a fault at C.AI, not with you. Some of my checks are failing too, but I'm not sure yet how big it is.",
      'no-outage':
        "If that's what it says, it's a fault at C.AI, even though I see nothing broken from outside right now. It can be something I can't see, like one feature or one character.",
      'cannot-see':
        "It's a fault at C.AI, not with you. I have no recent reading, so I can't say how big it is right now.",
    }),
    sections: [
      {
        heading: 'What happened',
        text: "C.AI's servers ran into something they didn't expect and couldn't finish what you asked for: a message, a reply being generated, some other action. The web's name for that is a **5xx** status, most often 500.",
      },
      { heading: "What it isn't", text: 'Not your device, not your network, not your account.' },
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
      {
        heading: 'Why asking again is no use',
        text: "Your order was fine, and so is your table. But however nicely you ask again, asking doesn't fix an oven.",
      },
      {
        heading: 'Right now',
        text: bySituation(situation, {
          outage: (lastedMs) => `The oven is out. I've seen an outage for ${duration(lastedMs)}.`,
          suspected: "I smell smoke: some of my checks are failing. I'm not sure yet that it's the oven.",
          'no-outage': "From the street the kitchen looks busy as usual. I can't see every stove, though.",
          'cannot-see': "I can't see into the kitchen: I have no recent reading of C.AI.",
        }),
      },
    ],
  };
}
