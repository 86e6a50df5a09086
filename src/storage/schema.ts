export const schemaName = 'schema';
export const schemaVersion = 3;
/** Stands in the schema's place while a copy is made: a bot that started on half of its memory would forget the rest. */
export const halfMove = 'half a move';

/** The format in which a place is written, `null` for a new place. Throws where that is none that this program knows. */
export function formatOf(found: unknown): number | null {
  if (found === undefined) return null;
  if (found === halfMove) {
    throw new Error('it holds half a move that was interrupted: empty it, and move again');
  }
  if (typeof found !== 'number') throw new Error('its format is none of this bot');
  if (found > schemaVersion) {
    throw new Error(
      `it was written by a newer version of this bot (format ${found}, I know ${schemaVersion})`,
    );
  }
  return found;
}
