import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'dotenv';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const token = `${Buffer.from('123456789012345678').toString('base64')}.Gabcde.aaaaaaaaaaaaaaaaaaaaaaaaaaa`;
const example = await text('.env.example');

function text(name: string): Promise<string> {
  return readFile(resolve(import.meta.dirname, '..', name), 'utf8');
}

test('.env.example with a token filled in is the default configuration', () => {
  expect(readConfig({ ...parse(example), DISCORD_TOKEN: token })).toEqual(
    readConfig({ DISCORD_TOKEN: token }),
  );
});

test.each(['.env.example', 'docs/settings.md'])('%s names every setting that is read', async (file) => {
  const source = await text('src/config.ts');
  const settings = [...source.matchAll(/^ {2}([A-Z_]+): (?:z|httpUrl|list|port)/gm)].map(
    ([, name]) => name ?? '',
  );
  expect(settings.length).toBeGreaterThan(8);
  const documented = await text(file);
  expect(settings.filter((name) => !documented.includes(name))).toEqual([]);
});
