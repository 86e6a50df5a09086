import { NeedsPerson } from './trouble.ts';

export const schemaName = 'schema';
export const schemaVersion = 8;
/** Takes the version's place while a copy is being made: a bot that started from half of its memory would forget the rest. */
export const halfMove = 'half a move';

/** The format of a place, `null` for a new place. Throws on a format that this version does not know. */
export function formatOf(found: unknown): number | null {
  if (found === undefined) return null;
  if (found === halfMove) {
    throw new NeedsPerson('it holds half a move that was interrupted: empty it, and move again');
  }
  if (!Number.isInteger(found) || Number(found) < 1)
    throw new NeedsPerson('this bot does not know its format');
  const format = Number(found);
  if (format > schemaVersion) {
    throw new NeedsPerson(
      `it was written by a newer version of this bot (format ${format}, I know ${schemaVersion})`,
    );
  }
  return format;
}
