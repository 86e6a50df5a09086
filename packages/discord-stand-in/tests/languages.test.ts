import { ApplicationCommandOptionType, ApplicationCommandType, type Interaction } from 'discord.js';
import { expect, test } from 'vitest';
import { aBot, aDiscord, call } from './client.ts';

const when = {
  type: ApplicationCommandOptionType.String,
  name: 'when',
  description: 'At what time',
  description_localizations: { de: 'Um welche Zeit' },
  choices: [{ name: 'Now', name_localizations: { de: 'Jetzt' }, value: 'now' }],
};
const status = {
  name: 'status',
  description: 'Is it working?',
  description_localizations: { de: 'Läuft es?' },
  options: [when],
};

test('each interaction says what the person and the server speak, and commands are described in the language of the person', async () => {
  const discord = await aDiscord();
  const guild = discord.guild({ name: 'Readers' });
  const person = guild.member({ name: 'Ann' });
  const ann = person.in(guild.channel({ name: 'general' }));
  const asked: Interaction[] = [];
  await aBot(discord, {
    async onInteraction(interaction) {
      asked.push(interaction);
      if (interaction.isChatInputCommand()) await interaction.reply('yes');
    },
  });
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [status]);
  const offered = () => ann.offers(ApplicationCommandType.ChatInput)[0];

  await ann.command('status', { options: { when: 'now' } });
  expect(asked[0]).toMatchObject({ locale: 'en-US', guildLocale: 'en-US' });
  expect(offered()?.description).toBe('Is it working?');

  person.locale = 'de';
  guild.locale = 'fr';
  await ann.command('status', { options: { when: 'now' } });
  await person.inDirectMessage().command('status');
  expect(asked[1]).toMatchObject({ locale: 'de', guildLocale: 'fr' });
  expect(asked[2]).toMatchObject({ locale: 'de', guildLocale: null });
  expect(offered()).toMatchObject({
    name: 'status',
    description: 'Läuft es?',
    options: [{ name: 'when', description: 'Um welche Zeit', choices: [{ name: 'Jetzt', value: 'now' }] }],
  });

  person.locale = 'ja';
  expect(offered()?.description).toBe('Is it working?');
});
