import type { HttpBindings } from '@hono/node-server';
import * as spec from 'discord-api-spec/zod';
import { type Context, Hono } from 'hono';
import type { Faults } from './faults.ts';
import type { Upload } from './messages.ts';
import { type Allowance, perToken, type RateLimits } from './rate-limits.ts';
import { Refusal, refusal, refusalBody } from './refusals.ts';
import { requestBody } from './request-body.ts';
import {
  bucketHeaders,
  faultyOutcome,
  jsonReply,
  type Outcome,
  type Reply,
  tooManyRequests,
} from './rest-answers.ts';
import { type Schema, schemaProblems } from './schema-check.ts';
import type { Violations } from './violations.ts';

/** One request, as the code that plays a route needs it. */
export type Call = {
  param(name: string): string;
  query: URLSearchParams;
  body: unknown;
  uploads: readonly Upload[];
};

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  request?: Schema;
  answer?: Schema;
  /** What of the body the schema is to judge, where Discord takes more than its schema says. */
  judged?: (body: unknown) => unknown;
  /** Needs no bot token, and so is exempt from the limit on what one token may do. */
  open?: boolean;
  /** A limit for each channel. */
  bucket?: { name: string; allowance: Allowance };
  /** `body` is left out of a 204. What is refused is thrown. */
  handle(call: Call): { status: number; body?: object };
};

/** A request that was made. `status` is null until it is answered, and stays so where no answer came. */
export type RequestRecord = {
  readonly at: number;
  readonly method: string;
  readonly route: string;
  readonly path: string;
  readonly body: unknown;
  status: number | null;
};

export type RestParts = {
  routes: readonly Route[];
  token: string;
  clock: () => number;
  faults: Faults;
  limits: RateLimits | undefined;
  violations: Violations;
  requests: RequestRecord[];
  announce: () => void;
};

type Http = Context<{ Bindings: HttpBindings }>;
type Judging = { isBroken: boolean; authorization: string | undefined };

// Cannot send an empty message, Invalid Form Body, and a body that is no JSON.
const codesOfBadBodies = [50006, 50035, 50109];

export function routeName({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** Discord's REST API of version 10, made of its routes. */
export function restApi(parts: RestParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  for (const route of parts.routes) {
    app.on(route.method, `/api/v10${route.path}`, async (http) =>
      sent(await outcome(parts, route, http), http),
    );
  }
  app.notFound((http) => {
    const route = `${http.req.method} ${http.req.path}`;
    parts.violations.record(route, 'request', 'route not played');
    recorded(parts, http, route, undefined).status = 404;
    parts.announce();
    return sent(jsonReply(404, refusalBody(refusal('notFound'))), http);
  });
  app.onError((error, http) => {
    parts.violations.record(
      `${http.req.method} ${http.req.path}`,
      'answer',
      `the stand-in failed: ${error.stack}`,
    );
    parts.announce();
    return sent(jsonReply(500, { message: '500: Internal Server Error', code: 0 }), http);
  });
  return app;
}

async function outcome(parts: RestParts, route: Route, http: Http): Promise<Outcome> {
  const { value: body, uploads, isBroken } = await requestBody(http.req.raw);
  const record = recorded(parts, http, routeName(route), body);
  const call: Call = {
    param: (name) => http.req.param(name) ?? '',
    query: new URL(http.req.url).searchParams,
    body,
    uploads,
  };
  const proceed = () =>
    reply(parts, route, call, { isBroken, authorization: http.req.header('authorization') });
  const fault = parts.faults.take(record.route, call.param('channel'));
  const result = fault ? faultyOutcome(fault, proceed) : proceed();
  if (typeof result === 'object') record.status = result.status;
  parts.announce();
  return result;
}

function reply({ limits, token, violations }: RestParts, route: Route, call: Call, judging: Judging): Reply {
  const { open, bucket } = route;
  const inBucket = bucket && limits?.take(`${bucket.name} ${call.param('channel')}`, bucket.allowance);
  const headers = bucket && inBucket ? bucketHeaders(bucket.name, inBucket) : {};
  const refused = (milliseconds: number, scope: 'user' | 'global') => {
    const limited = tooManyRequests(milliseconds, scope);
    violations.check(routeName(route), 'answer', spec.RatelimitedResponseSchema, limited.body);
    return jsonReply(429, limited.body, { ...headers, ...limited.headers });
  };
  try {
    if (!open && judging.authorization !== `Bot ${token}`) throw refusal('unauthorized');
    const ofToken = open ? undefined : limits?.take('token', perToken);
    if (ofToken?.refused) return refused(ofToken.resetAfterMs, 'global');
    if (inBucket?.refused) return refused(inBucket.resetAfterMs, 'user');
    requireGoodBody(route, call.body, judging.isBroken);
    const { status, body } = route.handle(call);
    if (route.answer && body) violations.check(routeName(route), 'answer', route.answer, body);
    return jsonReply(status, body, headers);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const body = refusalBody(error);
    // The schema numbers the nested codes that Discord names, so only the outer part can be checked.
    violations.check(routeName(route), 'answer', spec.ErrorSchema, {
      code: error.code,
      message: error.message,
    });
    if (codesOfBadBodies.includes(error.code)) {
      violations.record(routeName(route), 'request', JSON.stringify(body));
    }
    return jsonReply(error.status, body, headers);
  }
}

function requireGoodBody(
  { request, judged = (body) => body }: Route,
  body: unknown,
  isBroken: boolean,
): void {
  if (isBroken) throw refusal('invalidJson');
  const problems = request ? schemaProblems(request, judged(body ?? {})) : [];
  if (problems.length > 0) throw refusal('invalidBody', problems);
}

function recorded({ requests, clock }: RestParts, http: Http, route: string, body: unknown): RequestRecord {
  const { method, path } = http.req;
  const record: RequestRecord = { at: clock(), method, route, path, body, status: null };
  requests.push(record);
  return record;
}

function sent(result: Outcome, http: Http): Response | Promise<Response> {
  if (typeof result === 'object') return new Response(result.text, result);
  if (result === 'reset') http.env.incoming.socket.resetAndDestroy();
  return new Promise(() => {});
}
