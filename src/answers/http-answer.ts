/** One HTTP answer as it was seen: header names in lower case, the body possibly cut short. */
export type HttpAnswer = { status: number; headers: Record<string, string>; body: string };

/** The body as a JSON object; `undefined` if it is anything else. */
export function jsonObject(body: string): Record<string, unknown> | undefined {
  const value = jsonValue(body);
  return isObject(value) ? { ...value } : undefined;
}

/** The body as a JSON object or array; `undefined` if it is anything else. */
export function jsonValue(body: string): unknown {
  if (!/^\s*[[{]/.test(body.slice(0, 1_000))) return undefined;
  try {
    return JSON.parse(body.trim());
  } catch {
    return undefined;
  }
}

/** Whether a value of JSON is an object, and no array. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The title of an HTML page in lower case; empty if there is none. */
export function pageTitle(body: string): string {
  // Plain searches instead of a pattern: on a hostile body of many half-open tags a pattern would take quadratic time.
  const html = body.toLowerCase();
  const tag = html.indexOf('<title');
  const start = tag < 0 ? -1 : html.indexOf('>', tag);
  const end = start < 0 ? -1 : html.indexOf('<', start);
  return end < 0 ? '' : html.slice(start + 1, end).trim();
}

/** What a page shows to people, in lower case, without scripts and styles. Nothing is looked for twice in the same place. */
export function pageText(body: string): string {
  const html = body.toLowerCase();
  const texts: string[] = [];
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    texts.push(html.slice(at, open < 0 ? undefined : open));
    if (open < 0) break;
    const hidden = ['<script', '<style', '<title'].find((tag) => html.startsWith(tag, open));
    const end = hidden === undefined ? open : html.indexOf(hidden.replace('<', '</'), open);
    const close = end < 0 ? -1 : html.indexOf('>', end);
    if (close < 0) break;
    at = close + 1;
  }
  return texts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
