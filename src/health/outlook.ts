import { largest } from '../numbers.ts';
import { type Incident, lastedMs } from './incident.ts';
import { type PastOutage, publishedOutages, type Sample, samplesOf } from './past-outages.ts';

/** How much longer it may last: half of the comparable outages ended within `medianMs` more, the middle half between the quartiles. */
export type Outlook = {
  medianMs: number;
  quartilesMs: [lower: number, upper: number];
  /** How many outages lasted longer than this one so far, and when they were. */
  cases: number;
  years: string[];
};

/** Fewer comparable outages than this are not worth quoting. */
const fewestCases = 8;
/** C.AI's machines and the way they are repaired change, so a sample's weight halves with every year of its age. */
const halfLifeMs = 365 * 24 * 60 * 60_000;

/** How much longer an outage that runs may last, by those that were published and those that the bot saw itself. */
export function outlookOf(incident: Incident, seen: readonly PastOutage[], now: number): Outlook | null {
  if (incident.phase !== 'down') return null;
  return outlook([...publishedOutages, ...samplesOf(seen)], lastedMs(incident, now), now);
}

/**
 * The empirical residual life of an outage of this age: of past outages that lasted longer, how much longer they lasted
 * (Kaplan and Meier's estimator without censoring, conditioned on the age). No distribution is fitted: the outages of 2023-24
 * are nearly log-normal and those of 2026 are not (Chu et al., ICPE 2025; bentleypark/aiwatch-reports).
 * Null when there are too few to compare with.
 */
export function outlook(samples: readonly Sample[], ageMs: number, now: number): Outlook | null {
  const comparable = samples
    .map((sample) => ({
      years: sample.years,
      weight: weightOf(sample, now),
      moreMs: lastedLonger(sample, ageMs),
    }))
    .filter(({ moreMs }) => moreMs.length > 0);
  const cases = comparable
    .flatMap(({ weight, moreMs }) => moreMs.map((more) => ({ more, weight })))
    .sort((a, b) => a.more - b.more);
  if (cases.length < fewestCases) return null;
  return {
    medianMs: quantile(cases, 0.5),
    quartilesMs: [quantile(cases, 0.25), quantile(cases, 0.75)],
    cases: cases.length,
    years: [...new Set(comparable.map(({ years }) => years))],
  };
}

function lastedLonger({ outages }: Sample, ageMs: number): number[] {
  return outages.map(({ since, until }) => until - since - ageMs).filter((more) => more > 0);
}

function weightOf({ outages }: Sample, now: number): number {
  const latest = largest(
    outages.map(({ until }) => until),
    -Infinity,
  );
  return 2 ** (-Math.max(0, now - latest) / halfLifeMs);
}

/** The smallest value that `share` of the weight does not exceed; halfway to the next one if it meets the share exactly. */
function quantile(cases: readonly { more: number; weight: number }[], share: number): number {
  const wanted = share * cases.reduce((sum, { weight }) => sum + weight, 0);
  // Sums of weights that should be equal may differ in their last bits.
  const tolerance = wanted * 1e-9;
  let reached = 0;
  for (const [index, { more, weight }] of cases.entries()) {
    reached += weight;
    if (reached > wanted + tolerance) return more;
    if (reached > wanted - tolerance) return (more + (cases[index + 1]?.more ?? more)) / 2;
  }
  return cases.at(-1)?.more ?? 0;
}
