import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parser } from '@prometheus-io/lezer-promql';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { aSharedWorld, aWorld, shown } from '../e2e/world.ts';
import { startWatched, watched } from './watched-bot.ts';

const patience = { timeoutMs: 30_000 };

const shared = aSharedWorld({ HTTP_PORT: '0' });
let life: ReturnType<typeof aLifeInMetrics> | undefined;

/** What /metrics says of a real bot that has lived through an outage, and been asked about it. */
async function aLifeInMetrics() {
  const { discord, characterAi, bot } = shared();
  const { get } = await watched(bot);
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(channel);
  await admin.command('cai-alerts', { subcommand: 'subscribe' });
  await admin.command('cai-status');
  await characterAi.breakDown();
  await discord.waitFor(() => shown(channel).length === 2, patience);
  await characterAi.healthy();
  await discord.waitFor(() => shown(channel).length === 3, patience);
  const read = async () => (await get('/metrics')).text();
  await expect.poll(read, { timeout: 30_000 }).toContain('step="reply",outcome="sent"');
  return { metrics: await read(), secrets: [guild.id, channel.id, discord.token] };
}

test('tell what the bot lived through, and of no server, channel or token', async () => {
  life ??= aLifeInMetrics();
  const { metrics, secrets } = await life;
  const lines = metrics.split('\n');
  const found = (start: string) => lines.find((line) => line.startsWith(`cai_status_bot_${start}`));
  expect(lived.filter((start) => found(start) === undefined)).toEqual([]);
  expect(secrets.filter((secret) => metrics.includes(secret))).toEqual([]);
});

test('are clean to promtool', { tags: 'promtool' }, async () => {
  life ??= aLifeInMetrics();
  const { metrics } = await life;
  const { status, stdout, stderr } = spawnSync('promtool', ['check', 'metrics'], {
    input: metrics,
    encoding: 'utf8',
  });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('exist for every query of the dashboard, and stand in it if they are our own', async () => {
  const { get } = await startWatched(await aWorld());
  const families = familiesIn(await (await get('/metrics')).text());
  const queries = await dashboardQueries();
  expect(queries.length).toBeGreaterThan(20);
  const asked = new Set(queries.flatMap(namesIn));
  expect([...asked].filter((name) => !samplesOf(families).has(name))).toEqual([]);
  const own = [...families].filter(([name]) => name.startsWith('cai_'));
  expect(own.length).toBeGreaterThan(15);
  expect(own.filter(([name, type]) => !samplesIn(name, type).some((one) => asked.has(one)))).toEqual([]);
});

test.each(['rate(up[5m', 'sum by (', 'up{'])('a query that is none is found out: %s', (query) => {
  expect(() => namesIn(query)).toThrow(query);
});

const lived = [
  'readings_total{source="api",verdict="fail"}',
  'readings_total{source="control-1",verdict="ok"}',
  'deliveries_total{step="start",outcome="sent"} 1',
  'deliveries_total{step="update",outcome="sent"}',
  'deliveries_total{step="reply",outcome="sent"} 1',
  'interaction_first_answer_seconds_count{command="cai-status",by="command"} 1',
  'interaction_first_answer_seconds_count{command="cai-alerts",by="command"} 1',
  'discord_responses_total{client="alerts",code="200"}',
  'discord_invalid_requests_total{client="alerts"} 0',
  'verdict{verdict="recovering"} 1',
  'verdict{verdict="down"} 0',
  'incident_open{severity="outage"} 0',
  'incident_age_seconds 0',
  'subscriptions{state="active"} 1',
  'deliveries_owed 0',
  'oldest_owed_delivery_age_seconds 0',
  'gateway_connected 1',
  'leading 1',
  'state_age_seconds 0',
];

/** Families by name, with their type. */
function familiesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name = '', type = '']) => [name, type]),
  );
}

function samplesOf(families: ReadonlyMap<string, string>): Set<string> {
  return new Set([...families].flatMap(([name, type]) => samplesIn(name, type)));
}

function samplesIn(name: string, type: string): string[] {
  return type === 'histogram' ? ['_bucket', '_sum', '_count'].map((part) => name + part) : [name];
}

const dashboard = z.object({
  schemaVersion: z.literal(41),
  panels: z.array(z.object({ targets: z.array(z.object({ expr: z.string() })).default([]) })),
});

async function dashboardQueries(): Promise<string[]> {
  const text = await readFile(resolve(import.meta.dirname, '../../docs/grafana-dashboard.json'), 'utf8');
  return dashboard.parse(JSON.parse(text)).panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
}

/** The metrics that a query asks for, by Prometheus's own grammar. */
function namesIn(query: string): string[] {
  const names: string[] = [];
  parser.parse(query).iterate({
    enter({ type, from, to, node }) {
      if (type.isError) throw new Error(`this is no query: ${query}`);
      if (type.name === 'Identifier' && node.parent?.name === 'VectorSelector')
        names.push(query.slice(from, to));
    },
  });
  return names;
}
