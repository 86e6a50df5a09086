import { phase } from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { howMuchLonger } from './how-much-longer.ts';
import { observation } from './now.ts';

export function howLong(situation: Situation): Advice {
  const { outage } = situation;
  const isRunning = outage?.isRunning ?? false;
  return {
    title: 'How long it lasts',
    lead: observation(situation),
    sections: [
      { heading: isRunning ? 'From here' : 'How long outages last', text: howMuchLonger(situation) },
      ...(isRunning ? [] : [yourOwn]),
    ],
    rest: [
      {
        heading: 'Good to know',
        text: bullets(inParts, ...(outage?.isRunning ? older(outage.lastedMs) : [restarts, needsPeople])),
      },
      ...basis(situation),
    ],
  };
}

const yourOwn: Section = {
  heading: 'On your side',
  text: 'A problem on your side stays until you fix it.',
};

const inParts = 'One feature may come back before another.';
const restarts = 'Many failing services are noticed and restarted automatically.';
const needsPeople =
  "Past an hour it's usually a serious failure that needs people. Rare major ones last several hours, around big updates or moves.";

function older(lastedMs: number): string[] {
  switch (phase(lastedMs)) {
    case 'first-hour':
      return [restarts];
    case 'past-hour':
      return [needsPeople];
    case 'for-days':
      return [`An error that stays for days is worth reporting: ${supportForm}`];
  }
}

const listOfYears = new Intl.ListFormat('en-GB');

function basis({ outlook }: Situation): Section[] {
  if (outlook === null) return [];
  return [
    {
      heading: 'What this rests on',
      text:
        `${outlook.cases} outages (${listOfYears.format(outlook.years)}), as C.AI's status page recorded them and as I saw them since. ` +
        'Newer ones count more. Past lengths, not a promise.',
    },
  ];
}
