import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const dockerfile = await readFile(resolve(import.meta.dirname, '../../Dockerfile'), 'utf8');

test('the image compiles what it starts, with the flags with which it starts it', () => {
  const [, ...started] = JSON.parse(/^CMD (\[.+\])$/m.exec(dockerfile)?.[1] ?? '[]');
  const [, compiled = ''] = /^RUN node ([^|]+)/m.exec(dockerfile) ?? [];
  const words = compiled.replaceAll(/--import \S+|\\\n/g, '').split(/\s+/);
  expect(words.filter((word) => word !== '')).toEqual(started);
});
