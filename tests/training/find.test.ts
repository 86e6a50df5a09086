import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'find-'));
afterAll(() => rmSync(folder, { recursive: true }));

function answersTo(lines: readonly string[]) {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const printed = execFileSync(process.execPath, ['training/find.ts', file], { encoding: 'utf8' });
  return printed
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('each line is answered by one line, in order', () => {
  const [sure, down, nothing] = answersTo([
    JSON.stringify({ text: 'internal server error', from: 'pointed-at' }),
    JSON.stringify({ text: 'c.ai down??' }),
    JSON.stringify({ text: 'good morning everyone', from: 'asked' }),
  ]);
  expect(sure).toMatchObject({ answer: 'sure', ids: ['http_500'], crisis: false, ms: expect.any(Number) });
  expect(down.ids).toContain('outage_general');
  expect(down.topic).toBe('status');
  expect(nothing).toMatchObject({ answer: 'none', ids: [], topic: null });
});

test('a line that cannot be read has a line of its own', () => {
  const unreadable = ['', '{', 'null', '[]', '{"text":5}', '{"text":"a","from":"nobody"}', '"\u2028"'];
  const answers = answersTo([...unreadable, JSON.stringify({ text: 'a\u2028b' })]);
  expect(answers).toHaveLength(unreadable.length + 1);
  for (const answer of answers) expect(answer).toMatchObject({ answer: 'none', ids: [], crisis: false });
});
