/** Tells whoever waits for something that the world has changed. */
export type Changes = {
  announce(): void;
  until<T>(condition: () => T, wait: Wait): Promise<NonNullable<T>>;
  stop(): void;
};

export type Wait = {
  /** Whether it is too late; asked again and again, so that it may depend on any clock. */
  expired: () => boolean;
  /** The message of the error when it is too late. */
  description: () => string;
};

// Only what no change announces is found by looking again: a clock that moved, or state outside of the stand-in.
const lookAgainMs = 20;

/** Waiting for conditions: looked at whenever something changes, and every few milliseconds otherwise. */
export function changes(): Changes {
  const checks = new Set<() => void>();
  const stopped = new AbortController();

  return {
    announce() {
      for (const check of [...checks]) check();
    },
    until<T>(condition: () => T, { expired, description }: Wait) {
      return new Promise<NonNullable<T>>((resolve, reject) => {
        const timer = setInterval(() => check(), lookAgainMs);
        const end = (settle: () => void) => {
          clearInterval(timer);
          checks.delete(check);
          settle();
        };
        const settlement = (): (() => void) | undefined => {
          const value = condition();
          if (value) return () => resolve(value);
          if (stopped.signal.aborted) return () => reject(new Error('the Discord stand-in was stopped'));
          return expired() ? () => reject(new Error(description())) : undefined;
        };
        const check = () => {
          try {
            const settled = settlement();
            if (settled) end(settled);
          } catch (error) {
            end(() => reject(error));
          }
        };
        checks.add(check);
        check();
      });
    },
    stop() {
      stopped.abort();
      for (const check of [...checks]) check();
    },
  };
}
