import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'dotenv';

/** The names of all settings; another test holds .env.example to what is read. */
export async function settingNames(): Promise<string[]> {
  return Object.keys(parse(await readFile(resolve(import.meta.dirname, '../../.env.example'), 'utf8')));
}
