import { minuteMs, minuteRange } from '../catalogue/duration.ts';
import { type Phase, ruleOfThumb } from '../catalogue/outage-lengths.ts';
import { supportForm } from '../catalogue/shared-words.ts';

export const usualWait = minuteRange(ruleOfThumb.wait.fromMs, ruleOfThumb.wait.toMs);
const leaveItAfter = `${ruleOfThumb.leaveItAfterMs / minuteMs} minutes`;

export const wait = `Wait. Real server faults usually pass in ${usualWait}.`;
export const leaveIt = `Past ${leaveItAfter}, leave it for now and come back later.`;

/** How to wait for C.AI, by the phase of the outage. */
export const waiting: Record<Phase, readonly string[]> = {
  'first-half-hour': [wait],
  'past-half-hour': [`Wait, but plan for longer: it's past the usual ${usualWait}.`],
  'past-hour': [`It's past ${leaveItAfter}, so leave it for now and come back later.`],
  'for-days': [
    `Report it at ${supportForm} so that your data is looked after.`,
    'Leave it for now and look in once a day.',
  ],
};
