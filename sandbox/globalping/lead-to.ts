/** Takes a request that is meant for Globalping to this address instead. */
export async function leadTo(to: string, request: Request, send: typeof fetch): Promise<Response> {
  const { method, headers, url, signal } = request;
  const body = method === 'GET' ? null : await request.text();
  return send(to + new URL(url).pathname, { method, headers, body, signal });
}
