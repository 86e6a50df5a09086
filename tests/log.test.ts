import { inspect } from 'node:util';
import { DiscordAPIError, HTTPError, RateLimitError, type REST, Routes } from 'discord.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { startDiscord } from '../packages/discord-stand-in/index.ts';
import { createLog, type Log } from '../src/log.ts';
import { redaction } from '../src/redact.ts';
import { deliveryRest } from '../src/sending/delivery-rest.ts';

const botToken = `${Buffer.from('123456789012345678').toString('base64')}.Gabcde.${'b'.repeat(38)}`;
const interactionToken = `aW50ZXJhY3Rpb24${'x'.repeat(60)}`;
const text = 'words that are nobody’s business';
const password = 'p"a$$\\w/ord';
const env = {
  DISCORD_TOKEN: ` ${botToken} `,
  STORAGE_URL: `postgres://bot:${encodeURIComponent(password)}@db/bot`,
};
const callback = Routes.interactionCallback('123456789012345678', interactionToken);
const original = Routes.webhookMessage('123456789012345678', interactionToken, '@original');

const always = () => true;

/** Errors as discord.js and undici make them, each of a request with secrets in it. */
async function realErrors(): Promise<Record<string, Error>> {
  const discord = await startDiscord();
  const api = { token: botToken, apiUrl: discord.apiUrl };
  const rest = deliveryRest({ ...api, token: discord.token }, always);
  const impatient = deliveryRest(api, always);
  impatient.options.timeout = 100;
  const body = { type: 4, data: { content: text } };
  const answer = (by: REST) => errorOf(by.post(callback, { body, auth: false }));
  const route = 'POST /interactions/:interaction/:token/callback';
  const failing = (fault: Parameters<typeof discord.fail>[0]['with'], by = rest) => {
    discord.fail({ route, with: fault });
    return answer(by);
  };
  const errors = {
    'an unknown interaction': await answer(rest),
    'an unknown webhook': await errorOf(rest.patch(original, { body: body.data, auth: false })),
    'a wrong token': await errorOf(deliveryRest(api, always).get(Routes.user('@me'))),
    'a failing Discord': await failing({ status: 500 }),
    'a page of Cloudflare': await failing({ status: 502, page: '<html>Bad gateway</html>' }),
    'a limit': await failing({ status: 429, retryAfter: 60 }),
    'a refusal': await failing({ status: 400, body: { message: 'Invalid Form Body', code: 50035 } }),
    'a reset': await failing({ reset: 'before' }),
    'no answer in time': await failing({ hang: true }, impatient),
  };
  await discord.stop();
  return { ...errors, 'a closed door': await answer(deliveryRest(api, always)) };
}

function errorOf(request: Promise<unknown>): Promise<Error> {
  return request.then(
    () => {
      throw new Error('that went well');
    },
    (error: Error) => error,
  );
}

const ways: Record<string, (log: Log, error: Error) => void> = {
  'as err': (log, err) => log.error({ err }, 'failed'),
  'as it is': (log, error) => log.fatal(error),
  'under another name': (log, error) => log.warn({ error }, 'failed'),
  'deep inside': (log, error) => log.debug({ what: { happened: [{ error }] } }),
  'as a cause': (log, cause) => log.error({ err: new Error('outer', { cause }) }),
  'among others': (log, error) => log.error({ err: new AggregateError([error], 'all failed') }),
  'of a child': (log, error) => log.child({ url: inspect(error) }).info('failed'),
  'as text': (log, error) => log.trace(inspect(error, { depth: 9 })),
  'with its parts': (log, error) => log.info({ ...error, headers: { Authorization: `Bot ${botToken}` } }),
};

