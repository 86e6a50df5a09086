import { expect, onTestFinished, test } from 'vitest';
import { hashesThereAndBack } from './moves.ts';
import { aPostgres } from './servers.ts';

test('of 100000 subscriptions and 1000 incidents to PostgreSQL and back gives the same hash', {
  timeout: 300_000,
  tags: 'postgresql',
}, async () => {
  const server = await aPostgres();
  onTestFinished(() => server.stop());
  expect(await hashesThereAndBack(await server.freshUrl(), 100_000)).toHaveLength(1);
});
