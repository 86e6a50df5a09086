import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import fc from 'fast-check';
import { Agent } from 'undici';
import { describe, expect, test } from 'vitest';
import type { Fetched } from '../../src/sources/http.ts';
import {
  authority,
  expired,
  expiredForged,
  expiredForOther,
  expiredOfAuthority,
  selfSigned,
} from './certificates.ts';
import { localServer, looking, never, userAgent } from './local-server.ts';

const once204 = (_: IncomingMessage, response: ServerResponse) => response.writeHead(204).end();
const staying = { signal: never, follow: false };
const following = { signal: never, follow: true };

const ownNetwork = [
  ...[
    '10.0.0.1',
    '172.16.3.4',
    '192.168.1.1',
    '127.0.0.1:1',
    '127.1',
    '0.0.0.0',
    '169.254.169.254',
    '100.64.0.1',
  ],
  ...['2130706433', '0x7f000001', '0177.0.0.1', 'user:pw@127.0.0.1', '224.0.0.1', '255.255.255.255'],
  ...['[::1]', '[::]', '[fe80::1]', '[fd00::1]', '[::ffff:127.0.0.1]', '[::ffff:a00:1]', '[64:ff9b::7f00:1]'],
];

function errorOf(fetched: Fetched): string {
  return 'error' in fetched ? fetched.error : `answered ${fetched.answer.status}`;
}

describe('an answer', () => {
  test('comes with its status, its headers in lower case and its body', async () => {
    await using server = await localServer((_, response) => {
      response.writeHead(418, { 'X-Envoy-Thing': 'Yes', 'Set-Cookie': ['a=1', 'b=2'] }).end('héllo');
    });
    await using look = looking();
    const fetched = await look.fetch(server.url, staying);
    expect(fetched).toMatchObject({
      answer: { status: 418, headers: { 'x-envoy-thing': 'Yes', 'set-cookie': 'a=1, b=2' }, body: 'héllo' },
    });
    expect(fetched.latencyMs).toBeGreaterThan(0);
  });

  test('is asked for honestly: who we are, and nothing compressed', async () => {
    await using server = await localServer((request, response) =>
      response.end(JSON.stringify(request.headers)),
    );
    await using look = looking();
    const fetched = await look.fetch(server.url, staying);
    const sent: unknown = 'answer' in fetched ? JSON.parse(fetched.answer.body) : undefined;
    expect(sent).toMatchObject({ 'user-agent': userAgent, 'accept-encoding': 'identity' });
  });

  test.each([
    'HTTP/1.1 200 OK\r\nConstructor: x\r\nCF-Ray: 1\r\n__proto__: x\r\n\r\nhello',
    'HTTP/1.1 103 Early Hints\r\nvalueOf: x\r\n\r\nHTTP/1.1 200 OK\r\nCF-Ray: 1\r\nContent-Length: 5\r\n\r\nhello',
    'HTTP/1.1 200 OK\r\nCF-Ray: 1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nhasOwnProperty: x\r\n\r\n',
  ])('is read though a header has the name of what every object has: %j', async (text) => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).once('data', () => socket.end(text)),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using look = looking();
    const { port } = server.address() as AddressInfo;
    expect(await look.fetch(`http://127.0.0.1:${port}`, staying)).toMatchObject({
      answer: { status: 200, headers: { 'cf-ray': '1' }, body: 'hello' },
    });
    server.close();
  });

  test('of one megabyte is read up to 64 KiB', async () => {
    await using server = await localServer((_, response) => response.end('x'.repeat(1024 * 1024)));
    await using look = looking();
    expect(await look.fetch(server.url, staying)).toMatchObject({
      answer: { status: 200, body: 'x'.repeat(64 * 1024) },
    });
  });

  test('that never ends is let go of once 64 KiB are read', async () => {
    const gone = Promise.withResolvers<void>();
    await using server = await localServer((_, response) => {
      response.on('close', gone.resolve);
      const pour = () => {
        while (!response.destroyed && response.write('x'.repeat(1024)));
      };
      response.on('drain', pour);
      pour();
    });
    await using look = looking();
    expect(await look.fetch(server.url, staying)).toMatchObject({ answer: { status: 200 } });
    await gone.promise;
  });

  // What was kept open could be hung up by the other side just as it is used again, and look like a failure.
  test('has a connection of its own', async () => {
    const ports = new Set<number | undefined>();
    await using server = await localServer((request, response) => {
      ports.add(request.socket.remotePort);
      once204(request, response);
    });
    await using look = looking({ agent: new Agent({ connections: 1 }) });
    await look.fetch(server.url, staying);
    await look.fetch(server.url, staying);
    expect(ports.size).toBe(2);
  });

  test('does not wait for another that hangs', async () => {
    const hanging = Promise.withResolvers<ServerResponse>();
    await using server = await localServer((request, response) => {
      if (request.url === '/hang') hanging.resolve(response);
      else response.end('quick');
    });
    await using look = looking();
    const slow = look.fetch(`${server.url}/hang`, staying);
    const response = await hanging.promise;
    expect(await look.fetch(`${server.url}/quick`, staying)).toMatchObject({ answer: { body: 'quick' } });
    response.end('slow');
    expect(await slow).toMatchObject({ answer: { body: 'slow' } });
  });
});

