import { anything, type Grants, type Layout, libraries, placeOf } from './layout.ts';
import type { Code, Import } from './source-code.ts';

/** Whoever reads a number from outside reads it so. */
const forAll = 'src/numbers.ts';

/** Everybody may know what a clock and a timer are; who makes one needs a grant. */
const typesForAll = 'src/time.ts';

export function forbiddenImports(code: readonly Code[], layout: Layout): string[] {
  return code.flatMap(({ path, imports }) => {
    const place = placeOf(path, layout);
    const grants = layout.get(place ?? '');
    if (place === undefined || grants === undefined) return [`${path} is in a place without a row`];
    return imports
      .filter((found) => !isAllowed(found, place, grants, layout))
      .map(({ from, typeOnly }) => `${path} imports ${typeOnly ? 'types of ' : ''}${from}`);
  });
}

/** Grants that no import needs, and places that hold nothing. */
export function unusedGrants(code: readonly Code[], layout: Layout): string[] {
  return [...layout].flatMap(([place, { values, types }]) => {
    const files = code.filter(({ path }) => placeOf(path, layout) === place);
    if (files.length === 0) return [`${place} has a row, and no file`];
    const imports = files.flatMap((file) => file.imports);
    const isUsed = (grant: string, ofTypes: boolean) =>
      imports.some((found) => found.typeOnly === ofTypes && namesOf(found, layout).includes(grant));
    return [
      ...values.filter((grant) => !isUsed(grant, false)).map((grant) => `${place} need not import ${grant}`),
      ...types
        .filter((grant) => !isUsed(grant, true))
        .map((grant) => `${place} need not import types of ${grant}`),
    ];
  });
}

/** What may be imported as a value may be imported as a type, too. */
function isAllowed(found: Import, place: string, { values, types }: Grants, layout: Layout): boolean {
  const allowed = [place, forAll, ...values, ...(found.typeOnly ? [typesForAll, ...types] : [])];
  return namesOf(found, layout).some((name) => allowed.includes(name));
}

/** What a grant may call it. */
function namesOf({ from, isLibrary }: Import, layout: Layout): string[] {
  if (isLibrary) return [anything, libraries, from];
  return [anything, from, placeOf(from, layout) ?? from, ...(from.startsWith('src/') ? ['src'] : [])];
}
