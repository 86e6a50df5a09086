import { describe, expect, test } from 'vitest';
import type { HttpAnswer } from '../../src/answers/http-answer.ts';
import { classify } from '../../src/health/classify.ts';
import type { Expectation, Fault } from '../../src/health/reading.ts';

const expectations: readonly Expectation[] = ['health', 'api', 'web'];
const marks = { server: 'cloudflare', 'cf-ray': '1', 'x-envoy-upstream-service-time': '9' };

/** A 200 of the application. */
function answered(body: string | object, changes: Partial<HttpAnswer> = {}): HttpAnswer {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status: 200, headers: marks, body: text, ...changes };
}

function page(title: string, content = '', head = ''): string {
  return `<!DOCTYPE html><html><head><title>${title}</title>${head}</head><body>${content}</body></html>`;
}

function verdicts(answer: HttpAnswer): string {
  return expectations.map((expects) => classify(answer, expects).verdict).join(' ');
}

describe('an error inside a 200 is an error', () => {
  test.each<[string, string | object]>([
    ["C.AI's chat", { command: 'neo_error', comment: 'Something went wrong', error_code: 0 }],
    ["C.AI's chat, by another name", { type: 'neo_error', comment: '' }],
    ['a name', { error: 'Internal error, please try again later', code: 500 }],
    ['a name and no more', { error: 'Something went wrong' }],
    ['a flag', { error: true, message: 'Please try again later' }],
    ['Google', { error: { code: 503, message: 'The service is overloaded.', status: 'UNAVAILABLE' } }],
    ['OpenAI', { error: { message: 'The server had an error', type: 'server_error', code: null } }],
    ['Anthropic', { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }],
    ['JSON:API', { errors: [{ status: '503', title: 'Service Unavailable' }] }],
    ['GraphQL', { data: null, errors: [{ message: 'boom', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }],
    ['JSON-RPC', { jsonrpc: '2.0', error: { code: -32_603, message: 'Internal error' }, id: 1 }],
    ['tRPC', [{ error: { json: { message: 'fetch failed', code: -32_603, data: { httpStatus: 500 } } } }]],
    ['JSend', { status: 'error', message: 'Unable to communicate with database' }],
    ['success', { success: false }],
    ['ok', { ok: false, description: 'Backend is down' }],
    ['NestJS', { statusCode: 500, message: 'Internal server error' }],
    ['RFC 9457', { type: 'about:blank', title: 'Bad Gateway', status: 502 }],
    ['Django', { detail: 'Internal Server Error' }],
    ['AWS', { message: 'Endpoint request timed out' }],
    ['Spring', { timestamp: '2026-01-01', status: 500, error: 'Internal Server Error', path: '/' }],
    ['Laravel', { message: 'Server Error', exception: 'Illuminate\\Database\\QueryException' }],
    ['Firebase', { result: 'failure', errorMessage: 'deadline exceeded' }],
    ['a page of Next.js', page('500: Internal Server Error', '<h1>500</h1>', '<script src="/_next/a.js">')],
    ['a page of nginx', page('502 Bad Gateway', '<center>nginx</center>')],
    ['a page of Django', page('Server Error (500)')],
    ["a page with C.AI's name", page('character.ai | Something went wrong')],
    ['a line', 'Internal Server Error'],
    ["Envoy's line", 'upstream connect error or disconnect/reset before headers'],
    ["another of Envoy's", 'no healthy upstream'],
  ])('as %s writes it', (_, body) => {
    expect(verdicts(answered(body))).toBe('fail fail fail');
  });

  test.each<[object, Fault]>([
    [{ error: 'x', code: 500 }, 'server'],
    [{ error: { code: 503 } }, 'gateway'],
    [{ title: 'Bad Gateway', status: 502 }, 'gateway'],
    [{ error: 'Something went wrong' }, 'server'],
  ])('and looks like the status that it names: %j', (body, fault) => {
    expect(classify(answered(body), 'api')).toMatchObject({
      reason: 'an error inside its answer (200)',
      fault,
    });
  });
});

describe('an error about us shows that the application works', () => {
  test.each<object>([
    { error: 'Authentication credentials were not provided.' },
    { error: { code: 401, message: 'Request had invalid authentication credentials.' } },
    { errors: [{ message: 'Not logged in', extensions: { code: 'UNAUTHENTICATED' } }], data: null },
    { jsonrpc: '2.0', error: { code: -32_601, message: 'Method not found' }, id: null },
    { success: false, reason: 'You must sign in first' },
    { status: 'error', message: 'Unauthorized' },
    { status: 'fail', data: { title: 'A title is required' } },
    { ok: false, error: 'invalid_auth' },
    { error: 'Too many requests, slow down' },
    { error: 'This service is unavailable in your region' },
    { type: 'about:blank', title: 'Not Found', status: 404, error: 'Not Found' },
    { command: 'neo_error', comment: 'Invalid token', error_code: 401 },
  ])('%j', (body) => {
    expect(verdicts(answered(body))).toBe('unknown ok ok');
  });
});

describe('an ordinary answer is no error', () => {
  test.each<string | object>([
    { error: null, characters: [] },
    { error: '', data: {} },
    { errors: [], data: { me: null } },
    { errors: {}, ok: true },
    { errors: { count: 0 }, items: [] },
    { error: { code: 0, message: 'success' }, data: 1 },
    { error: 'none' },
    { data: { me: { id: 1 } }, errors: [{ message: 'voice is unavailable' }] },
    { code: 0, msg: 'success' },
    { code: 200, message: 'Welcome back' },
    { message: 'Welcome to the service. Something went wrong? Tell us!' },
    { error_rate: 0.2, fault_tolerance: 'high', last_error: 'Internal Server Error' },
    { title: 'How to read a 500 Internal Server Error' },
    { detail: { price: 500 } },
    [{ id: 1, error: 'x' }, { id: 2 }],
    [],
    'Welcome',
    '500 days of summer'.replace('500', 'Five hundred'),
    page(
      'character.ai | AI Chat',
      'Maintenance of robots, a character by Ann',
      '<script>var __next=1</script>',
    ),
    page('Blog', `${'A long article. '.repeat(60)} We are currently undergoing maintenance.`),
  ])('%j', (body) => {
    expect(verdicts(answered(body))).toMatch(/^(unknown|ok) ok ok$/);
  });

  test('nor is an error with the status that it should have', () => {
    const body = { error: 'Internal error' };
    expect(classify(answered(body, { status: 404 }), 'api').verdict).toBe('ok');
  });
});

describe('a page that says maintenance is a failure, whoever renders it', () => {
  test.each([
    page('character.ai | Maintenance', 'Back soon.'),
    page('Character.AI', "<h1>We'll be right back</h1>"),
    page('Character.AI', '<h1>Down for scheduled maintenance</h1><p>Thank you for your patience.'),
    page('Site is undergoing maintenance'),
    page('character.ai', '<div id="__next">We are currently performing emergency maintenance.</div>'),
    page('Temporarily unavailable', 'Please check back later.'),
    page('character.ai', 'We decided to put the site into maintenance mode while we scale services further'),
    page('En mantenimiento', 'Volvemos pronto.'),
    page('Estamos em manutenção'),
    page('character.ai', 'Wegen Wartungsarbeiten sind wir gerade nicht erreichbar.'),
    page('Site en maintenance'),
    page('Prace konserwacyjne'),
    page('Ведутся технические работы'),
    page('只今メンテナンス中です'),
    page('系统维护中'),
    page('서비스 점검 중'),
    page('الموقع تحت الصيانة'),
    page('Bakım çalışması'),
    'Under maintenance',
    '{"status":"maintenance"}',
    '{"maintenance":true,"retry_after":600}',
    '{"message":"We are currently undergoing maintenance"}',
  ])('%s', (body) => {
    expect(verdicts(answered(body))).toBe('fail fail fail');
  });

  test.each([
    page('Sign in', '<form><input name="email"></form> Scheduled maintenance: Sunday from 2 to 4.'),
    page('character.ai | Chat', '<div id="__next">Maintenance is planned for Sunday.</div>'),
    '{"maintenance":false}',
    '{"maintenance_windows":[],"message":"Maintenance is planned for Sunday"}',
  ])('but not if it is for later: %s', (body) => {
    expect(verdicts(answered(body))).not.toContain('fail');
  });
});

describe('a health report', () => {
  test.each<string | object>([
    { status: 'UP', components: { db: { status: 'UP' }, diskSpace: { status: 'UP', details: { free: 1 } } } },
    { status: 'ok' },
    { status: 'pass', version: '1', checks: { 'redis:responseTime': [{ status: 'pass' }] } },
    { status: 'ok', info: { db: { status: 'up' } }, error: {}, details: { db: { status: 'up' } } },
    { status: 'Healthy', totalDuration: '00:00:01', entries: { redis: { status: 'Healthy' } } },
    { status: 'SERVING' },
    { status: 200, message: 'fine' },
    { healthy: true, checks: { redis: true } },
    { redis: true, db: true, maintenance: false, readonly: false },
    { 'Cache backend: default': 'working', DatabaseBackend: 'working' },
    { redis: 'OK (3 ms)', db: 'connected' },
    [{ name: 'redis', status: 'UP' }],
    { redis: 'UP', log_level: 'error', last_error: 'down since monday', environment: 'live' },
    { status: 'degraded', redis: 'UP' },
    { redis: 'UP', error: 'a note' },
    'OK',
    'Healthy\n',
    'pong',
    '[+]ping ok\n[+]etcd ok\nlivez check passed',
  ])('that is well: %j', (body) => {
    expect(classify(answered(body), 'health')).toMatchObject({ verdict: 'ok' });
  });

  test.each<string | object>([
    { status: 'DOWN' },
    { status: 'OUT_OF_SERVICE', components: {} },
    { status: 'DOWN', components: { db: { status: 'DOWN' }, ping: { status: 'UP' } } },
    { components: { db: { components: { primary: { status: 'DOWN' } } } } },
    { status: 'UP', redis: 'DOWN' },
    { db: 'down' },
    { db: 'ok', cache: 'error' },
    { status: 'fail', checks: { 'redis:connections': [{ status: 'fail', output: 'refused' }] } },
    {
      status: 'error',
      info: {},
      error: { db: { status: 'down', message: 'password authentication failed' } },
    },
    { status: 'Unhealthy' },
    { status: 'NOT_SERVING' },
    { healthy: false },
    { redis: true, db: false },
    { checks: { redis: { ok: true }, db: { ok: false } } },
    {
      services: [
        { name: 'chat', status: 'unavailable' },
        { name: 'web', status: 'up' },
      ],
    },
    [
      { name: 'redis', status: 'UP' },
      { name: 'db', status: 'DOWN' },
    ],
    { 'Cache backend: default': 'unavailable: Connection refused' },
    'DOWN',
    'Unhealthy',
    '[+]ping ok\n[-]etcd failed: reason withheld\nlivez check failed',
  ])('with a part that is down: %j', (body) => {
    expect(classify(answered(body), 'health')).toMatchObject({ verdict: 'fail' });
  });

  test.each<string | object>([
    {},
    { version: '1.2', uptime: 5 },
    { feature: { enabled: false } },
    ['UP'],
    'hello',
    page('OK'),
  ])('that nobody can read proves nothing: %j', (body) => {
    expect(classify(answered(body), 'health')).toMatchObject({ verdict: 'unknown' });
  });

  test('may be as deep and as wide as it likes', () => {
    const deep = `${'{"a":'.repeat(5_000)}{"status":"DOWN"}${'}'.repeat(5_000)}`;
    const wide = JSON.stringify(Array.from({ length: 20_000 }, () => ({ status: 'UP' })));
    expect(classify(answered(deep), 'health').verdict).toBe('unknown');
    expect(classify(answered(wide), 'health').verdict).toBe('ok');
  });
});

describe('the website', () => {
  test.each<[string, HttpAnswer, string]>([
    ['sends on within itself', redirect('/chats'), 'ok'],
    ['sends on to its other name', redirect('https://www.character.ai/'), 'ok'],
    ['sends on to somebody else', redirect('https://example.org/'), 'unknown'],
    ['sends on to a name that only sounds alike', redirect('https://notcharacter.ai/'), 'unknown'],
    ['sends on to a page for maintenance', redirect('/maintenance'), 'unknown'],
    ['sends on to nowhere', { status: 302, headers: { server: 'cloudflare' }, body: '' }, 'unknown'],
    [
      'lacks a page, and says so itself',
      {
        status: 404,
        headers: { server: 'cloudflare' },
        body: page('404: This page could not be found', '', '<script src="/_next/a.js"></script>'),
      },
      'ok',
    ],
    [
      'lacks a page, says the edge',
      { status: 404, headers: { server: 'cloudflare' }, body: page('404 Not Found') },
      'unknown',
    ],
  ])('%s', (_, answer, verdict) => {
    expect(classify(answer, 'web').verdict).toBe(verdict);
  });

  test('is no API: a redirect of that says nothing', () => {
    expect(classify(redirect('/v2/health'), 'health').verdict).toBe('unknown');
  });

  function redirect(location: string): HttpAnswer {
    return { status: 307, headers: { server: 'cloudflare', location }, body: '' };
  }
});

test('nobody but C.AI can say so: a page of somebody else stays what it is', () => {
  for (const body of [page('Under maintenance'), '{"error":"Internal error"}', '{"status":"DOWN"}']) {
    expect(verdicts(answered(body, { headers: { server: 'nginx' } }))).toBe('unknown unknown unknown');
  }
});
