import {
  isPluralElement,
  isSelectElement,
  type MessageFormatElement,
  parse,
  TYPE,
} from '@formatjs/icu-messageformat-parser';

/** The values that a text takes, sorted, or null if it takes none. Throws where it is no ICU MessageFormat. */
export function valuesOf(text: string): string[] | null {
  const names = new Set(parse(text, { ignoreTag: true }).flatMap(namesIn));
  return names.size === 0 ? null : [...names].sort();
}

function namesIn(element: MessageFormatElement): string[] {
  if (element.type === TYPE.literal || element.type === TYPE.pound || element.type === TYPE.tag) return [];
  if (!isPluralElement(element) && !isSelectElement(element)) return [element.value];
  return [element.value, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(namesIn))];
}
