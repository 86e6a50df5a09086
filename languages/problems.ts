import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
} from '@formatjs/icu-messageformat-parser';
import type { Texts } from '../src/language/say.ts';
import { valuesOf } from './values.ts';

/** How long what Discord limits may be, by how its key ends. */
const limits = {
  Button: 80,
  Option: 100,
  Hint: 100,
  Title: 256,
  Placeholder: 150,
  Label: 45,
  description: 100,
};

/** What is wrong with the texts of a language beside the English ones. */
export function problemsOf(texts: Texts, english: Texts, locale: string): string[] {
  const missing = [...english.keys()].filter((key) => !texts.has(key)).map((key) => `${key}: is missing`);
  const unknown = [...texts.keys()]
    .filter((key) => !english.has(key))
    .map((key) => `${key}: is not in English`);
  const others = [...texts].flatMap(([key, text]) => {
    const source = english.get(key);
    return source === undefined ? [] : problemsIn(text, source, key, locale);
  });
  return [...missing, ...unknown, ...others];
}

type Text = string | readonly string[];

function problemsIn(text: Text, source: Text, key: string, locale: string): string[] {
  const [its, sources] = [[text].flat(), [source].flat()];
  if (typeof text !== typeof source || its.length !== sources.length)
    return [`${key}: has ${its.length} texts instead of ${sources.length}`];
  return its
    .flatMap((each, index) =>
      problemsWith(each, sources[index] ?? '', locale).map((problem) => `${key}: ${problem}`),
    )
    .concat(tooLong(its, key));
}

function problemsWith(text: string, source: string, locale: string): string[] {
  if (text.trim() === '' || text !== text.trim()) return ['is empty, or begins or ends with a blank'];
  try {
    const [values, wanted] = [valuesOf(text), valuesOf(source)].map((names) => names?.join(', ') ?? 'none');
    if (values !== wanted) return [`takes other values: ${values} instead of ${wanted}`];
    return lackingForms(parse(text, { ignoreTag: true }), locale);
  } catch (error) {
    return [`is no ICU MessageFormat: ${error instanceof Error ? error.message : error}`];
  }
}

/** Each plural needs all forms that the language has. */
function lackingForms(elements: readonly MessageFormatElement[], locale: string): string[] {
  return elements.flatMap((element) => {
    if (!isPluralElement(element) && !isSelectElement(element)) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => lackingForms(value, locale));
    if (!isPluralElement(element)) return inside;
    const type = element.pluralType ?? 'cardinal';
    const forms = new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
    const lacking = forms.filter((form) => element.options[form] === undefined);
    return lacking.length === 0
      ? inside
      : [`${element.value} lacks its forms ${lacking.join(', ')}`, ...inside];
  });
}

function tooLong(texts: readonly string[], key: string): string[] {
  const [, limit] = Object.entries(limits).find(([ending]) => key.endsWith(ending)) ?? [];
  const longest = Math.max(...texts.map((text) => text.length));
  return limit === undefined || longest <= limit
    ? []
    : [`${key}: has ${longest} characters, at most ${limit} fit`];
}

/** A template with what is put in, which may have quotes of its own, or a plain string. */
const keyInCode = /`([a-z][A-Za-z0-9]*\.(?:\$\{[^}]*\}|[^`$\s])*)`|'([a-z][A-Za-z0-9]*\.[^'\s]*)'/g;

/** Keys that no code says, neither as they are nor with something put in. */
export function unusedKeys(keys: Iterable<string>, code: string): string[] {
  const said = [...code.matchAll(keyInCode)];
  const literal = new Set(said.map(([, , text]) => text));
  const open = said.flatMap(([, template]) => (template === undefined ? [] : [patternOf(template)]));
  return [...keys].filter((key) => !literal.has(key) && !open.some((pattern) => pattern.test(key)));
}

/** `alert.${phase}.title` stands for each key with a name in that place. */
function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[A-Za-z0-9_-]+')}$`);
}
