import { type Logger, pino } from 'pino';

export type Log = Logger;

/** Written at once, so that the last line before an exit is not lost. */
export function createLog(level: string): Log {
  return pino({ level, base: null }, pino.destination({ dest: 1, sync: true }));
}
