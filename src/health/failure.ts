import { type Hypothesis, isOurs } from './hypotheses.ts';
import { failChance, faultShare } from './parameters.ts';
import { endpointOf, type Fault, type Reading, type Verdict, type WatchedEndpoint } from './reading.ts';

/** How many looks were made lately, and how many of them got lost; what is long ago fades. */
export type Loss = { at: number; looks: number; lost: number };

/** What gets lost on our own line, and when a control last answered. */
export type OwnLoss = Loss & { controlOkAt: number };

/** What was seen this long ago counts a third. */
const fadesMs = 30 * 60_000;
/** What is assumed before anything is seen counts as much as so many looks. */
const assumedLooks = 30;
/** What the vantage sees well says more of a way than that. */
const assumedOfWay = 8;
/** A line that loses more than this is lost; a way of which the vantage sees the other end may lose more, and so may the vantage. */
const most = 0.5;
const mostOfWay = 0.7;
/** A vantage that misses so much more than usual sees C.AI fail, however many of its looks get through for a while. */
const mostMissed = 12;
/** The count of what it misses shrinks as long as it misses hardly more than usual. */
const missesBesides = 0.1;

/** Controls that have not answered for so many intervals tell nothing. */
const silentIntervals = 4;

/** How each source has failed in this spell of trouble. */
type Heard = { endpoints: readonly WatchedEndpoint[]; heard: Readonly<Record<string, Fault>> };

/**
 * How likely a failure that looks like this is under each hypothesis. Looks get lost on the way `byChance`, or they fail because of
 * what is the matter, with the chance that it `causes`.
 */
export function failsLike(
  { fault, kind }: Reading,
  causes: (hypothesis: Hypothesis) => number,
  byChance: number,
  heard: Heard,
): (hypothesis: Hypothesis) => number {
  if (fault === undefined) return (h) => byChance + (1 - byChance) * causes(h);
  const failures = Object.entries(heard.heard).map(([source, fault]) => {
    const seen = endpointOf(heard.endpoints, source)?.name;
    return { seen, isOwn: seen === source, fault };
  });
  const lostShare = kind === 'vantage' ? faultShare.lost : faultShare.ours;
  return (hypothesis) => {
    const caused = causes(hypothesis);
    const looks = caused === 0 ? 0 : causedLikeThis(fault, hypothesis, failures);
    return byChance * lostShare[fault] + (1 - byChance) * caused * looks;
  };
}

/** How an endpoint has failed in this spell of trouble, as we saw it ourselves or the vantage did. */
type Failure = { seen: string | undefined; isOwn: boolean; fault: Fault };

/**
 * How well the look of a failure fits its cause. One cause mostly makes everything that it touches fail in one way. So the same look
 * again, or at another endpoint, is no new evidence about the cause, and a different look is rarer. What the vantage saw was not
 * caused by trouble of our own.
 */
function causedLikeThis(fault: Fault, hypothesis: Hypothesis, failures: readonly Failure[]): number {
  const { scope } = hypothesis;
  const isOfCause = ({ seen, isOwn }: Failure) =>
    (isOwn || !isOurs(hypothesis)) && (scope === null || (seen !== undefined && scope.includes(seen)));
  const all = failures.filter(isOfCause);
  // Where ours showed how it fails, that the vantage gets no answer shows nothing of it: it may have lost it.
  const ownKnown = all.filter(({ isOwn, fault }) => isOwn || fault !== 'network');
  const known = all.some(({ isOwn }) => isOwn) ? ownKnown : all;
  if (known.some((failure) => failure.fault === fault)) return 1;
  return shareOf(hypothesis, fault) * (known.length === 0 ? 1 : failChance.otherwise);
}

function shareOf(hypothesis: Hypothesis, fault: Fault): number {
  if (hypothesis.kind === 'blip') return faultShare.blip[fault];
  if (hypothesis.kind === 'offline') return faultShare.lost[fault];
  return isOurs(hypothesis) ? faultShare.ours[fault] : faultShare.broken[fault];
}

export function noOwnLoss(at: number): OwnLoss {
  return { at, looks: 0, lost: 0, controlOkAt: at };
}

/**
 * The chance that a look of ours gets lost, or more: a lossy line may lose two standard errors more than was seen of it, and a streak
 * of lost looks would pass for an outage. A line that loses no more than is assumed is taken at its word.
 */
export function lossShare({ looks, lost }: Omit<Loss, 'at'>): number {
  const seen = assumedLooks + looks;
  const share = Math.max(failChance.noise, (failChance.noise * assumedLooks + lost) / seen);
  const standardError = Math.sqrt((share * (1 - share)) / seen);
  return Math.min(most, share + 2 * standardError * (1 - failChance.noise / share));
}

/**
 * What the controls lose, our own line loses. While none of them answers, that is seen by what fails of C.AI that the vantage sees
 * well. A look that fails right after another is left out: what it looks at may be out itself.
 */
