import type { Hour } from '../history/hours.ts';
import { type Interval, merged } from '../history/intervals.ts';
import { noMinutes, spans } from '../history/minutes.ts';
import type { CourseStep, OutageRecord, Period } from '../history/outage-record.ts';

/** The same outages as they were for one part: only while that failed. Where it is not known what failed, it may have been this. */
export function outagesOf(part: string, outages: readonly OutageRecord[]): OutageRecord[] {
  return outages.flatMap((outage) => {
    const periods = outage.periods.flatMap((period) => failingOf(part, period, outage.course));
    return periods.length === 0 ? [] : [{ ...outage, periods }];
  });
}

const tellsFailure: ReadonlySet<CourseStep['event']> = new Set([
  'outage-started',
  'outage-changed',
  'outage-returned',
]);

/**
 * The stretches of a period in which this part failed. What is told first of a period holds from its beginning; one that was short may
 * be told of when it is over.
 */
function failingOf(part: string, period: Period, course: readonly CourseStep[]): Period[] {
  const until = period.until ?? Number.POSITIVE_INFINITY;
  const told = course.filter(({ event }) => tellsFailure.has(event));
  const within = told.filter(({ at }) => at >= period.since && at < until);
  if (within.length === 0) {
    const nearest = told.find(({ at }) => at >= period.since) ?? told.at(-1);
    return nearest === undefined || mayTouch(part, nearest) ? [period] : [];
  }
  return within.flatMap((step, index) => {
    const since = index === 0 ? period.since : step.at;
    return mayTouch(part, step) ? [{ ...period, since, until: within[index + 1]?.at ?? period.until }] : [];
  });
}

function mayTouch(part: string, { affected }: CourseStep): boolean {
  return affected.length === 0 || affected.includes(part);
}

/** When a part was seen in these hours. */
export function seenIn(part: string, hours: readonly Hour[]): Interval[] {
  return merged(hours.flatMap(({ at, sources }) => spans(sources[part]?.seen ?? noMinutes, at)));
}
