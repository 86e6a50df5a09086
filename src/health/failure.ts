import { type Hypothesis, isOurs } from './hypotheses.ts';
import { failChance, faultShare } from './parameters.ts';
import { type Fault, type Reading, seenByVantage, type WatchedEndpoint } from './reading.ts';

/** How each source has failed in this spell of trouble. */
type Heard = { endpoints: readonly WatchedEndpoint[]; heard: Readonly<Record<string, Fault>> };

/**
 * How likely a failure that looks like this is. Looks get lost on the way `byChance`, or they fail because of what is the
 * matter, with the chance `caused`.
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
 * How well the look of a failure fits its cause. One cause makes everything that it touches fail in one way. So the same look
 * again, or at another endpoint, is no new evidence about the cause, and a different look is rare.
 */
function causedLikeThis(fault: Fault, hypothesis: Hypothesis, heard: Heard): number {
  const known = knownOf(hypothesis, heard);
  if (known.includes(fault)) return 1;
  return shareOf(hypothesis, fault) * (known.length === 0 ? 1 : failChance.otherwise);
}

/** How failures with this cause have looked before. What the vantage saw was not caused by trouble of our own. */
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
