/** Is aborted when the program is told to end. Told again, it goes on ending: that is bounded anyway. */
export function endingSignal(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => ending.abort());
  return ending.signal;
}

/** Rejects when the signal is aborted. */
export function interruption(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const interrupt = () => reject(new Error('Interrupted.'));
    if (signal.aborted) interrupt();
    else signal.addEventListener('abort', interrupt);
  });
}

/** Resolves when the signal is aborted. */
export function ending(signal: AbortSignal): Promise<void> {
  return interruption(signal).catch(() => {});
}
