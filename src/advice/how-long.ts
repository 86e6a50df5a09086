import { supportForm } from '../catalogue/links.ts';
import { phase } from '../catalogue/outage-lengths.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { type Advice, bullets, type Section } from './advice.ts';
import { howMuchLonger } from './how-much-longer.ts';
import { observation } from './now.ts';

export function howLong(say: Say, situation: Situation): Advice {
  const { outage } = situation;
  const isRunning = outage?.isRunning ?? false;
  return {
    title: say('advice.howLong.title'),
    lead: observation(say, situation),
    sections: [
      ...(situation.act === 'stay-in-line' ? [inLine(say)] : []),
      {
        heading: say(isRunning ? 'advice.howLong.fromHereHeading' : 'advice.howLong.outagesHeading'),
        text: howMuchLonger(say, situation),
      },
      ...(situation.side === 'either' ? [yourOwn(say)] : []),
    ],
    rest: [
      {
        heading: say('advice.howLong.goodToKnowHeading'),
        text: bullets(
          say('advice.howLong.inParts'),
          ...(outage?.isRunning
            ? [older(say, outage.lastedMs)]
            : [say('advice.howLong.restarts'), say('advice.howLong.needsPeople')]),
        ),
      },
      ...basis(say, situation),
    ],
  };
}

function inLine(say: Say): Section {
  return { heading: say('advice.howLong.inLineHeading'), text: say('advice.howLong.inLine') };
}

function yourOwn(say: Say): Section {
  return { heading: say('advice.howLong.yourSideHeading'), text: say('advice.howLong.yourSide') };
}

function older(say: Say, lastedMs: number): string {
  switch (phase(lastedMs)) {
    case 'first-hour':
      return say('advice.howLong.restarts');
    case 'past-hour':
      return say('advice.howLong.needsPeople');
    case 'for-days':
      return say('advice.howLong.reportAfterDays', { form: supportForm });
  }
}

function basis(say: Say, { outlook }: Situation): Section[] {
  if (outlook === null) return [];
  const { cases, years } = outlook;
  return [
    {
      heading: say('advice.howLong.basisHeading'),
      text: say('advice.howLong.basis', { cases, years: say.list(years) }),
    },
  ];
}
