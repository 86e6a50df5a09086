import type { RESTOptions } from 'discord.js';
import { type Dispatcher, getGlobalDispatcher, util } from 'undici';
import { readableHeaders } from './limit-headers.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;
type AnswerHeaders = Record<string, string | string[] | undefined>;

/** The largest that Discord has, all channels of a full server, takes about a tenth. */
const longestAnswerBytes = 16 * 2 ** 20;

/**
 * Makes a request for discord.js and reads the whole answer, without the cost of its own streams and `Headers`. So the
 * timeout of a request covers its answer, too, and neither its length nor its numbers can be anything.
 */
export const leanRequest: MakeRequest = (url, { method, headers, body, signal }) => {
  const { origin, pathname, search } = new URL(url);
  const options = { origin, path: pathname + search, method, headers, body } as Dispatcher.DispatchOptions;
  return new Promise<Answer>((resolve, reject) => {
    signal?.throwIfAborted();
    const chunks: Buffer[] = [];
    let status = { code: 0, text: '' };
    let headers: AnswerHeaders = Object.create(null);
    let length = 0;
    // Until there is a connection nothing was sent, and nobody else knows of the signal: making one may take very long.
    let giveUp: (reason: Error) => void = reject;
    const giveUpNow = () => giveUp(signal?.reason);
    const stopListening = () => signal?.removeEventListener('abort', giveUpNow);
    signal?.addEventListener('abort', giveUpNow, { once: true });
    getGlobalDispatcher().dispatch(options, {
      onConnect(abort) {
        giveUp = abort;
        if (signal?.aborted) giveUpNow();
      },
      onHeaders(code, received, _, text) {
        status = { code, text };
        // In a plain object there is something by the name of `constructor` already.
        headers = util.parseHeaders(received, Object.create(null));
        return true;
      },
      onData(chunk) {
        length += chunk.length;
        if (length > longestAnswerBytes) giveUp(new Error('the answer is too long'));
        else chunks.push(chunk);
        return true;
      },
      onComplete() {
        stopListening();
        resolve(answer(status, headers, Buffer.concat(chunks)));
      },
      onError(error) {
        stopListening();
        reject(error);
      },
    });
  });
};

function answer(status: { code: number; text: string }, headers: AnswerHeaders, body: Buffer): Answer {
  const received = { get: (name: string) => headers[name.toLowerCase()]?.toString() ?? null };
  const read = readableHeaders(received, status.code, status.code === 429 ? parsed(body) : null);
  return {
    status: status.code,
    statusText: status.text,
    ok: status.code >= 200 && status.code < 300,
    // Neither discord.js nor this bot calls anything else of them.
    headers: read as Answer['headers'],
    body: null,
    bodyUsed: true,
    text: async () => body.toString(),
    json: async () => JSON.parse(body.toString()),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
