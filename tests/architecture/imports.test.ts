import { describe, expect, test } from 'vitest';
import { forbiddenImports, unusedGrants } from './imports.ts';
import { layoutIn } from './layout.ts';
import { projectLayout } from './project-layout.ts';
import { readCode } from './source-code.ts';

describe('the layout of the project forbids', () => {
  test.each([
    ['src/health/a.ts', "import { z } from 'zod';", 'imports zod'],
    ['src/health/a.ts', "import type { Log } from '../log.ts';", 'imports types of src/log.ts'],
    ['src/health/a.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
    ['src/health/a.ts', "import { inRealTime } from '../time.ts';", 'imports src/time.ts'],
    ['src/catalogue/a.ts', "import type { Word } from '../finder/a.ts';", 'imports types of src/finder'],
    ['src/advice/a.ts', "export { detect } from '../health/detect.ts';", 'imports src/health/detect.ts'],
    ['src/advice/a.ts', "import type { Ledger } from '../alerts/ledger.ts';", 'imports types of src/alerts'],
    [
      'src/monitor.ts',
      "import { endpoint } from './sources/endpoint.ts';",
      'imports src/sources/endpoint.ts',
    ],
    ['src/monitor.ts', "import { type A, b } from './storage/store.ts';", 'imports src/storage/store.ts'],
    ['src/sources/a.ts', "import { request } from 'node:http';", 'imports node:http'],
    ['src/storage/a.ts', "import { ledger } from '../alerts/ledger.ts';", 'imports src/alerts/ledger.ts'],
    ['src/alerts/a.ts', "import { statusView } from '../views/status-view.ts';", 'imports src/views'],
    [
      'src/alerts/a.ts',
      "import type { Words } from '../views/alert-words.ts';",
      'imports types of src/views',
    ],
    ['src/alerts/a.ts', "type A = import('../storage/store.ts').Store;", 'imports types of src/storage'],
    ['src/alerts/a.ts', "import { detect } from '../health/detect.ts';", 'imports src/health/detect.ts'],
    ['src/alerts/a.ts', "const { REST } = await import('discord.js');", 'imports discord.js'],
    ['src/sending/a.ts', "import type { View } from '../views/view.ts';", 'imports types of src/views'],
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
    ['src/config.ts', "import './log.ts';", 'imports src/log.ts'],
    ['src/roles/a.ts', "import { commands } from '../../commands/index.ts';", 'imports commands/index.ts'],
    ['src/bot.ts', "import { startDiscord } from '../sandbox/discord/discord.ts';", 'imports sandbox'],
    ['commands/a.ts', "import { phrases } from '../tests/phrases/phrases.ts';", 'imports tests'],
    ['commands/a.ts', "import { statusAt } from '../src/health/status.ts';", 'imports src/health/status.ts'],
    ['sandbox/page/a.tsx', "import { duration } from '../../src/catalogue/a.ts';", 'imports src/catalogue'],
    ['sandbox/page/a.tsx', "import data from '../../commands/cai-status.ts';", 'imports commands'],
    [
      'packages/discord-stand-in/a.ts',
      "import type { Status } from '../../src/health/status.ts';",
      'imports types of src/health',
    ],
    [
      'packages/discord-stand-in/a.ts',
      "import data from '../../package.json' with { type: 'json' };",
      'imports package.json',
    ],
    ['src/reports/a.ts', '', 'is in a place without a row'],
    ['attic/a.ts', '', 'is in a place without a row'],
  ])('in %s: %s', (path, text, problem) => {
    const problems = forbiddenImports(readCode({ [path]: text }), projectLayout);
    expect(problems).toEqual([expect.stringContaining(`${path} ${problem}`)]);
  });
});

test.each([
  ['src/health/a.ts', "import type { Reading } from './reading.ts';"],
  ['src/health/a.ts', "import type { Clock } from '../time.ts';"],
  ['src/health/a.ts', "import { numberWithin } from '../numbers.ts';"],
  ['src/monitor.ts', "import { type Source } from './sources/source.ts';"],
  ['src/roles/a.ts', "import { monitor } from '../monitor.ts';"],
  ['src/sources/a.ts', "import type { Measurement } from 'globalping/types';"],
  ['src/discord/a.ts', "// import { z } from 'zod';\nexport const text = \"import x from 'zod'\";"],
  ['sandbox/page/a.tsx', "import type { Status } from '../../src/health/status.ts'; export const a = <p />;"],
  ['packages/discord-stand-in/a.ts', "import ws from 'ws'; import { rest } from './rest/api.ts';"],
  ['tests/a.ts', "import { detect } from '../src/health/detect.ts';"],
])('the layout of the project allows in %s: %s', (path, text) => {
  expect(forbiddenImports(readCode({ [path]: text }), projectLayout)).toEqual([]);
});

describe('a grant has to be needed', () => {
  const layout = layoutIn(
    [
      '## Layout',
      ...['| place | holds | imports | types of |', '| --- | --- | --- | --- |'],
      '| `src/alerts/` | tells | `sending`, `node:crypto` | `health` |',
      '| `src/sending/` | sends | | |',
      '| `src/health/` | **pure** | | |',
      '| `src/roles/` | leads | `src` | |',
      '| `bench/` | measures | anything | |',
    ].join('\n'),
  );
  const needed = {
    'src/alerts/a.ts': [
      "import { randomUUID } from 'node:crypto';",
      "import { send } from '../sending/a.ts';",
      "import type { Status } from '../health/a.ts';",
    ].join('\n'),
    'src/sending/a.ts': '',
    'src/health/a.ts': '',
    'src/roles/a.ts': "import type { Status } from '../health/a.ts'; import { send } from '../sending/a.ts';",
    'bench/a.ts': "import { statusAt } from '../src/health/a.ts';",
  };
  const problemsWith = (changes: Record<string, string>) =>
    unusedGrants(readCode({ ...needed, ...changes }), layout);

  test('so nothing is said where each is', () => {
    expect(problemsWith({})).toEqual([]);
  });

  test('so one that nobody uses is found', () => {
    expect(problemsWith({ 'src/alerts/a.ts': "import { send } from '../sending/a.ts';" })).toEqual([
      'src/alerts need not import node:crypto',
      'src/alerts need not import types of src/health',
    ]);
  });

  test('so values are not granted where types do', () => {
    const text = needed['src/alerts/a.ts'].replace('import { send }', 'import type { send }');
    expect(problemsWith({ 'src/alerts/a.ts': text })).toEqual(['src/alerts need not import src/sending']);
  });

  test('so all of src is not granted to who needs nothing of it', () => {
    expect(problemsWith({ 'src/roles/a.ts': '' })).toEqual(['src/roles need not import src']);
  });

  test('so a place that is gone has no row', () => {
    const { 'src/sending/a.ts': _, ...others } = needed;
    expect(unusedGrants(readCode(others), layout)).toEqual(['src/sending has a row, and no file']);
  });
});
