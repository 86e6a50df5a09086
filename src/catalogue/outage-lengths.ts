const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/**
 * When C.AI's outages of October 2023 to August 2024 with an impact other than "none" began, in hours of the day in US Pacific time.
 * Source: Chu et al., "An Empirical Characterization of Outages and Incidents in Public Services for LLMs",
 * ICPE 2025, data on Zenodo 14018219.
 */
export const beginnings2023To2024 = { count: 33, fromHour: 6, toHour: 18, exceptions: 1 };

/** After so long, waiting for it is no use. */
export const leaveItAfterMs = hourMs;

/** How long an outage has lasted so far: each phase is waited for differently. */
export type Phase = 'first-hour' | 'past-hour' | 'for-days';

export function phase(lastedMs: number): Phase {
  if (lastedMs >= 2 * dayMs) return 'for-days';
  return lastedMs >= leaveItAfterMs ? 'past-hour' : 'first-hour';
}
