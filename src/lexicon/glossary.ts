/** What the words and expressions of one language mean, each as a few of the same concepts in all languages. */
export type Glossary = {
  /** Just as it is written; undefined where it is unknown. */
  meaning(expression: string): readonly string[] | undefined;
  /** Of the word that begins most like this one, so that an ending or a slip of the finger does not hide it. */
  likeliestMeaning(word: string): readonly string[] | undefined;
  /** Whether any expression of several words begins with this one. */
  beginsExpression(word: string): boolean;
};

/** So much must be the same at the start of two words, for one to be taken for a form of the other. */
const leastAlike = { letters: 4, part: 0.6 };

const separator = '\t';

/** From lines of an expression, a tab and its concepts with `+` between them, sorted by UTF-16 units. */
export function glossary(text: string): Glossary {
  const lines = text.trimEnd().split('\n');
  const placeOf = index(lines);
  const meaning = (expression: string) => {
    const start = expression + separator;
    const line = lines[placeOf(start)];
    return line?.startsWith(start) ? line.slice(start.length).split('+') : undefined;
  };
  return {
    meaning,
    likeliestMeaning(word) {
      const near = nearest(lines, placeOf(word), word);
      return near === undefined ? undefined : meaning(near);
    },
    beginsExpression: (word) => lines[placeOf(`${word} `)]?.startsWith(`${word} `) ?? false,
  };
}

/** Finds the place of the first line that is not before a text, by binary search among those with the same two first letters. */
function index(lines: readonly string[]): (text: string) => number {
  const starts = new Map<string, { from: number; to: number }>();
  for (const [place, line] of lines.entries()) {
    const start = line.slice(0, 2);
    starts.set(start, { from: starts.get(start)?.from ?? place, to: place + 1 });
  }
  return (text) => {
    let { from, to } = starts.get(text.slice(0, 2)) ?? { from: lines.length, to: lines.length };
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lines[middle] ?? '') < text) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}

/** The single word that shares the most letters with this one, of those beside its place. */
function nearest(lines: readonly string[], place: number, word: string): string | undefined {
  const least = Math.max(leastAlike.letters, Math.ceil(leastAlike.part * word.length));
  const start = word.slice(0, least);
  const [next, last] = [wordFrom(lines, place, 1, start), wordFrom(lines, place - 1, -1, start)];
  if (next === undefined || last === undefined) return next ?? last;
  return alike(next, word) > alike(last, word) ? next : last;
}

/** The first single word from a place on, as long as lines begin like this. */
function wordFrom(lines: readonly string[], place: number, step: 1 | -1, start: string): string | undefined {
  for (let at = place; lines[at]?.startsWith(start); at += step) {
    const [expression = ''] = lines[at]?.split(separator) ?? [];
    if (!expression.includes(' ')) return expression;
  }
  return undefined;
}

/** How many letters are the same at the start of both. */
function alike(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return same;
}
