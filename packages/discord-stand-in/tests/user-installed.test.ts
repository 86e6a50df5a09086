import { type ChatInputCommandInteraction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { PermissionName } from '../index.ts';
import { aBot, aDiscord } from './client.ts';

const ask = { name: 'ask', description: 'asks', contexts: [0, 1, 2], integration_types: [0, 1] };
const ofServers = { name: 'manage', description: 'manages', contexts: [0, 1], integration_types: [0] };
const ofPeople = { name: 'mine', description: 'is mine', contexts: [0, 1, 2], integration_types: [1] };

type Answering = (command: ChatInputCommandInteraction) => unknown;

/** A server in which somebody uses what they have installed themselves. */
async function aVisitor(
  options: { bot: [] | false; everyone?: PermissionName[] },
  answer: Answering = (command) => command.reply('yes'),
) {
  const discord = await aDiscord();
  const answered: ChatInputCommandInteraction[] = [];
  await aBot(discord, {
    commands: [ask, ofServers, ofPeople],
    onInteraction: async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      await answer(interaction);
      answered.push(interaction);
    },
  });
  const guild = discord.guild({ name: 'Readers', ...options });
  const channel = guild.channel({ name: 'general' });
  const vic = guild.member({ name: 'Vic' });
  const owners = () =>
    answered.map(({ authorizingIntegrationOwners: { guildId, userId } }) => [guildId, userId]);
  const first = () => discord.waitFor(() => answered[0]);
  return { discord, guild, channel, vic, here: vic.in(channel, { userInstalled: true }), owners, first };
}

const quiet: PermissionName[] = ['ViewChannel', 'SendMessages', 'UseApplicationCommands'];

test('is answered aloud where everyone may use external apps', async () => {
  const { here, channel } = await aVisitor({ bot: false });

  expect((await here.command('ask')).ephemeral).toBe(false);
  expect(channel.messages).toHaveLength(1);
});

test('is answered to them alone where they may not, whatever the answer says', async () => {
  const { here, channel } = await aVisitor({ bot: false, everyone: quiet }, async (command) => {
    await command.deferReply();
    await command.editReply('yes');
    await command.followUp('and more');
  });

  const reply = await here.command('ask');

  expect(reply.ephemeral).toBe(true);
  await expect.poll(() => reply.followUps.map(({ ephemeral }) => ephemeral)).toEqual([true]);
  expect(channel.messages).toEqual([]);
});

test('is answered aloud where the bot is a member, too', async () => {
  const { here, guild, vic, owners } = await aVisitor({ bot: [], everyone: quiet });

  expect((await here.command('ask')).ephemeral).toBe(false);
  await expect.poll(owners).toEqual([[guild.id, vic.id]]);
});

test('belongs to whoever may have installed the command', async () => {
  const { here, guild, vic, owners } = await aVisitor({ bot: [] });

  await here.command('manage');
  await here.command('mine');
  await vic.inDirectMessage().command('ask');
  await vic.inDirectMessage({ userInstalled: true }).command('ask');

  await expect.poll(owners).toEqual([
    [guild.id, null],
    [null, vic.id],
    ['0', null],
    ['0', vic.id],
  ]);
});

test('gets no more than five follow-ups, to which the answer itself does not count', async () => {
  const { here, first } = await aVisitor({ bot: false }, (command) => command.deferReply());
  await here.command('ask');
  const command = await first();
  const say = (content: string) => command.followUp({ content, flags: MessageFlags.Ephemeral });

  for (const content of ['the answer', '1', '2', '3', '4', '5']) await say(content);

  await expect(say('6')).rejects.toMatchObject({ status: 400, code: 40094 });
});

test('where the bot is a member, there are as many follow-ups as it likes', async () => {
  const { here, first } = await aVisitor({ bot: [] });
  await here.command('ask');
  const command = await first();

  for (let said = 0; said < 7; said += 1) await command.followUp(`${said}`);

  expect(here.channel.messages).toHaveLength(8);
});

test('direct messages with the bot take a server in common, or that it was installed', async () => {
  const { discord } = await aVisitor({ bot: [] });
  const stranger = discord.user({ name: 'Cy' });

  expect((await stranger.inDirectMessage().command('ask')).content).toBe('yes');
  await expect(stranger.inDirectMessage().command('manage')).rejects.toThrow(
    'it cannot be installed by users',
  );
  await expect(stranger.inDirectMessage({ userInstalled: false }).command('manage')).rejects.toThrow(
    'they share no server with the bot',
  );
});
