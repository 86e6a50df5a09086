import { Agent } from 'undici';
import { expect, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import type { Expectation } from '../../src/health/reading.ts';
import { endpoint } from '../../src/sources/endpoint.ts';
import { expired, selfSigned } from './certificates.ts';
import { localServer, looking, never } from './local-server.ts';

async function answering({ status, headers, body }: (typeof answers)['health-ok' | 'web-ok']) {
  return localServer((_, response) => response.writeHead(status, headers).end(body));
}

async function look(url: string, expects: Expectation, options: { deadlineMs?: number; agent?: Agent } = {}) {
  await using bot = looking(options);
  return await endpoint({ name: 'target', url, expects, fetch: bot.fetch }).read(never);
}

test('tells its name and kind', async () => {
  await using bot = looking();
  const source = endpoint({ name: 'api', url: 'http://127.0.0.1:9', expects: 'health', fetch: bot.fetch });
  expect(source).toMatchObject({ name: 'api', kind: 'endpoint' });
});

test('an answer is judged by what is expected there', async () => {
  await using server = await answering(answers['health-ok']);
  expect(await look(server.url, 'health')).toEqual({
    verdict: 'ok',
    reason: 'its health check says UP',
    latencyMs: expect.any(Number),
  });
});

test('no answer in time is a failure that says how long we waited', async () => {
  await using server = await localServer(() => {});
  expect(await look(server.url, 'api', { deadlineMs: 200 })).toMatchObject({
    verdict: 'fail',
    // On a busy machine it may be a little more than the deadline.
    reason: expect.stringMatching(/^no answer within \d\.\d s$/),
  });
});

test('a refused connection is a failure', async () => {
  const server = await localServer(() => {});
  await server.close();
  expect(await look(server.url, 'api')).toMatchObject({ verdict: 'fail', reason: 'connection refused' });
});

test('an expired certificate is a failure: browsers turn people away too', async () => {
  await using server = await localServer(() => {}, expired);
  const agent = new Agent({ connect: { ca: expired.cert } });
  expect(await look(server.url, 'api', { agent })).toMatchObject({
    verdict: 'fail',
    reason: 'certificate expired',
  });
});

test('a certificate of someone else says nothing about the service', async () => {
  await using server = await localServer(() => {}, selfSigned);
  expect(await look(server.url, 'api')).toMatchObject({
    verdict: 'unknown',
    reason: 'certificate not trusted',
  });
});

test.each([
  ['within the site', 'https://www.c.test/', 'ok'],
  // A hotel's sign-in page may stand behind Cloudflare, too.
  ['but not on the site of somebody else', 'https://www.portal.test/', 'unknown'],
])('the web page is looked for behind redirects, %s', async (_, location, verdict) => {
  await using page = await answering(answers['web-ok']);
  await using server = await localServer((_, response) => response.writeHead(308, { location }).end());
  await using bot = looking({
    names: { 'www.c.test': ['104.18.0.1'], 'www.portal.test': ['104.18.0.1'] },
    places: { 'http://c.test': server.url, 'https://104.18.0.1': page.url },
  });
  const source = endpoint({ name: 'web', url: 'http://c.test/', expects: 'web', fetch: bot.fetch });
  expect(await source.read(never)).toMatchObject({ verdict });
});

test('an API is not: what it redirects to is not its answer', async () => {
  await using page = await answering(answers['health-ok']);
  await using server = await localServer((_, response) =>
    response.writeHead(308, { location: page.url }).end(),
  );
  expect(await look(server.url, 'health')).toMatchObject({ verdict: 'unknown' });
});

test('a ring of redirects says nothing: a client without cookies may be sent around for ever', async () => {
  await using server = await localServer((_, response) => response.writeHead(302, { location: '/' }).end());
  expect(await look(server.url, 'web')).toMatchObject({ verdict: 'unknown', reason: 'too many redirects' });
});

test('a look that is cut short by a shutdown says nothing', async () => {
  await using bot = looking();
  const source = endpoint({ name: 'api', url: 'http://127.0.0.1:9', expects: 'health', fetch: bot.fetch });
  expect(await source.read(AbortSignal.abort())).toMatchObject({ verdict: 'unknown', reason: 'cut short' });
});

test.each([
  ['30', 30_000],
  ['86400', 600_000],
  ['1e300', 600_000],
  ['-1', 60_000],
  ['Infinity', 60_000],
  ['NaN', 60_000],
  ['0', 60_000],
  // By the clock of the other side, which may be far from ours.
  ['Tue, 24 Nov 2026 12:01:30 GMT', 90_000],
  ['Tuesday, 24-Nov-26 12:01:30 GMT', 90_000],
  ['Tue, 24 Nov 2099 12:00:00 GMT', 600_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 60_000],
  [undefined, 60_000],
])('a 429 with Retry-After %s lets the target rest for %i ms', async (retryAfter, restMs) => {
  await using server = await localServer((_, response) =>
    response
      .writeHead(429, {
        date: 'Tue, 24 Nov 2026 12:00:00 GMT',
        'cf-ray': '8f0c1d2e3f4a5b6c-FRA',
        ...(retryAfter !== undefined && { 'retry-after': retryAfter }),
      })
      .end('error code: 1015'),
  );
  expect(await look(server.url, 'api')).toMatchObject({ verdict: 'unknown', restMs });
});

test.each([
  ['a hotel', { 'content-type': 'text/html' }, '<html><title>Sign in</title></html>'],
  ['a proxy', { via: '1.1 squid', 'content-type': 'text/plain' }, 'Too many requests'],
  ['a gateway', { 'content-type': 'application/json' }, '{"message":"API rate limit exceeded"}'],
])(
  'a 429 of %s in the place of C.AI keeps nobody from looking for more than a minute',
  async (_, headers, body) => {
    await using server = await localServer((__, response) =>
      response.writeHead(429, { ...headers, 'retry-after': '86400' }).end(body),
    );
    expect(await look(server.url, 'api')).toMatchObject({ verdict: 'unknown', restMs: 60_000 });
  },
);
