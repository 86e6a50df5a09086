import { type DestinationStream, type Logger, pino } from 'pino';
import type { Redact } from './redact.ts';
import type { Clock } from './time.ts';

export type Log = Logger;

/** Lines go to the standard output, written at once so that the last one before an exit is not lost. */
export function createLog(
  level: string,
  redact: Redact,
  destination: DestinationStream = standardOutput(),
  clock: Clock = Date.now,
): Log {
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":${clock()}`,
      formatters: { log: (fields) => plain(fields) as Record<string, unknown> },
      serializers: { err: (error) => error },
      hooks: { streamWrite: (line) => redacted(line, redact) },
    },
    destination,
  );
}

function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: true });
}

/** Errors of discord.js carry their request with its address and body, wherever they stand: only their words are logged. */
function plain(value: unknown): unknown {
  if (value instanceof Error) {
    const { name, message, stack } = value;
    return { name, message, stack };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** Every word of every line comes through here, be it a field, a message or what a child logger adds. */
function redacted(line: string, redact: Redact): string {
  const fields = JSON.parse(line, (_, value) => (typeof value === 'string' ? redact(value) : value));
  return `${JSON.stringify(fields)}\n`;
}