describe('the deadline', () => {
  test('ends a wait for headers', async () => {
    await using server = await localServer(() => {});
    await using look = looking({ deadlineMs: 200 });
    const fetched = await look.fetch(server.url, staying);
    expect(errorOf(fetched)).toBe('timeout');
    expect(fetched.latencyMs).toBeGreaterThanOrEqual(190);
  });

  test('ends a body that keeps dripping', async () => {
    await using server = await localServer((_, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    await using look = looking({ deadlineMs: 300 });
    expect(errorOf(await look.fetch(server.url, staying))).toBe('timeout');
  });

  test('is one for all redirects together', async () => {
    await using server = await localServer((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/again' }).end(), 150);
    });
    await using look = looking({ deadlineMs: 400 });
    expect(errorOf(await look.fetch(server.url, following))).toBe('timeout');
  });
});

describe('a shutdown', () => {
  test('ends a look in the middle of a body at once', async () => {
    await using server = await localServer((_, response) => response.write('half'));
    const headersSeen = Promise.withResolvers<void>();
    subscribe('undici:request:headers', () => headersSeen.resolve());
    await using look = looking();
    const shutdown = new AbortController();
    const looked = look.fetch(server.url, { signal: shutdown.signal, follow: false });
    await headersSeen.promise;
    shutdown.abort();
    const fetched = await looked;
    expect(errorOf(fetched)).toBe('cut short');
    expect(fetched.latencyMs).toBeLessThan(5000);
  });

  test('that has already happened keeps a look from starting', async () => {
    const asked: string[] = [];
    await using server = await localServer((request, response) => {
      asked.push(request.url ?? '');
      once204(request, response);
    });
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, { signal: AbortSignal.abort(), follow: false }))).toBe(
      'cut short',
    );
    expect(asked).toEqual([]);
  });
});

