import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  ChannelType,
  type ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  type Interaction,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Discord } from '../discord.ts';
import { aBot, aDiscord, call } from './client.ts';

const status = new SlashCommandBuilder()
  .setName('cai-status')
  .setDescription('Is it working?')
  .setContexts(0, 1, 2)
  .setIntegrationTypes(0, 1)
  .toJSON();

const alerts = new SlashCommandBuilder()
  .setName('cai-alerts')
  .setDescription('Alerts for this server')
  .setContexts(0)
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addSubcommand((subcommand) =>
    subcommand
      .setName('subscribe')
      .setDescription('Post alerts into a channel')
      .addChannelOption((option) =>
        option
          .setName('channel')
          .setDescription('Where')
          .setRequired(true)
          .addChannelTypes(ChannelType.GuildText),
      )
      .addRoleOption((option) => option.setName('role').setDescription('Whom to mention')),
  )
  .addSubcommand((subcommand) => subcommand.setName('list').setDescription('What is set up'))
  .toJSON();

const errors = new SlashCommandBuilder()
  .setName('cai-error')
  .setDescription('What does this error mean?')
  .setContexts(0, 1, 2)
  .setIntegrationTypes(0, 1)
  .addStringOption((option) =>
    option
      .setName('message')
      .setDescription('Its text')
      .setRequired(true)
      .setAutocomplete(true)
      .setMaxLength(50),
  )
  .addIntegerOption((option) => option.setName('times').setDescription('How often').setMinValue(1))
  .addStringOption((option) =>
    option.setName('where').setDescription('App or web').addChoices({ name: 'In the app', value: 'app' }),
  )
  .toJSON();

const explain = new ContextMenuCommandBuilder()
  .setName('Explain C.AI error')
  .setType(ApplicationCommandType.Message)
  .toJSON();

const commands = [status, alerts, errors, explain];

const refreshRow = new ActionRowBuilder<ButtonBuilder>()
  .addComponents(
    new ButtonBuilder().setCustomId('refresh').setLabel('Refresh').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder()
      .setCustomId('later')
      .setLabel('Later')
      .setStyle(ButtonStyle.Secondary)
      .setDisabled(true),
    new ButtonBuilder().setURL('https://example.com').setLabel('Site').setStyle(ButtonStyle.Link),
  )
  .toJSON();

/** A bot whose slash commands do what `onCommand` does; returns the commands that it is done with. */
async function commandBot(discord: Discord, onCommand: (command: ChatInputCommandInteraction) => unknown) {
  const done: ChatInputCommandInteraction[] = [];
  await aBot(discord, {
    commands,
    async onInteraction(interaction: Interaction) {
      if (!interaction.isChatInputCommand()) return;
      await onCommand(interaction);
      done.push(interaction);
    },
  });
  return done;
}

function aServer(discord: Discord) {
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  return { guild, channel, admin: guild.member({ name: 'Ann', permissions: ['ManageGuild'] }) };
}

test('a slash command in a server is answered for all to see', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) =>
    command.reply({
      content: 'It works.',
      embeds: [{ title: 'Status', fields: [{ name: 'API', value: 'ok' }] }],
    }),
  );
  const { guild, channel, admin } = aServer(discord);

  const reply = await admin.in(channel).command('cai-status');

  expect(reply).toMatchObject({ content: 'It works.', ephemeral: false, loading: false });
  expect(reply.embeds).toEqual([
    { type: 'rich', title: 'Status', fields: [{ name: 'API', value: 'ok', inline: false }] },
  ]);
  expect(channel.messages.map(({ id }) => id)).toEqual([reply.message.id]);
  const command = await discord.waitFor(() => done[0]);
  expect(command).toMatchObject({ guildId: guild.id, channelId: channel.id, context: 0, guild: null });
  expect(command.memberPermissions?.has('ManageGuild')).toBe(true);
  expect(command.appPermissions.toArray()).toContain('EmbedLinks');
  expect(command.authorizingIntegrationOwners.guildId).toBe(guild.id);
  expect(discord.violations).toEqual([]);
});

test('a slash command in a direct message comes without a member or a server', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.reply('It works.'));

  const reply = await discord.user({ name: 'Stranger' }).inDirectMessage().command('cai-status');

  expect(reply.content).toBe('It works.');
  expect(await discord.waitFor(() => done[0])).toMatchObject({ guildId: null, member: null, context: 1 });
  expect(discord.violations).toEqual([]);
});

