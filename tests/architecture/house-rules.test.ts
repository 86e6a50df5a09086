import { describe, expect, test } from 'vitest';
import { crowdedFolders, fileProblems, namesakes } from './house-rules.ts';
import { projectLayout } from './project-layout.ts';
import { readCode } from './source-code.ts';

describe('the rules of the house find', () => {
  test.each([
    ['src/health/a.ts', 'export const now = () => Date.now();', 'uses Date.now'],
    ['src/health/a.ts', 'export const now = () => new Date().getTime();', 'uses new Date()'],
    ['src/advice/a.ts', 'export const pick = Math.random;', 'uses Math.random'],
    ['src/advice/a.ts', 'setTimeout(() => {}, 1);', 'uses setTimeout'],
    ['src/finder/a.ts', "export const page = fetch('https://example.org');", 'uses fetch'],
    ['src/discord/a.ts', "export const token = process.env['TOKEN'];", 'uses process'],
    ['src/discord/a.ts', 'let counter = 0;', 'holds state at its top'],
    ['src/alerts/a.ts', 'export var counter = 0;', 'holds state at its top'],
    [
      'src/alerts/a.ts',
      'export const f = (l: number[]) => Math.max(0, ...l);',
      'spreads a list into Math.max()',
    ],
    ['src/alerts/a.ts', 'const to = []; to.push(...from.map(g));', 'spreads a list into to.push()'],
    ['commands/a.ts', 'rest.post(...given);', 'spreads a list into rest.post()'],
    ['src/discord/utils.ts', '', 'has a name that says nothing'],
    ['src/discord/statusView.ts', '', 'is not in kebab-case'],
    ['src/discord/views/status.ts', '', 'is in a folder within a folder'],
    ['commands/admin/a.ts', '', 'is in a folder within a folder'],
    ['src/roles/a.ts', 'export type Needs = { clock: () => number };', 'gives clock a type of its own'],
    ['src/roles/a.ts', 'export function a(wallClock: () => number) {}', 'gives wallClock a type of its own'],
    [
      'src/roles/a.ts',
      'type Timer = (run: () => void, ms: number) => () => void;',
      'gives Timer a type of its own',
    ],
  ])('in %s: %s', (path, text, problem) => {
    const problems = fileProblems(readCode({ [path]: text }), projectLayout);
    expect(problems).toEqual([expect.stringContaining(`${path} ${problem}`)]);
  });

  test.each([
    ['src/health/a.ts', 'export const at = new Date(0);'],
    ['src/health/a.ts', 'export const of = (sources: { fetch: number }) => sources.fetch;'],
    ['src/alerts/a.ts', 'export function factory() { let count = 0; return () => (count += 1); }'],
    ['src/roles/a.ts', "import type { Clock } from '../time.ts'; export type Needs = { clock: Clock };"],
    ['src/alerts/a.ts', 'export const all = [...one, ...Object.values({ ...other })];'],
    ['src/views/a.ts', 'export const row = buttonRow(...buttons); f.g(...[a, b]);'],
    ['src/finder/a.ts', 'export const last = Math.max(...places);'],
    ['src/alerts/a.ts', 'export type Needs = { random: () => number };'],
    ['tests/alerts/manualTime.ts', 'let clock = 0;'],
  ])('nothing in %s: %s', (path, text) => {
    expect(fileProblems(readCode({ [path]: text }), projectLayout)).toEqual([]);
  });
});

describe('types of one name are found', () => {
  test('however each is exported', () => {
    const code = readCode({
      'src/health/a.ts': 'export type Answer = string;',
      'src/advice/a.ts': 'interface Answer { text: string }\nexport type { Answer };',
      'src/finder/a.ts': 'class Found {}\nexport { type Found as Answer };',
    });
    expect(namesakes(code)).toEqual([
      'Answer is exported by src/health/a.ts and src/advice/a.ts and src/finder/a.ts',
    ]);
  });

  test('but not those that only their files know, and none outside of src', () => {
    const code = readCode({
      'src/health/a.ts': 'export type Answer = string; type Needs = object;',
      'src/advice/a.ts': 'type Answer = number; export type Needs = object;',
      'tests/a.ts': 'export type Answer = string;',
    });
    expect(namesakes(code)).toEqual([]);
  });
});

describe('a folder is too full', () => {
  const filesIn = (folder: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${folder}/file-${index}.ts`);
  const elsewhere = (count: number) => Array.from({ length: count }, (_, index) => `src/file-${index}.ts`);

  test('with 26 files', () => {
    expect(crowdedFolders([...filesIn('src/health', 26), ...elsewhere(200)])).toEqual([
      'src/health holds 26 of 226 files',
    ]);
    expect(crowdedFolders([...filesIn('src/health', 25), ...elsewhere(200)])).toEqual([]);
  });

  test('with a fifth of all', () => {
    expect(crowdedFolders([...filesIn('src/health', 10), ...elsewhere(40)])).toEqual([
      'src/health holds 10 of 50 files',
    ]);
    expect(crowdedFolders([...filesIn('src/health', 10), ...elsewhere(41)])).toEqual([]);
  });

  test('but outside of src it may be as full as it likes', () => {
    expect(crowdedFolders([...filesIn('tests/sandbox', 100), ...elsewhere(10)])).toEqual([]);
  });
});
