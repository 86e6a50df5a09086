import { type DestinationStream, type Logger, pino } from 'pino';

export type Log = Logger;

/** Lines go to the standard output, written at once so that the last one before an exit is not lost. */
export function createLog(level: string, destination: DestinationStream = standardOutput()): Log {
  return pino({ level, base: null, serializers: { err: withoutRequest } }, destination);
}

function standardOutput(): DestinationStream {
  return pino.destination({ dest: 1, sync: true });
}

/** Errors of discord.js carry their request, with the token in its address and the text in its body. */
function withoutRequest(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { name, message, stack } = error;
  return { name, message, stack };
}
