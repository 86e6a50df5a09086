import {
  failChance,
  meanMs,
  paceOf,
  shareOfBroken,
  shareOfEverything,
  stages,
  timesPerMs,
} from './parameters.ts';
import type { Watched } from './watched.ts';

/**
 * What may be the matter, one at a time. `offline`: our own network is lost. `path`: the way from us to C.AI is bad.
 * `blip`: a real fault that passes in seconds. `outage`, `brownout`: broken always, or now and then.
 */
export type Kind = 'well' | 'offline' | 'path' | 'blip' | 'outage' | 'brownout';

export type Hypothesis = {
  kind: Kind;
  /** The one endpoint that it touches; null: all of them. */
  scope: string | null;
  /** How far a short trouble has come; which of the brown-outs, or of the lost networks. The stages of one trouble stand next to each other. */
  stage: number;
  isLastStage: boolean;
  /** After this long, on average, its stage is over. */
  meanMs: number;
  /** How often it begins, in times per millisecond, while all is well. */
  beginsPerMs: number;
  /** Of all that breaks, and of all that goes on broken in another way, how much breaks like this. */
  shareOfBreaks: number;
  shareOfChanges: number;
};

/** What a detector goes by: the endpoints, how often it looks at each, and all that may be the matter with them. */
export type Model = {
  endpoints: readonly Watched[];
  intervalMs: number;
  all: readonly Hypothesis[];
};

/** All that is considered, always in the same order: `well` first. */
export function hypotheses(endpoints: readonly Watched[], intervalMs: number): Hypothesis[] {
  const pace = paceOf(intervalMs);
  const one = (ofEverything: number) => (1 - ofEverything) / endpoints.length;
  const pages = endpoints.filter(({ expects }) => expects === 'web').length;
  const ofApplication =
    (1 - shareOfEverything.broken - shareOfBroken.webAlone * pages) / (endpoints.length - pages);
  return [
    { ...plain, kind: 'well', meanMs: Number.POSITIVE_INFINITY },
    ...offline(),
    ...short('path', null, shareOfEverything.path, pace),
    ...short('blip', null, shareOfEverything.blip, pace),
    ...broken(null, shareOfEverything.broken, shareOfEverything.broken),
    ...endpoints.flatMap(({ name, expects }) => [
      ...short('path', name, one(shareOfEverything.path), pace),
      ...short('blip', name, one(shareOfEverything.blip), pace),
      ...(expects === 'web'
        ? broken(name, shareOfBroken.webAlone, 0)
        : broken(name, ofApplication, ofApplication)),
    ]),
  ];
}

export function isBroken({ kind }: Hypothesis): boolean {
  return kind === 'outage' || kind === 'brownout';
}

export function isOurs({ kind }: Pick<Hypothesis, 'kind'>): boolean {
  return kind === 'path' || kind === 'offline';
}

export function touches({ kind, scope }: Hypothesis, endpoint: string): boolean {
  return kind !== 'well' && (scope === null || scope === endpoint);
}

const plain = {
  scope: null,
  stage: 0,
  isLastStage: true,
  beginsPerMs: 0,
  shareOfBreaks: 0,
  shareOfChanges: 0,
};

function offline(): Hypothesis[] {
  return failChance.offline.map((_, stage, { length }) => ({
    ...plain,
    kind: 'offline',
    stage,
    meanMs: meanMs.offline,
    beginsPerMs: timesPerMs.offline / length,
  }));
}

function short(kind: 'path' | 'blip', scope: string | null, share: number, pace: number): Hypothesis[] {
  return Array.from({ length: stages }, (_, stage) => ({
    ...plain,
    kind,
    scope,
    stage,
    isLastStage: stage === stages - 1,
    meanMs: (meanMs[kind] * pace) / stages,
    beginsPerMs: stage === 0 ? timesPerMs[kind] * share : 0,
  }));
}

function broken(scope: string | null, ofBreaks: number, ofChanges: number): Hypothesis[] {
  const rates = failChance.brownout;
  const kinds: [Kind, number, number][] = [
    ['outage', 0, 1 - shareOfBroken.brownout],
    ...rates.map((_, stage): [Kind, number, number] => [
      'brownout',
      stage,
      shareOfBroken.brownout / rates.length,
    ]),
  ];
  return kinds.map(([kind, stage, part]) => ({
    ...plain,
    kind,
    scope,
    stage,
    meanMs: meanMs.broken,
    shareOfBreaks: ofBreaks * part,
    shareOfChanges: ofChanges * part,
  }));
}
