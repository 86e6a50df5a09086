import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { posix, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
const sources = globSync('**/*.ts', { cwd: root, exclude: ['dist', 'node_modules', 'tests'] });

/** By file, what it imports: files by their path in the package, all else by the name that it gives. */
const imports: ReadonlyMap<string, readonly string[]> = new Map(
  sources.map((path) => [
    path,
    Array.from(read(path).matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g), ([, from = '']) =>
      from.startsWith('.') ? posix.join(posix.dirname(path), from) : from,
    ),
  ]),
);

/** Whoever leads back to itself, type imports included. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>();
  const follow = (path: string, way: readonly string[]): string[][] => {
    if (way.includes(path)) return [[...way.slice(way.indexOf(path)), path]];
    if (done.has(path)) return [];
    const found = (graph.get(path) ?? []).flatMap((next) => follow(next, [...way, path]));
    done.add(path);
    return found;
  };
  return [...graph.keys()].flatMap((path) => follow(path, []));
}

test('no file imports another that imports it back, directly or around', () => {
  expect(circles(imports)).toEqual([]);
  expect(
    circles(
      new Map([
        ['a', ['b', 'c']],
        ['b', []],
        ['c', ['d']],
        ['d', ['a']],
      ]),
    ),
  ).toEqual([['a', 'c', 'd', 'a']]);
});

test('nothing is imported from outside but what the package depends on', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const nameOf = (from: string) =>
    from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/');

  const outside = [...imports.values()]
    .flat()
    .filter((from) => !imports.has(from) && !isBuiltin(from))
    .map(nameOf);

  expect([...new Set(outside)].toSorted()).toEqual(Object.keys(dependencies).toSorted());
});
