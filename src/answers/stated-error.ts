import { type HttpAnswer, isObject, jsonValue, pageTitle } from './http-answer.ts';

/**
 * An error that an answer states in its body: the service's own, or one about who asks and what was asked, which shows that
 * the service works. The status is what the answer should have had, if it says.
 */
export type StatedError = { isTheirs: boolean; status?: number };

/** How the message of a server's error begins, or the title of its page. */
const serverErrors = new RegExp(
  `^(an? |the )?(${[
    'internal[ _-]?(server[ _-]?)?error',
    '(unexpected |unknown )?server error',
    '(unexpected|unknown|unhandled|fatal|application) (server |internal )?(error|exception)',
    '(service|server|site|backend|api) (is |are )?(currently |temporarily )?(unavailable|down|overloaded|offline)',
    'temporarily unavailable',
    'bad gateway',
    'gateway time-?out',
    'something went wrong',
    '(endpoint )?request timed out',
    'upstream (connect|request) ',
    'no healthy upstream',
  ].join('|')})`,
  'i',
);

/** What an error says that is about who asks, or about what was asked: the service itself works. */
const aboutUs = new RegExp(
  [
    'auth|credential|permission|forbidden|denied|not allowed|log(ged)? ?in|sign(ed)? ?in|token|api.?key|session|csrf|cookie',
    'not.?found|no such|not exist|bad.?request|invalid|validation|missing|required|must |unsupported|malformed|method|cannot get',
    'too many|rate.?limit|throttl|slow down|quota|captcha|challenge|bot\\b|user.?agent|banned|suspended|outdated|upgrade your',
  ].join('|'),
  'i',
);
const aboutPlace = /\b(country|region|location|jurisdiction)\b/i;
const aboutThem =
  /internal|server.?error|service.?unavailable|bad.?gateway|database|upstream|overload|capacity/i;

/** Where an object names its error. `neo_error` is C.AI's own. */
const errorKey = /^(error|errors|err|exception|fault|neoerror|errormessage|errormsg|errorcode)$/;
const kindKey = /^(status|state|result|outcome|type|kind|command|event|code)$/;
const errorKind =
  /^(neo_?error|errors?|err|fail(ed|ure)?|exception|fatal|internal(_server)?_?error|unavailable)$/i;
const successKey = /^(success|successful|succeeded|issuccess|ok)$/;
const statusKey = /^(code|status|statuscode|httpstatus|httpstatuscode|httpcode|errorcode)$/;
const messageKey = /^(message|msg|detail|details|title|reason|comment|description|statustext)$/;

const nothing = /^\s*(|0|none|null|nil|false|no|ok|success|no errors?|undefined)\s*$/i;

/** The error that a successful answer states nevertheless: an error object, an error page, or the words of one. */
export function statedError({ status, body }: HttpAnswer): StatedError | undefined {
  if (status < 200 || status >= 300) return undefined;
  const value = jsonValue(body);
  if (value === undefined) return errorInText(body);
  const all = [value].flat().slice(0, 20);
  const stated = all.map(errorInObject);
  // Of several answers in one, each must be an error.
  return stated.every((each) => each !== undefined) ? stated[0] : undefined;
}

function errorInText(body: string): StatedError | undefined {
  const isPage = body.trimStart().startsWith('<');
  const text = isPage ? withoutBrand(pageTitle(body)) : body.trim();
  if (text.length > 200) return undefined;
  const [, number] = /^(?:error|http)?\s*(?:code:?)?\s*(5\d\d)(?!\d)/i.exec(text) ?? [];
  if (number !== undefined) return { isTheirs: true, status: Number(number) };
  return serverErrors.test(text) ? { isTheirs: true } : undefined;
}

/** A page of C.AI's begins or ends with its name. */
function withoutBrand(title: string): string {
  return title.replace(/^character\.ai\s*[|:–—-]\s*/, '').replace(/\s*[|–—-]\s*character\.ai$/, '');
}

function errorInObject(value: unknown): StatedError | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value).map(([name, each]) => [plain(name), each] as const);
  if (!entries.some(([key, each]) => isError(key, each)) || isPartOnly(entries)) return undefined;
  const { codes, words } = saidIn(value);
  const failed = codes.find((code) => code >= 500 && code <= 599);
  const isTheirs = failed !== undefined || (aboutThem.test(words) && !aboutPlace.test(words));
  const isOurs = codes.some(isRefusal) || aboutUs.test(words) || aboutPlace.test(words);
  return { isTheirs: isTheirs || !isOurs, ...(failed !== undefined && { status: failed }) };
}

function isError(key: string, value: unknown): boolean {
  if (errorKey.test(key)) return saysSomething(value);
  if (typeof value === 'boolean') return successKey.test(key) && !value;
  const isFailure = statusKey.test(key) && Number(value) >= 500 && Number(value) <= 599;
  if (isFailure || typeof value !== 'string') return isFailure;
  return (kindKey.test(key) && errorKind.test(value)) || (messageKey.test(key) && serverErrors.test(value));
}

/** GraphQL gives what it has, and says what is missing. */
function isPartOnly(entries: readonly (readonly [string, unknown])[]): boolean {
  return (
    entries.some(([key]) => key === 'errors') &&
    entries.some(([key, value]) => key === 'data' && saysSomething(value))
  );
}

/** An empty list of errors, or a count of none, is no error. */
function saysSomething(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !nothing.test(value);
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return (
    depth < 4 &&
    Object.values(value)
      .slice(0, 50)
      .some((each) => saysSomething(each, depth + 1))
  );
}

/** 4xx, and what JSON-RPC calls a bad request. */
function isRefusal(code: number): boolean {
  return (code >= 400 && code <= 499) || code === -32_700 || (code <= -32_600 && code >= -32_602);
}

/** The codes and the words of an error, wherever in it they stand. */
function saidIn(error: Record<string, unknown>): { codes: number[]; words: string } {
  const codes: number[] = [];
  const words: string[] = [];
  const read = (value: object, depth: number) => {
    for (const [name, each] of Object.entries(value).slice(0, 50)) {
      if (typeof each === 'object' && each !== null && depth < 4) read(each, depth + 1);
      if (typeof each === 'string') words.push(each.slice(0, 300));
      if (statusKey.test(plain(name)) && /^-?\d{3,5}$/.test(String(each))) codes.push(Number(each));
    }
  };
  read(error, 0);
  return { codes, words: words.slice(0, 50).join('\n') };
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}
