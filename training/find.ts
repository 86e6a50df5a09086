import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Caller, Found } from '../src/finder/decide.ts';
import { find, judge } from '../src/finder/find-error.ts';
import { crisisOnScreen, wordsOnScreen } from '../src/finder/words-on-screen.ts';
import type { PictureReader } from '../src/screenshots/read-picture.ts';

type Line = { text: string; from: Caller } | { image: string };

const nothing: Found = { answer: 'none', matches: [], topic: null, care: 'none' };

/** The answer to a line as people are given it, as a line of JSON. */
async function answered(line: string): Promise<string> {
  const startedAt = performance.now();
  const { answer, matches, topic, care } = await foundFor(questionIn(line));
  const ms = performance.now() - startedAt;
  return JSON.stringify({ answer, ids: matches.map(({ id }) => id), topic, crisis: care === 'first', ms });
}

async function foundFor(question: Line | null): Promise<Found> {
  if (question === null) return nothing;
  if ('text' in question) return find(question.text, question.from);
  const bytes = await readFile(question.image).catch(() => null);
  if (bytes === null) return nothing;
  const { pictureReader } = await import('../src/screenshots/read-picture.ts');
  reader ??= pictureReader();
  const read = await (await reader).read(new Uint8Array(bytes));
  if (typeof read === 'string') return nothing;
  const words = wordsOnScreen(read, judge);
  const found = words.length === 0 ? nothing : find(words.join('\n'), 'asked');
  return crisisOnScreen(read, judge) === undefined ? found : { ...found, care: 'first' };
}

/** The question in a line; null where it can't be read. */
function questionIn(line: string): Line | null {
  try {
    const { text, image, from = 'asked' } = JSON.parse(line);
    if (typeof image === 'string' && text === undefined) return { image };
    if (typeof text !== 'string' || (from !== 'asked' && from !== 'pointed-at')) return null;
    return { text, from };
  } catch {
    return null;
  }
}

// One line of JSON for each question, in order.
const [path] = process.argv.slice(2);
/** Started for the first picture, if there is any. */
let reader: Promise<PictureReader> | undefined;
if (path === undefined) {
  process.stderr.write('Which file? npm run find -- FILE.jsonl\n');
  process.exitCode = 1;
} else {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split('\n');
  // What follows the last end of a line is no line.
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) process.stdout.write(`${await answered(line)}\n`);
  await (await reader)?.end();
}
