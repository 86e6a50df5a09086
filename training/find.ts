import { readFileSync } from 'node:fs';
import type { Caller, Found } from '../src/finder/decide.ts';
import { find } from '../src/finder/find-error.ts';

type Line = { text: string; from: Caller };

const nothing: Found = { answer: 'none', matches: [], topic: null };

/** The answer to a line as people are given it, as a line of JSON. */
function answered(line: string): string {
  const startedAt = performance.now();
  const question = questionIn(line);
  const { answer, matches, topic } = question === null ? nothing : find(question.text, question.from);
  const ms = performance.now() - startedAt;
  return JSON.stringify({ answer, ids: matches.map(({ id }) => id), topic, crisis: false, ms });
}

/** The question in a line; null where it can't be read. */
function questionIn(line: string): Line | null {
  try {
    const { text, from = 'asked' } = JSON.parse(line);
    if (typeof text !== 'string' || (from !== 'asked' && from !== 'pointed-at')) return null;
    return { text, from };
  } catch {
    return null;
  }
}

// One line of JSON for each question, in order.
const [path] = process.argv.slice(2);
if (path === undefined) {
  process.stderr.write('Which file? npm run find -- FILE.jsonl\n');
  process.exitCode = 1;
} else {
  const lines = readFileSync(path, 'utf8')
    .replace(/^\ufeff/u, '')
    .split('\n');
  // What follows the last end of a line is no line.
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) process.stdout.write(`${answered(line)}\n`);
}
