import { STATUS_CODES } from 'node:http';
import { type Refusal, refusal, refusalBody, refusals } from '../refusals.ts';
import type { Fault } from './faults.ts';
import type { Taken } from './rate-limits.ts';
import type { Route } from './routes.ts';

/** What goes over the wire, as JSON unless there is no body. */
export type HttpAnswer = { status: number; headers: Record<string, string>; text: string | null };

/** What comes of a request: an answer, none at all, or a connection that breaks. */
export type Outcome = HttpAnswer | 'silence' | 'reset';

const [, writeLimitCode] = refusals.writeLimit;
const writeLimitHeaderMs = 1_000;

export type Scope = 'user' | 'global' | 'shared';

export function jsonAnswer(
  status: number,
  body: object | undefined,
  headers: Record<string, string> = {},
): HttpAnswer {
  if (body === undefined) return { status, headers, text: null };
  return { status, headers: { ...headers, 'Content-Type': 'application/json' }, text: JSON.stringify(body) };
}

/** The headers and the body of a 429. A limit of scope `shared` is the resource's, and not held against the bot. */
export function tooManyRequests(
  retryAfterMs: number,
  scope: Scope,
  special: { code: number; message?: string } = { code: 0 },
  headerMs = retryAfterMs,
): { headers: Record<string, string>; body: object } {
  const retryAfter = retryAfterMs / 1000;
  const isGlobal = scope === 'global';
  return {
    headers: {
      'Retry-After': String(Math.ceil(headerMs / 1000)),
      'X-RateLimit-Scope': scope,
      ...(isGlobal && { 'X-RateLimit-Global': 'true' }),
    },
    body: {
      message: `${scope === 'shared' ? 'The resource is' : 'You are'} being rate limited.`,
      retry_after: retryAfter,
      global: isGlobal,
      ...special,
    },
  };
}

/** What is said to who comes too early. Of what reaches other channels as well, only the body says how long to wait (discord-api-docs issue 6109). */
export function tooEarly(
  { code, message }: Refusal,
  retryAfterMs: number,
): ReturnType<typeof tooManyRequests> {
  return code === writeLimitCode
    ? tooManyRequests(retryAfterMs, 'shared', { code, message }, writeLimitHeaderMs)
    : tooManyRequests(retryAfterMs, 'user', { code, message });
}

/** What a client needs to know to keep within a bucket. */
export function bucketHeaders(bucket: string, taken: Taken): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(taken.limit),
    'X-RateLimit-Remaining': String(taken.remaining),
    'X-RateLimit-Reset': (taken.resetAt / 1000).toFixed(3),
    'X-RateLimit-Reset-After': (taken.resetAfterMs / 1000).toFixed(3),
    'X-RateLimit-Bucket': bucket,
  };
}

/** What a fault makes of a request to a route of this bucket; `proceed` lets it take effect. */
export function faultyOutcome(
  fault: Fault,
  bucket: Route['bucket'],
  now: number,
  proceed: () => HttpAnswer,
): Outcome {
  if ('hang' in fault) return 'silence';
  if ('reset' in fault) {
    if (fault.reset === 'after') proceed();
    return 'reset';
  }
  if ('brokenJson' in fault) {
    const { text, ...answer } = proceed();
    return { ...answer, text: text === null ? null : text.slice(0, Math.ceil(text.length / 2)) };
  }
  if ('page' in fault) return pageAnswer(fault);
  if ('refusal' in fault) return refusalAnswer(fault);
  const { status, retryAfter = 1, scope = 'user' } = fault;
  if (status !== 429) return jsonAnswer(status, fault.body ?? plainError(status));
  const resetAfterMs = retryAfter * 1000;
  const { headers, body } = tooManyRequests(resetAfterMs, scope);
  const limit = bucket?.allowance.requests ?? 0;
  const taken = { limit, remaining: 0, resetAt: now + resetAfterMs, resetAfterMs, refused: true };
  const ofBucket = bucket && scope !== 'global' ? bucketHeaders(bucket.name, taken) : {};
  return jsonAnswer(status, fault.body ?? body, fault.headers === false ? {} : { ...ofBucket, ...headers });
}

function refusalAnswer({ refusal: name, retryAfter = 1 }: Extract<Fault, { refusal: unknown }>): HttpAnswer {
  const refused = refusal(name);
  if (refused.status !== 429) return jsonAnswer(refused.status, refusalBody(refused));
  const { headers, body } = tooEarly(refused, retryAfter * 1000);
  return jsonAnswer(429, body, headers);
}

function plainError(status: number): object {
  return { message: `${status}: ${STATUS_CODES[status] ?? 'Unknown'}`, code: 0 };
}

function pageAnswer({ status, page, retryAfter }: Extract<Fault, { page: string }>): HttpAnswer {
  const type = page.startsWith('<') ? 'text/html; charset=UTF-8' : 'text/plain; charset=UTF-8';
  const wait = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) };
  return { status, headers: { 'Content-Type': type, Server: 'cloudflare', ...wait }, text: page };
}
