import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestTagDefinition } from 'vitest/config';

const mustRun = process.env['CI'] === 'true';

export const chromiumFile = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => existsSync(path));

/** Debian's package puts none of its programs where a shell finds them. */
export const postgresFolder = globSync('/usr/lib/postgresql/*/bin').toSorted().at(-1) ?? '/usr/local/bin';

export const redisFile = [
  '/usr/bin/redis-server',
  '/usr/bin/valkey-server',
  '/usr/local/bin/redis-server',
].find((path) => existsSync(path));

/** What the catalogue and the published outages were made from, if it lies beside the project: it is no part of it. */
export const collections = resolve(import.meta.dirname, '../../shared');
const collected = ['facts/errors.json', 'data/character-ai-incidents.csv', 'replay/responses.json'];

/**
 * What some tests need besides Node, as tags: a test that has one is skipped where that is not installed, and the end of the run
 * says so. With CI=true it fails instead, unless a machine may well do without.
 */
export const needs: TestTagDefinition[] = [
  need('chromium', 'Chromium; CHROMIUM may say where it is', mustRun || chromiumFile !== undefined),
  need('postgresql', 'PostgreSQL', mustRun || existsSync(join(postgresFolder, 'initdb'))),
  need('redis', 'Redis or Valkey', mustRun || redisFile !== undefined),
  need('promtool', "Prometheus's promtool", mustRun || answers('promtool')),
  need('sqlite3', "SQLite's shell", mustRun || answers('sqlite3')),
  need('systemd', 'systemd-analyze', answers('systemd-analyze')),
  need('mount', 'the right to mount a file system', spawnSync('unshare', ['--mount', 'true']).status === 0),
  need(
    'collections',
    'the collections that the facts were taken from',
    collected.every((file) => existsSync(join(collections, file))),
  ),
];

/** A tag that says `skip: false` would win over another that says `true`. */
function need(name: string, description: string, isThere: boolean): TestTagDefinition {
  return { name, description, ...(isThere ? {} : { skip: true }) };
}

function answers(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0;
}
