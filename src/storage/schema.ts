export const schemaName = 'schema';
export const schemaVersion = 1;

/** Throws on what another version of the bot wrote; `undefined` is a new place. */
export function checkSchema(found: unknown): void {
  if (found === undefined || found === schemaVersion) return;
  throw new Error(`it was written by another version of this bot (format ${found}, I know ${schemaVersion})`);
}
