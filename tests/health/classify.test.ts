import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type AnswerName, answers } from '../../sandbox/character-ai/answers.ts';
import type { HttpAnswer } from '../../src/answers/http-answer.ts';
import { classify } from '../../src/health/classify.ts';
import type { Expectation, Fault, Verdict } from '../../src/health/reading.ts';
import { collections } from '../needs.ts';

const expectations: readonly Expectation[] = ['health', 'api', 'web'];

type Row = [name: AnswerName, health: Verdict, api: Verdict, web: Verdict];

const table: Row[] = [
  ['health-ok', 'ok', 'ok', 'ok'],
  ['health-redis-down', 'fail', 'ok', 'ok'],
  ['web-ok', 'unknown', 'ok', 'ok'],
  ['api-401', 'unknown', 'ok', 'ok'],
  ['api-404', 'unknown', 'ok', 'ok'],
  ['no-content', 'unknown', 'unknown', 'unknown'],
  ['cf-challenge-403', 'unknown', 'unknown', 'unknown'],
  ['cf-challenge-503', 'unknown', 'unknown', 'unknown'],
  ['cf-blocked-1020', 'unknown', 'unknown', 'unknown'],
  ['cf-rate-limited-1015', 'unknown', 'unknown', 'unknown'],
  ['rate-exceeded', 'unknown', 'unknown', 'unknown'],
  ['waiting-room-html', 'queue', 'queue', 'queue'],
  ['waiting-room-json', 'queue', 'queue', 'queue'],
  ['origin-500', 'fail', 'fail', 'fail'],
  ['origin-500-html', 'fail', 'fail', 'fail'],
  ['envoy-503', 'fail', 'fail', 'fail'],
  ['envoy-503-reset', 'fail', 'fail', 'fail'],
  ['cf-502', 'fail', 'fail', 'fail'],
  ['cf-504', 'fail', 'fail', 'fail'],
  ['cf-520', 'fail', 'fail', 'fail'],
  ['cf-521', 'fail', 'fail', 'fail'],
  ['cf-522', 'fail', 'fail', 'fail'],
  ['cf-523', 'fail', 'fail', 'fail'],
  ['cf-524', 'fail', 'fail', 'fail'],
  ['cf-525', 'fail', 'fail', 'fail'],
  ['cf-530-1016', 'fail', 'fail', 'fail'],
  ['maintenance-200', 'fail', 'fail', 'fail'],
  ['captive-portal', 'unknown', 'unknown', 'unknown'],
  ['page-operational', 'unknown', 'unknown', 'unknown'],
  ['page-major-outage', 'unknown', 'unknown', 'unknown'],
  ['page-inactive', 'unknown', 'unknown', 'unknown'],
  ['page-garbage', 'unknown', 'unknown', 'unknown'],
];

function scripted(name: AnswerName): HttpAnswer {
  const answer = answers[name];
  if ('network' in answer) throw new Error(`${name} is no HTTP answer`);
  return answer;
}

/** A recorded answer with some of it changed; headers are added to the recorded ones. */
function variant(name: AnswerName, change: Partial<HttpAnswer>): HttpAnswer {
  const recorded = scripted(name);
  return { ...recorded, ...change, headers: { ...recorded.headers, ...change.headers } };
}

function bare(status: number, body = ''): HttpAnswer {
  return { status, headers: {}, body };
}

/** With the name of Cloudflare's edge, and no other mark. */
function atEdge(status: number, body = ''): HttpAnswer {
  return { status, headers: { server: 'cloudflare' }, body };
}

