/** One HTTP answer as it was seen: header names in lower case, the body possibly cut short. */
export type HttpAnswer = { status: number; headers: Record<string, string>; body: string };

/** The body as a JSON object; `undefined` if it is anything else. */
export function jsonObject(body: string): Record<string, unknown> | undefined {
  if (!body.trimStart().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(body.trim());
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
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
