import type { RESTOptions } from 'discord.js';
import { isDiscordsCode } from './discord-codes.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/**
 * Makes requests of which a 401 is always about the token: discord.js forgets it then, and the bot ends for good. Where a proxy, a
 * gateway or a guest network asks for a sign-in of its own, it is a 403 like any other of theirs.
 */
export function withOwn401(makeRequest: MakeRequest): MakeRequest {
  return async (url, request) => {
    const answer = await makeRequest(url, request);
    return answer.status === 401 && !(await isDiscords(answer)) ? { ...answer, status: 403 } : answer;
  };
}

async function isDiscords({ json }: Answer): Promise<boolean> {
  const body: unknown = await json().catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body && isDiscordsCode(body.code);
}
