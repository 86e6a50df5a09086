import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../commands/index.ts';
import { type Code, readCode } from './source-code.ts';

type Rule = { values?: string[]; types?: string[]; anything?: true };

/** What a place may import besides its own folder. What it may import values of, it may import types of, too. */
const mayImport: Record<string, Rule> = {
  'src/main.ts': { anything: true },
  'src/move-storage.ts': { values: ['src/storage'] },
  'src/bot.ts': { anything: true },
  'src/roles': { anything: true },
  'src/time.ts': {},
  'src/heartbeat.ts': { values: ['node-cron'] },
  'src/config.ts': { values: ['zod'], types: ['src/health'] },
  'src/log.ts': { values: ['pino'], types: ['src/redact.ts'] },
  'src/redact.ts': {},
  'src/monitor.ts': {
    values: ['src/health'],
    types: ['src/sources', 'src/log.ts', 'src/metrics.ts', 'src/time.ts'],
  },
  'src/metrics.ts': { types: ['src/health'] },
  'src/health': {},
  'src/catalogue': {},
  'src/lexicon': {},
  'src/finder': { values: ['src/catalogue', 'src/lexicon', 'minisearch'] },
  'src/advice': { values: ['src/catalogue'] },
  'src/sources': {
    values: ['src/health', 'undici', 'zod', 'globalping', 'package.json'],
    types: ['src/config.ts'],
  },
  'src/storage': {
    values: [
      ...['keyv', '@keyv/sqlite', '@keyv/postgres', '@keyv/redis', 'pg', '@redis/client', 'zod'],
      ...['node:crypto', 'node:fs/promises', 'node:path', 'node:timers/promises'],
    ],
    types: ['src/health', 'src/alerts', 'src/time.ts'],
  },
  'src/alerts': {
    values: ['src/sending', 'node:crypto'],
    types: ['src/health', 'src/log.ts', 'src/metrics.ts', 'src/time.ts'],
  },
  'src/sending': {
    values: ['discord.js', 'undici'],
    types: ['src/log.ts', 'src/metrics.ts', 'src/time.ts'],
  },
  'src/views': {
    values: ['src/health', 'src/advice', 'src/catalogue', 'src/finder', 'discord.js'],
    types: ['src/alerts', 'src/sending', 'src/time.ts'],
  },
  'src/discord': {
    values: ['src/sending', 'src/views', 'discord.js'],
    types: ['src/alerts', 'src/health', 'src/log.ts', 'src/metrics.ts', 'src/time.ts'],
  },
  'src/http': {
    values: [
      ...['src/views', 'src/health', 'src/catalogue', 'package.json', 'node:events'],
      ...['hono', '@hono/node-server', 'prom-client', 'feed'],
    ],
    types: [
      'src/alerts',
      'src/storage',
      'src/config.ts',
      'src/metrics.ts',
      'src/time.ts',
      'node:http',
      'node:net',
    ],
  },
  commands: {
    values: ['src/discord', 'src/views', 'src/finder', 'src/catalogue', 'src/advice', 'discord.js'],
    types: ['src/sending'],
  },
};

const programs = ['src/main.ts', 'src/move-storage.ts'];
const pure = ['src/health', 'src/catalogue', 'src/lexicon', 'src/finder', 'src/advice'];
const impure = [
  ...['Date.now', 'new Date()', 'Math.random', 'performance', 'crypto', 'process', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'console'],
];
const forbiddenNames = ['utils', 'helpers', 'common', 'constants', 'types'];

/** Where a file belongs: its folder, or the file itself right under `src`. */
function placeOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? `src/${second}` : top;
}

