import { isLikely, total } from './decide.ts';
import type { Finder } from './finder.ts';

/**
 * What a screen shows besides an error is of its own kind: names, buttons, clocks, a story. So less is an error on it than in what
 * somebody types, and a line alone is less of a sign than a paragraph.
 */
const least = { words: 3, paragraph: 0.998, line: 0.9995, part: 0.9 };

/** Stands at the foot of each page of Cloudflare's, whatever the page says. */
const footer = /\b(?:ray id|security by cloud)/iu;

/**
 * The parts of a screen that speak of an error: whole paragraphs, or else single lines of them. The screen is given as paragraphs of
 * lines, as text recognition finds them.
 */
export function wordsOnScreen(paragraphs: readonly (readonly string[])[], judge: Finder['judge']): string[] {
  const found = paragraphs.flatMap((lines) => {
    const paragraph = lines.join(' ');
    if (isError(paragraph, least.paragraph, judge)) return [paragraph];
    return lines.length === 1 ? [] : lines.filter((line) => isError(line, least.line, judge));
  });
  const said = found.filter((words) => !footer.test(words));
  return said.length > 0 ? said : found;
}

/** Chats and stories stand on screens, too, so a crisis must be surer there than in what somebody types. */
const leastCrisis = { named: 0.9, meant: 0.9 };

/** The part of a screen that speaks of somebody who is not well, if any does. */
export function crisisOnScreen(
  paragraphs: readonly (readonly string[])[],
  judge: Finder['judge'],
): string | undefined {
  return paragraphs.map((lines) => lines.join(' ')).find((text) => isLikely(judge(text).crisis, leastCrisis));
}

function isError(text: string, sure: number, judge: Finder['judge']): boolean {
  const { quoted, likely } = judge(text);
  if (quoted.length > 0) return true;
  const all = total(likely);
  const best = likely[0]?.score ?? 0;
  return (
    (text.match(/[\p{L}\p{N}'’]+/gu) ?? []).length >= least.words && all >= sure && best >= least.part * all
  );
}
