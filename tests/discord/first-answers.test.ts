import { Events, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import type { Command } from '../../src/discord/command.ts';
import { firstAnswers } from '../../src/discord/first-answers.ts';
import { type Asked, noMetrics } from '../../src/metrics.ts';
import { aBot, aDiscord } from './discord-bot.ts';

test('a first answer is timed when Discord has taken it, not when all is said', async () => {
  const discord = await aDiscord();
  const { promise: allowed, resolve: allow } = Promise.withResolvers<void>();
  const slow: Command = {
    data: new SlashCommandBuilder().setName('slow').setDescription('Slow').toJSON(),
    async execute(interaction) {
      now += 40;
      await interaction.deferReply();
      now += 60_000;
      await allowed;
      await interaction.editReply('at last');
    },
  };
  let now = 0;
  const observed: [Asked, number][] = [];
  const { client, handled } = await aBot(discord, [slow]);
  const answers = firstAnswers(client.rest, () => now, {
    ...noMetrics,
    observeFirstAnswer: (asked, latencyMs) => observed.push([asked, latencyMs]),
  });
  client.prependListener(Events.InteractionCreate, answers.arrived);
  const guild = discord.guild({ name: 'Readers' });
  const reply = guild
    .member({ name: 'Mia' })
    .in(guild.channel({ name: 'general' }))
    .command('slow');
  await discord.waitFor(() => observed.length > 0);
  expect(observed).toEqual([[{ command: 'slow', by: 'command' }, 40]]);
  allow();
  await reply;
  await handled();
  expect(observed).toHaveLength(1);
});
