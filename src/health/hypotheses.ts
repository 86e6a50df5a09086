import { failChance, modelParameters, stages } from './parameters.ts';

/**
 * What may be the matter, one thing at a time. `offline`: our own network is lost, or loses a part. `path`: the way from us to C.AI is
 * bad for a minute or two. `blocked`: for hours or days. `blip`: a real fault that passes in seconds. `outage`, `brownout`: broken
 * always, or now and then.
 */
export type HypothesisKind = 'well' | 'offline' | 'path' | 'blocked' | 'blip' | 'outage' | 'brownout';

export type Hypothesis = {
  kind: HypothesisKind;
  /** The endpoint that it touches, or two of them, as those of one host; null: all of them. */
  scope: readonly string[] | null;
  /** How far a path or a blip has come, or which of the blocks, brown-outs or lost networks this is. */
  stage: number;
  isLastStage: boolean;
};

/** All that is considered about these endpoints, always in the same order: `well` first, the stages of one trouble in a row. */
export function hypotheses(endpoints: readonly string[]): Hypothesis[] {
  return [
    { kind: 'well', scope: null, stage: 0, isLastStage: true },
    ...variants('offline', null, failChance.offline.length),
    ...[null, ...endpoints.map((name) => [name])].flatMap((scope) => [
      ...successive('path', scope),
      ...variants('blocked', scope, failChance.blocked.length),
      ...successive('blip', scope),
      ...variants('outage', scope, 1),
      ...variants('brownout', scope, failChance.brownout.length),
    ]),
    ...pairsOf(endpoints).flatMap((scope) => variants('blocked', scope, failChance.blocked.length)),
  ];
}

/** Two of three endpoints or more; two of two are all of them. */
function pairsOf(endpoints: readonly string[]): string[][] {
  if (endpoints.length < 3) return [];
  return endpoints.flatMap((one, index) => endpoints.slice(index + 1).map((other) => [one, other]));
}

export function isBroken({ kind }: Pick<Hypothesis, 'kind'>): boolean {
  return kind === 'outage' || kind === 'brownout';
}

/** C.AI is broken, be it for seconds. */
export function isFaulty(hypothesis: Pick<Hypothesis, 'kind'>): boolean {
  return isBroken(hypothesis) || hypothesis.kind === 'blip';
}

export function isOurs({ kind }: Pick<Hypothesis, 'kind'>): boolean {
  return kind === 'path' || kind === 'blocked' || kind === 'offline';
}

/** Whether our own network is lost altogether, so that no look says anything. */
export function isLost({ kind, stage }: Pick<Hypothesis, 'kind' | 'stage'>): boolean {
  return kind === 'offline' && (failChance.offline[stage] ?? 0) > 0.5;
}

export function touches({ kind, scope }: Pick<Hypothesis, 'kind' | 'scope'>, endpoint: string): boolean {
  return kind !== 'well' && (scope === null || scope.includes(endpoint));
}

/** The stages that one trouble goes through. */
function successive(kind: HypothesisKind, scope: Hypothesis['scope']): Hypothesis[] {
  return Array.from({ length: stages }, (_, stage) => ({
    kind,
    scope,
    stage,
    isLastStage: stage === stages - 1,
  }));
}

/** Troubles of one kind that do not turn into each other. */
function variants(kind: HypothesisKind, scope: Hypothesis['scope'], length: number): Hypothesis[] {
  return Array.from({ length }, (_, stage) => ({ kind, scope, stage, isLastStage: true }));
}

/** Eight characters that tell models apart by their hypotheses, the order of these, and the numbers that move beliefs. */
export function fingerprint(
  considered: readonly Hypothesis[],
  parameters: readonly unknown[] = modelParameters,
): string {
  const names = considered.map(({ kind, scope, stage }) => [kind, scope, stage]);
  return hash(JSON.stringify([names, parameters]))
    .toString(16)
    .padStart(8, '0');
}

/** FNV-1a in 32 bits, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv */
function hash(text: string): number {
  let hashed = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hashed = Math.imul(hashed ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hashed;
}
