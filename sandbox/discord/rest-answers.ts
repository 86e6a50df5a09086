import { STATUS_CODES } from 'node:http';
import type { Taken } from './rate-limits.ts';

export type LimitedReply = { status: 429; headers: Record<string, string>; body: object };

/** Discord's answer to one request too many. `scope` `shared` is a limit of the resource, not the bot's fault. */
export function tooManyRequests(
  retryAfter: number,
  scope: 'user' | 'global' | 'shared',
  headers: Record<string, string>,
): LimitedReply {
  const isGlobal = scope === 'global';
  return {
    status: 429,
    headers: {
      ...headers,
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': scope,
      ...(isGlobal && { 'X-RateLimit-Global': 'true' }),
    },
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: isGlobal, code: 0 },
  };
}

/** What a client needs to keep within a bucket. */
export function limitHeaders(bucket: string, taken: Taken): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(taken.limit),
    'X-RateLimit-Remaining': String(taken.remaining),
    'X-RateLimit-Reset': (taken.resetAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (taken.resetAfterMs / 1000).toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}

/** The body of an error for which nothing else was ordered. */
export function ordinaryError(status: number): object {
  return { message: `${status}: ${STATUS_CODES[status] ?? 'Unknown'}`, code: 0 };
}
