/** Runs something later, in ms; what it returns cancels it. */
export type Timer = (run: () => void, delayMs: number) => () => void;

export function inRealTime(run: () => void, delayMs: number): () => void {
  const timeout = setTimeout(run, delayMs);
  return () => clearTimeout(timeout);
}
