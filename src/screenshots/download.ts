/** More than a screenshot has. */
const mostBytes = 8 * 1024 * 1024;
const withinMs = 6_000;

export type Undownloadable = 'unreachable' | 'too-large';

/** What stands at an address and nowhere else: a redirect is not followed. */
export async function downloaded(url: string): Promise<Uint8Array<ArrayBuffer> | Undownloadable> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(withinMs) });
    if (!response.ok || response.body === null) return 'unreachable';
    if (Number(response.headers.get('content-length')) > mostBytes) return 'too-large';
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body) {
      size += chunk.length;
      if (size > mostBytes) return 'too-large';
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch {
    return 'unreachable';
  }
}
