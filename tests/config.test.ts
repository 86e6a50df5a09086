import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const token = `${Buffer.from('123456789012345678').toString('base64')}.Gabcde.aaaaaaaaaaaaaaaaaaaaaaaaaaa`;

function problems(env: Record<string, string>): string[] {
  const result = readConfig({ DISCORD_TOKEN: token, ...env });
  return 'problems' in result ? result.problems : [];
}

function configOf(env: Record<string, string>) {
  const result = readConfig({ DISCORD_TOKEN: token, ...env });
  if ('problems' in result) throw new Error(result.problems.join('\n'));
  return result.config;
}

describe('with nothing but a token', () => {
  test('the bot watches C.AI every 30 seconds and keeps its memory in data/bot.sqlite', () => {
    const config = configOf({});
    expect(config.probeIntervalMs).toBe(30_000);
    expect(config.storageUrl).toBe('sqlite://data/bot.sqlite');
    expect(config.targets.map(({ name, expects }) => `${name}:${expects}`)).toEqual([
      'api:health',
      'chat:api',
      'account:api',
      'web:web',
    ]);
    expect(config.controlUrls).toHaveLength(2);
  });

  test("it names its own Discord profile as the contact for C.AI's engineers", () => {
    expect(configOf({}).contactUrl).toBe('https://discord.com/users/123456789012345678');
  });
});

test('a slash at the end of the address of the API does not get into the middle of others', () => {
  expect(configOf({ DISCORD_API_URL: 'https://discord.com/api/' }).apiUrl).toBe('https://discord.com/api');
});

test('a contact with letters of all languages is one that a header can hold', () => {
  expect(configOf({ CONTACT_URL: 'https://example.org/über/🤖' }).contactUrl).toBe(
    'https://example.org/%C3%BCber/%F0%9F%A4%96',
  );
});

test('nothing is told over HTTP unless a port is set, and then to this machine alone', () => {
  expect(configOf({ HTTP_HOST: '0.0.0.0' }).http).toBeNull();
  expect(configOf({ HTTP_PORT: '8080' }).http).toEqual({
    host: '127.0.0.1',
    port: 8080,
    metricsPort: null,
  });
  expect(configOf({ HTTP_PORT: '8080', METRICS_PORT: '9090' }).http).toMatchObject({ metricsPort: 9090 });
});

test('screenshots are read unless that is switched off', () => {
  expect(configOf({}).readsScreenshots).toBe(true);
  expect(configOf({ SCREENSHOTS: 'off' }).readsScreenshots).toBe(false);
});

test('an empty line in .env is the same as none', () => {
  expect(configOf({ LOG_LEVEL: '', DISCORD_GUILD_ID: ' ' })).toMatchObject({
    logLevel: 'info',
    guildId: null,
  });
});

test('without a token, both ways on are named', () => {
  const [problem] = problems({ DISCORD_TOKEN: '' });
  expect(problem).toMatch(/^DISCORD_TOKEN is missing/);
  expect(problem).toContain('.env');
  expect(problem).toContain('npm run sandbox');
});

