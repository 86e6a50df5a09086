import { type Interaction, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { aBot, aDiscord } from './discord-client.ts';

const status = new SlashCommandBuilder()
  .setName('cai-status')
  .setDescription('Is it working?')
  .setContexts(0, 1)
  .toJSON();

test('a slash command in a server is answered, and its button updates the answer', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands: [status],
    async onInteraction(interaction: Interaction) {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({
          content: 'It works.',
          flags: MessageFlags.Ephemeral,
          components: [
            { type: 1, components: [{ type: 2, style: 2, label: 'Refresh', custom_id: 'refresh' }] },
          ],
        });
      } else if (interaction.isButton()) {
        await interaction.update('It still works.');
      }
    },
  });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });

  const reply = await guild.member({ name: 'Ann' }).in(channel).command('cai-status');

  expect(reply).toMatchObject({ content: 'It works.', ephemeral: true });
  expect((await reply.press('Refresh')).content).toBe('It still works.');
  expect(channel.messages).toEqual([]);
  expect(discord.violations).toEqual([]);
});
