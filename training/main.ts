import { writeFileSync } from 'node:fs';
import { model } from './model.ts';
import { crisisPhrases, phrases } from './phrases.ts';

writeFileSync(new URL('../src/finder/weights.bin', import.meta.url), model(phrases(), crisisPhrases()));
