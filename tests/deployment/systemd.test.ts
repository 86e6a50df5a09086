import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../storage/temporary-folder.ts';

const unit = await readFile(resolve(import.meta.dirname, '../../docs/cai-status-bot.service'), 'utf8');

/** What systemd says about a unit; it looks whether the program is there, so that is put in its place. */
async function verdictOn(text: string): Promise<string> {
  const file = join(await aFolder(), 'cai-status-bot.service');
  await writeFile(file, text.replace(/^ExecStart=\S+/m, `ExecStart=${process.execPath}`));
  const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
  return stdout + stderr;
}

test('systemd understands every line of docs/cai-status-bot.service', { tags: 'systemd' }, async () => {
  expect(await verdictOn(unit)).toBe('');
  expect(await verdictOn(unit.replace('ProtectSystem', 'ProtectSytem'))).toContain('ProtectSytem');
});

test('the unit starts what npm start starts', async () => {
  const { scripts } = JSON.parse(await readFile(resolve(import.meta.dirname, '../../package.json'), 'utf8'));
  expect(/^ExecStart=\S+\/(.+)$/m.exec(unit)?.[1]).toBe(scripts.start);
});