function importProblems({ path, imports }: Code): string[] {
  const place = placeOf(path);
  const rule = mayImport[place];
  if (rule === undefined) return [`${path} is in a place without a rule`];
  if (rule.anything) return [];
  return imports
    .filter(({ from, typeOnly }) => {
      const target = from.startsWith('src/') || from.startsWith('commands/') ? placeOf(from) : from;
      const allowed = [place, ...(rule.values ?? []), ...(typeOnly ? (rule.types ?? []) : [])];
      return !allowed.includes(target);
    })
    .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'types of ' : ''}${from}`);
}

function useProblems({ path, uses, hasVariables }: Code): string[] {
  const forbidden = pure.includes(placeOf(path)) ? impure : programs.includes(path) ? [] : ['process'];
  return [
    ...forbidden.filter((name) => uses.has(name)).map((name) => `${path} uses ${name}`),
    ...(hasVariables ? [`${path} holds state at its top`] : []),
  ];
}

function nameProblems({ path }: Code): string[] {
  const name = basename(path, '.ts');
  const depth = path.split('/').length;
  return [
    ...(/^[a-z\d]+(-[a-z\d]+)*$/.test(name) ? [] : [`${path} is not in kebab-case`]),
    ...(forbiddenNames.includes(name) ? [`${path} has a name that says nothing`] : []),
    ...(depth > (path.startsWith('src/') ? 3 : 2) ? [`${path} is in a folder within a folder`] : []),
  ];
}

function problemsIn(code: readonly Code[]): string[] {
  return code.flatMap((file) => [...importProblems(file), ...useProblems(file), ...nameProblems(file)]);
}

async function projectCode(): Promise<Code[]> {
  const root = resolve(import.meta.dirname, '..');
  const paths = globSync(['src/**/*', 'commands/**/*'], { cwd: root }).filter((path) => path.endsWith('.ts'));
  const texts = paths.map(async (path) => [path, await readFile(resolve(root, path), 'utf8')] as const);
  return readCode(Object.fromEntries(await Promise.all(texts)));
}

const code = await projectCode();

describe('the project', () => {
  test('keeps to the rules about imports, purity, state and names', () => {
    expect(problemsIn(code)).toEqual([]);
  });

  test('is read as a whole', () => {
    expect(code.length).toBeGreaterThan(50);
    const places = new Set(code.map(({ path }) => placeOf(path)));
    expect([...places].toSorted()).toEqual(Object.keys(mayImport).toSorted());
    const main = code.find(({ path }) => path === 'src/main.ts');
    expect(main?.uses).toContain('process.env');
    expect(main?.imports).toContainEqual({ from: 'src/config.ts', typeOnly: false });
  });

  test('lists every command, in a file named as the command is', () => {
    const index = code.find(({ path }) => path === 'commands/index.ts');
    const listed = index?.imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from) ?? [];
    const files = code.map(({ path }) => path).filter((path) => path.startsWith('commands/'));
    expect(['commands/index.ts', ...listed].toSorted()).toEqual(files.toSorted());
    const named = commands.map(({ data }) =>
      data.name.toLowerCase().replaceAll('.', '').replaceAll(' ', '-'),
    );
    expect(named.map((name) => `commands/${name}.ts`).toSorted()).toEqual(listed.toSorted());
  });
});

describe('the rules find', () => {
  test.each([
    ['src/health/a.ts', "import { z } from 'zod';", 'imports zod'],
    ['src/health/a.ts', "import type { Log } from '../log.ts';", 'imports types of src/log.ts'],
    ['src/health/a.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
    ['src/advice/a.ts', "import type { Status } from '../health/status.ts';", 'imports types of src/health'],
    ['src/advice/a.ts', "export { detect } from '../health/detect.ts';", 'imports src/health/detect.ts'],
    [
      'src/monitor.ts',
      "import { endpoint } from './sources/endpoint.ts';",
      'imports src/sources/endpoint.ts',
    ],
    ['src/monitor.ts', "import { type A, b } from './storage/store.ts';", 'imports src/storage/store.ts'],
    ['src/sources/a.ts', "import { request } from 'node:http';", 'imports node:http'],
    ['src/storage/a.ts', "import { ledger } from '../alerts/ledger.ts';", 'imports src/alerts/ledger.ts'],
    ['src/alerts/a.ts', "import { detect } from '../health/detect.ts';", 'imports src/health/detect.ts'],
    [
      'src/alerts/a.ts',
      "import { statusView } from '../views/status-view.ts';",
      'imports src/views/status-view.ts',
    ],
    ['src/alerts/a.ts', "import type { Store } from '../storage/store.ts';", 'imports types of src/storage'],
    ['src/alerts/a.ts', "import type { Words } from '../views/a.ts';", 'imports types of src/views/a.ts'],
    [
      'src/sending/a.ts',
      "import type { Delivery } from '../alerts/outbox.ts';",
      'imports types of src/alerts',
    ],
    [
      'src/views/a.ts',
      "import type { Command } from '../discord/command.ts';",
      'imports types of src/discord',
    ],
    ['src/alerts/a.ts', "const { REST } = await import('discord.js');", 'imports discord.js'],
    ['src/advice/a.ts', "import type { Ledger } from '../alerts/ledger.ts';", 'imports types of src/alerts'],
    ['src/config.ts', "import './log.ts';", 'imports src/log.ts'],
    [
      'commands/a.ts',
      "import { startDiscord } from '../packages/discord-stand-in/index.ts';",
      'imports packages',
    ],
    ['commands/a.ts', "import { statusAt } from '../src/health/status.ts';", 'imports src/health/status.ts'],
    ['src/reports/a.ts', '', 'is in a place without a rule'],
    ['src/health/a.ts', 'export const now = () => Date.now();', 'uses Date.now'],
    ['src/health/a.ts', 'export const now = () => new Date().getTime();', 'uses new Date()'],
    ['src/advice/a.ts', 'export const pick = Math.random;', 'uses Math.random'],
    ['src/advice/a.ts', 'setTimeout(() => {}, 1);', 'uses setTimeout'],
    ['src/discord/a.ts', "export const token = process.env['TOKEN'];", 'uses process'],
    ['src/discord/a.ts', 'let counter = 0;', 'holds state at its top'],
    ['src/alerts/a.ts', 'export var counter = 0;', 'holds state at its top'],
    ['src/discord/utils.ts', '', 'has a name that says nothing'],
    ['src/discord/statusView.ts', '', 'is not in kebab-case'],
    ['src/discord/views/status.ts', '', 'is in a folder within a folder'],
    ['commands/admin/a.ts', '', 'is in a folder within a folder'],
  ])('in %s: %s', (path, text, problem) => {
    const problems = problemsIn(readCode({ [path]: text }));
    expect(problems).toEqual([expect.stringContaining(`${path} ${problem}`)]);
  });

  test.each([
    ['src/health/a.ts', "import type { Reading } from './reading.ts'; export const at = new Date(0);"],
    ['src/monitor.ts', "import { type Source } from './sources/source.ts';"],
    ['src/discord/a.ts', "// import { z } from 'zod';\nexport const text = \"import x from 'zod'\";"],
    ['src/health/a.ts', 'export const of = (sources: { fetch: number }) => sources.fetch;'],
    ['src/alerts/a.ts', 'export function factory() { let count = 0; return () => (count += 1); }'],
  ])('nothing in %s: %s', (path, text) => {
    expect(problemsIn(readCode({ [path]: text }))).toEqual([]);
  });
});
