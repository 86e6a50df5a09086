import { type REST, RESTEvents, RESTJSONErrorCodes, type ResponseLike } from 'discord.js';
import type { Log } from '../log.ts';
import type { Metrics, RestClient } from '../metrics.ts';
import type { Clock } from '../time.ts';
import { isDiscordsCode } from './discord-codes.ts';
import { retryAfterMs } from './limit-headers.ts';
import type { Pace } from './pace.ts';

/** discord.js waits a little longer than Discord asks for, and would reject what is sent before then. */
const slackMs = 100;
const unsaidWaitMs = 1_000;
const limitSaidOnceInMs = 10_000;

/**
 * Tells the pace of the alerts what Discord answers to these requests, whatever they are for, until what it returns is
 * called.
 */
export function reportAnswers(rest: REST, pace: Pace): () => void {
  const report: Parameters<typeof rest.on<RESTEvents.Response>>[1] = async (_, response) => {
    const { status, headers } = response;
    const isLimit = status === 429;
    const isGlobal = headers.has('X-RateLimit-Global');
    pace.answered({
      isInvalid: isInvalidRequest(response),
      isForeign: status === 403 ? await isFromBetween(response) : isRefusal(status) && !isJson(headers),
      waitMs: isLimit && isGlobal ? (retryAfterMs(headers) ?? unsaidWaitMs) + slackMs : 0,
    });
  };
  rest.on(RESTEvents.Response, report);
  return () => rest.off(RESTEvents.Response, report);
}

/** Discord's firewall has a page, and a code as if the API itself had answered; others have no code, or none of Discord's. */
async function isFromBetween({ headers, json }: ResponseLike): Promise<boolean> {
  if (!isJson(headers)) return true;
  const answer: unknown = await json().catch(() => null);
  if (typeof answer !== 'object' || answer === null) return false;
  const code = 'code' in answer ? answer.code : undefined;
  return !isDiscordsCode(code) || code === RESTJSONErrorCodes.CloudflareIsBlockingYourRequest;
}

function isJson(headers: ResponseLike['headers']): boolean {
  return headers.get('Content-Type')?.startsWith('application/json') === true;
}

/** Counts what Discord answers to these requests. */
export function countResponses(rest: REST, to: RestClient, metrics: Metrics): void {
  rest.on(RESTEvents.Response, (_, response) => {
    metrics.countResponse(to, { status: response.status, isInvalid: isInvalidRequest(response) });
  });
}

/** Logs that Discord limited a request, at most once in ten seconds for each route: discord.js may wait that out in silence. */
export function logLimits(rest: REST, log: Log, clock: Clock): void {
  const saidAt = new Map<string, number>();

  rest.on(RESTEvents.Response, ({ method, route }, { status, headers }) => {
    if (status !== 429) return;
    const limited = `${method} ${route}`;
    const now = clock();
    if (now - (saidAt.get(limited) ?? Number.NEGATIVE_INFINITY) < limitSaidOnceInMs) return;
    saidAt.set(limited, now);
    const [scope, retryAfterSeconds] = ['X-RateLimit-Scope', 'Retry-After'].map((name) => headers.get(name));
    log.info({ route: limited, scope, retryAfterSeconds }, 'Discord limits requests to a route');
  });
}

/** Discord counts these, and shuts out whoever sends too many. */
function isInvalidRequest({ status, headers }: Pick<ResponseLike, 'status' | 'headers'>): boolean {
  return isRefusal(status) && headers.get('X-RateLimit-Scope') !== 'shared';
}

function isRefusal(status: number): boolean {
  return status === 401 || status === 403 || status === 429;
}
