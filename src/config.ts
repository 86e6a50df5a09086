import { z } from 'zod';
import type { Expectation } from './health/reading.ts';

export type Target = { name: string; expects: Expectation; url: string };

export type Config = {
  token: string;
  apiUrl: string;
  guildId: string | null;
  /** An announcement channel where outages are published for other channels to follow. */
  newsChannelId: string | null;
  /** The shards of this process among all; null: it is alone and takes all that Discord recommends. */
  part: { shards: number[]; count: number } | null;
  storageUrl: string;
  probeIntervalMs: number;
  targets: Target[];
  controlUrls: string[];
  statusPageUrl: string;
  vantage: 'globalping' | 'off';
  contactUrl: string;
  readsScreenshots: boolean;
  logLevel: string;
  /** Where the bot tells over HTTP what it sees; null: nowhere. `metricsPort`: where it tells operators how it is itself; null: there, too. */
  http: { host: string; port: number; metricsPort: number | null } | null;
  /** How others reach that, with no slash at its end; null: nobody has said. */
  publicUrl: string | null;
  /** Where others add the bot to their Discord; null: that is not offered. */
  inviteUrl: string | null;
};

export type ConfigResult = { config: Config } | { problems: string[] };

const defaultTargets = [
  'api:health:https://neo.character.ai/health',
  'chat:api:wss://neo.character.ai/ws/',
  'account:api:https://plus.character.ai/',
  'web:web:https://character.ai/',
].join(',');
const defaultControls = 'https://www.gstatic.com/generate_204,https://cp.cloudflare.com/generate_204';

/** Reads the environment. Every problem is reported: which variable, what is wrong with it, an example that works. */
export function readConfig(env: Record<string, string | undefined>): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()])
      .filter(([, value]) => value !== ''),
  );
  const parsed = together.safeParse(given);
  if (!parsed.success) return { problems: parsed.error.issues.map(describe) };
  const { DISCORD_TOKEN: token, ...rest } = parsed.data;
  return {
    config: {
      token,
      apiUrl: rest.DISCORD_API_URL,
      guildId: rest.DISCORD_GUILD_ID ?? null,
      newsChannelId: rest.NEWS_CHANNEL_ID ?? null,
      part: rest.SHARDS && rest.SHARD_COUNT ? { shards: rest.SHARDS, count: rest.SHARD_COUNT } : null,
      storageUrl: rest.STORAGE_URL,
      probeIntervalMs: rest.PROBE_INTERVAL_SECONDS * 1000,
      targets: rest.PROBE_TARGETS,
      controlUrls: rest.CONTROL_URLS,
      statusPageUrl: rest.STATUS_PAGE_URL,
      vantage: rest.VANTAGE,
      contactUrl: rest.CONTACT_URL ?? profileOf(token),
      readsScreenshots: rest.SCREENSHOTS === 'on',
      logLevel: rest.LOG_LEVEL,
      http:
        rest.HTTP_PORT === undefined
          ? null
          : { host: rest.HTTP_HOST, port: rest.HTTP_PORT, metricsPort: rest.METRICS_PORT ?? null },
      publicUrl: rest.PUBLIC_URL ?? null,
      inviteUrl: rest.INVITE_URL ?? null,
    },
  };
}

/** What `/cai-status` has room for, and more than any service needs. */
const mostTargets = 8;

/** For sixteen million servers; more is a slip of the finger. */
const mostShards = 16_384;

/** Looking more seldom than this, an outage would be old news. */
const longestInterval = 300;

const missingToken =
  "is missing. Put your bot's token into .env, or try the bot without a Discord account: npm run sandbox";

const settings = z.object({
  DISCORD_TOKEN: z
    .string(missingToken)
    .refine(
      (token) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) && /^\d{17,20}$/.test(botIdIn(token)),
      "is not a bot token: three parts joined by dots, with no 'Bot ' in front and no quotes around it",
    ),
  DISCORD_API_URL: httpUrl()
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'is not a server id (17 to 20 digits)')
    .optional(),
  NEWS_CHANNEL_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'is not a channel id (17 to 20 digits)')
    .optional(),
  SHARDS: z
    .string()
    .transform((text, context) => shardsIn(text, context))
    .optional(),
  SHARD_COUNT: z.coerce
    .number('is not a number')
    .refine(
      (count) => Number.isInteger(count) && count >= 1 && count <= mostShards,
      `must be from 1 to ${mostShards}`,
    )
    .optional(),
  STORAGE_URL: z
    .string()
    .regex(/^(sqlite|postgres(ql)?|rediss?|valkeys?):\/\/.+/, 'is not a place to store things that I know')
    .default('sqlite://data/bot.sqlite'),
  PROBE_INTERVAL_SECONDS: z.coerce
    .number('is not a number of seconds')
    .refine(
      (seconds) => Number.isInteger(seconds) && seconds >= 1 && seconds <= longestInterval,
      `must be whole seconds from 1 to ${longestInterval}`,
    )
    .default(30),
  PROBE_TARGETS: list(defaultTargets)
    .transform((texts, context) => texts.flatMap((text) => target(text, context)))
    .refine((all) => all.length <= mostTargets, `names more than ${mostTargets} targets`)
    .refine(
      (all) => all.every(({ name }) => !/^(status-page|vantage|control-\d+)$/.test(name)),
      'uses a name of mine',
    )
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'uses a name twice'),
  CONTROL_URLS: list(defaultControls).refine((urls) => urls.every(isHttpUrl), 'must be http(s) addresses'),
  STATUS_PAGE_URL: httpUrl().default('https://status.character.ai/api/v2/summary.json'),
  VANTAGE: z.enum(['globalping', 'off'], 'is neither globalping nor off').default('globalping'),
  // As an address is sent: a header may not hold every letter that people write in one.
  CONTACT_URL: httpUrl()
    .transform((url) => new URL(url).href)
    .optional(),
  SCREENSHOTS: z.enum(['on', 'off'], 'is neither on nor off').default('on'),
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'fatal'],
      'is not trace, debug, info, warn, error or fatal',
    )
    .default('info'),
  // 0 takes any free one.
  HTTP_PORT: port(),
  METRICS_PORT: port(),
  HTTP_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'is not an address or the name of a machine')
    .default('127.0.0.1'),
  PUBLIC_URL: httpUrl()
    .refine((url) => !/[?#]/.test(url), 'has a ? or # in it, after which nothing can be added')
    .transform((url) => new URL(url).href.replace(/\/+$/, ''))
    .optional(),
  INVITE_URL: httpUrl()
    .transform((url) => new URL(url).href)
    .optional(),
});

