import type { Found } from '../../src/finder/decide.ts';
import type { Phrase } from '../../training/phrases.ts';

/** A phrase and what it was answered with by a finder that had not seen its writer. */
export type Answered = { phrase: Phrase; found: Found };

/** Shares, from 0 to 1, or NaN of none. `shown` counts what is right alone or among those to choose from. */
export type Accuracy = {
  errors: { count: number; shown: number; aloneRight: number; aloneWrong: number };
  others: { count: number; answered: number; offered: number };
  topics: { count: number; right: number };
};

export function accuracy(answered: readonly Answered[]): Accuracy {
  const errors = answered.filter(({ phrase }) => phrase.ids.length > 0);
  const others = answered.filter(({ phrase }) => phrase.kind !== null);
  const topics = answered.filter(({ phrase }) => phrase.topic !== null);
  return {
    errors: {
      count: errors.length,
      shown: share(errors, isRight),
      aloneRight: share(errors, (one) => one.found.answer === 'sure' && isRight(one)),
      aloneWrong: share(errors, (one) => one.found.answer === 'sure' && !isRight(one)),
    },
    others: {
      count: others.length,
      answered: share(others, ({ found }) => found.answer === 'sure'),
      offered: share(others, ({ found }) => found.answer === 'choose'),
    },
    topics: {
      count: topics.length,
      right: share(topics, ({ phrase, found }) => found.topic === phrase.topic),
    },
  };
}

function isRight({ phrase, found }: Answered): boolean {
  return found.matches.some(({ id }) => phrase.ids.includes(id));
}

function share<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  return all.filter(isSo).length / all.length;
}
