import type { RESTOptions } from 'discord.js';
import { type Dispatcher, getGlobalDispatcher, util } from 'undici';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;
type AnswerHeaders = Record<string, string | string[] | undefined>;

/**
 * Makes a request for discord.js and reads the whole answer, without the cost of its own streams and `Headers`. So the
 * timeout of a request covers its answer, too.
 */
export const leanRequest: MakeRequest = (url, { method, headers, body, signal }) => {
  const { origin, pathname, search } = new URL(url);
  const options = { origin, path: pathname + search, method, headers, body } as Dispatcher.DispatchOptions;
  return new Promise<Answer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = { code: 0, text: '' };
    let headers: AnswerHeaders = {};
    let stopListening = () => {};
    getGlobalDispatcher().dispatch(options, {
      onConnect(abort) {
        const abortNow = () => abort(signal?.reason);
        if (signal?.aborted) return abortNow();
        signal?.addEventListener('abort', abortNow);
        stopListening = () => signal?.removeEventListener('abort', abortNow);
      },
      onHeaders(code, received, _, text) {
        status = { code, text };
        headers = util.parseHeaders(received);
        return true;
      },
      onData(chunk) {
        chunks.push(chunk);
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
  const valueNamed = (name: string) => headers[name.toLowerCase()];
  const read = {
    get: (name: string) => valueNamed(name)?.toString() ?? null,
    has: (name: string) => valueNamed(name) !== undefined,
  };
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
