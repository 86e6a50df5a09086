import type { Detection, Knowledge } from './detection.ts';
import type { Reading } from './reading.ts';

/** No look of ours comes back later than this. */
export const longestMs = 12_000;

type Observe = (state: Detection, reading: Reading) => Detection;

/**
 * Takes in a look as if all had come back in the order in which they were sent. One that got no answer is known as such only
 * seconds later, and by then others may have seen that it works again.
 */
export function inOrder(before: Detection, reading: Reading, observe: Observe): Detection {
  const { recent: kept, ...state } = before;
  const isQuiet = state.outage === null && Object.keys(state.failingSince).length === 0;
  if (isQuiet && reading.verdict !== 'fail') return observe(state, dated(reading));
  const { readings, before: known } = settled(
    kept ?? { before: knownOf(state), readings: [] },
    state,
    reading.at,
    observe,
  );
  const late = dated(reading, known.belief.at);
  const place = readings.findLastIndex(({ at }) => at <= late.at) + 1;
  const recent = { before: known, readings: readings.toSpliced(place, 0, late) };
  const seen =
    place === readings.length
      ? observe(state, late)
      : recent.readings.reduce(observe, { ...known, outage: state.outage });
  return { ...seen, recent };
}

/** What can no longer be overtaken becomes a part of what was known before. */
function settled(
  { before, readings }: NonNullable<Detection['recent']>,
  { outage }: Detection,
  now: number,
  observe: Observe,
): NonNullable<Detection['recent']> {
  const old = readings.filter(({ at }) => at < now - longestMs);
  if (old.length === 0) return { before, readings };
  return {
    before: knownOf(old.reduce(observe, { ...before, outage })),
    readings: readings.slice(old.length),
  };
}

/** As of when it was sent. */
function dated({ sentAt, ...reading }: Reading, earliest = 0): Reading {
  return { ...reading, at: Math.max(earliest, sentAt ?? reading.at) };
}

function knownOf({ outage: _, recent: __, ...known }: Detection): Knowledge {
  return known;
}
