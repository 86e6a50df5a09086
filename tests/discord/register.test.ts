import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands as allCommands } from '../../commands/index.ts';
import type { Command } from '../../src/discord/command.ts';
import { keepRegistering, registerCommands } from '../../src/discord/register.ts';
import { createLog } from '../../src/log.ts';
import { aClient, aDiscord } from './discord-bot.ts';

const name = 'topic';
const description = 'About what';

function command(
  change: (builder: SlashCommandBuilder) => unknown = () => {},
  option = { name, description },
) {
  const builder = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Asks')
    .setContexts(0, 1)
    .setIntegrationTypes(0, 1);
  builder.addStringOption((built) => built.setName(option.name).setDescription(option.description));
  change(builder);
  return { data: builder.toJSON(), execute: () => Promise.resolve() };
}

async function aServer() {
  const discord = await aDiscord();
  const client = await aClient(discord);
  const guild = discord.guild({ name: 'Readers' });
  const writes = () =>
    discord.requests.filter(({ method, path }) => method !== 'GET' && path.includes('/commands'));
  return { discord, client, guild, writes };
}

test('the commands of the bot are registered once, and left alone from then on', async () => {
  const { discord, client, writes } = await aServer();
  expect(await registerCommands(client, allCommands, null)).toBe('registered');
  expect(discord.commands().map(({ name }) => name)).toEqual(allCommands.map(({ data }) => data.name));
  expect(await registerCommands(client, allCommands, null)).toBe('unchanged');
  expect(await registerCommands(client, allCommands.toReversed(), null)).toBe('unchanged');
  expect(writes()).toHaveLength(1);
});

describe('they are registered anew after a change of', () => {
  test.each<[string, Command[]]>([
    ['the description', [command((builder) => builder.setDescription('Asks again'))]],
    ['where it can be used', [command((builder) => builder.setContexts(0))]],
    ['by whom it can be installed', [command((builder) => builder.setIntegrationTypes(0))]],
    ['who may use it', [command((builder) => builder.setDefaultMemberPermissions(32))]],
    [
      'the number of its options',
      [command((builder) => builder.addRoleOption((option) => option.setName('role').setDescription('Who')))],
    ],
    ['the description of an option', [command(undefined, { name, description: 'About something else' })]],
    ['the name of an option', [command(undefined, { name: 'subject', description })]],
    ['the name', [command((builder) => builder.setName('question'))]],
    ['nothing but a command that is gone', []],
    ['nothing but a command that is new', [command(), command((builder) => builder.setName('other'))]],
  ])('%s', async (_, changed) => {
    const { discord, client, writes } = await aServer();
    await registerCommands(client, [command()], null);
    expect(await registerCommands(client, changed, null)).toBe('registered');
    expect(discord.commands().map(({ name, description }) => ({ name, description }))).toEqual(
      changed.map(({ data }) => ({
        name: data.name,
        description: 'description' in data ? data.description : '',
      })),
    );
    expect(await registerCommands(client, changed, null)).toBe('unchanged');
    expect(writes()).toHaveLength(2);
  });
});

test('in one server they are registered there alone, and once', async () => {
  const { discord, client, guild, writes } = await aServer();
  expect(await registerCommands(client, allCommands, guild.id)).toBe('registered');
  expect(await registerCommands(client, allCommands, guild.id)).toBe('unchanged');
  expect(discord.commands(guild.id)).toHaveLength(allCommands.length);
  expect(discord.commands()).toEqual([]);
  expect(writes()).toHaveLength(1);
});

test('a Discord that does not answer is no reason to write', async () => {
  const { discord, client, writes } = await aServer();
  discord.fail({ route: 'GET /applications/:application/commands', with: { status: 500 } });
  await expect(registerCommands(client, allCommands, null)).rejects.toThrow();
  expect(writes()).toEqual([]);
});

test('where Discord fails they are registered as soon as it no longer does, asked ever more slowly', async () => {
  const { discord, client, writes } = await aServer();
  discord.fail({ route: 'GET /applications/:application/commands', times: 3, with: { status: 500 } });
  const delays: number[] = [];
  const wait = async (delayMs: number) => delays.push(delayMs);
  await keepRegistering(client, allCommands, null, wait, createLog('silent', String));
  expect(discord.commands()).toHaveLength(allCommands.length);
  expect(writes()).toHaveLength(1);
  expect(delays).toEqual([1_000, 2_000, 4_000]);
});
