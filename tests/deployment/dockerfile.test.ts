import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const dockerfile = read('Dockerfile');

test('the image compiles what it starts, with the flags with which it starts it', () => {
  const [, ...started] = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]');
  const [, compiled = ''] = /^RUN node ([^|]+)/m.exec(dockerfile) ?? [];
  const words = compiled.replaceAll(/--import \S+|\\\n/g, '').split(/\s+/);
  expect(words.filter((word) => word !== '')).toEqual(started);
});

test('the image compiles every module that is loaded later by name', () => {
  const code = globSync('src/**/*.ts', { cwd: root }).map(read);
  const loaded = code.flatMap((text) => namesIn(text, /await import\('.*\/([\w-]+)\.ts'\)/g));
  const compiled = namesIn(dockerfile, /--import \.\/dist\/([\w-]+)\.js/g);
  expect(loaded.length).toBeGreaterThan(3);
  expect(compiled.toSorted()).toEqual(loaded.toSorted());
});

function read(path: string): string {
  return readFileSync(resolve(root, path), 'utf8');
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
