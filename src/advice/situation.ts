import { duration } from '../catalogue/duration.ts';

/** What can be seen of C.AI from outside at the moment of the question. */
export type Situation = Seen & {
  /** What C.AI's own status page says; left out while it says nothing. */
  page?: 'calm' | 'trouble' | 'outage';
};

type Seen =
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
  const isReported = situation.page === 'outage' && situation.kind !== 'outage';
  return isReported ? `${reportedByThem} ${observed(situation)}` : observed(situation);
}

function observed(situation: Situation): string {
  return bySituation(situation, {
    outage: (lastedMs) => `I see an outage at C.AI: ${duration(lastedMs)} so far.`,
    suspected: "Some of my checks on C.AI are failing. I'm not sure yet what it is.",
    'no-outage': "I see nothing broken from outside, but there are parts of C.AI I can't look into.",
    'cannot-see': "I can't tell. I have no recent reading of C.AI that says anything.",
  });
}

const reportedByThem = "C.AI's own status page reports an outage.";

const comingBack = "C.AI was broken until a moment ago. It looks as if it's coming back. I'm making sure.";
