import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { DiscordAPIError, RESTJSONErrorCodes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { codes, kindOf } from '../../src/sending/discord-codes.ts';
import { outcomeOf } from '../../src/sending/outcome.ts';

const known = Object.values(RESTJSONErrorCodes).filter((code) => typeof code === 'number');

function refusal(status: number, code: number | string, message = 'No') {
  return new DiscordAPIError({ code, message } as never, code, status, 'POST', '/channels/1/messages', {});
}

test('no code is of two kinds', () => {
  const all = Object.values(codes).flat();
  expect(new Set(all).size).toBe(all.length);
});

test.each(known)('code %i is what the guide to running the bot says', async (code) => {
  const guide = await readFile(resolve(import.meta.dirname, '../../docs/operating.md'), 'utf8');
  const [, table = ''] = guide.split('\n## What Discord refuses\n');
  const rows = [...table.matchAll(/^\| ([^|]+) \| `([\w-]+)` \|/gm)];
  const kind = rows.find(([, listed = '']) => listed.match(/\d+/g)?.includes(String(code)))?.[2];
  expect(kindOf(code)).toBe(kind ?? 'moment');
});

test('only what is wrong about the message itself is never sent again', () => {
  const dropped = known.filter((code) => outcomeOf(refusal(400, code)).kind === 'refused');
  expect(dropped.toSorted()).toEqual([...codes.body].toSorted());
});

describe('an answer of Discord', () => {
  test.each([
    [401, 50014, { kind: 'unauthorized' }],
    [404, 10003, { kind: 'channel-gone' }],
    [403, 50278, { kind: 'channel-gone' }],
    [404, 10008, { kind: 'message-gone' }],
    [403, 50001, { kind: 'forbidden', missing: [], said: 'No (50001)' }],
    [403, 160005, { kind: 'forbidden', missing: ['Manage Threads'] }],
    [400, 50035, { kind: 'refused', detail: '50035 No' }],
    [400, 160006, { kind: 'failed', refusal: { said: 'No (160006)', isLasting: true } }],
    [403, 20016, { kind: 'failed', refusal: { said: 'No (20016)', isLasting: false } }],
    [418, 987_654, { kind: 'failed', refusal: { said: 'No (987654)', isLasting: false } }],
    [400, 1e308, { kind: 'failed', refusal: { isLasting: false } }],
  ])('of %i with code %i', (status, code, outcome) => {
    expect(outcomeOf(refusal(status, code))).toMatchObject(outcome);
  });

  test.each([
    [403, 40333],
    [403, '50013'],
    [403, 'blocked'],
  ])('of %i with %s comes from something in between, and says nothing about the message', (status, code) => {
    expect(outcomeOf(refusal(status, code))).toEqual({ kind: 'failed', detail: 'No', isUnsent: true });
  });

  test('is shown in one short line, however much it says', () => {
    const outcome = outcomeOf(refusal(400, 160006, `${'x'.repeat(5_000)}\nand more`));
    expect(outcome).toMatchObject({ kind: 'failed', refusal: { said: `${'x'.repeat(150)} (160006)` } });
    expect(JSON.stringify(outcome).length).toBeLessThan(700);
  });
});