test('what a person has installed works in servers without the bot and between people', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.reply('Explained.'));
  const elsewhere = discord.guild({ name: 'No bots', bot: false });
  const channel = elsewhere.channel({ name: 'general' });
  const member = elsewhere.member({ name: 'Bo' });
  const input = { options: { message: 'internal server error' } };

  await member.in(channel, { userInstalled: true }).command('cai-error', input);
  await member.inDirectMessage({ with: discord.user({ name: 'Cy' }) }).command('cai-error', input);

  await discord.waitFor(() => done.length === 2);
  expect(done.map(({ context }) => context)).toEqual([0, 2]);
  expect(done.map(({ authorizingIntegrationOwners: owners }) => owners.userId)).toEqual([
    member.id,
    member.id,
  ]);
  const [between] = done.map(({ channelId }) => channelId).slice(-1);
  expect(await call(discord, 'GET', `/channels/${between}`)).toMatchObject({
    status: 403,
    body: { code: 50001 },
  });
  await expect(member.in(channel).command('cai-error', input)).rejects.toThrow(
    'the bot is not in this server',
  );
  await expect(member.in(channel, { userInstalled: true }).command('cai-alerts')).rejects.toThrow(
    'it cannot be installed by users',
  );
});

test('channels and roles given as options arrive as such', async () => {
  const discord = await aDiscord();
  await commandBot(discord, (command) => {
    const channel = command.options.getChannel('channel', true);
    const role = command.options.getRole('role');
    return command.reply(`${command.options.getSubcommand()} #${channel.name} ${role?.name}`);
  });
  const { guild, channel, admin } = aServer(discord);
  const role = guild.role({ name: 'alerts' });

  const reply = await admin
    .in(channel)
    .command('cai-alerts', { subcommand: 'subscribe', options: { channel, role } });

  expect(reply.content).toBe('subscribe #general alerts');
  expect(discord.violations).toEqual([]);
});

test('an answer mentions people only, unless it says otherwise', async () => {
  const discord = await aDiscord();
  const { guild, channel, admin } = aServer(discord);
  const role = guild.role({ name: 'alerts', mentionable: true });
  const content = `<@&${role.id}> <@${admin.id}>`;
  const done = await commandBot(discord, (command) => command.reply(content));

  await admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);
  await interaction.followUp({ content, allowedMentions: { roles: [role.id] } });
  await interaction.editReply(`${content}!`);

  expect(channel.messages.map(({ pings }) => pings)).toMatchObject([
    { users: [admin.id], roles: [] },
    { users: [], roles: [role.id] },
  ]);
  expect(channel.messages[0]?.raw).toMatchObject({ mentions: [{ id: admin.id }], mention_roles: [] });
});

test('a command comes even from where the bot sees nothing, and says so', async () => {
  const discord = await aDiscord();
  await commandBot(discord, (command) => command.reply(`may: ${command.appPermissions.toArray()}`));
  const { channel, admin } = aServer(discord);

  channel.deny('ViewChannel');

  expect((await admin.in(channel).command('cai-status')).content).toBe('may: ');
});

test('a command is hidden from those who lack its default permissions, unless a server allows it to them', async () => {
  const discord = await aDiscord();
  await commandBot(discord, (command) =>
    command.reply(command.memberPermissions?.has('ManageGuild') ? 'yes' : 'no'),
  );
  const { guild, channel, admin } = aServer(discord);
  const member = guild.member({ name: 'Bo' }).in(channel);
  const boss = guild.member({ name: 'Di', permissions: ['Administrator'] });

  await expect(member.command('cai-alerts', { subcommand: 'list' })).rejects.toThrow(
    'which this member lacks',
  );
  expect((await member.command('cai-alerts', { subcommand: 'list', force: true })).content).toBe('no');
  expect((await admin.in(channel).command('cai-alerts', { subcommand: 'list' })).content).toBe('yes');
  expect((await boss.in(channel).command('cai-alerts', { subcommand: 'list' })).content).toBe('yes');
});

