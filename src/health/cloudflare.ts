import { type HttpAnswer, jsonObject, pageTitle } from '../answers/http-answer.ts';
import type { Classification } from './reading.ts';

/** Statuses (5xx) and error codes (1xxx) with which Cloudflare reports that the service behind it is broken. */
const faults: Readonly<Record<number, string>> = {
  520: "C.AI's servers sent a broken answer",
  521: "C.AI's servers refuse connections",
  522: "cannot reach C.AI's servers",
  523: "no route to C.AI's servers",
  524: "C.AI's servers took too long",
  525: "no secure connection to C.AI's servers",
  526: "C.AI's certificate is not valid",
  530: "no way through to C.AI's servers",
  1016: "cannot find C.AI's servers",
  1101: "C.AI's edge code crashed",
  1102: "C.AI's edge code ran out of resources",
};

/** Error codes with which Cloudflare turns a client away: they say something about the monitor, not about the service. */
const refusals: ReadonlySet<number> = new Set([1005, 1006, 1007, 1008, 1009, 1010, 1015, 1020]);

const browserCheck: Classification = { verdict: 'unknown', reason: 'Cloudflare asked for a browser check' };

/** Cloudflare put a challenge in front of the service, whatever the status. */
export function mitigated({ headers }: HttpAnswer): Classification | undefined {
  return headers['cf-mitigated']?.trim().toLowerCase() === 'challenge' ? browserCheck : undefined;
}

/** Cloudflare made this error page because it could not get an answer from the service. */
export function edgeError(answer: HttpAnswer): Classification | undefined {
  const { status, headers } = answer;
  const code = errorCode(answer);
  const number = status in faults ? status : code;
  const fault = number === undefined ? undefined : faults[number];
  if (fault !== undefined) return { verdict: 'fail', reason: `Cloudflare ${number}: ${fault}` };

  const type = headers['cf-error-type']?.trim();
  // The header may hold the error's number: one that means a refusal must not raise an alarm.
  if (!type || refusals.has(Number(type))) return undefined;
  return { verdict: 'fail', reason: `Cloudflare ${status}: an error page of its own` };
}

/** Cloudflare's waiting room: the service is alive, but people queue. Its cookie proves nothing: it is set without a queue too. */
export function waitingRoom({ body }: HttpAnswer): Classification | undefined {
  const room = jsonObject(body)?.['cfWaitingRoom'];
  const waiting =
    typeof room === 'object' && room !== null && 'inWaitingRoom' in room && room.inWaitingRoom === true;
  if (!waiting && !pageTitle(body).includes('waiting room powered by cloudflare')) return undefined;
  return { verdict: 'queue', reason: 'waiting room' };
}

/** The edge refused the monitor: too many requests, a block, or a check meant for browsers. */
export function turnedAway(answer: HttpAnswer): Classification | undefined {
  const { status, body } = answer;
  const code = errorCode(answer);
  const text = body.trimStart().toLowerCase();
  if (status === 429 || code === 1015 || text.startsWith('rate exceeded')) {
    return { verdict: 'unknown', reason: 'asked to slow down (rate limit)' };
  }
  if (code !== undefined && refusals.has(code)) {
    return { verdict: 'unknown', reason: `turned away by Cloudflare (${code})` };
  }
  if (status === 451) return { verdict: 'unknown', reason: 'not available here for legal reasons (451)' };
  return isChallengePage(status, text) ? browserCheck : undefined;
}

/** Whether the answer came through Cloudflare's edge, which says nothing yet about the service behind it. */
export function cameThroughEdge({ headers }: HttpAnswer): boolean {
  return headers['cf-ray'] !== undefined || headers['server']?.trim().toLowerCase() === 'cloudflare';
}

/** Whether a gateway error is Cloudflare's own plain page. */
export function isEdgePage({ body }: HttpAnswer): boolean {
  return body.toLowerCase().includes('<center>cloudflare</center>');
}

/** Ordinary pages carry Cloudflare's challenge script too, so the script counts only in a 403. */
function isChallengePage(status: number, text: string): boolean {
  if (status === 403 && (text.includes('just a moment') || text.includes('/cdn-cgi/challenge-platform/'))) {
    return true;
  }
  return status >= 400 && (text.includes('_cf_chl_opt') || pageTitle(text).startsWith('just a moment'));
}

/** The 1xxx code in Cloudflare's header or on its page. */
function errorCode({ status, headers, body }: HttpAnswer): number | undefined {
  if (status < 400) return undefined;
  const written = /^1\d{3}$/.exec(headers['cf-error-type']?.trim() ?? '')?.[0];
  const shown = /(?:\berror code: ?|cf-error-code">)(1\d{3})\b/i.exec(body)?.[1];
  const code = written ?? shown;
  return code === undefined ? undefined : Number(code);
}