describe('every known answer', () => {
  test.each(table)('%s means health %s, api %s, web %s', (name, health, api, web) => {
    expect(expectations.map((expects) => classify(scripted(name), expects).verdict)).toEqual([
      health,
      api,
      web,
    ]);
  });

  test('is in the table, unless it is a network failure', () => {
    const httpAnswers = Object.entries(answers).filter(([, answer]) => !('network' in answer));
    expect(table.map(([name]) => name).sort()).toEqual(httpAnswers.map(([name]) => name).sort());
  });

  test.each(table)('%s has a reason short enough for one line on a phone', (name) => {
    for (const expects of expectations) {
      const { reason } = classify(scripted(name), expects);
      expect(reason).not.toBe('');
      expect(reason.length).toBeLessThanOrEqual(60);
    }
  });

  test('is named and judged as in the recordings the project was given', { tags: 'collections' }, () => {
    const recorded: Record<string, HttpAnswer | { network: string }> = JSON.parse(
      readFileSync(resolve(collections, 'replay/responses.json'), 'utf8'),
    );
    expect(Object.keys(answers).sort()).toEqual(Object.keys(recorded).sort());
    for (const [name, ...verdicts] of table) {
      const answer = recorded[name];
      if (answer === undefined || 'network' in answer) throw new Error(`${name} is no HTTP answer`);
      expect([name, ...expectations.map((expects) => classify(answer, expects).verdict)]).toEqual([
        name,
        ...verdicts,
      ]);
    }
  });
});

describe('reasons people can read', () => {
  test.each<[AnswerName, string]>([
    ['origin-500', '500 from the application'],
    ['cf-522', "Cloudflare 522: cannot reach C.AI's servers"],
    ['cf-challenge-403', 'Cloudflare asked for a browser check'],
    ['waiting-room-html', 'waiting room'],
    ['health-ok', 'its health check says UP'],
    ['cf-blocked-1020', 'turned away by Cloudflare (1020)'],
    ['rate-exceeded', 'asked to slow down (rate limit)'],
  ])('%s: %s', (name, reason) => {
    expect(classify(scripted(name), 'health').reason).toBe(reason);
  });
});

describe('how a failure looks', () => {
  test.each<[AnswerName, Fault]>([
    ['origin-500', 'server'],
    ['origin-500-html', 'server'],
    ['cf-520', 'edge'],
    ['cf-524', 'edge'],
    ['cf-502', 'gateway'],
    ['envoy-503', 'gateway'],
    ['cf-504', 'gateway'],
  ])('%s: %s', (name, fault) => {
    expect(classify(scripted(name), 'api')).toMatchObject({ verdict: 'fail', fault });
  });
});

describe('the order of the rules', () => {
  test.each<[string, HttpAnswer, Verdict]>([
    [
      'a challenge hides even a 522',
      variant('cf-522', { headers: { 'cf-mitigated': 'Challenge' } }),
      'unknown',
    ],
    [
      'a challenge hides a healthy answer',
      variant('health-ok', { headers: { 'cf-mitigated': 'challenge' } }),
      'unknown',
    ],
    [
      'an edge error outweighs 429',
      variant('rate-exceeded', { headers: { 'cf-error-type': 'origin_error' } }),
      'fail',
    ],
    [
      'an edge error that is a refusal does not',
      variant('cf-blocked-1020', { headers: { 'cf-error-type': '1020' } }),
      'unknown',
    ],
    [
      'a worker that crashed is a failure of the service',
      variant('origin-500-html', { body: 'error code: 1101' }),
      'fail',
    ],
    [
      'a signed 503 outweighs its text',
      variant('origin-500', { status: 503, body: 'Rate exceeded.' }),
      'fail',
    ],
    ['an unsigned one does not', variant('envoy-503', { body: 'Rate exceeded.' }), 'unknown'],
    [
      'a waiting room outweighs the signs of an application',
      variant('health-ok', { body: scripted('waiting-room-json').body }),
      'queue',
    ],
    ['too many requests outweigh an envoy header', variant('health-ok', { status: 429 }), 'unknown'],
    [
      'a check without its header is still a check',
      { ...scripted('cf-challenge-503'), headers: { 'cf-ray': '1' } },
      'unknown',
    ],
  ])('%s', (_, answer, verdict) => {
    expect(classify(answer, 'health').verdict).toBe(verdict);
  });
});

