import { type Hypothesis, isLost } from './hypotheses.ts';
import {
  failChance,
  meanMs,
  paceOf,
  shareOfBroken,
  shareOfEverything,
  stages,
  timesPerMs,
} from './parameters.ts';
import type { WatchedEndpoint } from './reading.ts';

/** How often a hypothesis begins to hold, and how long it lasts. */
export type Rates = {
  /** How long its stage lasts on average. */
  meanMs: number;
  /** How often it begins, in times per millisecond, while all is well. */
  beginsPerMs: number;
  /** Its share of all that breaks, and of all that is broken and then breaks in another way. */
  shareOfBreaks: number;
  shareOfChanges: number;
};

/** The rates of a hypothesis about these endpoints, when each of them is looked at once in an interval. */
export function ratesOf(
  { kind, scope, stage }: Hypothesis,
  endpoints: readonly WatchedEndpoint[],
  intervalMs: number,
): Rates {
  switch (kind) {
    case 'well':
      return { ...never, meanMs: Number.POSITIVE_INFINITY };
    case 'offline':
      return {
        ...never,
        meanMs: isLost({ kind, stage }) ? meanMs.offline : meanMs.lossy,
        beginsPerMs: timesPerMs.offline / failChance.offline.length,
      };
    case 'blocked': {
      const ofEverything = shareOfEverything.blocked;
      const share = scope === null ? ofEverything : (1 - ofEverything) / partsOf(endpoints.length);
      const beginsPerMs = (timesPerMs.blocked * share) / failChance.blocked.length;
      return { ...never, meanMs: meanMs.blocked, beginsPerMs };
    }
    case 'path':
    case 'blip': {
      const ofEverything = shareOfEverything[kind];
      const share = scope === null ? ofEverything : (1 - ofEverything) / endpoints.length;
      return {
        ...never,
        meanMs: (meanMs[kind] * paceOf(intervalMs)) / stages,
        beginsPerMs: stage === 0 ? timesPerMs[kind] * share : 0,
      };
    }
    case 'outage':
    case 'brownout': {
      const { brownout } = shareOfBroken;
      const part = kind === 'outage' ? 1 - brownout : brownout / failChance.brownout.length;
      const share = shareOfScope(scope, endpoints) * part;
      return {
        ...never,
        meanMs: meanMs.broken,
        shareOfBreaks: share,
        shareOfChanges: isPage(scope, endpoints) ? 0 : share,
      };
    }
  }
}

const never = { beginsPerMs: 0, shareOfBreaks: 0, shareOfChanges: 0 };

/** How many scopes of one endpoint or two there are. */
function partsOf(endpoints: number): number {
  return endpoints < 3 ? endpoints : (endpoints * (endpoints + 1)) / 2;
}

/** The share of all that breaks which breaks in this scope. */
function shareOfScope(scope: Hypothesis['scope'], endpoints: readonly WatchedEndpoint[]): number {
  if (scope === null) return shareOfEverything.broken;
  if (isPage(scope, endpoints)) return shareOfBroken.webAlone;
  const pages = endpoints.filter(({ expects }) => expects === 'web').length;
  return (1 - shareOfEverything.broken - shareOfBroken.webAlone * pages) / (endpoints.length - pages);
}

function isPage(scope: Hypothesis['scope'], endpoints: readonly WatchedEndpoint[]): boolean {
  return endpoints.some(({ name, expects }) => scope?.includes(name) === true && expects === 'web');
}
