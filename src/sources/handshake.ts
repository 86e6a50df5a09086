import { randomBytes } from 'node:crypto';
import { DecoratorHandler, type Dispatcher } from 'undici';

/** Where an address is asked over HTTP: a WebSocket (`wss:`) begins as a request, too. */
export function overHttp(address: string): URL {
  return new URL(address.replace(/^ws(?=s?:)/i, 'http'));
}

export function isSocket(address: string): boolean {
  return /^wss?:/i.test(address);
}

/** What makes a request the opening handshake of a WebSocket (RFC 6455). */
export function handshake(): { upgrade: string; headers: Record<string, string> } {
  const key = randomBytes(16).toString('base64');
  return { upgrade: 'websocket', headers: { 'sec-websocket-version': '13', 'sec-websocket-key': key } };
}

/**
 * Hangs up on a WebSocket as soon as it is granted, and hands on the answer that granted it: nothing more was asked. It goes
 * on as a 200, because undici takes every 1xx for an answer that is still to come; its headers tell it apart.
 */
export function withoutSocket(dispatch: Dispatcher['dispatch']): Dispatcher['dispatch'] {
  return (options, handler) => {
    const granted: Dispatcher.DispatchHandlers = {
      onUpgrade(_, headers, socket) {
        socket.on('error', () => {}).destroy();
        const pairs = (headers ?? []).map((each) => Buffer.from(each));
        handler.onHeaders?.(200, pairs, () => {}, 'Switching Protocols');
        handler.onComplete?.([]);
      },
    };
    return dispatch(options, Object.assign(new DecoratorHandler(handler), granted));
  };
}
