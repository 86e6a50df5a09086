import { registerHooks } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Has every module but the replacement itself get the replacement, given from the root of the project, in a file's place. */
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
