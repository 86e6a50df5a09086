import { healthReport } from '../answers/health-report.ts';
import { type HttpAnswer, jsonObject, pageTitle } from '../answers/http-answer.ts';
import { maintenanceIn } from '../answers/maintenance.ts';
import { statedError } from '../answers/stated-error.ts';
import { cameThroughEdge, edgeError, isEdgePage, mitigated, turnedAway, waitingRoom } from './cloudflare.ts';
import type { Classification, Expectation, Fault } from './reading.ts';

type Rule = (answer: HttpAnswer, expects: Expectation) => Classification | undefined;

/** In the order in which they are tried: the first that returns a classification decides. */
const rules: readonly Rule[] = [
  storedCopy,
  mitigated,
  edgeError,
  upstreamError,
  waitingRoom,
  turnedAway,
  relayedError,
  networkSignIn,
  reportedHealth,
  maintenance,
  errorInside,
  noHealthReport,
  redirect,
  application,
];

/**
 * What one answer says about the service. One that fits no rule is `unknown`: never up, never down. So is one that C.AI did
 * not sign, whatever it says: hotels, companies and providers answer in its place, each in its own way.
 */
export function classify(answer: HttpAnswer, expects: Expectation): Classification {
  const classification = firstOf(rules, answer, expects);
  if (classification?.verdict === 'unknown' || (classification !== undefined && isSigned(answer))) {
    return placed(classification, answer);
  }
  return placed(
    { verdict: 'unknown', reason: `an answer that I do not recognise (${answer.status})` },
    answer,
  );
}

function firstOf(
  tried: readonly Rule[],
  answer: HttpAnswer,
  expects: Expectation,
): Classification | undefined {
  for (const rule of tried) {
    const classification = rule(answer, expects);
    if (classification !== undefined) return classification;
  }
  return undefined;
}

/** All that C.AI answers comes through Cloudflare's edge, and what its application answers through its own proxy, Envoy. */
function isSigned(answer: HttpAnswer): boolean {
  return cameThroughEdge(answer) || hasEnvoyHeader(answer);
}

function placed(classification: Classification, answer: HttpAnswer): Classification {
  if (classification.verdict === 'unknown' && cameThroughEdge(answer)) {
    return { ...classification, reachedEdge: true };
  }
  if (classification.verdict !== 'fail') return classification;
  return { ...classification, fault: faultOf(statedError(answer)?.status ?? answer.status) };
}

/** A proxy answers 502 to 504 while the server behind it restarts, which may take only seconds. 52x are Cloudflare's own. */
function faultOf(status: number): Fault {
  if (status >= 502 && status <= 504) return 'gateway';
  return status >= 520 && status <= 529 ? 'edge' : 'server';
}

/** A server error from behind the service's own proxy, or of the proxy itself. */
function upstreamError(answer: HttpAnswer): Classification | undefined {
  const { status, body } = answer;
  if (!isServerError(status)) return undefined;
  if (hasEnvoyHeader(answer)) return { verdict: 'fail', reason: `${status} from the application` };
  if (!/no healthy upstream|upstream connect error/i.test(body)) return undefined;
  return { verdict: 'fail', reason: `${status}: C.AI's proxy cannot reach its servers` };
}

/** Sent by the service, or by the edge in its place: that is just as broken for users but may last only seconds. */
function relayedError(answer: HttpAnswer): Classification | undefined {
  const { status } = answer;
  if (!isServerError(status)) return undefined;
  if (isEdgePage(answer)) return { verdict: 'fail', reason: `Cloudflare ${status}, may pass in seconds` };
  return { verdict: 'fail', reason: `${status} from the application` };
}

/** A copy that a cache on the way had kept, which was true some time ago. Cloudflare's own cache does not say so like this. */
function storedCopy({ headers }: HttpAnswer): Classification | undefined {
  if (!/\b(tcp_)?hit\b/i.test(headers['x-cache'] ?? '')) return undefined;
  return { verdict: 'unknown', reason: 'a stored copy from a cache on the way' };
}

