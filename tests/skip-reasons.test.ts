import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { needs } from './needs.ts';
import { aFolder } from './storage/temporary-folder.ts';

const root = resolve(import.meta.dirname, '..');
const vitest = resolve(root, 'node_modules/vitest/vitest.mjs');

const config = `
import { skipReasons } from ${JSON.stringify(resolve(import.meta.dirname, 'skip-reasons.ts'))};
const tags = [
  { name: 'moon', description: 'a full moon', skip: true },
  { name: 'tide', description: 'a high tide', skip: true },
  { name: 'sun', description: 'the sun' },
];
export default { test: { tags, reporters: [skipReasons(tags, (text) => process.stdout.write(text))] } };
`;

const tests = `
import { describe, test } from ${JSON.stringify(resolve(root, 'node_modules/vitest/dist/index.js'))};
describe('at night', { tags: 'moon' }, () => {
  test('one', () => {});
  test('two', () => {});
});
test('three', { tags: ['moon', 'sun'] }, () => {});
test('four', { tags: 'sun' }, () => {});
test('five', { tags: 'sun', skip: true }, () => {});
`;

test('the end of a run says once what was missing, and how many tests were skipped for that', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'vitest.config.ts'), config);
  await writeFile(join(folder, 'night.test.ts'), tests);
  const run = promisify(execFile)(process.execPath, [vitest, 'run', '--root', folder], { cwd: folder });
  expect((await run).stdout.trim()).toBe('Skipped tests, by what is missing here:\n   3 × a full moon');
});

test('every test that may be skipped says by a tag what it needs', async () => {
  const files = globSync('**/*.test.ts', { cwd: import.meta.dirname });
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(import.meta.dirname, file), 'utf8')] as const),
  );
  const skipping = texts.filter(([, text]) =>
    /\b(?:test|describe)\.(?:skip|skipIf|runIf|todo)\b\(/.test(text),
  );
  expect(skipping.map(([file]) => file)).toEqual([]);
});

test('CONTRIBUTING.md names everything that tests need', async () => {
  const text = await readFile(resolve(root, 'CONTRIBUTING.md'), 'utf8');
  expect(needs.filter(({ name }) => !text.includes(`\`${name}\``))).toEqual([]);
});
