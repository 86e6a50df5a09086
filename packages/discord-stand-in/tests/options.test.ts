import { expect, test } from 'vitest';
import { aDiscord, call } from './client.ts';

const unknownKey = { content: 'Hello', colour: 'red' };

test('answers are on their way for as long as ordered, and take effect before', async () => {
  const discord = await aDiscord({ latencyMs: 300 });
  const channel = discord.guild({ name: 'Readers' }).channel({ name: 'general' });
  const askedAt = performance.now();
  const asked = call(discord, 'POST', `/channels/${channel.id}/messages`, { content: 'Hello' });
  const firstOf = await Promise.race([
    asked.then(() => 'the answer'),
    discord.waitFor(() => channel.messages.length === 1).then(() => 'the effect'),
  ]);
  expect(firstOf).toBe('the effect');
  expect((await asked).status).toBe(200);
  // Timers may fire a little early.
  expect(performance.now() - askedAt).toBeGreaterThanOrEqual(295);
});

test('a body that departs from the schema is refused, unless nothing is checked', async () => {
  const statuses = [];
  for (const checked of [true, false]) {
    const discord = await aDiscord({ checked });
    const channel = discord.guild({ name: 'Readers' }).channel({ name: 'general' });
    statuses.push((await call(discord, 'POST', `/channels/${channel.id}/messages`, unknownKey)).status);
    expect(discord.violations.length).toBe(checked ? 1 : 0);
  }
  expect(statuses).toEqual([400, 200]);
});
