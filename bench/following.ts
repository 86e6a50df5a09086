import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore } from '../sandbox/store.ts';
import type { StoredEntry } from '../src/storage/store.ts';
import type { FollowingFigures } from './following-bot.ts';

const channels = 100_000;
const share = 0.9;
const ceiling = 50;
const perServer = 20;
const atOnce = 20_000;
const newsId = '1000000000000000000';
const dayMs = 24 * 60 * 60_000;

/** What it takes to tell many channels of which most follow a news channel. */
export async function followingText(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cai-status-bot-following-'));
  const url = `sqlite://${join(folder, 'bot.sqlite')}`;
  await remember(url);
  const { sent, published, editsOfPublished, looksPerDay, requestsPerDay, rss } = await run(url);
  await rm(folder, { recursive: true });
  const perSecond = sent.count / sent.seconds;
  return (
    `Of ${channels} channels ${channels * share} follow, in simulated time: ${published} publication and ${editsOfPublished} edit tell them; ` +
    `the other ${sent.count} are told\nin ${sent.seconds.toFixed(0)} s, ${perSecond.toFixed(1)} a second, ` +
    `${((100 * perSecond) / ceiling).toFixed(1)} % of the ceiling. Looking after who follows takes ${requestsPerDay} requests a day, ` +
    `${looksPerDay}\nof them looks at webhooks. The most memory: ${(rss / 2 ** 20).toFixed(0)} MiB.`
  );
}

async function remember(url: string): Promise<void> {
  const store = await openStore(url);
  for (let from = 0; from < channels; from += atOnce)
    await store.write(Array.from({ length: atOnce }, (_, index) => entries(from + index)).flat());
  await store.close();
}

/** Those that follow were looked at at some time of the past day. */
function entries(number: number): StoredEntry[] {
  const channelId = String(1_100_000_000_000_000_000n + BigInt(number));
  const guildId = String(1_200_000_000_000_000_000n + BigInt(Math.floor(number / perServer)));
  const now = Date.now();
  const follows = number % 10 < share * 10;
  const subscription = {
    ...{ channelId, guildId, roleId: follows ? null : '1', createdAt: now, paused: null },
    lastDelivery: null,
  };
  const webhookId = String(1_300_000_000_000_000_000n + BigInt(number));
  const at = now - Math.floor((dayMs * number) / channels);
  return [
    { kind: 'subscription', key: channelId, value: subscription },
    ...(follows
      ? [
          {
            kind: 'follow',
            key: channelId,
            value: { channelId, guildId, newsId, state: 'on', webhookId, at },
          } as const,
        ]
      : []),
  ];
}

async function run(url: string): Promise<FollowingFigures> {
  const bot = fork(resolve(import.meta.dirname, 'following-bot.ts'), [url, newsId], {
    execArgv: ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8'],
  });
  process.once('exit', () => bot.kill('SIGKILL'));
  const told = once(bot, 'message');
  const [code, signal] = await once(bot, 'exit');
  if (code !== 0) throw new Error(`it ended with ${code ?? signal}`);
  const [figures] = await told;
  return figures as FollowingFigures;
}
