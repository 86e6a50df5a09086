import { type Hypothesis, isOurs } from './hypotheses.ts';
import { failChance, faultShare } from './parameters.ts';
import type { Fault, Reading } from './reading.ts';
import { seenByVantage, type WatchedEndpoint } from './watched.ts';

/** How each source failed since all was last well. */
type Heard = { endpoints: readonly WatchedEndpoint[]; heard: Readonly<Record<string, Fault>> };

/**
 * How likely a failure of this look is: lost on the way, as happens by chance, or because of what is the matter, which makes
 * a look fail with the chance `caused`.
 */
export function failsLike(
  { fault }: Reading,
  hypothesis: Hypothesis,
  caused: number,
  byChance: number,
  heard: Heard,
): number {
  if (fault === undefined) return byChance + (1 - byChance) * caused;
  const looks = causedLikeThis(fault, hypothesis, heard);
  return byChance * faultShare.ours[fault] + (1 - byChance) * caused * looks;
}

/**
 * How well the look of a failure fits its cause. One cause fails in one way, so what it touches tells that once: the same
 * failure again, or of another endpoint at the same time, is no new evidence about the cause, and another one is rare.
 */
function causedLikeThis(fault: Fault, hypothesis: Hypothesis, heard: Heard): number {
  const known = knownOf(hypothesis, heard);
  if (known.includes(fault)) return 1;
  return shareOf(hypothesis, fault) * (known.length === 0 ? 1 : failChance.otherwise);
}

/** How the cause has failed before: what the vantage saw did not come from our own trouble. */
function knownOf(hypothesis: Hypothesis, { endpoints, heard }: Heard): Fault[] {
  const { scope } = hypothesis;
  const isOfCause = ([source]: [string, Fault]) => {
    const own = endpoints.some(({ name }) => name === source);
    if (!own && isOurs(hypothesis)) return false;
    return scope === null || scope === (own ? source : seenByVantage(endpoints));
  };
  return Object.entries(heard)
    .filter(isOfCause)
    .map(([, fault]) => fault);
}

function shareOf(hypothesis: Hypothesis, fault: Fault): number {
  if (hypothesis.kind === 'blip') return faultShare.blip[fault];
  return isOurs(hypothesis) ? faultShare.ours[fault] : faultShare.broken[fault];
}