test.each([
  ['an unknown command', 'cai-nothing', {}, 'there is no command "cai-nothing"'],
  ['an unknown option', 'cai-status', { options: { colour: 'red' } }, 'has no option "colour"'],
  ['a missing option', 'cai-error', {}, 'needs the option "message"'],
  ['a missing subcommand', 'cai-alerts', {}, 'needs a subcommand: subscribe, list'],
  ['an unknown subcommand', 'cai-alerts', { subcommand: 'sing' }, 'has no subcommand "sing"'],
  ['a number for text', 'cai-error', { options: { message: 3 } }, '"message" must be text'],
  [
    'too long a text',
    'cai-error',
    { options: { message: 'x'.repeat(51) } },
    '"message" is too short or too long',
  ],
  [
    'too small a number',
    'cai-error',
    { options: { message: 'x', times: 0 } },
    '"times" is too small or too great',
  ],
  ['half a time', 'cai-error', { options: { message: 'x', times: 1.5 } }, '"times" must be whole'],
  ['no such choice', 'cai-error', { options: { message: 'x', where: 'pub' } }, '"where" has no choice "pub"'],
])("Discord's client does not send %s", async (_, name, input, problem) => {
  const discord = await aDiscord();
  await aBot(discord, { commands });
  const { channel, admin } = aServer(discord);

  await expect(admin.in(channel).command(name, input)).rejects.toThrow(problem);
});

test('a channel of a type the option does not take is not sent', async () => {
  const discord = await aDiscord();
  await aBot(discord, { commands });
  const { guild, channel, admin } = aServer(discord);
  const forum = guild.channel({ name: 'help', type: 'forum' });

  const sent = admin
    .in(channel)
    .command('cai-alerts', { subcommand: 'subscribe', options: { channel: forum } });

  await expect(sent).rejects.toThrow('the option "channel" takes no such object');
});

test('a command that is only for servers is not offered in direct messages', async () => {
  const discord = await aDiscord();
  await aBot(discord, { commands });

  const sent = aServer(discord).admin.inDirectMessage().command('cai-alerts', { subcommand: 'list' });

  await expect(sent).rejects.toThrow('its contexts are [0] and this is context 1 (BotDM)');
});

test('buttons update the message they are on, or get a reply of their own', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'one', components: [refreshRow] });
      }
      if (!interaction.isButton()) return;
      if (interaction.user.displayName === 'Ann') await interaction.update('two');
      else await interaction.reply({ content: 'yours', flags: MessageFlags.Ephemeral });
    },
  });
  const { guild, channel, admin } = aServer(discord);

  const reply = await admin.in(channel).command('cai-status');
  const updated = await reply.press('Refresh');
  const [message] = channel.messages;
  if (!message) throw new Error('the reply is not in the channel');
  const other = await guild.member({ name: 'Bo' }).in(channel).press(message, 'refresh');

  expect(updated.message.id).toBe(reply.message.id);
  expect(reply.content).toBe('two');
  expect(message.versions.map(({ body }) => body.content)).toEqual(['one', 'two']);
  expect(other).toMatchObject({ content: 'yours', ephemeral: true });
  expect(channel.messages).toHaveLength(1);
  await expect(reply.press('Later')).rejects.toThrow('the button "Later" is disabled');
  await expect(reply.press('Site')).rejects.toThrow('only opens a link');
  await expect(reply.press('Sing')).rejects.toThrow(
    'there is no button "Sing"; there are: "Refresh", "Later", "Site"',
  );
  expect(discord.violations).toEqual([]);
});

test('a button that is no longer there can still be pressed by a client that lags behind', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands,
    onInteraction: (interaction) =>
      interaction.isButton() && interaction.reply(`unknown: ${interaction.customId}`),
  });
  const { channel, admin } = aServer(discord);
  const message = admin.in(channel).say('hello');

  const reply = await admin.in(channel).pressUnknown(message, 'gone:1');

  expect(reply.content).toBe('unknown: gone:1');
});

test('a select sends the values of the chosen labels', async () => {
  const discord = await aDiscord();
  const select = new StringSelectMenuBuilder()
    .setCustomId('which')
    .setPlaceholder('Which one?')
    .addOptions({ label: 'First', value: '1' }, { label: 'Second', value: '2' });
  const row = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select).toJSON();
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (interaction.isChatInputCommand()) await interaction.reply({ components: [row] });
      if (interaction.isStringSelectMenu()) await interaction.update(interaction.values.join());
    },
  });
  const { channel, admin } = aServer(discord);

  const reply = await admin.in(channel).command('cai-status');

  expect((await reply.choose('Which one?', ['Second'])).content).toBe('2');
  await expect(reply.choose('which', ['Third'])).rejects.toThrow('does not offer "Third"');
  await expect(reply.choose('which', ['First', 'Second'])).rejects.toThrow('takes 1 to 1 values, not 2');
  expect(discord.violations).toEqual([]);
});

