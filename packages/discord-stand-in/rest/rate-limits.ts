export type Allowance = { requests: number; windowMs: number };

/** What is left of an allowance after a request; `refused` when the request was one too many. */
export type Taken = {
  limit: number;
  remaining: number;
  resetAt: number;
  resetAfterMs: number;
  refused: boolean;
};

export const perToken: Allowance = { requests: 50, windowMs: 1_000 };
export const perChannel: Allowance = { requests: 5, windowMs: 5_000 };
// Discord gives no numbers; Discord Userdoccers has measured these.
export const oldEditsPerChannel: Allowance = { requests: 3, windowMs: 6_000 };
// As people have counted: Discord gives no numbers for what reaches all channels that follow one.
export const publishedPerChannel: Allowance = { requests: 10, windowMs: 3_600_000 };
export const editsOfPublishedPerChannel: Allowance = { requests: 3, windowMs: 3_600_000 };

/**
 * Counts requests per key in windows that open with the first request. Clients wait in real time, and so
 * `clock` is that, but for limits of an hour.
 */
export function rateLimits(clock: () => number) {
  const windows = new Map<string, { used: number; resetAt: number }>();

  return {
    take(key: string, { requests, windowMs }: Allowance): Taken {
      const now = clock();
      const open = windows.get(key);
      const window = open && open.resetAt > now ? open : { used: 0, resetAt: now + windowMs };
      windows.set(key, window);
      const refused = window.used >= requests;
      if (!refused) window.used += 1;
      return {
        limit: requests,
        remaining: requests - window.used,
        resetAt: window.resetAt,
        resetAfterMs: window.resetAt - now,
        refused,
      };
    },
  };
}

export type RateLimits = ReturnType<typeof rateLimits>;
