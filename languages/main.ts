import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '../src/language/locales.ts';
import type { Texts } from '../src/language/say.ts';
import { textsIn } from '../src/languages.ts';
import { problemsOf, unusedKeys } from './problems.ts';
import { typesOf } from './types.ts';

const usage = `npm run languages [-- --check]
Says what is wrong with the texts in languages/, and writes the types of their keys; --check writes nothing.`;

const root = join(import.meta.dirname, '..');
const typesFile = join(root, 'src/language/messages.ts');
const [option, ...more] = process.argv.slice(2);
if (more.length > 0 || (option !== undefined && option !== '--check')) {
  process.stderr.write(`${usage}\n`);
  process.exit(2);
}

function textsOf(locale: Locale): Texts {
  return existsSync(join(root, 'languages', locale)) ? textsIn(locale) : new Map();
}

const english = textsIn('en');
const types = typesOf(english);
const areTypesOld = readFileSync(typesFile, 'utf8') !== types;
if (option === undefined && areTypesOld) writeFileSync(typesFile, types);

const code = globSync('{src,commands}/**/*.ts', { cwd: root })
  .filter((path) => join(root, path) !== typesFile)
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const problems = [
  ...(option === '--check' && areTypesOld ? ['src/language/messages.ts is old: npm run languages'] : []),
  ...unusedKeys(english.keys(), code).map((key) => `en ${key}: no code says it`),
  ...locales.flatMap((locale) =>
    problemsOf(textsOf(locale), english, locale).map((problem) => `${locale} ${problem}`),
  ),
];
process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
process.stdout.write(
  `${locales.length} languages, ${english.size} keys: ${problems.length || 'no'} problems\n`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
