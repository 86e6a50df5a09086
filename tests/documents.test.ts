import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anchorsIn, linksIn } from './markdown.ts';

const root = resolve(import.meta.dirname, '..');
const documents = globSync('**/*.md', { cwd: root, exclude: ['**/node_modules/**'] });

function textOf(path: string): Promise<string> {
  return readFile(resolve(root, path), 'utf8');
}

/** What is wrong with where a document leads to; addresses of others are not looked at. */
async function deadLinks(path: string, markdown: string): Promise<string[]> {
  const own = linksIn(markdown).filter(({ to }) => !/^[a-z]+:/i.test(to));
  const problems = await Promise.all(own.map(({ to }) => problemWith(path, markdown, to)));
  return problems.flatMap((problem, index) => (problem === null ? [] : [`${own[index]?.to}: ${problem}`]));
}

async function problemWith(path: string, markdown: string, to: string): Promise<string | null> {
  const [file = '', anchor] = decodeURI(to).split('#');
  const target = file === '' ? path : relative(root, resolve(root, dirname(path), file));
  if (target.startsWith('..')) return 'is outside of the project';
  if (file.startsWith('/')) return 'is not relative';
  if (!(await isThere(target))) return 'is not there';
  if (anchor === undefined) return null;
  const text = file === '' ? markdown : await textOf(target);
  return anchorsIn(text).includes(anchor) ? null : 'has no such heading';
}

function isThere(path: string): Promise<boolean> {
  return stat(resolve(root, path)).then(
    () => true,
    () => false,
  );
}

test.each(documents)('whatever %s links to is there', async (path) => {
  expect(await deadLinks(path, await textOf(path))).toEqual([]);
});

test('every picture has words for those who do not see it', async () => {
  const pictures = (await Promise.all(documents.map(textOf))).flatMap((text) =>
    linksIn(text).filter(({ to }) => /\.(?:png|svg|gif|webp)$/.test(to)),
  );
  expect(pictures.length).toBeGreaterThan(3);
  expect(pictures.filter(({ text }) => text.length < 20)).toEqual([]);
});

test('the README is read in three minutes', async () => {
  const words = (await textOf('README.md')).split(/\s+/).filter((word) => word !== '');
  expect(words.length).toBeLessThanOrEqual(700);
});

test.each(documents)('no section of %s stands in it twice', async (path) => {
  const titles = (await textOf(path)).match(/^## .+$/gm) ?? [];
  expect(titles).toEqual([...new Set(titles)]);
});

test.each(['PRIVACY.md', 'TERMS.md'])('%s leaves nothing to be filled in', async (path) => {
  expect(await textOf(path)).not.toMatch(/\b[A-Z]+_[A-Z]+\b/);
});

test('every picture is shown somewhere', async () => {
  const shownIn = async (path: string) =>
    linksIn(await textOf(path)).map(({ to }) => join(dirname(path), to));
  const shown = (await Promise.all(documents.map(shownIn))).flat();
  const pictures = globSync('docs/pictures/*', { cwd: root });
  expect(pictures.filter((picture) => !shown.includes(picture))).toEqual([]);
});

test('the documents and package.json ask for the same Node', async () => {
  const { engines } = JSON.parse(await textOf('package.json'));
  const asked = ['README.md', 'CONTRIBUTING.md', 'docs/operating.md', '.ci/run'].map(async (path) => [
    path,
    /Node (\d+) or newer/.exec(await textOf(path))?.[1],
  ]);
  for (const [path, node] of await Promise.all(asked)) expect(`>=${node}`, path).toBe(engines.node);
});

describe('a link is found dead', () => {
  test.each([
    ['[a](docs/nowhere.md)', 'docs/nowhere.md: is not there'],
    ['[a]: docs/nowhere.md\n\n[a]', 'docs/nowhere.md: is not there'],
    ['![a](docs/pictures/nothing.png)', 'docs/pictures/nothing.png: is not there'],
    ['<img src="docs/pictures/nothing.png">', 'docs/pictures/nothing.png: is not there'],
    ['| a |\n| --- |\n| [b](nowhere.md) |', 'nowhere.md: is not there'],
    ['# Known\n\n[a](#unknown)', '#unknown: has no such heading'],
    ['[a](SECURITY.md#unknown)', 'SECURITY.md#unknown: has no such heading'],
    ['[a](../elsewhere.md)', '../elsewhere.md: is outside of the project'],
    ['[a](/README.md)', '/README.md: is outside of the project'],
  ])('in %s', async (markdown, problem) => {
    expect(await deadLinks('README.md', markdown)).toEqual([problem]);
  });

  test.each([
    '`[a](nowhere.md)`',
    '```\n[a](nowhere.md)\n```',
    '[a](https://example.org/nowhere#at-all)',
    "# What it knows, and what it can't\n\n[a](#what-it-knows-and-what-it-cant)",
    '## `STORAGE_URL` & *more*\n\n[a](#storage_url--more)',
    '## Twice\n\n## Twice\n\n[a](#twice-1)',
  ])('but not in %s', async (markdown) => {
    expect(await deadLinks('README.md', markdown)).toEqual([]);
  });
});