test('a channel select sends the channel itself', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ components: [{ type: 1, components: [{ type: 8, custom_id: 'where' }] }] });
      }
      if (interaction.isChannelSelectMenu()) await interaction.update(`${interaction.channels.first()?.id}`);
    },
  });
  const { channel, admin } = aServer(discord);

  const reply = await admin.in(channel).command('cai-status');

  expect((await reply.choose('where', [channel])).content).toBe(channel.id);
  const elsewhere = discord.guild({ name: 'Writers' }).channel({ name: 'general' });
  await expect(reply.choose('where', [elsewhere])).rejects.toThrow(`does not offer ${elsewhere.id}`);
  expect(discord.violations).toEqual([]);
});

test('autocomplete offers choices for what is being typed', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond([
        { name: `${name} ${value}ernal server error`, value: 'internal-server-error' },
      ]);
    },
  });
  const { channel, admin } = aServer(discord);

  const choices = await admin.in(channel).autocomplete('cai-error', { focused: 'message', value: 'int' });

  expect(choices).toEqual([{ name: 'message internal server error', value: 'internal-server-error' }]);
  expect(discord.violations).toEqual([]);
  await expect(admin.in(channel).autocomplete('cai-error', { focused: 'times', value: '1' })).rejects.toThrow(
    'has no option "times" with autocomplete',
  );
});

test('more than 25 choices are refused', async () => {
  const discord = await aDiscord();
  const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
  const refused: unknown[] = [];
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (!interaction.isAutocomplete()) return;
      await interaction.respond(choices).catch((error) => refused.push(error.code));
      await interaction.respond(choices.slice(1));
    },
  });
  const { channel, admin } = aServer(discord);

  const offered = await admin.in(channel).autocomplete('cai-error', { focused: 'message', value: '' });

  expect(offered).toHaveLength(25);
  expect(refused).toEqual([50035]);
  expect(discord.violations).toMatchObject([{ direction: 'request' }]);
});

test('a message command gets the message it was used on', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands,
    onInteraction: (interaction) =>
      interaction.isMessageContextMenuCommand() &&
      interaction.reply(interaction.targetMessage.content.toUpperCase()),
  });
  const { channel, admin } = aServer(discord);
  const message = admin.in(channel).say('error 500');

  const reply = await admin.in(channel).contextMenu('Explain C.AI error', message);

  expect(reply.content).toBe('ERROR 500');
  expect(reply.message).toMatchObject({
    type: MessageType.ContextMenuCommand,
    interaction_metadata: { target_message_id: message.id },
    message_reference: { message_id: message.id },
    referenced_message: { content: 'error 500' },
    mentions: [],
  });
  expect(discord.violations).toEqual([]);
});

test('a deferred answer is loading until it is edited, and stays as ephemeral as it was', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.deferReply({ flags: MessageFlags.Ephemeral }));
  const { channel, admin } = aServer(discord);

  const reply = await admin.in(channel).command('cai-status');
  expect(reply).toMatchObject({ loading: true, ephemeral: true, content: '' });
  const interaction = await discord.waitFor(() => done[0]);
  await interaction.editReply('Here it is.');

  expect(reply).toMatchObject({ loading: false, ephemeral: true, content: 'Here it is.' });
  expect(channel.messages).toEqual([]);
  expect(discord.violations).toEqual([]);
});

test('answers are fetched, followed up and deleted', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) =>
    command.reply({ content: 'first', withResponse: true }),
  );
  const { channel, admin } = aServer(discord);
  const reply = await admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);

  const followUp = await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral });
  await interaction.editReply({ message: followUp.id, content: 'second, corrected' });

  expect((await interaction.fetchReply()).content).toBe('first');
  expect(reply.followUps).toMatchObject([{ content: 'second, corrected', ephemeral: true }]);
  expect(reply.followUps[0]?.message.interaction_metadata).toMatchObject({
    original_response_message_id: reply.message.id,
  });
  expect(reply.message.interaction_metadata).not.toHaveProperty('original_response_message_id');
  expect(channel.messages).toHaveLength(1);
  await interaction.deleteReply();
  expect(reply.deleted).toBe(true);
  expect(channel.messages).toEqual([]);
  await expect(interaction.fetchReply()).rejects.toMatchObject({ code: 10008 });
  expect(discord.violations).toEqual([]);
});

test('the first follow-up to a deferred answer becomes that answer', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.deferReply());
  const { channel, admin } = aServer(discord);
  const reply = await admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);

  await interaction.followUp('Here it is.');

  expect(reply).toMatchObject({ loading: false, content: 'Here it is.', followUps: [] });
});

