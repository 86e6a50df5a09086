import type { BeliefSample } from './protocol.ts';

/** As many as the plot has room for. */
const kept = 240;

/** The latest of what the bot believed, oldest first. */
export function beliefHistory() {
  let samples: BeliefSample[] = [];
  return {
    samples: () => samples,
    add(sample: BeliefSample): void {
      if (samples.at(-1)?.at === sample.at) return;
      samples = [...samples, sample].slice(-kept);
    },
  };
}
