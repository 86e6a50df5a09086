import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { PageFile } from './page-files.ts';

const portsTried = 20;
const highestPort = 65_535;

/** What a page from here may load: what comes from here. */
const headers = {
  'content-security-policy':
    "default-src 'none'; font-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

export type PageServer = {
  url: string;
  /** Takes those who connect to `/socket`. */
  sockets: WebSocketServer;
  stop(): Promise<void>;
};

/** Serves the page on 127.0.0.1, at this port or the next one that is free; 0 takes any. */
export async function pageServer(files: ReadonlyMap<string, PageFile>, port: number): Promise<PageServer> {
  const server = createServer((request, response) => serve(files, request, response));
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    const isMeant = isFromHere(request) && request.url === '/socket';
    if (!isMeant) socket.destroy();
    else
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    async stop() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(
  files: ReadonlyMap<string, PageFile>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = files.get(request.url ?? '');
  if (!isFromHere(request) || file === undefined) {
    response.writeHead(404, { ...headers, 'content-type': 'text/plain' }).end('Not here.\n');
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': file.contentType }).end(file.body);
}

/** Another page in the same browser may reach this port, under another name or from another origin. */
function isFromHere({ headers: { host = '', origin } }: IncomingMessage): boolean {
  const isOurs = /^(127\.0\.0\.1|localhost):\d+$/.test(host);
  return isOurs && (origin === undefined || origin === `http://${host}`);
}

async function listen(server: Server, first: number): Promise<void> {
  for (let port = first; ; port += 1) {
    const problem = await triedPort(server, port);
    if (problem === undefined) return;
    const isLast = port >= Math.min(first + portsTried - 1, highestPort);
    if (problem.code !== 'EADDRINUSE' || isLast) throw problem;
  }
}

function triedPort(server: Server, port: number): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const settle = (problem?: NodeJS.ErrnoException) => {
      server.off('error', settle);
      server.off('listening', settle);
      resolve(problem);
    };
    server.once('error', settle);
    server.once('listening', settle);
    server.listen(port, '127.0.0.1');
  });
}
