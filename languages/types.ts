import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { Texts } from '../src/language/say.ts';
import { valuesOf } from './values.ts';

/** What a plural is chosen by is a number; everything else is text, or a number that is written as it is. */
function typeOf(name: string, text: string): string {
  return isCounted(parse(text, { ignoreTag: true }), name) ? 'number' : 'string | number';
}

function isCounted(elements: readonly MessageFormatElement[], name: string): boolean {
  return elements.some((element) => {
    if (isPluralElement(element) && element.value === name) return true;
    const isNested = isPluralElement(element) || isSelectElement(element);
    return isNested && Object.values(element.options).some(({ value }) => isCounted(value, name));
  });
}

/** The types of all keys and of their values, as code. */
export function typesOf(texts: Texts): string {
  const keys = [...texts].sort(([a], [b]) => (a < b ? -1 : 1));
  const messages = keys.flatMap(([key, text]) => {
    if (typeof text !== 'string') return [];
    const values = valuesOf(text)?.map((name) => `${name}: ${typeOf(name, text)}`);
    return [`  '${key}': ${values === undefined ? 'null' : `{ ${values.join('; ')} }`};`];
  });
  const lists = keys.flatMap(([key, text]) => (typeof text === 'string' ? [] : [`  | '${key}'`]));
  return [
    '// Written by `npm run languages` from languages/en.',
    '',
    '/** By key, the values that a text takes; null: none. */',
    'export type Messages = {',
    ...messages,
    '};',
    '',
    '/** Keys that stand for several texts. */',
    `export type ListKey =${lists.length === 0 ? ' never' : `\n${lists.join('\n')}`};`,
    '',
  ].join('\n');
}
