import type { Context } from 'hono';
import type { Clock } from '../time.ts';

/** Allows so many in each second. */
export function perSecond(most: number, now: Clock): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const current = Math.floor(now() / 1000);
    count = current === second ? count + 1 : 1;
    second = current;
    return count <= most;
  };
}

/** Said to whoever comes beyond that; `words` end a line. */
export function tooMany(context: Context, words: string): Response {
  return context.text(words, 503, { 'Cache-Control': 'no-store', 'Retry-After': '1' });
}
