import { SlashCommandBuilder } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { type CommandBody, commandBodies } from '../../src/discord/command-bodies.ts';
import { keepRegistering, registerCommands } from '../../src/discord/register.ts';
import type { Locale } from '../../src/language/locales.ts';
import { textsIn } from '../../src/languages.ts';
import { createLog } from '../../src/log.ts';
import { aClient, aDiscord } from './discord-bot.ts';

/** The bot's own, in English and as if other languages had their texts. */
const english = textsIn('en', 'commands');
const allCommands = commandBodies(commands, textsOf);

function textsOf(locale: Locale): Map<string, string> {
  return new Map([...english].map(([key, text]) => [key, locale === 'en' ? `${text}` : `${locale}: ${key}`]));
}

const name = 'topic';
const description = 'About what';

function command(
  change: (builder: SlashCommandBuilder) => unknown = () => {},
  option = { name, description },
): CommandBody {
  const builder = new SlashCommandBuilder()
    .setName('ask')
    .setDescription('Asks')
    .setContexts(0, 1)
    .setIntegrationTypes(0, 1);
  builder.addStringOption((built) => built.setName(option.name).setDescription(option.description));
  change(builder);
  return builder.toJSON();
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
  expect(discord.commands().map(({ name }) => name)).toEqual(allCommands.map(({ name }) => name));
  expect(await registerCommands(client, allCommands, null)).toBe('unchanged');
  expect(await registerCommands(client, allCommands.toReversed(), null)).toBe('unchanged');
  expect(writes()).toHaveLength(1);
});

test('each is described to everybody in their own language, and in English to those whose language is not spoken', () => {
  const [status] = allCommands;
  expect(status).toMatchObject({
    description: 'Is Character.AI working right now?',
    description_localizations: {
      'es-ES': 'es: commands.cai-status.description',
      'es-419': 'es: commands.cai-status.description',
      'pt-BR': 'pt-BR: commands.cai-status.description',
      ja: 'ja: commands.cai-status.description',
    },
    options: [{ name: 'share', description_localizations: { de: 'de: commands.share.description' } }],
  });
  expect(Object.keys(status?.description_localizations ?? {})).not.toContain('en-US');
});

test('a language that has no texts yet is left out', () => {
  const [status] = commandBodies(commands, (locale) => (locale === 'en' ? english : new Map()));
  expect(status).toMatchObject({ description_localizations: {} });
});

describe('they are registered anew after a change of', () => {
  test.each<[string, CommandBody[]]>([
    ['the description', [command((builder) => builder.setDescription('Asks again'))]],
    [
      'the description in another language',
      [command((builder) => builder.setDescriptionLocalization('de', 'Fragt'))],
    ],
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
      changed.map((body) => ({
        name: body.name,
        description: 'description' in body ? body.description : '',
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