export function lossAfter(
  { endpoints, intervalMs }: { endpoints: readonly WatchedEndpoint[]; intervalMs: number },
  { ownLoss, last }: { ownLoss: OwnLoss; last: Readonly<Record<string, Verdict>> },
  reading: Reading,
): OwnLoss {
  const { kind, source, verdict, at, fault } = reading;
  const loss = kind === 'control' && verdict === 'ok' ? { ...ownLoss, controlOkAt: at } : ownLoss;
  const isLost = verdict === 'fail' && (kind === 'control' || fault === 'network');
  if (last[source] !== 'ok' || (verdict !== 'ok' && !isLost)) return loss;
  if (kind === 'control') return counted(loss, at, isLost);
  if (kind !== 'endpoint' || at - loss.controlOkAt <= silentIntervals * intervalMs) return loss;
  const elsewhere = endpointOf(endpoints, source)?.elsewhere;
  return elsewhere !== undefined && last[elsewhere] === 'ok' ? counted(loss, at, isLost) : loss;
}

/**
 * What gets lost on our way to one endpoint, as the vantage sees it well meanwhile. One that is silent to the vantage, too, or that
 * fails in any other way, tells nothing of that.
 */
export function wayLossAfter(
  endpoints: readonly WatchedEndpoint[],
  { wayLoss = {}, last }: { wayLoss?: Record<string, Loss>; last: Readonly<Record<string, Verdict>> },
  { kind, source, verdict, at, fault }: Reading,
): Record<string, Loss> {
  const isLost = verdict === 'fail' && fault === 'network';
  if (kind !== 'endpoint' || last[source] !== 'ok' || (verdict !== 'ok' && !isLost)) return wayLoss;
  const elsewhere = endpointOf(endpoints, source)?.elsewhere;
  if (elsewhere === undefined || last[elsewhere] !== 'ok') return wayLoss;
  return { ...wayLoss, [source]: counted(wayLoss[source] ?? { at, looks: 0, lost: 0 }, at, isLost) };
}

/**
 * The chance that a look at an endpoint gets lost on our way there. What is lost on the ways to the others, on average, is assumed
 * until its own is known.
 */
export function wayLossShare(wayLoss: Readonly<Record<string, Loss>> = {}, name: string): number {
  const { [name]: own, ...others } = wayLoss;
  const shares = Object.values(others).map((loss) => shareOfWay(loss, failChance.noise));
  const usual = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return own === undefined ? usual : shareOfWay(own, usual);
}

function shareOfWay({ looks, lost }: Loss, usual: number): number {
  const share = (Math.max(failChance.noise, usual) * assumedOfWay + lost) / (assumedOfWay + looks);
  return Math.min(mostOfWay, share);
}

/** What the vantage loses by itself, as our own look at the same endpoint had just worked. */
export function vantageLossAfter(
  endpoints: readonly WatchedEndpoint[],
  { vantageLoss, last }: { vantageLoss?: Loss | undefined; last: Readonly<Record<string, Verdict>> },
  { kind, source, verdict, at, fault }: Reading,
): Loss | undefined {
  const isLost = verdict === 'fail' && fault === 'network';
  if (kind !== 'vantage' || last[source] !== 'ok' || (verdict !== 'ok' && !isLost)) return vantageLoss;
  const name = endpointOf(endpoints, source)?.name;
  if (name === undefined || last[name] !== 'ok') return vantageLoss;
  return counted(vantageLoss ?? { at, looks: 0, lost: 0 }, at, isLost);
}

/** The chance that the vantage loses a look: as assumed, or more. */
export function vantageLossShare(
  { looks, lost }: Pick<Loss, 'looks' | 'lost'> = { looks: 0, lost: 0 },
): number {
  const share = (failChance.vantage * assumedOfWay + lost) / (assumedOfWay + looks);
  return Math.min(mostOfWay, Math.max(failChance.vantage, share));
}

/** How many looks each vantage has missed in this spell of trouble, beyond what it usually loses. */
export function missedAfter(
  { missed = {}, vantageLoss }: { missed?: Record<string, number>; vantageLoss?: Loss },
  { source, kind, verdict, reachedEdge }: Reading,
): Record<string, number> {
  if (kind !== 'vantage' || (verdict === 'unknown' && !reachedEdge)) return missed;
  const before = missed[source] ?? 0;
  if (verdict === 'fail') return { ...missed, [source]: Math.min(mostMissed, before + 1) };
  const usual = vantageLossShare(vantageLoss) + missesBesides;
  const left = before - usual / (1 - usual);
  const { [source]: _, ...others } = missed;
  return left > 0 ? { ...others, [source]: left } : others;
}

function counted<Known extends Loss>(loss: Known, at: number, isLost: boolean): Known {
  const left = Math.exp(-Math.max(0, at - loss.at) / fadesMs);
  return { ...loss, at, looks: loss.looks * left + 1, lost: loss.lost * left + Number(isLost) };
}
