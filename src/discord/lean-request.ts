import type { RESTOptions } from 'discord.js';
import { type Dispatcher, getGlobalDispatcher } from 'undici';

type MakeRequest = RESTOptions['makeRequest'];
type Answer = Awaited<ReturnType<MakeRequest>>;
type AnswerHeaders = Record<string, string | string[] | undefined>;

/**
 * Makes a request for discord.js and reads its answer whole, without the streams and the `Headers` that its own way costs.
 * So the time that a request may take spans its answer, too.
 */
export const leanRequest: MakeRequest = (url, { method, headers, body, signal }) => {
  const { origin, pathname, search } = new URL(url);
  const options = { origin, path: pathname + search, method, headers, body } as Dispatcher.DispatchOptions;
  return new Promise<Answer>((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status = { code: 0, text: '' };
    let answerHeaders: AnswerHeaders = {};
    let stopListening = () => {};
    getGlobalDispatcher().dispatch(options, {
      onRequestStart(controller) {
        const abort = () => controller.abort(signal?.reason);
        if (signal?.aborted) return abort();
        signal?.addEventListener('abort', abort);
        stopListening = () => signal?.removeEventListener('abort', abort);
      },
      onResponseStart(_, code, received, text = '') {
        status = { code, text };
        answerHeaders = received;
      },
      onResponseData: (_, chunk) => void chunks.push(chunk),
      onResponseEnd() {
        stopListening();
        resolve(answer(status, answerHeaders, Buffer.concat(chunks)));
      },
      onResponseError(_, error) {
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
    // These two are all that is asked of them, by discord.js and by us.
    headers: read as Answer['headers'],
    body: null,
    bodyUsed: true,
    text: async () => body.toString(),
    json: async () => JSON.parse(body.toString()),
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
}
