import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { ComponentType, MessageFlags } from 'discord.js';
import { expect, test, vi } from 'vitest';
import type { Channel, Discord } from '../../packages/discord-stand-in/index.ts';
import { realTime } from '../../sandbox/store.ts';
import type { Delivery } from '../../src/alerts/outbox.ts';
import type { Subscription } from '../../src/alerts/subscription.ts';
import { openEngine } from '../../src/storage/open-engine.ts';
import { aWorld, shown } from '../e2e/world.ts';
import { describeEverywhere } from './engines.ts';
import { aFolder } from './temporary-folder.ts';

/** What `previous-release.ts` left behind, run with the last program of each format, in the middle of an outage. */
const files = { 1: 'release-0.1.0', 4: 'format-4', 5: 'format-5', 6: 'format-6' };
const patience = { timeoutMs: 60_000 };
const old = 'as it was';

type Row = { key: string; value: unknown };

async function rowsIn(file: string): Promise<Row[]> {
  // SQLite writes beside what it opens, even only to read.
  const path = join(await aFolder(), file);
  await copyFile(resolve(import.meta.dirname, `${file}.sqlite`), path);
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare('SELECT key, value FROM keyv').all();
  database.close();
  return rows.map(({ key, value }) => ({ key: String(key), value: JSON.parse(String(value)).value }));
}

function records<T>(rows: readonly Row[], kind: string): T[] {
  return rows.filter(({ key }) => key.startsWith(`${kind}:`)).map(({ value }) => value as T);
}

/** The rows, with a server, channels and messages of this Discord in the place of those that were there. */
async function movedTo(discord: Discord, rows: readonly Row[]): Promise<Row[]> {
  const guild = discord.guild({ name: 'Readers' });
  const ids = new Map<string, string>();
  const ask = async (path: string, body: object): Promise<string> => {
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const url = `${discord.apiUrl}/v10${path}`;
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return String(((await response.json()) as { id: string }).id);
  };
  type Place = Pick<Delivery, 'channelId' | 'guildId' | 'roleId' | 'messageId' | 'audience'>;
  for (const { channelId, guildId, roleId } of records<Place>(rows, 'subscription')) {
    ids.set(guildId, guild.id);
    ids.set(channelId, guild.channel({ name: channelId, type: 'announcement' }).id);
    if (roleId !== null) ids.set(roleId, guild.role({ name: 'C.AI news', mentionable: true }).id);
  }
  for (const { channelId } of records<Place>(rows, 'panel'))
    ids.set(channelId, guild.channel({ name: channelId }).id);
  const reader = guild.member({ name: 'Rita' });
  for (const { audience, channelId } of records<Place>(rows, 'delivery'))
    if (audience === 'person')
      ids.set(channelId, await ask('/users/@me/channels', { recipient_id: reader.id }));
  async function post({ channelId, messageId }: Place, message: object): Promise<void> {
    if (messageId === null) return;
    const body = { ...message, allowed_mentions: { parse: [] } };
    ids.set(messageId, await ask(`/channels/${ids.get(channelId)}/messages`, body));
  }
  for (const delivery of records<Place>(rows, 'delivery')) await post(delivery, { content: old });
  const components = [{ type: ComponentType.TextDisplay, content: old }];
  const panel = { flags: MessageFlags.IsComponentsV2, components };
  for (const each of records<Place>(rows, 'panel')) await post(each, panel);
  const text = JSON.stringify(rows).replace(/\d{17,20}/g, (id) => ids.get(id) ?? id);
  return JSON.parse(text);
}

async function plantAll(url: string, rows: readonly Row[]): Promise<void> {
  const engine = await openEngine(url, realTime);
  for (const { key, value } of rows) await engine.put(key, value);
  await engine.close();
}

describeEverywhere('a store of an earlier format', ({ freshUrl }) => {
  test.each(Object.entries(files))(
    '%s opens in mid-outage, and each channel is told the end as it was to be then',
    async (_, file) => {
      const world = await aWorld();
      const { discord } = world;
      const rows = await movedTo(discord, await rowsIn(file));
      const url = await freshUrl();
      await plantAll(url, rows);
      const channelOf = ({ channelId }: { channelId: string }) =>
        discord.channels().find(({ id }) => id === channelId) as Channel;
      const subscriptions = new Map(
        records<Subscription>(rows, 'subscription').map((each) => [each.channelId, each]),
      );
      const owed = records<Delivery>(rows, 'delivery').map((delivery) => {
        const isEdited = subscriptions.get(delivery.channelId)?.settings?.end === 'edit';
        // One that was told nothing gets one message about all of it.
        return { channel: channelOf(delivery), messages: delivery.messageId === null || isEdited ? 1 : 2 };
      });
      expect(owed.length).toBeGreaterThan(5);

      const bot = await world.startBot({ STORAGE_URL: url });
      const told = () =>
        owed.map(({ channel }) => (shown(channel).includes(old) ? 0 : channel.messages.length));
      const due = owed.map(({ messages }) => messages);
      await vi.waitFor(() => expect(told()).toEqual(due), { timeout: patience.timeoutMs, interval: 100 });
      const panels = records<{ channelId: string }>(rows, 'panel').map(channelOf);
      await discord.waitFor(() => panels.every(({ messages }) => messages[0]?.editedAt !== null), patience);
      bot.signal('SIGTERM');
      await bot.exit;
      expect(told()).toEqual(due);
      for (const { messages } of panels) expect(messages).toHaveLength(1);
      const all = discord.channels().flatMap(({ messages }) => messages);
      expect(all.flatMap(({ pings }) => pings.roles)).toEqual([]);
    },
  );
});