describe('a redirect', () => {
  test('is an answer like any other where it is not to be followed', async () => {
    await using server = await localServer((_, response) =>
      response.writeHead(301, { location: '/new' }).end(),
    );
    await using look = looking();
    expect(await look.fetch(server.url, staying)).toMatchObject({ answer: { status: 301 } });
  });

  test('to another place is followed where it is, to the address that was looked at', async () => {
    await using there = await localServer((request, response) =>
      response.end(`${request.headers.host} ${request.url}`),
    );
    await using server = await localServer((_, response) => {
      response.writeHead(307, { location: 'https://else.where.test:8443/x?y=1' }).end();
    });
    await using look = looking({
      names: { 'else.where.test': ['2606:4700::1', '104.18.0.1'] },
      places: { 'https://[2606:4700::1]:8443': there.url },
    });
    expect(await look.fetch(server.url, following)).toMatchObject({
      answer: { status: 200, body: 'else.where.test:8443 /x?y=1' },
    });
  });

  test('into our own network is not followed', async () => {
    const locations = fc.oneof(
      fc.constantFrom(...ownNetwork).map((address) => `http://${address}/`),
      fc
        .constantFrom('localhost', 'inside.test', 'half-inside.test', 'nowhere.test')
        .map((name) => `//${name}`),
      fc
        .ipV4()
        .filter((address) => /^(10|127|192\.168|169\.254)\./.test(address))
        .map((address) => `http://${address}`),
    );
    const asked: string[] = [];
    let location = '';
    await using server = await localServer((_, response) => response.writeHead(302, { location }).end());
    await using look = looking({
      names: {
        localhost: ['::1', '127.0.0.1'],
        'inside.test': ['10.0.0.1'],
        'half-inside.test': ['104.18.0.1', '10.0.0.1'],
        'nowhere.test': [],
      },
      agent: new Agent({
        connect: {
          lookup(name, _options, found) {
            asked.push(name);
            found(new Error(name), '', 4);
          },
        },
      }),
    });
    await fc.assert(
      fc.asyncProperty(locations, async (next) => {
        location = next;
        expect(await look.fetch(server.url, following)).toMatchObject({ answer: { status: 302 } });
      }),
    );
    expect(asked).toEqual([]);
  });

  test('from elsewhere back to where it began is followed, from there to its neighbour it is not', async () => {
    await using server = await localServer((request, response) => {
      if (request.url === '/back') response.end('back');
      else response.writeHead(302, { location: 'https://104.18.0.1/' }).end();
    });
    let location = `${server.url}/back`;
    await using there = await localServer((_, response) => response.writeHead(302, { location }).end());
    await using look = looking({ places: { 'https://104.18.0.1': there.url } });
    expect(await look.fetch(server.url, following)).toMatchObject({ answer: { body: 'back' } });
    location = there.url;
    expect(await look.fetch(server.url, following)).toMatchObject({ answer: { status: 302 } });
  });

  test('is followed three times and no more', async () => {
    const asked: string[] = [];
    await using server = await localServer((request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(302, { location: `${request.url}x` }).end();
    });
    await using look = looking();
    expect(errorOf(await look.fetch(`${server.url}/`, following))).toBe('too many redirects');
    expect(asked).toEqual(['/', '/x', '/xx', '/xxx']);
  });

  test('may lead to an answer at the third step', async () => {
    await using server = await localServer((request, response) => {
      if (request.url === '/xxx') response.end('at last');
      else response.writeHead(302, { location: `${request.url}x` }).end();
    });
    await using look = looking();
    expect(await look.fetch(`${server.url}/`, following)).toMatchObject({ answer: { body: 'at last' } });
  });

  test('between two places in a ring comes to an end', async () => {
    await using first = await localServer((_, response) => {
      response.writeHead(302, { location: 'https://104.18.0.1' }).end();
    });
    await using second = await localServer((_, response) => {
      response.writeHead(302, { location: first.url }).end();
    });
    await using look = looking({ places: { 'https://104.18.0.1': second.url } });
    expect(errorOf(await look.fetch(first.url, following))).toBe('too many redirects');
  });

  test.each(['file:///etc/passwd', 'data:text/plain,up', 'ftp://127.0.0.1/', 'http://', ''])(
    'to "%s" is not followed',
    async (location) => {
      await using server = await localServer((_, response) => response.writeHead(302, { location }).end());
      await using look = looking();
      expect(await look.fetch(server.url, following)).toMatchObject({ answer: { status: 302 } });
    },
  );
});

