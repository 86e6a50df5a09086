import { setTimeout as wait } from 'node:timers/promises';
import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;
type Request = Parameters<MakeRequest>[1];

type Repeat = { timeoutMs: number; pausesMs: number[] };

/** Discord waits three seconds for it: one that gets no answer is sent again within them. */
const firstAnswer: Repeat = { timeoutMs: 1_200, pausesMs: [50, 300, 900] };
const change: Repeat = { timeoutMs: 4_000, pausesMs: [250, 1_000, 3_000] };
const alreadyAnswered = 40060;

/**
 * Makes the requests that answer people. One of which nobody knows what became is sent again: when Discord then calls a first
 * answer the second one, it had arrived. A change may be made twice; a follow-up is not repeated, for it would show twice.
 */
export function answerRequest(makeRequest: MakeRequest): MakeRequest {
  return async (url, request) => {
    const { pathname } = new URL(url);
    if (/\/interactions\/\d+\/[^/]+\/callback$/.test(pathname)) {
      const { answer, tries } = await repeated(makeRequest, url, request, firstAnswer);
      return tries > 1 && (await saysAnswered(answer)) ? accepted(answer) : answer;
    }
    if (request.method !== 'PATCH') return makeRequest(url, request);
    const { answer } = await repeated(makeRequest, url, request, change);
    return answer;
  };
}

async function repeated(
  makeRequest: MakeRequest,
  url: string,
  request: Request,
  { timeoutMs, pausesMs }: Repeat,
) {
  const given = request.signal instanceof AbortSignal ? request.signal : new AbortController().signal;
  for (const [index, pauseMs] of pausesMs.entries()) {
    const signal = AbortSignal.any([given, AbortSignal.timeout(timeoutMs)]);
    const answer = await makeRequest(url, { ...request, signal }).catch(() => null);
    if (answer !== null && answer.status < 500) return { answer, tries: index + 1 };
    await wait(pauseMs, undefined, { signal: given });
  }
  return { answer: await makeRequest(url, request), tries: pausesMs.length + 1 };
}

async function saysAnswered(answer: Answer): Promise<boolean> {
  if (answer.status !== 400) return false;
  const body: unknown = await answer.json().catch(() => null);
  return typeof body === 'object' && body !== null && 'code' in body && body.code === alreadyAnswered;
}

function accepted(answer: Answer): Answer {
  return { ...answer, status: 204, ok: true };
}
