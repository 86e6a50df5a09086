import { duration } from '../catalogue/duration.ts';
import type { Outlook } from '../health/outlook.ts';

const listOfYears = new Intl.ListFormat('en-GB');

/** How much longer it may last, and what that rests on. */
export function outlookText({ medianMs, quartilesMs: [, upperMs], cases, years }: Outlook): string {
  const when = listOfYears.format(years);
  return (
    `Of the ${cases} past outages that got this far (${when}), half were over within ${duration(medianMs)} more, ` +
    `three in four within ${duration(upperMs)}. That's no promise.`
  );
}
