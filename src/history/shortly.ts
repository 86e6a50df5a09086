import type { Clock } from '../time.ts';

/** As long as an answer is passed on to those who ask the same. */
const keptMs = 10_000;

/** Answers everybody who asks within ten seconds with the same, however many they are. */
export function shortly<T>(find: () => Promise<T>, steadyClock: Clock): () => Promise<T> {
  let found: { at: number; answer: Promise<T> } | null = null;
  return () => {
    const at = steadyClock();
    if (found !== null && at - found.at < keptMs) return found.answer;
    const answer = find();
    found = { at, answer };
    answer.catch(() => {
      found = null;
    });
    return answer;
  };
}
