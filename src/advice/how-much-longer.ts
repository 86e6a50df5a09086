import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';

/** How much longer it may last, or how long a new outage would. */
export function howMuchLonger(say: Say, { outlook, outage }: Situation): string {
  const isRunning = outage?.isRunning ?? false;
  if (outlook === null)
    return say(isRunning ? 'advice.howMuchLonger.longerThanKnown' : 'advice.howMuchLonger.tooFew');
  const [, upperMs] = outlook.quartilesMs;
  return say(isRunning ? 'advice.howMuchLonger.running' : 'advice.howMuchLonger.ofANewOne', {
    cases: outlook.cases,
    median: say.duration(outlook.medianMs),
    upper: say.duration(upperMs),
  });
}
