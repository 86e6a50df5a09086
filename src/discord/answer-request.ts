import { setTimeout as delay } from 'node:timers/promises';
import type { RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;

/** Discord waits three seconds for the first answer: one that is silent as long is asked again within them. */
const firstAnswer = {
  path: /\/interactions\/\d+\/[^/]+\/callback$/,
  timeoutMs: 1_200,
  pausesMs: [50, 300, 900],
};
/** Whatever is changed later may be changed twice. */
const change = {
  path: /\/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/,
  timeoutMs: 4_000,
  pausesMs: [250, 1_000, 3_000],
};
const alreadyAnswered = 40060;

/**
 * Makes the requests that answer people. When what became of one is not known, it is sent again: a first answer that Discord
 * then calls the second one had arrived, so it counts as accepted. A follow-up is not repeated, for it would show twice.
 */
export function answerRequest(makeRequest: MakeRequest): MakeRequest {
  return async (url, init) => {
    const { pathname } = new URL(url);
    const isFirst = firstAnswer.path.test(pathname);
    if (!isFirst && !(change.path.test(pathname) && init.method === 'PATCH')) return makeRequest(url, init);
    const { timeoutMs, pausesMs } = isFirst ? firstAnswer : change;
    for (const pauseMs of pausesMs) {
      const answer = await attempt(makeRequest, url, init, timeoutMs);
      if (answer !== null) return isFirst && pauseMs !== pausesMs[0] ? settled(answer) : answer;
      await delay(pauseMs, undefined, { signal: signalOf(init) });
    }
    const last = await makeRequest(url, init);
    return isFirst ? settled(last) : last;
  };
}

/** Null: nobody knows whether it took effect. */
async function attempt(
  makeRequest: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
  timeoutMs: number,
): Promise<Answer | null> {
  const given = signalOf(init);
  const signal = AbortSignal.any([given, AbortSignal.timeout(timeoutMs)]);
  try {
    const answer = await makeRequest(url, { ...init, signal });
    return answer.status >= 500 ? null : answer;
  } catch (error) {
    if (given.aborted) throw error;
    return null;
  }
}

function signalOf({ signal }: Parameters<MakeRequest>[1]): AbortSignal {
  return signal instanceof AbortSignal ? signal : new AbortController().signal;
}

async function settled(answer: Answer): Promise<Answer> {
  if (answer.status !== 400) return answer;
  const body: unknown = await answer.json().catch(() => null);
  const isAnswered =
    typeof body === 'object' && body !== null && 'code' in body && body.code === alreadyAnswered;
  return isAnswered
    ? { ...answer, status: 204, ok: true, arrayBuffer: async () => new ArrayBuffer(0) }
    : answer;
}
