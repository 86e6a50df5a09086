import { Agent, request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { answers } from '../../sandbox/character-ai/answers.ts';
import { startCharacterAi, type Target } from '../../sandbox/character-ai/character-ai.ts';
import { control } from '../../src/sources/control.ts';
import { endpoint } from '../../src/sources/endpoint.ts';
import { http } from '../../src/sources/http.ts';
import type { Look, Source } from '../../src/sources/source.ts';
import { statusPage } from '../../src/sources/status-page.ts';

const never = new AbortController().signal;

/** The pretend service, and the bot's own sources looking at it; both are gone when the test is over. */
async function watched({ deadlineMs = 20_000 } = {}) {
  const characterAi = await startCharacterAi();
  const dispatcher = new Agent();
  onTestFinished(async () => {
    await dispatcher.destroy();
    await characterAi.stop();
  });
  const fetch = http({ dispatcher, userAgent: 'cai-status-bot/test', deadlineMs });
  const at = (name: Target) => ({ name, url: characterAi.url(name), fetch });
  const sources: Record<Target, Source> = {
    api: endpoint({ ...at('api'), expects: 'health' }),
    chat: endpoint({ ...at('chat'), expects: 'api' }),
    account: endpoint({ ...at('account'), expects: 'api' }),
    web: endpoint({ ...at('web'), expects: 'web' }),
    'status-page': statusPage(at('status-page')),
    'control-1': control(at('control-1')),
    'control-2': control(at('control-2')),
  };
  return { characterAi, look: (target: Target): Promise<Look> => sources[target].read(never), dispatcher };
}

async function verdicts(look: (target: Target) => Promise<Look>) {
  const targets: Target[] = ['api', 'chat', 'account', 'web', 'status-page', 'control-1', 'control-2'];
  const looks = await Promise.all(targets.map(look));
  return looks.map(({ verdict }) => verdict).join(' ');
}

describe('what the bot sees', () => {
  test('on an ordinary day: the backend is up, the web page and the dead status page prove nothing', async () => {
    const { look } = await watched();
    expect(await verdicts(look)).toBe('ok ok ok unknown unknown ok ok');
    expect((await look('status-page')).page?.state).toBe('inactive');
  });

  test('when Character.AI breaks down, and when it is well again', async () => {
    const { characterAi, look } = await watched();
    await characterAi.breakDown();
    expect(await verdicts(look)).toBe('fail fail fail unknown unknown ok ok');
    await characterAi.healthy();
    expect(await verdicts(look)).toBe('ok ok ok unknown unknown ok ok');
  });

  test('when it breaks down in a way of our choice', async () => {
    const { characterAi, look } = await watched();
    await characterAi.breakDown('cf-522');
    expect(await look('account')).toMatchObject({ reason: "Cloudflare 522: cannot reach C.AI's servers" });
  });

  test('when our own network is lost', async () => {
    const { characterAi, look } = await watched();
    await characterAi.loseOurNetwork();
    expect(await verdicts(look)).toBe('fail fail fail fail unknown fail fail');
  });

  test('when the host of the API and the chat connection fails, or chat alone', async () => {
    const { characterAi, look } = await watched();
    await characterAi.set('api', 'envoy-503');
    expect(await verdicts(look)).toBe('fail fail ok unknown unknown ok ok');
    await characterAi.set('api', 'health-ok');
    expect(await verdicts(look)).toBe('ok ok ok unknown unknown ok ok');
    await characterAi.set('chat', 'envoy-503');
    expect(await verdicts(look)).toBe('ok fail ok unknown unknown ok ok');
  });

  test('when one page or several are set to answer something else', async () => {
    const { characterAi, look } = await watched();
    await characterAi.set('web', 'waiting-room-html');
    await characterAi.set(['control-1', 'status-page'], 'captive-portal');
    expect(await verdicts(look)).toBe('ok ok ok queue unknown fail ok');
  });
});

describe('answers', () => {
  test('come over the wire as written', async () => {
    const { characterAi, dispatcher } = await watched();
    await characterAi.set('web', 'cf-rate-limited-1015');
    const { status, headers, body } = answers['cf-rate-limited-1015'];
    const response = await request(characterAi.url('web'), { dispatcher });
    expect(response.statusCode).toBe(status);
    expect(response.headers).toMatchObject(headers);
    expect(await response.body.text()).toBe(body);
  });

  test('come late when delayed, and no longer so on an ordinary day', async () => {
    const { characterAi, look } = await watched();
    characterAi.delay('api', 150);
    expect((await look('api')).latencyMs).toBeGreaterThanOrEqual(140);
    characterAi.delay('api', 3_600_000);
    await characterAi.healthy();
    expect(await look('api')).toMatchObject({ verdict: 'ok' });
  });

  test('come now and then in a brown-out, until the target is set anew', async () => {
    const { characterAi, look } = await watched();
    const draws = [0.1, 0.9, 0.49, 0.5];
    characterAi.sometimes('account', 'envoy-503', 0.5, () => draws.shift() ?? 1);
    const seen: string[] = [];
    for (let turn = 0; turn < 4; turn++) seen.push((await look('account')).verdict);
    expect(seen).toEqual(['fail', 'ok', 'fail', 'ok']);
    characterAi.sometimes('account', 'envoy-503', 1, () => 0);
    await characterAi.set('account', 'api-404');
    expect(await look('account')).toMatchObject({ verdict: 'ok', reason: '404 from the application' });
  });
});

describe('no answers', () => {
  test('a refused connection is a real one, and the target comes back at the same address', async () => {
    const { characterAi, look } = await watched();
    const url = characterAi.url('api');
    await characterAi.set('api', 'connection-refused');
    expect(await look('api')).toMatchObject({ verdict: 'fail', reason: 'connection refused' });
    await characterAi.set('api', 'health-ok');
    expect(characterAi.url('api')).toBe(url);
    expect(await look('api')).toMatchObject({ verdict: 'ok' });
  });

  test('changes of mind that nobody waits for end in the last one', async () => {
    const { characterAi, look } = await watched();
    characterAi.set('api', 'connection-refused');
    characterAi.set('api', 'health-ok');
    characterAi.set('api', 'connection-refused');
    await characterAi.set('api', 'health-ok');
    expect(await look('api')).toMatchObject({ verdict: 'ok' });
  });

  test('a timeout never answers', async () => {
    const { characterAi, look } = await watched({ deadlineMs: 200 });
    await characterAi.set('api', 'timeout');
    expect(await look('api')).toMatchObject({ verdict: 'fail', reason: 'no answer within 0.2 s' });
  });

  test.each(['connection-reset', 'dns-failure', 'tls-failure'] as const)(
    '%s drops the connection',
    async (name) => {
      const { characterAi, look } = await watched();
      await characterAi.set('api', name);
      expect(await look('api')).toMatchObject({ verdict: 'fail', reason: 'connection reset' });
    },
  );
});

describe('the record', () => {
  test('holds who asked for what, in order', async () => {
    const { characterAi, look } = await watched();
    await look('api');
    await look('web');
    await look('api');
    expect(characterAi.hits('api')).toBe(2);
    expect(characterAi.hits('account')).toBe(0);
    expect(characterAi.requests.map(({ target }) => target)).toEqual(['api', 'web', 'api']);
    expect(characterAi.requests[0]?.headers['user-agent']).toBe('cai-status-bot/test');
    expect(characterAi.requests[0]?.at).toBeLessThanOrEqual(characterAi.requests[2]?.at ?? 0);
  });
});

describe('settings for the bot', () => {
  test('name every target as the bot expects it', async () => {
    const { characterAi } = await watched();
    const url = characterAi.url;
    expect(characterAi.env()).toEqual({
      PROBE_TARGETS: `api:health:${url('api')},chat:api:${url('chat')},account:api:${url('account')},web:web:${url('web')}`,
      CONTROL_URLS: `${url('control-1')},${url('control-2')}`,
      STATUS_PAGE_URL: url('status-page'),
      VANTAGE: 'off',
    });
    expect(url('chat')).toMatch(/^ws:\/\/127\.0\.0\.1:\d+\/ws\/$/);
    expect(url('api')).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/health$/);
  });
});

test('stops though requests still hang', async () => {
  const { characterAi, look } = await watched();
  await characterAi.set('web', 'timeout');
  const hanging = look('web');
  await expect.poll(() => characterAi.hits('web')).toBe(1);
  await characterAi.stop();
  expect(await hanging).toMatchObject({ verdict: 'fail', reason: 'connection reset' });
});

test('listens at a given port and just above', async () => {
  // Below the ports that the system hands out by itself, so that no other test is given one of these.
  const port = 20_000 + (process.pid % 10_000);
  const characterAi = await startCharacterAi({ port });
  onTestFinished(characterAi.stop);
  const ports = (['api', 'control-2'] as const).map((target) => new URL(characterAi.url(target)).port);
  expect(ports).toEqual([String(port), String(port + 5)]);
});
