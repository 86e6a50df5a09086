import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { neededAnywhere } from '../src/sending/permissions.ts';

const root = resolve(import.meta.dirname, '..');
const guide = await text('docs/operating.md');

function text(path: string): Promise<string> {
  return readFile(resolve(root, path), 'utf8');
}

function section(title: string): string {
  return guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? '';
}

/** The first column of a section's table. */
function firstColumn(title: string): string[] {
  const rows = section(title)
    .split('\n')
    .filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) => (row.split(' | ')[0] ?? '').slice(2));
}

/** What stands between the bracket at `from` and the one that closes it. */
function inBrackets(source: string, from: number): string {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === '(') depth += 1;
    if (source[at] === ')') depth -= 1;
    if (depth === 0) return source.slice(from + 1, at);
  }
  return '';
}

/** The words of every line that a source text logs, with the level. */
function loggedIn(source: string): string[] {
  return [...source.matchAll(/\blog\.(trace|debug|info|warn|error|fatal)(?=\()/g)].flatMap(
    ({ 0: call, 1: level, index }) => {
      const words = inBrackets(source, index + call.length).replace(/^\s*\{.*?\},/s, '');
      return [...words.matchAll(/(['"`])((?:\\.|(?!\1).)*)\1/g)].map(
        ([, , said]) => `\`${said}\` | ${level}`,
      );
    },
  );
}

describe('docs/operating.md', () => {
  test('explains every line of the log, with its level, and no other', async () => {
    const paths = globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: root });
    const said = (await Promise.all(paths.map(text))).flatMap(loggedIn);
    expect(said.length).toBeGreaterThan(25);
    const explained = section('What the log says')
      .split('\n')
      .flatMap((line) => /^\| (`[^|]+` \| \w+) \|/.exec(line)?.[1] ?? []);
    expect(explained.toSorted()).toEqual([...new Set(said)].toSorted());
  });

  test.each([
    ["log.info('a b')", ['`a b` | info']],
    ["log.warn({ at: 'x' }, 'c (d)')", ['`c (d)` | warn']],
    ["log.error(\n  { err },\n  isOld ? 'old' : 'new',\n)", ['`old` | error', '`new` | error']],
    ['log.error(what)', []],
  ])('would find %s', (source, found) => {
    expect(loggedIn(source)).toEqual(found);
  });

  test('lists the permissions that the bot looks for', () => {
    expect(firstColumn('Invite it').toSorted()).toEqual(Object.keys(neededAnywhere).toSorted());
  });

  test.each(['docs/operating.md', 'README.md'])('%s invites with just these permissions', async (path) => {
    const invited = /permissions=(\d+)/.exec(await text(path))?.[1];
    const bits = Object.values(neededAnywhere).reduce((all, bit) => all | bit, 0n);
    expect(BigInt(invited ?? 0)).toBe(bits);
    expect(bits & PermissionFlagsBits.Administrator).toBe(0n);
  });
});
