import { expect, test } from 'vitest';
import { layoutIn, placeOf } from './layout.ts';

const contributing = (...rows: string[]) =>
  [
    ...['# Contributing', '', '## Layout', '', 'Who may import what.', ''],
    ...['| place | holds | imports | types of |', '| --- | --- | --- | --- |', ...rows],
    ...[
      '',
      '## House rules',
      '',
      '| place | holds |',
      '| --- | --- |',
      '| `src/attic/` | what is forgotten |',
    ],
  ].join('\n');

test('the table says what a place may import, and whether it is pure', () => {
  const layout = layoutIn(
    contributing(
      '| `src/log.ts` | what is `logged` | `pino` | |',
      '| `src/health/` | **pure**: decides | | |',
      '| `src/alerts/` | tells | `health`, `node:crypto` | `log.ts` |',
      '| `packages/discord/` | plays Discord | libraries | |',
      '| `bench/` | measures | anything | |',
    ),
  );
  expect(Object.fromEntries(layout)).toEqual({
    'src/log.ts': { isPure: false, values: ['pino'], types: [] },
    'src/health': { isPure: true, values: [], types: [] },
    'src/alerts': { isPure: false, values: ['src/health', 'node:crypto'], types: ['src/log.ts'] },
    'packages/discord': { isPure: false, values: ['libraries'], types: [] },
    bench: { isPure: false, values: ['anything'], types: [] },
  });
});

test('a file belongs to the innermost place around it', () => {
  const rows = ['sandbox/', 'sandbox/page/', 'src/log.ts'].map((place) => `| \`${place}\` | | anything | |`);
  const layout = layoutIn(contributing(...rows));
  expect(placeOf('sandbox/page/app.tsx', layout)).toBe('sandbox/page');
  expect(placeOf('sandbox/pages.ts', layout)).toBe('sandbox');
  expect(placeOf('src/log.ts', layout)).toBe('src/log.ts');
  expect(placeOf('src/logging.ts', layout)).toBeUndefined();
});

test.each([
  ['a grant in prose', '| `src/alerts/` | tells | `sending` and its friends | |'],
  ['a grant without marks', '| `src/alerts/` | tells | sending | |'],
  ['another kind of everything', '| `src/alerts/` | tells | `sending` | types of all |'],
  ['two places in one row', '| `src/config.ts`, `src/log.ts` | settings | `zod` | |'],
  ['a row without a place', '| the alerts | tell | `sending` | |'],
  ['a row that is too short', '| `src/alerts/` | tells | `sending` |'],
  ['a row that is too long', '| `src/alerts/` | tells | `sending` | `log.ts` | `storage` |'],
])('%s is refused, for it would not be enforced', (_, row) => {
  expect(() => layoutIn(contributing(row))).toThrow('is not read');
});

test('a place that has two rows is refused', () => {
  const rows = ['| `src/health/` | | | |', '| `src/health` | | `zod` | |'];
  expect(() => layoutIn(contributing(...rows))).toThrow('twice');
});
