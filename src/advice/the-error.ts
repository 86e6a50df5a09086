import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, bullets } from './advice.ts';
import { observation, rightNow } from './now.ts';

export function meaning(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.meaning.title'),
    lead: `${say('advice.meaning.lead')} ${observation(say, situation)}`,
    sections: [
      { heading: say('advice.meaning.happenedHeading'), text: say('advice.meaning.happened') },
      { heading: say('advice.meaning.notHeading'), text: say('advice.meaning.not') },
    ],
    rest: [{ heading: say('advice.meaning.numberHeading'), text: say('advice.meaning.number') }],
  };
}

export function whatYouSee(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.whatYouSee.title'),
    lead: say('advice.whatYouSee.lead'),
    sections: [
      {
        heading: say('advice.whatYouSee.sameHeading'),
        text: bullets(...say.all('advice.whatYouSee.same')),
      },
    ],
    rest: [
      { heading: say('advice.whatYouSee.notAlwaysHeading'), text: say('advice.whatYouSee.notAlways') },
      rightNow(say, situation),
    ],
  };
}

export function internal(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.internal.title'),
    lead: say('advice.internal.lead'),
    sections: [
      { heading: say('advice.internal.sizeHeading'), text: say('advice.internal.size') },
      { heading: say('advice.heading.whatISee'), text: observation(say, situation) },
    ],
    rest: [],
  };
}

export function kitchen(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.kitchen.title'),
    lead: say('advice.kitchen.lead'),
    sections: [
      { heading: say('advice.kitchen.whoHeading'), text: bullets(...say.all('advice.kitchen.who')) },
    ],
    rest: [
      { heading: say('advice.kitchen.askingHeading'), text: say('advice.kitchen.asking') },
      rightNow(say, situation),
    ],
  };
}
