/**
 * How many minutes passed from start to "resolved" in the official page's outages: 33 of 2023-24 (Chu et al., ICPE 2025) and 26 of
 * May and June 2026, overlapping ones merged (bentleypark/aiwatch-reports).
 */
export const outageMinutes = {
  '2023-24': [
    150, 30, 35, 178, 53, 60, 19, 74, 175, 15, 54, 47, 724, 17, 494, 9, 28, 458, 19, 48, 34, 40, 23, 202, 11,
    49, 189, 71, 243, 59, 186, 1474, 183,
  ],
  '2026': [
    4.1, 16.2, 4.7, 1.8, 9.4, 4.8, 4.5, 136.2, 2.9, 4.6, 69.8, 44.6, 29.4, 14.3, 14.5, 4.5, 9.4, 142.6, 4.7,
    9.5, 34.1, 39.5, 4.6, 289.7, 84.4, 85.3,
  ],
};

/** What a month is like; `odd` ones deliberately break the habits of the others. */
export type Climate = {
  name: string;
  lengths: keyof typeof outageMinutes;
  outages: number;
  blips: number;
  longestBlip: number;
  flaps: number;
  longestFlap: number;
  /** The share of flaps that show an error page instead of silence. */
  flapPages: number;
  /** The share of blips that look like an outage instead of a restart. */
  oddBlips: number;
  /** The probability that a probe is lost, and the additional one for a measurement by the vantage. */
  loss: number;
  vantageLoss: number;
  /** The share of outages that are interrupted by half a minute of health or less. */
  lulls: number;
  page: 'dead' | 'lying' | 'alive';
  webOk: boolean;
};

const typical: Climate = {
  name: 'typical',
  lengths: '2026',
  outages: 18,
  blips: 12,
  longestBlip: 45,
  flaps: 20,
  longestFlap: 150,
  flapPages: 0,
  oddBlips: 0,
  loss: 0.005,
  vantageLoss: 0.05,
  lulls: 0,
  page: 'dead',
  webOk: false,
};

export const climates: readonly Climate[] = [
  typical,
  { ...typical, name: 'long', lengths: '2023-24', outages: 12 },
  { ...typical, name: 'stormy', flaps: 60, loss: 0.015, vantageLoss: 0.15, page: 'alive' },
  { ...typical, name: 'lying page', page: 'lying', webOk: true },
  {
    ...typical,
    name: 'odd',
    longestBlip: 60,
    longestFlap: 240,
    flapPages: 0.1,
    oddBlips: 0.3,
    lulls: 0.2,
    vantageLoss: 0.2,
  },
];
