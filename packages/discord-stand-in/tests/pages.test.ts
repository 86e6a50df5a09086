import { expect, test } from 'vitest';
import { aDiscord } from './client.ts';

const page = '<!DOCTYPE html><title>Access denied</title>';

test('what stands before Discord answers with a page on every route, with none of the headers of Discord', async () => {
  const discord = await aDiscord();
  discord.fail({ route: 'every route', times: 2, with: { status: 403, page } });
  for (const path of ['users/@me', 'gateway']) {
    const answer = await fetch(`${discord.apiUrl}/v10/${path}`);
    expect([answer.status, await answer.text()]).toEqual([403, page]);
    expect(answer.headers.get('content-type')).toContain('text/html');
  }
  expect((await fetch(`${discord.apiUrl}/v10/gateway`)).status).toBe(200);
});

test('a 429 of it is a line that says how long to wait in its header, if at all', async () => {
  const discord = await aDiscord();
  discord.fail({ route: 'GET /gateway', with: { status: 429, page: 'error code: 1015', retryAfter: 30 } });
  discord.fail({ route: 'GET /gateway', with: { status: 429, page: 'error code: 1015' } });
  for (const wait of ['30', null]) {
    const { headers } = await fetch(`${discord.apiUrl}/v10/gateway`);
    expect([headers.get('retry-after'), headers.get('via')]).toEqual([wait, null]);
    expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
  }
});
