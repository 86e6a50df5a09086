import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Fault, Faults } from './faults.ts';
import type { Upload } from './messages.ts';
import { type Allowance, perToken, type RateLimits } from './rate-limits.ts';
import { Refusal, refusal, refusalBody } from './refusals.ts';
import { limitHeaders, ordinaryError, tooManyRequests } from './rest-answers.ts';
import { type Schema, schemaProblems } from './schema-check.ts';
import type { Violations } from './violations.ts';

/** One request, as the code that plays a route needs it. */
export type Call = {
  param(name: string): string;
  query: URLSearchParams;
  body: unknown;
  uploads: readonly Upload[];
};

/** `body` is left out of a 204. */
export type Answer = { status: number; body?: object };

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  request?: Schema;
  answer?: Schema;
  /** What the schema is to judge, where Discord takes more than its schema says. */
  judged?: (body: unknown) => unknown;
  /** Interactions carry their own token and are exempt from the limit of 50 requests per second. */
  open?: boolean;
  bucket?: { name: string; allowance: Allowance };
  handle(call: Call): Answer;
};

/** A request that was made. `status` is null while there is no answer, and stays so where none came. */
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
type Reply = { status: number; headers: Record<string, string>; body?: object | undefined };

const invalidBodies: readonly number[] = [50006, 50035, 50109];

export function routeName({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

/** Discord's REST API of version 10, made of its routes. */
export function restApi(parts: RestParts): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  for (const route of parts.routes) {
    app.on(route.method, `/api/v10${route.path}`, (http) => answer(parts, route, http));
  }
  app.notFound((http) => {
    const name = `${http.req.method} ${http.req.path}`;
    parts.violations.record(name, 'request', 'route not played');
    parts.requests.push({ ...seen(parts, http, name), body: undefined, status: 404 });
    parts.announce();
    return toResponse({ status: 404, headers: {}, body: refusalBody(refusal('notFound')) });
  });
  return app;
}

async function answer(parts: RestParts, route: Route, http: Http): Promise<Response> {
  const name = routeName(route);
  const { body, uploads, broken } = await bodyOf(http.req.raw);
  const record: RequestRecord = { ...seen(parts, http, name), body, status: null };
  parts.requests.push(record);
  const fault = parts.faults.take(name, http.req.param('channel'));
  const call: Call = {
    param: (key) => http.req.param(key) ?? '',
    query: new URL(http.req.url).searchParams,
    body,
    uploads,
  };

  if (fault && ('hang' in fault || 'status' in fault || ('reset' in fault && fault.reset === 'before'))) {
    return spoilt(fault, record, http, parts.announce);
  }
  const reply = replyTo(parts, route, call, { broken, authorization: http.req.header('authorization') });
  if (fault) return spoilt(fault, record, http, parts.announce, reply);
  record.status = reply.status;
  parts.announce();
  return toResponse(reply);
}

type Judged = { broken: boolean; authorization: string | undefined };

function replyTo(parts: RestParts, route: Route, call: Call, { broken, authorization }: Judged): Reply {
  const { limits, token, violations } = parts;
  const name = routeName(route);
  const bucket =
    route.bucket && limits?.take(`${route.bucket.name}:${call.param('channel')}`, route.bucket.allowance);
  const headers = route.bucket && bucket ? limitHeaders(route.bucket.name, bucket) : {};
  try {
    if (!route.open && authorization !== `Bot ${token}`) throw refusal('unauthorized');
    const global = route.open ? undefined : limits?.take('token', perToken);
    if (global?.refused) return tooManyRequests(global.resetAfterMs / 1000, 'global', {});
    if (bucket?.refused) return tooManyRequests(bucket.resetAfterMs / 1000, 'user', headers);
    if (broken) throw refusal('invalidJson');
    checkRequest(route, call.body);
    const { status, body } = route.handle(call);
    if (route.answer && body) violations.check(name, 'answer', route.answer, body);
    return { status, headers, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const body = refusalBody(error);
    if (invalidBodies.includes(error.code)) violations.record(name, 'request', JSON.stringify(body));
    return { status: error.status, headers, body };
  }
}

function checkRequest({ request, judged = (body) => body }: Route, body: unknown): void {
  const problems = request ? schemaProblems(request, judged(body ?? {})) : [];
  if (problems.length > 0) throw refusal('invalidBody', problems);
}

/** Plays a fault, where `reply` is what would have been answered. */
function spoilt(
  fault: Fault,
  record: RequestRecord,
  http: Http,
  announce: () => void,
  reply?: Reply,
): Response | Promise<Response> {
  const never = new Promise<Response>(() => {});
  if ('hang' in fault) return announced(never);
  if ('reset' in fault) {
    http.env.incoming.socket.resetAndDestroy();
    return announced(never);
  }
  if ('brokenJson' in fault) {
    const text = JSON.stringify(reply?.body ?? {});
    record.status = reply?.status ?? 200;
    return announced(
      new Response(text.slice(0, Math.ceil(text.length / 2)), {
        status: record.status,
        headers: { 'content-type': 'application/json' },
      }),
    );
  }
  record.status = fault.status;
  return announced(toResponse(faultReply(fault)));

  function announced<T>(response: T): T {
    announce();
    return response;
  }
}

function faultReply(fault: Extract<Fault, { status: number }>): Reply {
  if (fault.status !== 429) {
    return { status: fault.status, headers: {}, body: fault.body ?? ordinaryError(fault.status) };
  }
  const { headers, ...reply } = tooManyRequests(fault.retryAfter ?? 1, fault.scope ?? 'user', {});
  return { ...reply, headers: fault.headers === false ? {} : headers, body: fault.body ?? reply.body };
}

async function bodyOf(request: Request): Promise<{ body: unknown; uploads: Upload[]; broken: boolean }> {
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return { ...parsed(await request.text()), uploads: [] };
  }
  const form = await request.formData();
  const uploads = [...form.entries()].flatMap(([key, value]) => {
    const id = /^files\[(\d+)\]$/.exec(key)?.[1];
    return id !== undefined && value instanceof File ? [{ id, file: value }] : [];
  });
  const payload = form.get('payload_json');
  return { ...parsed(typeof payload === 'string' ? payload : ''), uploads };
}

function parsed(text: string): { body: unknown; broken: boolean } {
  try {
    return { body: text === '' ? undefined : JSON.parse(text), broken: false };
  } catch {
    return { body: text, broken: true };
  }
}

function seen({ clock }: RestParts, http: Http, route: string) {
  return { at: clock(), method: http.req.method, route, path: http.req.path };
}

function toResponse({ status, headers, body }: Reply): Response {
  return body === undefined
    ? new Response(null, { status, headers })
    : Response.json(body, { status, headers });
}
