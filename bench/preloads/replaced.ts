import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Makes all imports of a file resolve to its replacement, except those in the replacement. Paths are from the top of the project. */
export function replaced(file: string, replacement: string): void {
  const [original, instead] = [file, replacement].map((path) =>
    String(pathToFileURL(resolve(import.meta.dirname, '../..', path))),
  );
  registerHooks({
    resolve(specifier, context, next) {
      const resolved = next(specifier, context);
      const isReplaced = resolved.url === original && context.parentURL !== instead;
      return isReplaced && instead !== undefined ? { ...resolved, url: instead } : resolved;
    },
  });
}
