import { RESTEvents } from 'discord.js';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { discordClient } from '../../src/discord/client.ts';
import { noMetrics } from '../../src/metrics.ts';
import { leader } from '../../src/roles/leader.ts';
import { inRealTime } from '../../src/time.ts';
import { aStorage } from '../storage/engines.ts';

const log = pino({ level: 'silent' });
const token = `${Buffer.from('123456789012345678').toString('base64')}.Gabcde.aaaaaaaaaaaaaaaaaaaaaaaaaaa`;

test('however often a process leads and loses the lease, nothing listens any more', async () => {
  const settings = readConfig({ DISCORD_TOKEN: token });
  if ('problems' in settings) throw new Error(settings.problems.join());
  const { config } = settings;
  const client = discordClient(config, config.part, log);
  onTestFinished(() => client.destroy());
  const storage = await aStorage('sqlite://:memory:');
  const lease = await storage.lead();
  if (lease === null) throw new Error('somebody else leads');
  const lost = async () => Promise.reject(new Error('the lease is lost'));
  const clocks = { clock: Date.now, steadyClock: () => performance.now(), timer: inRealTime };
  const needs = { config, log, metrics: noMetrics, client, storage, ...clocks };
  const listeners = () => client.rest.listenerCount(RESTEvents.Response);
  const before = listeners();
  for (let times = 0; times < 5; times += 1) {
    const store = { ...lease.store, write: lost };
    await leader({ ...needs, lease: { ...lease, store }, remembered: [], onFatal() {} }).abandon();
  }
  expect(listeners()).toBe(before);
});