test.each([
  ['DISCORD_TOKEN', 'Bot abc.def.ghi', "with no 'Bot ' in front"],
  ['DISCORD_TOKEN', 'abc.def.ghi', 'not a bot token'],
  ['DISCORD_TOKEN', `"${token}"`, 'no quotes around it'],
  ['DISCORD_API_URL', 'discord.com', 'not an http(s) address'],
  ['DISCORD_GUILD_ID', 'my server', 'not a server id'],
  ['NEWS_CHANNEL_ID', '#news', 'not a channel id'],
  ['STORAGE_URL', 'mysql://somewhere', 'not a place to store things'],
  ['SCREENSHOTS', 'sometimes', 'neither on nor off'],
  ['PROBE_INTERVAL_SECONDS', 'fast', 'not a number'],
  ['PROBE_INTERVAL_SECONDS', '301', 'whole seconds from 1 to 300'],
  ['PROBE_INTERVAL_SECONDS', '-30', 'whole seconds from 1 to 300'],
  ['PROBE_INTERVAL_SECONDS', '1.5', 'whole seconds'],
  ['PROBE_INTERVAL_SECONDS', '0', 'whole seconds from 1 to 300'],
  ['PROBE_TARGETS', 'api:https://neo.character.ai/health', '"api:https://neo.character.ai/health"'],
  ['PROBE_TARGETS', 'api:health:ftp://example.org/', 'name:health|api|web:address'],
  ['PROBE_TARGETS', 'a:web:http://x.test/,a:web:http://y.test/', 'uses a name twice'],
  ['PROBE_TARGETS', ' , ', 'is empty'],
  ['PROBE_TARGETS', 'control-1:web:http://x.test/', 'uses a name of mine'],
  ['PROBE_TARGETS', 'vantage:web:http://x.test/', 'uses a name of mine'],
  ['PROBE_TARGETS', [...'abcdefghi'].map((name) => `${name}:web:http://x.test/`).join(), 'more than 8'],
  ['CONTROL_URLS', 'http://x.test/,nonsense', 'must be http(s) addresses'],
  ['STATUS_PAGE_URL', 'javascript:alert(1)', 'not an http(s) address'],
  ['LOG_LEVEL', 'loud', 'is not trace'],
  ['SHARD_COUNT', '0', 'must be from 1 to'],
  ['SHARD_COUNT', 'many', 'not a number'],
  ['HTTP_PORT', 'web', 'is not a port'],
  ['HTTP_PORT', '65536', 'is not a port (0 to 65535)'],
  ['HTTP_PORT', '80.5', 'is not a port (0 to 65535)'],
  ['METRICS_PORT', '-1', 'is not a port (0 to 65535)'],
  ['INVITE_URL', 'javascript:alert(1)', 'is not an http(s) address'],
  ['HTTP_HOST', 'http://localhost', 'is not an address'],
  ['PUBLIC_URL', 'status.example.org', 'is not an http(s) address'],
  ['PUBLIC_URL', 'https://example.org/?bot=1', 'has a ? or #'],
])('%s=%s is refused with what is wrong and an example', (name, value, wrong) => {
  const found = problems({ [name]: value });
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(new RegExp(`^${name} `));
  expect(found[0]).toContain(wrong);
  expect(found[0]).toContain(`Example: ${name}=`);
});

test('all problems are reported together, one line each', () => {
  const found = problems({
    DISCORD_TOKEN: '',
    DISCORD_GUILD_ID: 'x',
    STORAGE_URL: 'x',
    PROBE_INTERVAL_SECONDS: 'x',
    LOG_LEVEL: 'x',
  });
  expect(found).toHaveLength(5);
  expect(found.every((line) => !line.includes('\n'))).toBe(true);
});

describe('a process that is one of several', () => {
  const shared = { STORAGE_URL: 'postgres://bot@127.0.0.1/bot' };

  test('takes the shards that it is told to', () => {
    expect(configOf({ ...shared, SHARDS: '0-2, 5', SHARD_COUNT: '16' }).part).toEqual({
      shards: [0, 1, 2, 5],
      count: 16,
    });
    expect(configOf({ ...shared }).part).toBe(null);
  });

  test.each([
    [{ SHARDS: '3-1', SHARD_COUNT: '4' }, 'is not a list of shards'],
    [{ SHARDS: '0,x', SHARD_COUNT: '4' }, 'is not a list of shards'],
    [{ SHARDS: '0,0-1', SHARD_COUNT: '4' }, 'is not a list of shards'],
    [{ SHARDS: '0-99999', SHARD_COUNT: '4' }, 'of 4 the last is 3'],
    [{ SHARDS: '4', SHARD_COUNT: '4' }, 'of 4 the last is 3'],
    [{ SHARDS: '0' }, 'SHARD_COUNT is missing'],
    [{ SHARD_COUNT: '4' }, 'SHARDS is missing'],
    [{ SHARDS: '0', SHARD_COUNT: '4', STORAGE_URL: 'sqlite://bot.sqlite' }, 'need one memory'],
  ])('with %o it is told what is wrong', (env, wrong) => {
    const found = problems({ ...shared, ...env });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(wrong);
  });

  test('all shards in one process need no other memory than a file', () => {
    expect(configOf({ SHARDS: '0-3', SHARD_COUNT: '4' }).part?.shards).toEqual([0, 1, 2, 3]);
  });
});
