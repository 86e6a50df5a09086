import { Events, Routes, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { deliveryRest } from '../../src/discord/client.ts';
import type { Command } from '../../src/discord/command.ts';
import { countResponses, firstAnswers } from '../../src/discord/rest-metrics.ts';
import { type Asked, noMetrics } from '../../src/metrics.ts';
import { aBot, aDiscord } from './discord-bot.ts';

test('answers are counted by their status, and apart those of which Discord allows only so many', async () => {
  const discord = await aDiscord();
  const rest = deliveryRest(discord, () => true);
  const counted: unknown[] = [];
  countResponses(rest, 'alerts', {
    ...noMetrics,
    countResponse: (to, { status, isInvalid }) => counted.push([to, status, isInvalid]),
  });
  const fault = (answer: { status: number; scope?: 'user' | 'shared' }) =>
    discord.fail({ route: 'GET /users/@me', with: { retryAfter: 20, ...answer } });
  for (const answer of [
    { status: 403 },
    { status: 429, scope: 'user' },
    // Used up by others, too: nobody's fault.
    { status: 429, scope: 'shared' },
    { status: 500 },
  ] as const) {
    fault(answer);
    await rest.get(Routes.user()).catch(() => {});
  }
  expect(counted).toEqual([
    ['alerts', 403, true],
    ['alerts', 429, true],
    ['alerts', 429, false],
    ['alerts', 500, false],
  ]);
});

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
