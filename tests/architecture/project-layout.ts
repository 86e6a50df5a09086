import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { layoutIn } from './layout.ts';

export const root = resolve(import.meta.dirname, '../..');

export const projectLayout = layoutIn(readFileSync(resolve(root, 'CONTRIBUTING.md'), 'utf8'));
