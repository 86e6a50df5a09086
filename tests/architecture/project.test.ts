import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { botInPage, circlesOfFiles, circlesOfPlaces } from './circles.ts';
import { crowdedFolders, fileProblems, namesakes } from './house-rules.ts';
import { forbiddenImports, unusedGrants } from './imports.ts';
import { projectLayout, root } from './project-layout.ts';
import { readCode } from './source-code.ts';

const paths = globSync('*/**/*.{ts,tsx,js,mjs}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**'],
});
const texts = paths.map(async (path) => [path, await readFile(resolve(root, path), 'utf8')] as const);
const code = readCode(Object.fromEntries(await Promise.all(texts)));

describe('the project', () => {
  test('keeps to its layout and to the rules of the house', () => {
    expect([
      ...forbiddenImports(code, projectLayout),
      ...unusedGrants(code, projectLayout),
      ...circlesOfFiles(code),
      ...circlesOfPlaces(code, projectLayout),
      ...botInPage(code),
      ...fileProblems(code, projectLayout),
      ...namesakes(code),
      ...crowdedFolders(paths),
    ]).toEqual([]);
  });

  test('is read as a whole', () => {
    expect(code.length).toBeGreaterThan(400);
    const main = code.find(({ path }) => path === 'src/main.ts');
    expect(main?.uses).toContain('process.env');
    expect(main?.imports).toContainEqual({ from: 'src/config.ts', isLibrary: false, typeOnly: false });
    const time = code.find(({ path }) => path === 'src/time.ts');
    expect(time?.exportedTypes).toEqual(['Clock', 'Timer']);
  });

  test('lists every command, in a file named as the command is', () => {
    const index = code.find(({ path }) => path === 'commands/index.ts');
    const listed = index?.imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from) ?? [];
    const files = paths.filter((path) => path.startsWith('commands/'));
    expect(['commands/index.ts', ...listed].toSorted()).toEqual(files.toSorted());
    const named = commands.map(({ data }) =>
      data.name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
    );
    expect(named.map((name) => `commands/${name}.ts`).toSorted()).toEqual(listed.toSorted());
  });
});
