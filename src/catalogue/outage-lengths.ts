import { dayMs, hourMs, minuteMs } from './duration.ts';

/**
 * C.AI's outages of October 2023 to August 2024 with an impact other than "none", from the start to "resolved".
 * Source: Chu et al., "An Empirical Characterization of Outages and Incidents in Public Services for LLMs",
 * ICPE 2025, data on Zenodo 14018219.
 */
export const outagesOf2023To2024 = {
  count: 33,
  medianMs: 54 * minuteMs,
  ninetiethPercentileMs: 415 * minuteMs,
  longestMs: 1_474 * minuteMs,
  // For outages that had already lasted this long: the median of the time they had left.
  medianRemaining: { after30MinMs: 82 * minuteMs, after60MinMs: 128 * minuteMs },
  // Hours of the day in US Pacific time.
  began: { fromHour: 6, toHour: 18, exceptions: 1 },
};

/**
 * C.AI's outages of May and June 2026, with overlapping incidents counted as one, from the start to "resolved".
 * Source: bentleypark/aiwatch-reports.
 */
export const outagesOf2026 = {
  count: 26,
  medianMs: 12 * minuteMs,
  // Known only roughly: say "about".
  ninetiethPercentileMs: 140 * minuteMs,
  longestMs: 290 * minuteMs,
};

/** The rule of thumb usually given for this error. It names no sample, and 2026 bears it out better than 2023-24 does. */
export const ruleOfThumb = {
  mostPass: { fromMs: 5 * minuteMs, toMs: 30 * minuteMs },
  wait: { fromMs: 10 * minuteMs, toMs: 30 * minuteMs },
  leaveItAfterMs: 60 * minuteMs,
};

/** How long an outage has lasted so far: each phase usually goes on differently. */
export type Phase = 'first-half-hour' | 'past-half-hour' | 'past-hour' | 'for-days';

export function phase(lastedMs: number): Phase {
  if (lastedMs >= 2 * dayMs) return 'for-days';
  if (lastedMs >= hourMs) return 'past-hour';
  if (lastedMs >= 30 * minuteMs) return 'past-half-hour';
  return 'first-half-hour';
}
