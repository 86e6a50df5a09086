import { expect } from 'vitest';
import { openStore, subscribe } from '../../sandbox/store.ts';
import { newPanel } from '../../src/panels/panel.ts';
import { aWorld, finished, words } from '../e2e/world.ts';
import { watched } from './watched-bot.ts';

const patience = { timeout: 60_000 };
const zone = 'Pacific/Chatham';
const said = 'Planted words that Discord said';
const quietHours = { from: 0, until: 60, zone };

/** A bot in an outage that keeps some of everything about servers, channels, roles and people, and all of that. */
export async function plantedBot() {
  const world = await aWorld();
  const { discord, characterAi, folder } = world;
  const guild = discord.guild({ name: 'Planted server', bot: ['ManageWebhooks'] });
  const [told, refused, paused, panel, follower] = [
    guild.channel({ name: 'planted-told' }),
    guild.channel({ name: 'planted-refused' }),
    guild.channel({ name: 'planted-paused' }),
    guild.channel({ name: 'planted-panel' }),
    guild.channel({ name: 'planted-follower' }),
  ];
  const news = guild.channel({ name: 'planted-news', type: 'announcement' });
  const role = guild.role({ name: 'Planted role' });
  const url = `sqlite://${folder}/bot.sqlite`;
  await subscribe(url, [told, refused, paused, follower], (channel) =>
    channel === follower ? { roleId: null } : { roleId: role.id, settings: { quietHours } },
  );
  const fault = { channel: refused, times: Number.POSITIVE_INFINITY, with: { status: 503 } };
  discord.fail({ route: 'POST /channels/:channel/messages', ...fault });
  paused.deny('ViewChannel');
  const store = await openStore(url);
  const kept = newPanel({ guildId: guild.id, channelId: panel.id }, 'en', Date.now());
  const value = { ...kept, paused: { at: Date.now(), missing: [], said } };
  await store.write([{ kind: 'panel', key: panel.id, value }]);
  await store.close();

  const env = { HTTP_PORT: '0', METRICS_PORT: '0', NEWS_CHANNEL_ID: news.id };
  const its = await watched(await world.startBot(env));
  await discord.waitFor(() => follower.webhooks.length > 0, { timeoutMs: patience.timeout });
  await characterAi.breakDown();
  await discord.waitFor(() => told.messages.length > 0, { timeoutMs: patience.timeout });
  const member = guild.member({ name: 'Planted person' });
  const [alert] = told.messages;
  if (alert === undefined) expect.fail('nothing was told');
  const listed = member.in(told).pressUnknown(alert, 'cai-error:tell-me');
  expect(words(await finished(world, listed))).toContain('one direct message');
  const started = its.bot.lines.find((line) => line.includes('tells over HTTP')) ?? '';
  const { port, metricsPort }: { port: number; metricsPort: number } = JSON.parse(started);
  const keeps = async () => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text();
  const kinds = ['subscriptions{state="paused"}', 'panels{state="paused"}', 'follows{state="on"}'];
  for (const kind of [...kinds, 'deliveries_owed'])
    await expect.poll(keeps, patience).toContain(`cai_status_bot_${kind} 1`);

  const channels = [told, refused, paused, panel, follower, news, member.inDirectMessage().channel];
  const secrets = [
    ...channels.flatMap(({ id, messages }) => [id, ...messages.map((message) => message.id)]),
    ...[guild.id, role.id, member.id, ...follower.webhooks.map(({ id }) => id)],
    ...['planted-', 'Planted', zone, said, discord.token, folder],
  ];
  return { address: its.address, ports: [port, metricsPort], secrets };
}
