import { pino } from 'pino';
import type { Log } from '../../src/log.ts';

/** A log, and its lines: the level, the words and all else. */
export function aLoggedLog(): { logged: string[]; log: Log } {
  const logged: string[] = [];
  const write = (line: string) => {
    const { level, msg, time: _, ...fields } = JSON.parse(line);
    logged.push(`${level}: ${msg} ${JSON.stringify(fields)}`);
  };
  const formatters = { level: (level: string) => ({ level }) };
  return { logged, log: pino({ base: null, level: 'debug', formatters }, { write }) };
}