describe('no line of the log holds the token of the bot or of an interaction', () => {
  let errors: Record<string, Error> = {};
  beforeAll(async () => {
    errors = await realErrors();
  });

  test.each(Object.entries(ways))('when an error is logged %s', (_, write) => {
    for (const [what, error] of Object.entries(errors)) {
      const [line = ''] = logged((log) => write(log, error));
      expect(line, what).not.toContain(botToken);
      expect(line, what).not.toContain(interactionToken);
      expect(JSON.parse(line), what).toMatchObject({ level: expect.any(Number), time: expect.any(Number) });
    }
  });

  test.each(['as err', 'as it is', 'under another name', 'deep inside', 'as a cause', 'among others'])(
    'nor what somebody wrote, when it is logged %s',
    (way) => {
      for (const [what, error] of Object.entries(errors)) {
        expect(logged((log) => ways[way]?.(log, error)).join(), what).not.toContain(text);
      }
    },
  );

  test('though those errors hold all that', () => {
    const kinds = Object.values(errors).map((error) => error.constructor);
    for (const kind of [DiscordAPIError, HTTPError, RateLimitError]) expect(kinds).toContain(kind);
    const whole = inspect(errors, { depth: 9 });
    for (const secret of [interactionToken, text]) expect(whole).toContain(secret);
    expect(errors['no answer in time']?.name).toBe('AbortError');
    expect(errors['a closed door']).toMatchObject({ code: 'ECONNREFUSED' });
  });
});

test('an error is logged with its name, its message and where it happened', () => {
  const [line = ''] = logged((log) => log.error({ err: new RangeError('too far') }, 'failed'));
  expect(JSON.parse(line)).toMatchObject({
    msg: 'failed',
    err: { name: 'RangeError', message: 'too far', stack: expect.stringContaining('log.test.ts') },
  });
});

test.each(['abc', 'token', 'your-token-here'])('a setting that is no token, %s, garbles no words', (slip) => {
  const words = 'DISCORD_TOKEN is not a bot token. Example: DISCORD_TOKEN=MTIz.Gabcde.your-token-here';
  expect(redaction({ DISCORD_TOKEN: slip })(words)).toBe(words);
});

describe('passwords in addresses', () => {
  const redact = redaction(env);

  test.each([
    ['as it stands in the setting', `no ${env.STORAGE_URL}`, 'no postgres://bot:[redacted]@db/bot'],
    ['by itself, decoded', `password ${password} is wrong`, 'password [redacted] is wrong'],
    ['of a proxy', 'via http://me:secret@proxy:8080/api', 'via http://me:[redacted]@proxy:8080/api'],
    ['without a name', 'redis://:secret@db:6379', 'redis://:[redacted]@db:6379'],
    [
      'behind a question mark',
      'postgres://db/bot?password=secret&x=1',
      'postgres://db/bot?password=[redacted]&x=1',
    ],
  ])('are taken out: %s', (_, said, left) => {
    expect(redact(said)).toBe(left);
    expect(JSON.parse(logged((log) => log.info(said))[0] ?? '').msg).toBe(left);
  });

  test.each([
    'http://127.0.0.1:8080/api/users/@me',
    'postgres://db:5432/bot',
    'https://discord.com/api/v10/channels/1/messages',
    'somebody@example.org: hello',
  ])('are not seen in %s', (said) => {
    expect(redact(said)).toBe(said);
  });

  test('that are ordinary words or numbers leave every line whole', () => {
    const common = redaction({ STORAGE_URL: 'postgres://bot:level@db/1', DISCORD_API_URL: 'http://a:1@b' });
    const [line = ''] = logged((log) => log.info({ attempts: 11 }, 'level 1'), common);
    expect(JSON.parse(line)).toMatchObject({ level: 30, attempts: 11, msg: '[redacted] [redacted]' });
  });

  test('that are short are not seen in longer words', () => {
    const short = redaction({ STORAGE_URL: 'postgres://bot:abc@db/1' });
    expect(short('abc, "abc" and abcde')).toBe('[redacted], "[redacted]" and abcde');
    const long = redaction({ STORAGE_URL: 'postgres://bot:hunter22@db/1' });
    expect(long('%3Ahunter22%40')).toBe('%3A[redacted]%40');
  });

  test('that are no well-formed address part are taken out as they are', () => {
    const odd = redaction({ STORAGE_URL: 'redis://:50%off@db' });
    expect(odd('tried 50%off')).toBe('tried [redacted]');
  });
});

function logged(write: (log: Log) => void, redact = redaction(env)): string[] {
  const lines: string[] = [];
  write(createLog('trace', redact, { write: (line: string) => void lines.push(line) }));
  return lines;
}
