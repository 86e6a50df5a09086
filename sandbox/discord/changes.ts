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

/** Waiting for conditions: looked at whenever something changes, and a few times per second otherwise. */
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
        const settle = (settlement: () => void) => {
          clearInterval(timer);
          checks.delete(check);
          settlement();
        };
        const check = () => {
          try {
            const value = condition();
            if (value) settle(() => resolve(value));
            else if (stopped.signal.aborted)
              settle(() => reject(new Error('the Discord stand-in was stopped')));
            else if (expired()) settle(() => reject(new Error(description())));
          } catch (error) {
            settle(() => reject(error));
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
