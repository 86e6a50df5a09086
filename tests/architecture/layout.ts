/** What a place may import besides what stands in itself. */
export type Grants = { values: readonly string[]; types: readonly string[] };
export type Place = Grants & { isPure: boolean };
/** By path, from the top of the project: a folder, or a file. */
export type Layout = ReadonlyMap<string, Place>;

/** In the place of a list: whatever it likes, or whatever is not part of this project. */
export const anything = 'anything';
export const libraries = 'libraries';

const listed = /^(`[^`]+`(, `[^`]+`)*)?$/;

/**
 * Reads the table under "Layout" in CONTRIBUTING.md. What stands right under `src` is written without it: `health` is `src/health`.
 * Throws where a cell says what this can't read, and would not enforce.
 */
export function layoutIn(markdown: string): Layout {
  const [, section = ''] = /^## Layout$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(markdown) ?? [];
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map(cellsOf);
  const paths = new Set(rows.map(({ place }) => place));
  if (paths.size < rows.length) throw new Error('The layout has a place twice');
  const full = (name: string) => (paths.has(`src/${name}`) ? `src/${name}` : name);
  const named = (cell: string) => ([anything, libraries].includes(cell) ? [cell] : namesIn(cell).map(full));
  return new Map(
    rows.map(({ place, holds, values, types }) => [
      place,
      { isPure: holds.startsWith('**pure**'), values: named(values), types: named(types) },
    ]),
  );
}

/** The innermost place of the layout that a file belongs to. */
export function placeOf(path: string, layout: Layout): string | undefined {
  const around = [...layout.keys()].filter((place) => path === place || path.startsWith(`${place}/`));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

function cellsOf(row: string) {
  const cells = row.split('|').slice(1, -1);
  const [place = '', holds = '', values = '', types = ''] = cells.map((cell) => cell.trim());
  const [path, ...others] = namesIn(place);
  if (cells.length !== 4 || path === undefined || others.length > 0) {
    throw new Error(`The layout has a row that is not read: ${row}`);
  }
  return { place: path, holds, values, types };
}

function namesIn(cell: string): string[] {
  if (!listed.test(cell)) throw new Error(`The layout has a cell that is not read: ${cell}`);
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name.replace(/\/$/, ''));
}
