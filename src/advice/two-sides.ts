import type { Entry } from '../catalogue/entry.ts';
import { beginnings2023To2024 } from '../catalogue/outage-lengths.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section, steps } from './advice.ts';
import { observation, rightNow } from './now.ts';
import { whose } from './whose.ts';

export function theirsOrYours(say: Say, situation: Situation, entry?: Entry): Advice {
  return {
    title: say('advice.theirsOrYours.title'),
    lead: `${whose(say, situation, entry)} ${observation(say, situation)}`,
    sections: [
      {
        heading:
          situation.side === 'theirs'
            ? say('advice.theirsOrYours.tellNextTimeHeading')
            : say('advice.theirsOrYours.tellHeading'),
        text: steps(...say.all('advice.theirsOrYours.tell')),
      },
    ],
    rest: [theirSide(say), yourSide(say)],
  };
}

function theirSide(say: Say): Section {
  return {
    heading: say('advice.theirsOrYours.theirsHeading'),
    text: `${bullets(...say.all('advice.theirsOrYours.theirs'))}\n${say('advice.theirsOrYours.theyFix')}`,
    inline: true,
  };
}

function yourSide(say: Say): Section {
  return {
    heading: say('advice.theirsOrYours.yoursHeading'),
    text: `${bullets(...say.all('advice.theirsOrYours.yours'))}\n${say('advice.theirsOrYours.youFix')}`,
    inline: true,
  };
}

export function whyNotReload(say: Say, situation: Situation, entry?: Entry): Advice {
  const isInLine = situation.act === 'stay-in-line' || entry?.side === 'queue';
  const isLimit = entry?.side === 'limit';
  const isTheirs = situation.side === 'theirs' || entry?.side === 'theirs';
  const where = isTheirs ? 'insideCai' : 'ifInsideCai';
  const lead = isInLine ? 'placeInLine' : isLimit ? 'countsTowardsLimit' : where;
  return {
    title: say('advice.whyNotReload.title'),
    lead: say(`advice.whyNotReload.${lead}`),
    sections: [
      rightNow(say, situation),
      {
        heading: say('advice.whyNotReload.betterHeading'),
        text: isLimit && !isInLine ? say('advice.whyNotReload.pause') : better(say, situation, entry),
      },
    ],
    rest: isInLine || isLimit || situation.side !== 'theirs' ? [] : [whatItDoesInstead(say)],
  };
}

function better(say: Say, { act }: Situation, entry?: Entry): string {
  if (entry?.side === 'queue') return say('advice.whyNotReload.better.stay-in-line');
  // Nothing of their own is to be looked at by whoever gets an error that is C.AI's.
  const isTime = entry?.side === 'theirs' && act === 'check-own-side';
  return say(`advice.whyNotReload.better.${isTime ? 'wait-a-little' : act}`);
}

function whatItDoesInstead(say: Say): Section {
  return { heading: say('advice.whyNotReload.insteadHeading'), text: say('advice.whyNotReload.instead') };
}

export function whatItDoes(say: Say, situation: Situation): Advice {
  return {
    title: say('advice.whatItDoes.title'),
    lead: say('advice.whatItDoes.lead'),
    sections: [
      { heading: say('advice.whatItDoes.hurtHeading'), text: bullets(...say.all('advice.whatItDoes.hurt')) },
    ],
    rest: [rightNow(say, situation)],
  };
}

export function prevent(say: Say, situation: Situation, entry?: Entry): Advice {
  return {
    title: say('advice.prevent.title'),
    lead: preventable(say, entry),
    sections: [
      { heading: say('advice.prevent.helpsHeading'), text: bullets(...say.all('advice.prevent.helps')) },
    ],
    rest: [
      {
        heading: say('advice.prevent.hoursHeading'),
        text: say('advice.prevent.hours', beginnings2023To2024),
      },
      rightNow(say, situation),
    ],
  };
}

function preventable(say: Say, entry: Entry | undefined): string {
  if (entry?.side === 'limit') return say('advice.prevent.limit');
  return say(entry?.side === 'queue' ? 'advice.prevent.queue' : 'advice.prevent.theirs');
}
