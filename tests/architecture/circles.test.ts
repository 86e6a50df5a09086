import { describe, expect, test } from 'vitest';
import { botInPage, circlesOfFiles, circlesOfPlaces } from './circles.ts';
import { layoutIn } from './layout.ts';
import { readCode } from './source-code.ts';

const importing = (...files: string[]) => files.map((file) => `import { a } from '${file}';`).join('\n');
const importingTypes = (...files: string[]) =>
  files.map((file) => `import type { A } from '${file}';`).join('\n');

describe('a circle of files is found', () => {
  test('of two, whatever else they import', () => {
    const code = readCode({
      'src/health/a.ts': importing('./b.ts', './c.ts'),
      'src/health/b.ts': importing('./a.ts'),
      'src/health/c.ts': importing('zod'),
    });
    expect(circlesOfFiles(code)).toEqual(['src/health/a.ts, src/health/b.ts import each other']);
  });

  test('around several, and where only types are imported', () => {
    const code = readCode({
      'src/health/a.ts': importingTypes('./b.ts'),
      'src/health/b.ts': importing('../alerts/c.ts'),
      'src/alerts/c.ts': "export type { A } from '../../commands/d.ts';",
      'commands/d.ts': "export type B = import('../src/health/a.ts').A;",
    });
    expect(circlesOfFiles(code)).toEqual([
      'commands/d.ts, src/alerts/c.ts, src/health/a.ts, src/health/b.ts import each other',
    ]);
  });

  test('of a file with itself', () => {
    const code = readCode({ 'src/health/a.ts': importing('./a.ts') });
    expect(circlesOfFiles(code)).toEqual(['src/health/a.ts import each other']);
  });

  test('but not where two ways lead to one file, nor outside of the bot', () => {
    const code = readCode({
      'src/health/a.ts': importing('./b.ts', './c.ts'),
      'src/health/b.ts': importing('./c.ts'),
      'src/health/c.ts': '',
      'tests/a.ts': importing('./b.ts'),
      'tests/b.ts': importing('./a.ts'),
    });
    expect(circlesOfFiles(code)).toEqual([]);
  });
});

describe('a circle of places is found', () => {
  const places = ['src/health/', 'src/alerts/', 'src/views/', 'src/monitor.ts', 'commands/', 'tests/'];
  const table = [
    ...['## Layout', '| place | holds | imports | types of |', '| --- | --- | --- | --- |'],
    ...places.map((place) => `| \`${place}\` | | anything | |`),
  ];
  const layout = layoutIn(table.join('\n'));

  test('where no file imports one that imports it back', () => {
    const code = readCode({
      'src/alerts/a.ts': importingTypes('../views/a.ts'),
      'src/views/a.ts': '',
      'src/views/b.ts': importingTypes('../alerts/b.ts'),
      'src/alerts/b.ts': '',
    });
    expect(circlesOfFiles(code)).toEqual([]);
    expect(circlesOfPlaces(code, layout)).toEqual(['src/alerts, src/views import each other']);
  });

  test('around several, files right under src among them', () => {
    const code = readCode({
      'src/health/a.ts': importing('../../commands/a.ts'),
      'src/monitor.ts': importing('./health/b.ts'),
      'commands/b.ts': importingTypes('../src/monitor.ts'),
    });
    expect(circlesOfPlaces(code, layout)).toEqual(['commands, src/health, src/monitor.ts import each other']);
  });

  test('but not within one place, nor outside of the bot', () => {
    const code = readCode({
      'src/health/a.ts': importing('./b.ts', '../alerts/a.ts'),
      'src/health/b.ts': '',
      'tests/a.ts': importing('../src/health/a.ts'),
    });
    expect(circlesOfPlaces(code, layout)).toEqual([]);
  });
});

describe('the sandbox’s page runs nothing of the bot', () => {
  test('neither by its own imports nor by what it imports', () => {
    const code = readCode({
      'sandbox/page/app.tsx': importing('./status.tsx', '../../commands/cai-status.ts'),
      'sandbox/page/status.tsx': importing('../sped-up-clock.ts'),
      'sandbox/sped-up-clock.ts': importing('../src/time.ts'),
    });
    expect(botInPage(code).toSorted()).toEqual([
      'sandbox/page runs commands/cai-status.ts',
      'sandbox/page runs src/time.ts',
    ]);
  });

  test('but may know its types', () => {
    const code = readCode({
      'sandbox/page/app.tsx': [
        importingTypes('../../src/health/status.ts'),
        importing('../sped-up-clock.ts'),
      ].join('\n'),
      'sandbox/sped-up-clock.ts': importingTypes('../src/time.ts'),
      'src/health/status.ts': importing('./detect.ts'),
    });
    expect(botInPage(code)).toEqual([]);
  });
});