function networkSignIn({ status }: HttpAnswer): Classification | undefined {
  if (status !== 407 && status !== 511) return undefined;
  return { verdict: 'unknown', reason: `a network sign-in is in the way (${status})` };
}

/** A single word that we are not allowed in is no report of the service. */
function reportedHealth(answer: HttpAnswer, expects: Expectation): Classification | undefined {
  if (expects !== 'health' || answer.status !== 200) return undefined;
  const report = healthReport(answer.body);
  if (report === undefined) return undefined;
  if (report.state === 'up') return { verdict: 'ok', reason: 'its health check says UP' };
  if (report.count === 1 && statedError(answer)?.isTheirs === false) return undefined;
  return { verdict: 'fail', reason: 'its health check says DOWN' };
}

/** A health endpoint is judged by its report alone: that something answered does not mean that the service is well. */
function noHealthReport({ status }: HttpAnswer, expects: Expectation): Classification | undefined {
  if (expects !== 'health') return undefined;
  return { verdict: 'unknown', reason: `no health report in the answer (${status})` };
}

function maintenance(answer: HttpAnswer): Classification | undefined {
  switch (maintenanceIn(answer)) {
    case 'under way':
      return { verdict: 'fail', reason: 'a maintenance page' };
    case 'perhaps':
      return { verdict: 'unknown', reason: 'a page that speaks of maintenance' };
    case undefined:
      return undefined;
  }
}

/** A success that holds an error. The application works if the error is about us. */
function errorInside(answer: HttpAnswer): Classification | undefined {
  const stated = statedError(answer);
  if (!stated?.isTheirs) return undefined;
  return { verdict: 'fail', reason: `an error inside its answer (${answer.status})` };
}

/** The website sends people on within itself. Where to says enough: a page for trouble is no page of the website. */
function redirect({ status, headers }: HttpAnswer, expects: Expectation): Classification | undefined {
  if (expects !== 'web' || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  const target = URL.parse(headers['location'] ?? '', 'https://character.ai/');
  if (!headers['location'] || target === null || !/(^|\.)character\.ai$/.test(target.hostname))
    return undefined;
  if (/maintenance|error|sorry|offline|unavailable/i.test(target.pathname)) return undefined;
  return { verdict: 'ok', reason: `${status} within the website` };
}

function application(answer: HttpAnswer): Classification | undefined {
  const { status } = answer;
  const answered = status >= 200 && status < 500 && hasEnvoyHeader(answer);
  const refused = (status === 401 || status === 403 || status === 404) && hasOwnJsonError(answer);
  if (answer.headers['sec-websocket-accept'] !== undefined) {
    return { verdict: 'ok', reason: 'connection accepted by the application' };
  }
  if (!answered && !refused && !isOwnPage(answer)) return undefined;
  return { verdict: 'ok', reason: `${status} from the application` };
}

function isServerError(status: number): boolean {
  return status === 500 || status === 502 || status === 503 || status === 504;
}

function hasEnvoyHeader({ headers }: HttpAnswer): boolean {
  return Object.keys(headers).some((name) => name.startsWith('x-envoy-'));
}

/** `detail` is a field of RFC 9457, too, whose type the application does not use. */
function hasOwnJsonError({ headers, body }: HttpAnswer): boolean {
  if (headers['content-type']?.toLowerCase().includes('problem+json')) return false;
  return jsonObject(body)?.['detail'] !== undefined;
}

/** Other pages carry the web app's name too, but only the app has the marks that Next.js leaves in every page it renders. */
function isOwnPage({ status, body }: HttpAnswer): boolean {
  const title = pageTitle(body);
  const isNamed = title.includes('character.ai') || (status === 404 && title.startsWith('404'));
  if ((status !== 200 && status !== 404) || !isNamed) return false;
  return body.includes('__next') || body.includes('__NEXT_DATA__') || body.includes('/_next/');
}
