import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { version } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
const run = promisify(execFile);

/** An empty folder in which the packed file was installed, beside discord.js. */
async function installed(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'discord-stand-in-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root });
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('[')));
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const install = ['install', '--prefer-offline', '--no-audit', '--no-fund'];
  await run('npm', [...install, `./${filename}`, `discord.js@${version}`], { cwd: folder });
  return folder;
}

/** The example of the README, by the names of its files. */
async function example(): Promise<[name: string, text: string][]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const blocks = readme.matchAll(/`(\w[\w.]*\.js)`[^\n]*:\n\n```js\n(.*?)```/gs);
  return Array.from(blocks, ([, name = '', text = '']) => [name, text]);
}

const typed = `
import { type Discord, type Place, type Reply, startDiscord } from 'discord-stand-in';

const discord: Discord = await startDiscord({ clock: Date.now });
const guild = discord.guild({ name: 'Readers', bot: ['ManageMessages'] });
const place: Place = guild.member({ name: 'Ann' }).in(guild.channel({ name: 'general' }));
const reply: Reply = await place.command('ping', { options: { again: true } });
export const content: string = reply.content;
// @ts-expect-error: there is no such permission.
guild.channel({ name: 'alerts' }).deny('Sing');
`;

test('the packed file, installed in an empty folder, runs the example of the README, and TypeScript knows its types', async () => {
  const folder = await installed();
  const files = await example();
  expect(files.map(([name]) => name)).toEqual(['bot.js', 'bot.test.js']);
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'typed.ts'), typed);

  const { stdout } = await run(process.execPath, ['--test', '--test-reporter=tap'], { cwd: folder });
  expect(stdout).toContain('# pass 1\n# fail 0');

  const tsc = resolve(fileURLToPath(import.meta.resolve('typescript/package.json')), '../bin/tsc');
  const options = ['--noEmit', '--strict', '--target', 'es2024', '--module', 'nodenext', '--types', 'node'];
  await run(tsc, [...options, 'typed.ts'], { cwd: folder });
});
