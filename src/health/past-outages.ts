/** Outages that are over, from one source; all of them have the same weight. */
export type Sample = { years: string; outages: readonly PastOutage[] };

export type PastOutage = { since: number; until: number };

/** An outage that the bot itself saw from start to end. */
export type SeenOutage = PastOutage & { id: string; relapses: number };

/**
 * C.AI's own status page, 2023-10 to 2024-08, as collected by Chu et al., "An Empirical Characterization of Outages and
 * Incidents in Public Services for LLMs", ICPE 2025, data on Zenodo 14018219. Impact "none" and maintenance are left out.
 */
const chu2025 = `
2023-10-24T21:15Z 2023-10-24T23:45Z
2023-10-26T22:00Z 2023-10-26T22:30Z
2023-10-30T20:06Z 2023-10-30T20:41Z
2023-11-01T21:47Z 2023-11-02T00:45Z
2023-11-03T15:30Z 2023-11-03T16:23Z
2023-11-03T20:45Z 2023-11-03T21:45Z
2023-11-06T14:17Z 2023-11-06T14:36Z
2023-11-17T22:05Z 2023-11-17T23:19Z
2023-11-18T01:18Z 2023-11-18T04:13Z
2023-11-20T21:52Z 2023-11-20T22:07Z
2023-11-23T01:03Z 2023-11-23T01:57Z
2023-12-09T01:03Z 2023-12-09T01:50Z
2023-12-09T16:22Z 2023-12-10T04:26Z
2023-12-18T22:46Z 2023-12-18T23:03Z
2023-12-19T01:01Z 2023-12-19T09:15Z
2024-01-04T21:53Z 2024-01-04T22:02Z
2024-01-06T17:13Z 2024-01-06T17:41Z
2024-01-28T00:52Z 2024-01-28T08:30Z
2024-03-13T03:38Z 2024-03-13T03:57Z
2024-03-28T18:21Z 2024-03-28T19:09Z
2024-04-11T21:10Z 2024-04-11T21:44Z
2024-04-12T00:35Z 2024-04-12T01:15Z
2024-04-12T16:04Z 2024-04-12T16:27Z
2024-04-28T17:24Z 2024-04-28T20:46Z
2024-04-29T18:45Z 2024-04-29T18:56Z
2024-05-14T00:18Z 2024-05-14T01:07Z
2024-05-19T21:10Z 2024-05-20T00:19Z
2024-05-28T20:26Z 2024-05-28T21:37Z
2024-06-01T19:16Z 2024-06-01T23:19Z
2024-06-06T14:54Z 2024-06-06T15:53Z
2024-06-09T16:19Z 2024-06-09T19:25Z
2024-06-10T13:52Z 2024-06-11T14:26Z
2024-08-11T14:41Z 2024-08-11T17:44Z
`;

/**
 * C.AI's own status page, 2024-09 to 2025-01, as collected by atlarge-research/FAILS (`server/static/data/incident_stages_all.csv`).
 * Those that overlap are merged; maintenance and what has no length is left out.
 */
const fails2024 = `
2024-09-14T21:59Z 2024-09-14T23:34Z
2024-10-01T19:11Z 2024-10-01T19:17Z
2024-10-29T20:08Z 2024-10-29T21:20Z
2024-11-04T21:57Z 2024-11-04T23:56Z
2024-11-13T00:24Z 2024-11-13T03:01Z
2024-11-20T22:17Z 2024-11-21T00:19Z
2024-11-21T18:58Z 2024-11-21T21:03Z
2024-12-16T23:14Z 2024-12-16T23:23Z
2024-12-18T20:38Z 2024-12-18T21:07Z
2025-01-06T19:44Z 2025-01-06T21:50Z
2025-01-07T22:31Z 2025-01-07T22:39Z
2025-01-10T02:25Z 2025-01-10T02:42Z
`;

/**
 * C.AI's own status page, 2026-05 and 2026-06, as collected by bentleypark/aiwatch-reports. One outage often opened an
 * incident for each component at once: those that overlap are merged here.
 */
const aiwatch2026 = `
2026-05-05T20:46:31Z 2026-05-05T20:50:38Z
2026-05-05T23:59:23Z 2026-05-06T00:15:38Z
2026-05-08T20:11:58Z 2026-05-08T20:16:40Z
2026-05-09T06:50:48Z 2026-05-09T06:52:37Z
2026-05-12T22:48:10Z 2026-05-12T22:57:37Z
2026-05-14T01:11:05Z 2026-05-14T01:15:55Z
2026-05-14T01:16:14Z 2026-05-14T01:20:41Z
2026-05-15T03:16:35Z 2026-05-15T05:32:44Z
2026-05-15T06:56:52Z 2026-05-15T06:59:46Z
2026-05-15T18:39Z 2026-05-15T18:43:37Z
2026-05-18T20:47:20Z 2026-05-18T21:57:10Z
2026-05-20T16:02:05Z 2026-05-20T16:46:39Z
2026-05-20T22:22:14Z 2026-05-20T22:51:41Z
2026-05-21T01:38:17Z 2026-05-21T01:52:35Z
2026-05-21T03:31:15Z 2026-05-21T03:45:43Z
2026-05-22T03:11:07Z 2026-05-22T03:15:40Z
2026-05-29T15:36:18Z 2026-05-29T15:45:45Z
2026-06-07T22:39:59Z 2026-06-08T01:02:36Z
2026-06-10T02:35:12Z 2026-06-10T02:39:52Z
2026-06-10T04:47:06Z 2026-06-10T04:56:35Z
2026-06-10T14:13:35Z 2026-06-10T14:47:43Z
2026-06-10T14:54:04Z 2026-06-10T15:33:37Z
2026-06-10T15:35:07Z 2026-06-10T15:39:42Z
2026-06-10T16:08:04Z 2026-06-10T20:57:44Z
2026-06-14T23:11:26Z 2026-06-15T00:35:49Z
2026-06-15T18:21:21Z 2026-06-15T19:46:40Z
`;

export const publishedOutages: readonly Sample[] = [
  { years: '2023-24', outages: parse(chu2025) },
  { years: '2024-25', outages: parse(fails2024) },
  { years: '2026', outages: parse(aiwatch2026) },
];

/** One sample for each year. */
export function samplesOf(outages: readonly PastOutage[]): Sample[] {
  const byYear = Map.groupBy(outages, ({ until }) => String(new Date(until).getUTCFullYear()));
  return [...byYear].map(([years, outages]) => ({ years, outages }));
}

function parse(lines: string): PastOutage[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [since = '', until = ''] = line.split(' ');
      return { since: Date.parse(since), until: Date.parse(until) };
    });
}
