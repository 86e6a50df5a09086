import { basename, extname } from 'node:path';
import { type Layout, placeOf } from './layout.ts';
import type { Code } from './source-code.ts';

const programs = [
  'src/main.ts',
  'src/export-pages.ts',
  'src/move-storage.ts',
  'src/screenshots/reader.ts',
  'src/history-tools/tool.ts',
];
const impure = [
  ...['Date.now', 'new Date()', 'Math.random', 'performance', 'crypto', 'process', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'console'],
];
const forbiddenNames = ['utils', 'helpers', 'common', 'constants', 'types'];
const mostFilesOfFolder = 25;
const largestShareOfFolder = 1 / 5;

/** The rules for the bot's own code that a single file can break. */
export function fileProblems(code: readonly Code[], layout: Layout): string[] {
  return code
    .filter(({ path }) => /^(src|commands)\//.test(path))
    .flatMap((file) => [
      ...useProblems(file, layout),
      ...nameProblems(file),
      ...clockProblems(file),
      ...spreadProblems(file),
    ]);
}

function useProblems({ path, uses, hasVariables }: Code, layout: Layout): string[] {
  const isPure = layout.get(placeOf(path, layout) ?? '')?.isPure ?? false;
  const forbidden = isPure ? impure : programs.includes(path) ? [] : ['process'];
  return [
    ...forbidden.filter((name) => uses.has(name)).map((name) => `${path} uses ${name}`),
    ...(hasVariables ? [`${path} holds state at its top`] : []),
  ];
}

function nameProblems({ path }: Code): string[] {
  const name = basename(path, extname(path));
  const depth = path.split('/').length;
  return [
    ...(/^[a-z\d]+(-[a-z\d]+)*$/.test(name) ? [] : [`${path} is not in kebab-case`]),
    ...(forbiddenNames.includes(name) ? [`${path} has a name that says nothing`] : []),
    ...(depth > (path.startsWith('src/') ? 3 : 2) ? [`${path} is in a folder within a folder`] : []),
  ];
}

/** A clock is a `Clock` and a timer a `Timer`, whoever asks for one. */
function clockProblems({ path, functionTyped }: Code): string[] {
  if (path === 'src/time.ts') return [];
  return [...functionTyped]
    .filter((name) => /(clock|timer)$/i.test(name))
    .map((name) => `${path} gives ${name} a type of its own`);
}

/**
 * A call takes some ten thousand arguments, and there may be more subscriptions than that. Functions of our own that take any number
 * are named alone and given what stands in the code; what the finder reads is as long as a message may be, and a statement for SQLite
 * has at most the 32,766 values that SQLite itself takes.
 */
function spreadProblems({ path, spreadCalls }: Code): string[] {
  if (path.startsWith('src/finder/') || path === 'src/storage/sqlite-file.ts') return [];
  return [...spreadCalls]
    .filter((called) => called.includes('.'))
    .map((called) => `${path} spreads a list into ${called}()`);
}

/** Types of one name, which a reader would take for one. */
export function namesakes(code: readonly Code[]): string[] {
  const types = code
    .filter(({ path }) => path.startsWith('src/'))
    .flatMap(({ path, exportedTypes }) => exportedTypes.map((name) => ({ name, path })));
  return [...Map.groupBy(types, ({ name }) => name)]
    .filter(([, { length }]) => length > 1)
    .map(([name, found]) => `${name} is exported by ${found.map(({ path }) => path).join(' and ')}`);
}

/** Folders under `src` that hold too much to be seen at a glance. */
export function crowdedFolders(paths: readonly string[]): string[] {
  const files = paths.filter((path) => path.startsWith('src/'));
  const folders = Map.groupBy(
    files.filter((path) => path.split('/').length > 2),
    (path) => path.split('/', 2).join('/'),
  );
  return [...folders]
    .filter(([, { length }]) => length > mostFilesOfFolder || length >= largestShareOfFolder * files.length)
    .map(([folder, { length }]) => `${folder} holds ${length} of ${files.length} files`);
}
