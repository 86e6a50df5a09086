import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'find-'));
afterAll(() => rmSync(folder, { recursive: true }));

function answersTo(lines: readonly string[]) {
  return answersToFile(`${lines.join('\n')}\n`);
}

function answersToFile(content: string | Uint8Array) {
  const file = join(folder, 'questions.jsonl');
  writeFileSync(file, content);
  const printed = execFileSync(process.execPath, ['training/find.ts', file], { encoding: 'utf8' });
  return printed
    .split('\n')
    .slice(0, -1)
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
  const unreadable = [
    ...[
      '',
      '   ',
      'internal server error',
      '{',
      '{"text":"a"} {"text":"b"}',
      "{'text':'a'}",
      '[['.repeat(50_000),
    ],
    ...['null', 'true', '5', '"a"', '"\u2028"', '[]', '["a"]', '{}', '{"text":5}', '{"text":null}'],
    ...[
      '{"text":["a"]}',
      '{"from":"asked"}',
      '{"text":"a","from":"nobody"}',
      '{"text":"a","from":["asked"]}',
    ],
  ];
  const answers = answersTo([...unreadable, JSON.stringify({ text: 'a\u2028b' })]);
  expect(answers).toHaveLength(unreadable.length + 1);
  for (const answer of answers) expect(answer).toMatchObject({ answer: 'none', ids: [], crisis: false });
});

const asked = '{"text":"internal server error"}';

test.each<[string, string | Uint8Array, string[]]>([
  ['without an end of its last line', `${asked}\n${asked}`, ['sure', 'sure']],
  ['with the line ends of Windows', `${asked}\r\n\r\n${asked}\r\n`, ['sure', 'none', 'sure']],
  ['that begins with a byte order mark', `\ufeff${asked}\n${asked}\n`, ['sure', 'sure']],
  ['with empty lines at its end', `${asked}\n\n\n`, ['sure', 'none', 'none']],
  ['of one empty line', '\n', ['none']],
  ['that is empty', '', []],
  ['of bytes that are no text', Uint8Array.of(0xff, 0x00, 0x0a, 0xc3, 0x28, 0x0a), ['none', 'none']],
])('a file %s has as many answers as lines', (_, content, answers) => {
  expect(answersToFile(content).map(({ answer }) => answer)).toEqual(answers);
});

test('a line may name a picture, and one that cannot be read is answered with nothing', () => {
  const picture = 'tests/screenshots/pictures/rate-exceeded.png';
  const images = [picture, 'tests/screenshots/pictures/no-error.webp', 'package.json', 'no-such-file.png'];
  const [error, ...others] = answersTo(images.map((image) => JSON.stringify({ image })));
  expect(error).toMatchObject({ answer: 'sure', ids: ['rate_exceeded'], ms: expect.any(Number) });
  for (const other of others) expect(other).toMatchObject({ answer: 'none', ids: [] });
});
