import { duration } from '../catalogue/duration.ts';

/** What can be seen of C.AI from outside at the moment of the question. */
export type Situation =
  /** There is an outage, and it has lasted this long so far. `outlook` is a sentence about how much longer it may last. */
  | { kind: 'outage'; lastedMs: number; outlook?: string }
  /** Everything that can be seen from outside looks fine, be it since a moment ago. */
  | { kind: 'no-outage'; isRecovering?: true }
  /** Some checks are failing right now; it is not certain yet. */
  | { kind: 'suspected' }
  /** There is no recent reading that says anything. */
  | { kind: 'cannot-see' };

type Variants<T> = Record<Exclude<Situation['kind'], 'outage'>, T> & { outage: (lastedMs: number) => T };

/** The variant that fits the situation. */
export function bySituation<T>(situation: Situation, variants: Variants<T>): T {
  return situation.kind === 'outage' ? variants.outage(situation.lastedMs) : variants[situation.kind];
}

/** What the bot sees, in a sentence or two. */
export function observation(situation: Situation): string {
  if (situation.kind === 'no-outage' && situation.isRecovering) return comingBack;
  return bySituation(situation, {
    outage: (lastedMs) => `I see an outage at C.AI: ${duration(lastedMs)} so far.`,
    suspected: "Some of my checks on C.AI are failing. I'm not sure yet what it is.",
    'no-outage': "I see nothing broken from outside, but there are parts of C.AI I can't look into.",
    'cannot-see': "I can't tell. I have no recent reading of C.AI that says anything.",
  });
}

const comingBack = "C.AI was broken until a moment ago. It looks as if it's coming back. I'm making sure.";
