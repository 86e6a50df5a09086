import type { Entry } from '../catalogue/entry.ts';
import type { Say } from '../language/say.ts';
import type { Situation } from '../situation/situation.ts';
import { isBeside, isExplained } from './explained.ts';

/** Whose side it is: of an error that is known by itself, or else as far as the situation tells. */
export function whose(say: Say, situation: Situation, entry?: Entry): string {
  const { kind, act, side } = situation;
  if (entry?.side === 'theirs') return theirs(say, situation);
  if (entry !== undefined && isExplained(entry, situation)) return say('advice.whose.likely.theirs');
  if (entry !== undefined && entry.side !== 'either') return say(`advice.whose.side.${entry.side}`);
  if (entry !== undefined && isBeside(entry, situation)) return say('advice.whose.likely.perhaps-theirs');
  if (entry !== undefined) return say(`advice.whose.likely.${side}`);
  if (kind === 'recovering' && act === 'try-again') return say('advice.whose.wasTheirs');
  if (kind === 'unseen' && side === 'either') return say('advice.whose.goByTheScreen');
  return say(`advice.whose.seen.${side}`);
}

/** The error itself says whose it is, also where we see none of it. */
function theirs(say: Say, { kind }: Situation): string {
  const isUnseen = kind === 'up' || kind === 'unreached' || kind === 'unseen';
  return say(`advice.whose.theirs.${isUnseen ? kind : 'known'}`);
}
