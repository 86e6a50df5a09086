import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { servedPages } from '../page/served.ts';

const pages = ['/', '/history/2026-07', '/data', '/api/outages.csv', '/feed.atom', '/api/v2/incidents.json'];

describe('what is served to everybody', () => {
  test.each(pages)('%s is sent once, and then only said to be the same', async (path) => {
    const { get } = await servedPages();
    const first = await get(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get('ETag') ?? '';
    expect(etag).toMatch(/^"[\w-]{16}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await get(path, { 'If-None-Match': known });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
    }
    expect((await get(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });

  test.each([...pages, '/api/hours.csv'])('%s is the same, packed or not', async (path) => {
    const { address } = await servedPages();
    const asked = async (encoding: string) => {
      const { request } = await import('undici');
      const { body, headers } = await request(address + path, { headers: { 'Accept-Encoding': encoding } });
      return { bytes: Buffer.from(await body.arrayBuffer()), encoding: headers['content-encoding'] };
    };
    const plain = await asked('identity');
    expect(plain.encoding).toBeUndefined();
    for (const refused of ['gzip;q=0, br', 'gzip;q=0 , br', 'gzip;Q=0', 'gzip;q=0;a=b'])
      expect((await asked(refused)).encoding, refused).toBeUndefined();
    const packed = await asked('br, gzip;q=0.5');
    expect(packed.encoding).toBe('gzip');
    expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
  });

  test('no page may load anything from elsewhere, run what stands in it, or be framed', async () => {
    const { get } = await servedPages();
    const policy = (await get('/')).headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const html = await (await get('/')).text();
    expect(html).not.toMatch(/<style|style="|\son\w+="|<script(?! src)/);
    expect((await get('/')).headers.get('Set-Cookie')).toBeNull();
  });

  test('what operators need is not there where it has a port of its own', async () => {
    const everybody = await servedPages({}, undefined, 'everybody');
    for (const path of ['/metrics', '/readyz']) expect((await everybody.get(path)).status).toBe(404);
    const operators = await servedPages({}, undefined, 'operators');
    for (const path of ['/metrics', '/readyz']) expect((await operators.get(path)).status).toBe(200);
    for (const path of pages) expect((await operators.get(path)).status).toBe(404);
  });

  test('whatever stands on a screen is shown as text, and cut where it is too long', async () => {
    const { text, state } = await servedPages();
    const aSecondLater = () => {
      state.seen = { ...state.seen, now: state.seen.now + 1_000 };
    };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.constantFrom(
            '<script>alert(1)</script>',
            '"><img src=x onerror=alert(1)>',
            "'); DROP TABLE",
            '{{7*7}}',
          ),
        ),
        async (message) => {
          aSecondLater();
          const page = await text(`/error?message=${encodeURIComponent(message.toWellFormed())}`);
          expect(page).toContain('</html>');
          expect(page).not.toMatch(/<script(?! src)|<img/);
        },
      ),
      { numRuns: 60 },
    );
    aSecondLater();
    expect((await text(`/error?message=${'x'.repeat(7000)}`)).length).toBeLessThan(8_000);
  });

  test('no path, query or header makes it fail, or say what it should not', async () => {
    const { address } = await servedPages();
    const segment = fc.oneof(
      fc.constantFrom(
        '..',
        '%00',
        'history',
        'incidents',
        'api',
        '2026-07',
        '9999-99',
        '__proto__',
        'constructor',
        '',
      ),
      fc.webPath(),
      fc.webSegment(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(segment, { maxLength: 4 }),
        fc.webQueryParameters(),
        fc.dictionary(
          fc.constantFrom(
            'If-None-Match',
            'Accept-Encoding',
            'Range',
            'Accept-Language',
            'X-Forwarded-Host',
            'If-Modified-Since',
          ),
          fc.webSegment(),
        ),
        async (segments, query, headers) => {
          const response = await fetch(`${address}/${segments.join('/')}?${query}`, {
            headers,
            redirect: 'manual',
          });
          expect([200, 304, 404, 503]).toContain(response.status);
          await response.body?.cancel();
        },
      ),
      { numRuns: 200 },
    );
  });

  test('whoever asks for the large table unpacked gets it, unless too many do at once; packed, all do', async () => {
    const { get, state } = await servedPages();
    const ask = async (encoding: string) => {
      const response = await get('/api/hours.csv', { 'Accept-Encoding': encoding });
      return { status: response.status, text: await response.text() };
    };
    const unpacked = await Promise.all(Array.from({ length: 10 }, () => ask('identity')));
    expect(unpacked.filter(({ status }) => status === 200)).toHaveLength(2);
    for (const { text } of unpacked.filter(({ status }) => status === 503))
      expect(text).toContain('curl --compressed');
    const packed = await Promise.all(Array.from({ length: 10 }, () => ask('gzip')));
    expect(packed.filter(({ status }) => status === 200)).toHaveLength(10);
    state.seen = { ...state.seen, now: state.seen.now + 1_000 };
    expect((await ask('identity')).status).toBe(200);
  });

  test('who asks what an error means gets an answer, unless too many do at once', async () => {
    const { get, state } = await servedPages();
    const ask = async (count: number) => (await get(`/error?message=error+${count}`)).status;
    const answers = await Promise.all(Array.from({ length: 60 }, (_, count) => ask(count)));
    expect(answers.filter((status) => status === 200)).toHaveLength(20);
    expect(answers.filter((status) => status === 503)).toHaveLength(40);
    state.seen = { ...state.seen, now: state.seen.now + 1_000 };
    expect(await ask(0)).toBe(200);
  });
});