describe('no answer', () => {
  test('from a port where nobody listens', async () => {
    const server = await localServer(once204);
    await server.close();
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, staying))).toBe('connection refused');
  });

  test('because the connection is reset', async () => {
    await using server = await localServer((request) => request.socket.resetAndDestroy());
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, staying))).toBe('connection reset');
  });

  test('because the connection breaks in the middle of the body', async () => {
    await using server = await localServer((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.socket?.resetAndDestroy());
    });
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, staying))).toBe('connection reset');
  });

  test('but something that is not HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-OpenSSH_9.9\r\n'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    await using look = looking();
    expect(errorOf(await look.fetch(`http://127.0.0.1:${port}`, staying))).toBe('a broken answer');
    server.close();
  });

  test('because the name leads nowhere', async () => {
    const nowhere = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    // Names are resolved outside this machine, so the answer of the resolver is played.
    const agent = new Agent({ connect: { lookup: (_name, _options, found) => found(nowhere, '', 4) } });
    await using look = looking({ agent });
    expect(errorOf(await look.fetch('http://nowhere.invalid', staying))).toBe('name not found');
  });

  test('behind a certificate that has expired', async () => {
    await using server = await localServer(once204, expired);
    await using look = looking({ agent: new Agent({ connect: { ca: expired.cert } }) });
    expect(errorOf(await look.fetch(server.url, staying))).toBe('certificate expired');
  });

  test.each([
    ['that has expired', expiredOfAuthority, 'certificate expired'],
    ['that has expired and is for another name', expiredForOther, 'certificate not trusted'],
    ['that has expired and that its authority never signed', expiredForged, 'certificate not trusted'],
    ['that has expired and is self-signed', expired, 'certificate not trusted'],
  ])('behind a certificate %s', async (_, tls, error) => {
    await using server = await localServer(once204, tls);
    await using look = looking({ agent: new Agent({ connect: { ca: [authority] } }) });
    expect(errorOf(await look.fetch(server.url, staying))).toBe(error);
    const byName = server.url.replace('127.0.0.1', 'localhost');
    expect(errorOf(await look.fetch(byName, staying))).toBe(error);
  });

  test('behind a certificate that has expired and of whose authority nobody has heard', async () => {
    await using server = await localServer(once204, expiredOfAuthority);
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, staying))).toBe('certificate not trusted');
  });

  test.each([
    // Routes, firewalls and resolvers of this machine and around it.
    ['EACCES', 'no connection'],
    ['EINVAL', 'no connection'],
    ['EPERM', 'no connection'],
    ['EAFNOSUPPORT', 'no connection'],
    ['ESOMETHINGNEW', 'no connection'],
    ['EAI_ADDRFAMILY', 'name not found'],
    ['EAI_NODATA', 'name not found'],
    // Nobody was asked at all.
    ['EMFILE', 'out of resources here'],
    ['ENOBUFS', 'out of resources here'],
    ['EADDRNOTAVAIL', 'out of resources here'],
    // Whoever intercepts makes mistakes of many kinds.
    ['CERT_SIGNATURE_FAILURE', 'certificate not trusted'],
    ['INVALID_PURPOSE', 'certificate not trusted'],
    ['HOSTNAME_MISMATCH', 'certificate not trusted'],
  ])('but %s', async (code, error) => {
    const agent = new Agent({
      connect: { lookup: (_name, _options, found) => found(Object.assign(new Error(code), { code }), '', 4) },
    });
    await using look = looking({ agent });
    expect(errorOf(await look.fetch('http://somewhere.test', staying))).toBe(error);
  });

  test.each([
    'HTTP/1.1 000 x\r\n\r\n',
    'HTTP/1.1 099 x\r\n\r\n',
    'HTTP/1.1 9999 x\r\n\r\n',
    'HTTP/1.1 -1 x\r\n\r\n',
    'HTTP/1.1 100 Continue\r\n\r\n',
    'HTTP/1.1 101 x\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n',
    'HTTP/1.1 200 OK\r\nContent-Length: Infinity\r\n\r\nhello',
    'HTTP/1.1 200 OK\r\nA: b\0c\r\n\r\n',
    '\0\x01garbage\r\n\r\n',
  ])('but %j', async (text) => {
    const server = createServer((socket) =>
      socket.on('error', () => {}).once('data', () => socket.end(text)),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    await using look = looking();
    const { port } = server.address() as AddressInfo;
    expect(errorOf(await look.fetch(`http://127.0.0.1:${port}`, staying))).toBe('a broken answer');
    server.close();
  });

  test('behind a certificate nobody vouches for', async () => {
    await using server = await localServer(once204, selfSigned);
    await using look = looking();
    expect(errorOf(await look.fetch(server.url, staying))).toBe('certificate not trusted');
  });

  test('where the other side does not speak TLS', async () => {
    await using server = await localServer(once204);
    await using look = looking();
    const address = server.url.replace('http:', 'https:');
    expect(errorOf(await look.fetch(address, staying))).toBe('no secure connection');
  });
});

test.each(['not an address', 'ftp://127.0.0.1/', 'http://'])(
  'a fault of our own is thrown, not blamed on the network: %s',
  async (address) => {
    await using look = looking();
    await expect(look.fetch(address, staying)).rejects.toThrow();
  },
);
