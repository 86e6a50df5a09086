import { globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aSeen, outage } from '../http/seen-states.ts';
import { aFolder, exported, runExport } from './exported.ts';
import { servedPages } from './served.ts';

test('the pages are written to files, in which every link leads to a file', async () => {
  const { address } = await servedPages({ status: { verdict: 'down', incident: outage } });
  const folder = await exported(address);
  const pages = globSync('**/*.html', { cwd: folder });
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'data.html', 'history/2026-08.html']));
  expect(pages).toContain(`incidents/${outage.id}.html`);
  for (const page of pages) {
    const html = await readFile(join(folder, page), 'utf8');
    expect(html).not.toMatch(/<form|data-events/);
    const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to = '']) => to);
    for (const to of links.filter((each) => !/^(https:|data:|#)/.test(each)))
      expect((await stat(join(folder, dirname(page), to))).isFile(), `${page}: ${to}`).toBe(true);
  }
  const tables = await readFile(join(folder, 'api/outages.csv'), 'utf8');
  expect(tables).toBe(await (await fetch(`${address}/api/outages.csv`)).text());
});

test('where the files have an address, feed and API name the files of outages', async () => {
  const publicUrl = 'https://status.example/cai';
  const { address } = await servedPages({ config: { ...aSeen().config, publicUrl } });
  const folder = await exported(address);
  for (const file of ['feed.atom', 'api/v2/incidents.json']) {
    const links = (await readFile(join(folder, file), 'utf8')).match(/https:[^"]*\/incidents\/[^"]*/g) ?? [];
    expect(links).not.toHaveLength(0);
    for (const to of links)
      expect((await stat(join(folder, to.slice(publicUrl.length)))).isFile(), to).toBe(true);
  }
});

test('whoever asks for help gets it, and no folder of that name', async () => {
  for (const word of ['--help', '-h', ''])
    await expect(runExport(word)).rejects.toMatchObject({ code: 64, stderr: expect.stringContaining('DIR') });
});

test('it says what is wrong where no bot runs', async () => {
  const folder = await aFolder();
  await expect(runExport(folder, 'http://127.0.0.1:9')).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining('does the bot run'),
  });
  await expect(runExport()).rejects.toMatchObject({ code: 64 });
});
