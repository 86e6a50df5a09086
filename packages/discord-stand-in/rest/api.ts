import { setTimeout as wait } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import * as spec from 'discord-api-spec/zod';
import { type Context, Hono } from 'hono';
import { Refusal, refusal, refusalBody } from '../refusals.ts';
import { errorAsInSchema } from '../schema/lenience.ts';
import { schemaProblems } from '../schema/schema-check.ts';
import type { Violations } from '../schema/violations.ts';
import {
  bucketHeaders,
  faultyOutcome,
  type HttpAnswer,
  jsonAnswer,
  type Outcome,
  tooEarly,
  tooManyRequests,
} from './answers.ts';
import type { Faults } from './faults.ts';
import { perToken, type RateLimits } from './rate-limits.ts';
import { requestBody } from './request-body.ts';
import { type Call, type Route, routeName } from './routes.ts';

/**
 * A request that was made. `status` is null until it is answered, and stays so where no answer came. `isFaulty`: what was ordered with
 * `fail` happened to it.
 */
export type RequestRecord = {
  readonly at: number;
  readonly method: string;
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  status: number | null;
  isFaulty: boolean;
};

export type RestParts = {
  routes: readonly Route[];
  /** What people attached, by the path of its address. */
  files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  token: () => string;
  clock: () => number;
  faults: Faults;
  limits: RateLimits | undefined;
  checked: boolean;
  latencyMs: number;
  violations: Violations;
  requests: RequestRecord[];
  announce: () => void;
};

type Api = Hono<{ Bindings: HttpBindings }>;
type Http = Context<{ Bindings: HttpBindings }>;
type Received = Call & {
  readonly isBroken: boolean;
  readonly authorization: string | undefined;
  readonly userAgent: string | undefined;
};
type Headers = Record<string, string>;

// Too many commands, no proper user agent, an empty message, Invalid Form Body, and a body that is no JSON.
const codesOfBadRequests = [30032, 40333, 50006, 50035, 50109];

/** Discord's REST API of version 10, made of its routes. */
export function restApi(parts: RestParts): Api {
  const { violations, announce } = parts;
  const app: Api = new Hono();
  for (const route of parts.routes) {
    app.on(route.method, `/api/v10${route.path}`, async (http) =>
      sent(await outcome(parts, route, http), http),
    );
  }
  // Not of the API: in the real one these are Discord's file servers.
  app.get('/api/attachments/*', (http) => {
    const bytes = parts.files.get(new URL(http.req.url).pathname);
    return bytes
      ? new Response(bytes)
      : new Response('This content is no longer available.', { status: 404 });
  });
  app.notFound((http) => {
    const name = `${http.req.method} ${http.req.path}`;
    violations.record(name, 'request', 'route not played');
    recorded(parts, http, name, undefined).status = 404;
    announce();
    return sent(jsonAnswer(404, refusalBody(refusal('notFound'))), http);
  });
  app.onError((error, http) => {
    const name = `${http.req.method} ${http.req.path}`;
    violations.record(name, 'answer', `the stand-in failed: ${error.stack}`);
    announce();
    return sent(jsonAnswer(500, { message: '500: Internal Server Error', code: 0 }), http);
  });
  return app;
}

async function outcome(parts: RestParts, route: Route, http: Http): Promise<Outcome> {
  const { value: body, uploads, isBroken } = await requestBody(http.req.raw);
  const call: Received = {
    param: (name) => http.req.param(name) ?? '',
    query: new URL(http.req.url).searchParams,
    body,
    uploads,
    isBroken,
    authorization: http.req.header('authorization'),
    userAgent: http.req.header('user-agent'),
  };
  const record = recorded(parts, http, routeName(route), body);
  const proceed = () => answer(parts, route, call);
  const fault = parts.faults.take(record.route, call.param('channel'), call.param('message'));
  record.isFaulty = fault !== undefined;
  const result = fault ? faultyOutcome(fault, route.bucket, Date.now(), proceed) : proceed();
  if (typeof result === 'object') record.status = result.status;
  parts.announce();
  if (parts.latencyMs > 0) await wait(parts.latencyMs);
  return result;
}

/** What Discord answers when nothing goes wrong on the way. */
function answer(parts: RestParts, route: Route, call: Received): HttpAnswer {
  if (isBlocked(call)) return refused(parts, route, refusal('blockedByCloudflare'), {});
  const { bucket } = route;
  const taken = bucket && parts.limits?.take(`${bucket.name} ${call.param('channel')}`, bucket.allowance);
  const headers = bucket && taken ? bucketHeaders(bucket.name, taken) : {};
  try {
    if (!route.open && call.authorization !== `Bot ${parts.token()}`) throw refusal('unauthorized');
    const ofToken = route.open ? undefined : parts.limits?.take('token', perToken);
    if (ofToken?.refused) return limited(parts, route, tooManyRequests(ofToken.resetAfterMs, 'global'), {});
    if (taken?.refused) return limited(parts, route, tooManyRequests(taken.resetAfterMs, 'user'), headers);
    requireGoodBody(parts, route, call);
    const { status, body } = route.handle(call);
    if (parts.checked && route.answer && body)
      parts.violations.check(routeName(route), 'answer', route.answer, body);
    return jsonAnswer(status, body, headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { retryAfterMs } = error;
    return retryAfterMs === undefined
      ? refused(parts, route, error, headers)
      : limited(parts, route, tooEarly(error, retryAfterMs), headers);
  }
}

// Cloudflare, which stands before Discord, lets in neither browsers nor who does not say what they are (discord-api-docs issue 6473).
function isBlocked({ userAgent = '' }: Received): boolean {
  return userAgent === '' || userAgent.startsWith('Mozilla/');
}

function requireGoodBody(
  { checked }: RestParts,
  { request, judged = (body) => body }: Route,
  { body, isBroken }: Received,
): void {
  if (isBroken) throw refusal('invalidJson');
  const problems = checked && request ? schemaProblems(request, judged(body ?? {})) : [];
  if (problems.length > 0) throw refusal('invalidBody', problems);
}

function limited(
  { violations }: RestParts,
  route: Route,
  limit: ReturnType<typeof tooManyRequests>,
  headers: Headers,
): HttpAnswer {
  violations.check(routeName(route), 'answer', spec.RatelimitedResponseSchema, limit.body);
  return jsonAnswer(429, limit.body, { ...headers, ...limit.headers });
}

function refused({ violations }: RestParts, route: Route, error: Refusal, headers: Headers): HttpAnswer {
  const { status, code } = error;
  const name = routeName(route);
  const body = refusalBody(error);
  violations.check(name, 'answer', spec.ErrorResponseSchema, errorAsInSchema(body));
  if (codesOfBadRequests.includes(code)) violations.record(name, 'request', JSON.stringify(body));
  return jsonAnswer(status, body, headers);
}

function recorded({ requests, clock }: RestParts, http: Http, route: string, body: unknown): RequestRecord {
  const { method, path } = http.req;
  const record: RequestRecord = { at: clock(), method, route, path, body, status: null, isFaulty: false };
  requests.push(record);
  return record;
}

function sent(result: Outcome, http: Http): Response | Promise<Response> {
  if (typeof result === 'object') return new Response(result.text, result);
  if (result === 'reset') http.env.incoming.socket.resetAndDestroy();
  // No answer comes. The request ends with its connection: when the client gives up, or the server stops.
  return new Promise(() => {});
}
