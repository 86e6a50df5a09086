import MiniSearch from 'minisearch';
import type { Entry } from '../catalogue/entry.ts';
import { lookedAt, stem } from './text.ts';
import type { Vocabulary } from './vocabulary.ts';

export type Spelling = {
  /** The known word that an unknown one was probably meant to be. */
  corrected(word: string, isLast: boolean): string | undefined;
  /** The known words that were written as one, as in `internalservererror`. */
  unglued(word: string): string[] | undefined;
};

/** In letters. */
const [shortestPart, shortestGlued, longestGlued, longestCorrected] = [4, 8, 40, 24];

export function spelling(
  { correctable, spellings, stems }: Vocabulary,
  catalogue: readonly Entry[],
): Spelling {
  const index = new MiniSearch<{ id: string }>({
    fields: ['id'],
    tokenize: (word) => [word],
    processTerm: (word) => word,
  });
  index.addAll(Array.from(correctable, (id) => ({ id })));
  const onScreens = Map.groupBy(
    catalogue.flatMap(({ screenTexts }) => screenTexts.flatMap(stems)),
    (word) => word,
  );

  /** The word that somebody began to type: of several, the one found on the most screens. */
  function completed(beginning: string): string | undefined {
    if (beginning.length < 3) return undefined;
    const [best] = index.search(beginning, {
      prefix: true,
      boostDocument: (word) => 1 + (onScreens.get(word)?.length ?? 0),
    });
    return best?.id;
  }

  return {
    corrected(word, isLast) {
      if (word.length > longestCorrected) return undefined;
      const latin = stem(lookedAt(word));
      if (spellings.has(latin)) return latin;
      if (latin.length < 4 || /\d/u.test(latin)) return isLast ? completed(latin) : undefined;
      const [nearest] = index.search(latin, { fuzzy: 2, maxFuzzy: 2 }).filter(({ id }) => isNear(latin, id));
      return nearest?.id ?? (isLast ? completed(latin) : undefined);
    },
    unglued: (word) => unglued(word, correctable),
  };
}

function unglued(word: string, known: ReadonlySet<string>): string[] | undefined {
  if (word.length < shortestGlued || word.length > longestGlued) return undefined;
  const endings = new Map<number, string[]>([[word.length, []]]);
  for (let start = word.length - shortestPart; start >= 0; start--) {
    for (let end = word.length; end >= start + shortestPart; end--) {
      const rest = endings.get(end);
      if (!rest || endings.has(start)) continue;
      const part = stem(word.slice(start, end));
      if (known.has(part)) endings.set(start, [part, ...rest]);
    }
  }
  return endings.get(0);
}

/**
 * Allows two slips in a long word and one in a shorter one; swapped letters are one slip. Short words have too many
 * neighbours (`crush`, `crash`): there the first letter must be right, and letters may only be missing, added or swapped.
 */
function isNear(written: string, known: string): boolean {
  const found = slips(written, known) - (areSwapped(written, known) ? 1 : 0);
  if (found > 2 || (found > 1 && known.length < 8)) return false;
  if (known.length >= 7) return found === 1 || written[0] === known[0];
  return (
    written[0] === known[0] &&
    (areSwapped(written, known) || written.length !== known.length || known.length > 5)
  );
}

function areSwapped(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

function slips(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const [above = 0, diagonal = 0, left = 0] = [previous[column + 1], previous[column], current[column]];
      current.push(Math.min(above + 1, left + 1, diagonal + (letter === other ? 0 : 1)));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
