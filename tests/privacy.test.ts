import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { oneOfEveryKind } from './storage/entries.ts';

const text = await readFile(resolve(import.meta.dirname, '../PRIVACY.md'), 'utf8');
const [, stored = ''] = text.split(/^## Appendix: every stored field$/m);

/** The fields that the table below a kind's name lists in its first column. */
function listed(kind: string): string[] {
  const table = stored.split(`(\`${kind}\`)`)[1]?.split('\n\n')[1] ?? '';
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name ?? ''));
}

test('PRIVACY.md names every kind of record', () => {
  const kinds = new Set(oneOfEveryKind.map(({ kind }) => kind));
  expect([...kinds].filter((kind) => !stored.includes(`\`${kind}\``))).toEqual([]);
});

test.each(['subscription', 'delivery', 'panel', 'follow'])(
  'PRIVACY.md lists every field of a %s, and no other',
  (kind) => {
    const records = oneOfEveryKind.filter((entry) => entry.kind === kind);
    const fields = new Set(records.flatMap(({ value }) => Object.keys(value)));
    expect(fields.size).toBeGreaterThan(5);
    expect(listed(kind).toSorted()).toEqual([...fields].toSorted());
  },
);

test('what is stored besides holds no id of Discord', () => {
  const withIds = ['subscription', 'delivery', 'panel', 'follow', 'bulletin', 'requests', 'responses'];
  const others = oneOfEveryKind.filter(({ kind }) => !withIds.includes(kind));
  expect(JSON.stringify(others)).not.toMatch(/channelId|guildId|roleId|userId|messageId/);
});