describe('what proves nothing', () => {
  test.each<[string, HttpAnswer]>([
    ['an empty 200', bare(200)],
    [
      'a 200 of the edge alone',
      { status: 200, headers: { server: 'cloudflare', 'cf-ray': '1' }, body: 'hello' },
    ],
    [
      'the cookie of a waiting room',
      variant('captive-portal', { headers: { 'set-cookie': '__cfwaitingroom=1' } }),
    ],
    ['a waiting room that is not in use', bare(200, '{"cfWaitingRoom":{"inWaitingRoom":false}}')],
    ['a page that only talks about waiting rooms', bare(200, '<p>Waiting Room powered by Cloudflare</p>')],
    ['a 500 that nothing ties to the service', bare(500, '<h1>proxy error</h1>')],
    ['a 503 of a company proxy', { status: 503, headers: { server: 'squid' }, body: 'Blocked by policy' }],
    [
      'a redirect to a sign-in page',
      { status: 302, headers: { location: 'http://10.0.0.1/login' }, body: '' },
    ],
    ['a proxy that wants a login', variant('api-401', { status: 407 })],
    ['a network that wants a login', bare(511, '<html>sign in</html>')],
    ['an answer withheld for legal reasons', variant('api-401', { status: 451 })],
    ['a 401 of someone else', bare(401, '{"error":"who are you?"}')],
    ['a plain 403 of the edge', { status: 403, headers: { server: 'cloudflare' }, body: 'Forbidden' }],
    ['a 501 with the mark of the proxy', variant('origin-500', { status: 501 })],
    ['the name of the service on any page', bare(200, '<title>character.ai</title>')],
    [
      'a maintenance page of the app itself',
      variant('web-ok', { body: scripted('web-ok').body.replace('Chat with', 'Maintenance') }),
    ],
    // `detail` is what RFC 9457 calls it, and Envoy and Django are everybody's.
    ['a JSON error of a gateway on the way', bare(401, '{"detail":"Sign in to the guest network first"}')],
    ['a JSON error of a gateway that is broken', bare(502, '{"detail":"Bad gateway"}')],
    [
      'a problem of whoever is at the edge',
      {
        status: 401,
        headers: { server: 'cloudflare', 'content-type': 'Application/Problem+JSON; charset=utf-8' },
        body: '{"type":"about:blank","title":"Unauthorized","status":401,"detail":"Who are you?"}',
      },
    ],
    ["a proxy of somebody else's that has no servers", bare(503, 'no healthy upstream')],
    ["a health report of somebody else's", bare(200, '{"status":"UP"}')],
    ["a report of somebody else's that it is down", bare(503, '{"status":"DOWN"}')],
    ['a 52x that is not from the edge', bare(521)],
    ['a 530 of a host that uses it for something else', { ...bare(530), headers: { server: 'nginx' } }],
    ['a waiting room of somebody else', bare(200, scripted('waiting-room-json').body)],
    ['the page of the web app in an archive', bare(200, scripted('web-ok').body)],
    [
      'a page of the provider that says what is blocked',
      bare(200, '<title>character.ai is blocked</title><script src="/_next/static/a.js"></script>'),
    ],
    ['a copy that a cache kept', variant('health-ok', { headers: { 'x-cache': 'HIT from proxy.lan' } })],
    [
      'an old error that a cache kept',
      variant('origin-500', { headers: { 'x-cache': 'TCP_HIT from proxy.lan' } }),
    ],
    ['a status that is none', bare(Number.NaN)],
    ['status 999', bare(999, 'Request denied')],
  ])('%s', (_, answer) => {
    expect(expectations.map((expects) => classify(answer, expects).verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
  });
});

describe('a health report', () => {
  test.each<[string, string, Verdict]>([
    ['in lower case with spaces', '  {"redis": " up "}\n', 'ok'],
    ['behind a byte order mark', '\uFEFF{"redis":"UP"}', 'ok'],
    ['with facts that are no state', '{"redis":"UP","version":"1.2","workers":4}', 'ok'],
    ['with one part down', '{"redis":"UP","postgres":"down"}', 'fail'],
    ['cut off', '{"redis":"U', 'unknown'],
    ['with a word nobody knows', '{"redis":"MAYBE"}', 'unknown'],
    ['that is a list', '["UP"]', 'unknown'],
    ['that is null', 'null', 'unknown'],
    ['whose parts cannot be turned into text', '{"redis":{"toString":1,"valueOf":1}}', 'unknown'],
    ['that is empty', '', 'unknown'],
  ])('%s', (_, body, verdict) => {
    expect(classify(variant('health-ok', { body }), 'health').verdict).toBe(verdict);
  });

  test.each([
    ['UP', 'ok'],
    ['DOWN', 'fail'],
  ])('saying %s counts if it came through the edge, whose name is enough', (word, verdict) => {
    const answer = { status: 200, headers: { server: 'cloudflare' }, body: `{"redis":"${word}"}` };
    expect(classify(answer, 'health').verdict).toBe(verdict);
    expect(classify({ ...answer, headers: { server: 'nginx' } }, 'health').verdict).toBe('unknown');
  });

  test('saying UP with a refusal is not believed', () => {
    expect(classify(variant('api-404', { body: '{"redis":"UP"}' }), 'health').verdict).toBe('unknown');
  });
});

describe('the application', () => {
  test.each<[string, HttpAnswer, Verdict]>([
    [
      'shows itself by the mark of its proxy, whatever it answers',
      variant('api-401', { status: 405, body: '' }),
      'ok',
    ],
    [
      'shows itself by an empty answer with that mark',
      variant('no-content', { headers: { 'x-envoy-upstream-service-time': '9' } }),
      'ok',
    ],
    ['shows itself by its own JSON error behind the edge', atEdge(404, '{"detail":"Not found."}'), 'ok'],
    [
      'fails by its own JSON error behind the edge',
      atEdge(500, '{"detail":"Internal Server Error"}'),
      'fail',
    ],
    ['fails where only its proxy speaks', atEdge(503, 'No Healthy Upstream'), 'fail'],
    [
      'fails with an empty body behind the edge',
      { status: 502, headers: { server: 'Cloudflare' }, body: '' },
      'fail',
    ],
    [
      'fails though the edge added its script',
      variant('origin-500-html', { body: '<script src="/cdn-cgi/challenge-platform/x">' }),
      'fail',
    ],
    [
      'fails when its database has an error number',
      variant('origin-500-html', { body: 'ERROR 1040 (HY000): Too many connections' }),
      'fail',
    ],
    ['fails by a 52x without the header of its type', atEdge(521), 'fail'],
  ])('%s', (_, answer, verdict) => {
    expect(classify(answer, 'api').verdict).toBe(verdict);
  });

  test('is not doubted for the script that the edge adds to its pages', () => {
    const body = `${scripted('web-ok').body}<script src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"></script>`;
    expect(classify(variant('web-ok', { body }), 'web').verdict).toBe('ok');
  });

  test('may show the words of an error without being one', () => {
    const body = scripted('web-ok').body.replace('</body>', '<p>error code: 1016</p></body>');
    expect(classify(variant('web-ok', { body }), 'web').verdict).toBe('ok');
  });
});

describe('hostile answers', () => {
  const size = 100 * 1024;
  test.each<[string, string]>([
    ['half-open titles', '<title'.repeat(size / 6)],
    ['titles that never end', '<title>'.repeat(size / 7)],
    ['nested lists', `{"a":${'['.repeat(size)}`],
    ['nested objects', '{"a":'.repeat(size / 5)],
    ['spaces', ' '.repeat(size)],
    ['error codes without a number', 'error code: '.repeat(size / 12)],
    ['error codes with endless numbers', `error code: 1${'0'.repeat(size)}`],
    ['letters that grow in lower case', 'İ'.repeat(size)],
    ['broken surrogates', '\uD800'.repeat(size)],
  ])('%s are judged at once and prove nothing', (_, body) => {
    const startedAt = process.cpuUsage();
    for (const status of [200, 403, 418]) {
      for (const expects of expectations)
        expect(classify(bare(status, body), expects).verdict).toBe('unknown');
    }
    // Nine linear readings take some milliseconds of the processor; a quadratic pattern takes seconds for each.
    expect(process.cpuUsage(startedAt).user / 1000).toBeLessThan(3_000);
  });
});