/** What only makes sense side by side. */
const together = settings.superRefine(({ SHARDS: shards, SHARD_COUNT: count, STORAGE_URL: url }, context) => {
  const complain = (name: string, message: string) =>
    context.addIssue({ code: 'custom', path: [name], message });
  if (shards && !count) complain('SHARD_COUNT', 'is missing: SHARDS names a part of how many?');
  if (count && !shards)
    complain('SHARDS', 'is missing: which of the SHARD_COUNT shards does this process take?');
  if (shards && count && shards.some((shard) => shard >= count)) {
    complain('SHARDS', `names a shard that does not exist: of ${count} the last is ${count - 1}`);
  }
  if (shards && count && shards.length < count && url.startsWith('sqlite:')) {
    complain(
      'SHARDS',
      'names a part, and the processes with the others need one memory: set STORAGE_URL to postgres:// or redis://',
    );
  }
});

const examples: Record<string, string> = {
  DISCORD_TOKEN: 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.the-rest-of-it',
  DISCORD_API_URL: 'https://discord.com/api',
  DISCORD_GUILD_ID: '123456789012345678',
  NEWS_CHANNEL_ID: '123456789012345678',
  SHARDS: '0-3',
  SHARD_COUNT: '16',
  STORAGE_URL: 'sqlite://data/bot.sqlite',
  PROBE_INTERVAL_SECONDS: '30',
  PROBE_TARGETS: 'chat:api:wss://neo.character.ai/ws/,web:web:https://character.ai/',
  CONTROL_URLS: defaultControls,
  STATUS_PAGE_URL: 'https://status.character.ai/api/v2/summary.json',
  VANTAGE: 'globalping',
  CONTACT_URL: 'https://example.org/about-my-bot',
  SCREENSHOTS: 'off',
  LOG_LEVEL: 'info',
  HTTP_PORT: '8080',
  HTTP_HOST: '127.0.0.1',
  METRICS_PORT: '9090',
  PUBLIC_URL: 'https://status.example.org',
  INVITE_URL: 'https://discord.com/oauth2/authorize?client_id=123456789012345678',
};

function describe(issue: z.core.$ZodIssue): string {
  const name = String(issue.path[0]);
  return `${name} ${issue.message}. Example: ${name}=${examples[name]}`;
}

function list(fallback: string) {
  return z
    .string()
    .default(fallback)
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
    .refine((items) => items.length > 0, 'is empty');
}

function shardsIn(text: string, context: z.RefinementCtx): number[] {
  const ranges = text.split(',').map((range) => {
    const [, first, last = first] = /^\s*(\d{1,5})(?:\s*-\s*(\d{1,5}))?\s*$/.exec(range) ?? [];
    const length = Math.max(0, Math.min(mostShards, Number(last) - Number(first) + 1)) || 0;
    return Array.from({ length }, (_, index) => Number(first) + index);
  });
  const shards = ranges.flat();
  if (ranges.every(({ length }) => length > 0) && new Set(shards).size === shards.length) return shards;
  context.addIssue({ code: 'custom', message: 'is not a list of shards such as 0-3 or 0,2' });
  return z.NEVER;
}

function target(text: string, context: z.RefinementCtx): Target[] {
  const [, name = '', expects = '', url = ''] = /^([\w-]{1,32}):(health|api|web):(.+)$/.exec(text) ?? [];
  if (isHttpUrl(url) || isSocketUrl(url)) return [{ name, expects: expects as Expectation, url }];
  context.addIssue({
    code: 'custom',
    message: `has ${JSON.stringify(text.slice(0, 80))}, which is not name:health|api|web:address`,
  });
  return [];
}

function port() {
  return z.coerce
    .number('is not a port')
    .refine((port) => Number.isInteger(port) && port >= 0 && port <= 65_535, 'is not a port (0 to 65535)')
    .optional();
}

function httpUrl() {
  return z.string().refine(isHttpUrl, 'is not an http(s) address');
}

function isHttpUrl(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

function isSocketUrl(text: string): boolean {
  return /^wss?:$/.test(URL.parse(text)?.protocol ?? '');
}

/** Its Discord profile is the honest default for "who is asking". */
function profileOf(token: string): string {
  return `https://discord.com/users/${botIdIn(token)}`;
}

/** The first part of a bot token is the bot's user id. */
export function botIdIn(token: string): string {
  return Buffer.from(token.split('.')[0] ?? '', 'base64').toString();
}
