import type { StorageLog } from '../../src/storage/engine.ts';

/** A log, and its lines: the level, the words and the fields. */
export function aLog(): { logged: string[]; log: StorageLog } {
  const logged: string[] = [];
  const at = (level: string) => (fields: object, words: string) => {
    logged.push(`${level}: ${words} ${JSON.stringify(fields)}`);
  };
  return { logged, log: { info: at('info'), warn: at('warn'), error: at('error') } };
}
