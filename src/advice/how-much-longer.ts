import { duration } from '../catalogue/duration.ts';
import type { Outlook } from '../health/outlook.ts';
import type { Situation } from '../situation/situation.ts';

/** How much longer it may last, or how long a new outage would. */
export function howMuchLonger(situation: Situation): string {
  const { outlook, outage } = situation;
  const isRunning = outage?.isRunning ?? false;
  if (outlook === null) return isRunning ? longerThanKnown : tooFew;
  return isRunning ? remaining(outlook) : ofANewOne(outlook);
}

export function remaining({ cases, medianMs, quartilesMs: [, upperMs] }: Outlook): string {
  return (
    `Of the ${cases} past outages that got this far, half were over within ${duration(medianMs)} more, ` +
    `three in four within ${duration(upperMs)}.`
  );
}

function ofANewOne({ cases, medianMs, quartilesMs: [, upperMs] }: Outlook): string {
  return (
    `Of ${cases} past outages, half were over within ${duration(medianMs)}, ` +
    `three in four within ${duration(upperMs)}.`
  );
}

const longerThanKnown = "Hardly any outage that I know of was this long, so I can't say.";
const tooFew = 'I know too few outages to say how long one lasts.';
