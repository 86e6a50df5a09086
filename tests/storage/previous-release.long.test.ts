import { copyFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { openStore } from '../../sandbox/store.ts';
import { aWorld } from '../e2e/world.ts';
import { aFolder } from './temporary-folder.ts';

/** What a bot of release 0.1.0 left behind in the middle of an outage: see `previous-release.ts`. */
const left = resolve(import.meta.dirname, 'release-0.1.0.sqlite');

type Fields = Record<string, unknown>;
type Row = { key: string; value: unknown };

/** The records as they stand in the file, read past the program. */
function rowsIn(path: string): Row[] {
  const database = new DatabaseSync(path, { readOnly: true });
  const rows = database.prepare("SELECT key, value FROM keyv WHERE key != 'schema' ORDER BY key").all();
  database.close();
  return rows.map(({ key, value }) => ({ key: String(key), value: JSON.parse(String(value)).value }));
}

test('a database of the previous release opens, with every record and every field it had', async () => {
  const path = join(await aFolder(), 'bot.sqlite');
  await copyFile(left, path);
  const rows = rowsIn(path);
  const kinds = Object.groupBy(rows, ({ key }) => key.slice(0, key.indexOf(':')));
  expect(Object.entries(kinds).map(([kind, some]) => `${some?.length} ${kind}`)).toEqual([
    '6 delivery',
    '1 incident',
    '1 outage',
    '5 subscription',
    '1 watch',
  ]);

  const store = await openStore(`sqlite://${path}`);
  const loaded = await store.load();
  await store.close();
  const isOutage = ({ key }: Row) => key.startsWith('outage:');
  for (const { key, value } of rows.filter((row) => !isOutage(row))) {
    const entry = loaded.find((candidate) => `${candidate.kind}:${candidate.key}` === key);
    expect(entry?.value, key).toMatchObject(asItIsNow(value as Fields));
  }
  // What was a row for each outage of the past is one history now.
  const outages = rows.filter(isOutage).map(({ key, value }) => {
    return { id: key.replace('outage:', ''), ...(value as object), relapses: 0 };
  });
  expect(loaded.find(({ kind }) => kind === 'history')?.value).toEqual({ outages });
  expect(loaded).toHaveLength(rows.length - outages.length + 1);
});

/** A record of the previous release, in which an outage that ran was one that was not resolved. */
function asItIsNow(value: Fields): Fields {
  const { resolved, incident, lastIncident, ...kept } = value;
  return {
    ...kept,
    ...(resolved === null && { phase: 'down', end: null, relapse: null }),
    ...(isFields(incident) && { incident: asItIsNow(incident) }),
    ...(isFields(lastIncident) && { lastIncident: { id: lastIncident['id'], phase: 'over' } }),
  };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

test('what the previous release owed is paid by this one, and a paused channel is tried once more', async () => {
  const { folder, discord, startBot } = await aWorld();
  const path = join(folder, 'bot.sqlite');
  await copyFile(left, path);
  const owed = owedIn(rowsIn(path));
  expect(owed).toHaveLength(6);

  await startBot();
  const unpaid = () =>
    owed.filter((path) => !discord.requests.some((request) => request.path.endsWith(path)));
  await discord.waitFor(() => unpaid().length === 0, { timeoutMs: 45_000 });
});

/** What is to be asked of Discord for the end of the outage: to edit an alert, or to post where there is none. */
function owedIn(rows: readonly Row[]): string[] {
  return rows
    .filter(({ key }) => key.startsWith('delivery:'))
    .map(({ value }) => value as { channelId: string; messageId: string | null })
    .map(({ channelId, messageId }) =>
      messageId === null ? `/channels/${channelId}/messages` : `/channels/${channelId}/messages/${messageId}`,
    );
}