test('a button may be acknowledged first and its message edited later', async () => {
  const discord = await aDiscord();
  const pressed: ButtonInteraction[] = [];
  await aBot(discord, {
    commands,
    async onInteraction(interaction) {
      if (interaction.isChatInputCommand()) {
        await interaction.reply({ content: 'one', components: [refreshRow] });
      } else if (interaction.isButton()) {
        await interaction.deferUpdate();
        pressed.push(interaction);
      }
    },
  });
  const { channel, admin } = aServer(discord);
  const reply = await admin.in(channel).command('cai-status');

  const same = await reply.press('Refresh');
  const interaction = await discord.waitFor(() => pressed[0]);
  await interaction.editReply('two');

  expect(same.message.id).toBe(reply.message.id);
  expect(reply.content).toBe('two');
});

test('who gets no answer within three seconds is told that the application did not respond', async () => {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now });
  const done = await commandBot(discord, () => {});
  const { channel, admin } = aServer(discord);

  const reply = admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);
  now += 3_000;

  await expect(reply).rejects.toThrow(
    'the application did not respond to /cai-status of Ann in #general of Readers',
  );
  await expect(interaction.reply('late')).rejects.toMatchObject({ status: 404, code: 10062 });
  expect(channel.messages).toEqual([]);
});

test('an answer can be edited for fifteen minutes', async () => {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now });
  const done = await commandBot(discord, (command) => command.reply('first'));
  const { channel, admin } = aServer(discord);
  const reply = await admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);

  now += 15 * 60_000 - 1;
  await interaction.editReply('second');
  now += 1;

  await expect(interaction.editReply('third')).rejects.toMatchObject({ status: 401, code: 50027 });
  expect(reply.content).toBe('second');
});

test('an interaction is answered once, and only by the answers that fit it', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.reply('first'));
  const { channel, admin } = aServer(discord);
  await admin.in(channel).command('cai-status');
  const { id, token } = await discord.waitFor(() => done[0]);
  const path = `/interactions/${id}/${token}/callback`;

  expect(await call(discord, 'POST', path, { type: 4, data: { content: 'again' } })).toMatchObject({
    status: 400,
    body: { code: 40060 },
  });
  expect(await call(discord, 'POST', `/interactions/1/${token}/callback`, { type: 5 })).toMatchObject({
    status: 404,
    body: { code: 10062 },
  });
  expect(
    await call(discord, 'PATCH', `/webhooks/${discord.applicationId}/other/messages/@original`, {}),
  ).toMatchObject({
    status: 404,
    body: { code: 10015 },
  });
});

test('a command is not answered with choices, nor a command with an update', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, () => {});
  const { channel, admin } = aServer(discord);
  const reply = admin.in(channel).command('cai-status');
  const { id, token } = await discord.waitFor(() => done[0]);
  const path = `/interactions/${id}/${token}/callback`;

  for (const answer of [
    { type: 8, data: { choices: [] } },
    { type: 7, data: { content: 'new' } },
  ]) {
    expect(await call(discord, 'POST', path, answer)).toMatchObject({ status: 400, body: { code: 50035 } });
  }
  await call(discord, 'POST', path, { type: 4, data: { content: 'there' } });

  expect((await reply).content).toBe('there');
});

test('nothing can be done in a channel or on a message that was deleted', async () => {
  const discord = await aDiscord();
  await commandBot(discord, (command) => command.reply({ components: [refreshRow] }));
  const { channel, admin } = aServer(discord);
  const reply = await admin.in(channel).command('cai-status');

  channel.deleteMessage(reply.message.id);
  await expect(reply.press('Refresh')).rejects.toThrow('the message with "Refresh" was deleted');
  channel.delete();
  await expect(admin.in(channel).command('cai-status')).rejects.toThrow('#general was deleted');
});

test('when the bot is kicked its interactions end', async () => {
  const discord = await aDiscord();
  const done = await commandBot(discord, (command) => command.reply('first'));
  const { guild, channel, admin } = aServer(discord);
  await admin.in(channel).command('cai-status');
  const interaction = await discord.waitFor(() => done[0]);

  guild.remove();

  await expect(interaction.editReply('second')).rejects.toMatchObject({ code: 10015 });
  await expect(admin.in(channel).command('cai-status')).rejects.toThrow('the bot is not in this server');
});
