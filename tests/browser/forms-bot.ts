import {
  ActionRowBuilder,
  ActivityType,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  type ChatInputCommandInteraction,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  Client,
  ContainerBuilder,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  Routes,
  SectionBuilder,
  SeparatorBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';

/*
 * A bot in the place of the real one, that shows what the page can draw: a modal, a message made of components, an alert with a
 * thread that is published.
 */

const option = (label: string, more: object = {}) => ({ label, value: label.toLowerCase(), ...more });
const label = (text: string) => new LabelBuilder().setLabel(text);
const text = (content: string) => new TextDisplayBuilder().setContent(content);

const settings = new ModalBuilder()
  .setCustomId('settings')
  .setTitle('Alerts')
  .addLabelComponents(
    label('Channel')
      .setDescription('Where outages are posted')
      .setChannelSelectMenuComponent(
        new ChannelSelectMenuBuilder().setCustomId('channel').addChannelTypes(ChannelType.GuildText),
      ),
    label('Tell of').setRadioGroupComponent(
      new RadioGroupBuilder()
        .setCustomId('tell')
        .setOptions([
          option('Down', { description: 'Nobody can chat' }),
          option('Both', { default: true, description: 'Down, and down in part' }),
        ]),
    ),
    label('Quiet hours').setTextInputComponent(
      new TextInputBuilder().setCustomId('quiet').setStyle(TextInputStyle.Short).setRequired(false),
    ),
    label('On').setCheckboxGroupComponent(
      new CheckboxGroupBuilder().setCustomId('days').setOptions([option('Weekdays'), option('Weekends')]),
    ),
    label('A thread under each alert').setCheckboxComponent(new CheckboxBuilder().setCustomId('thread')),
  );

const panel = (state: string) => [
  new ContainerBuilder()
    .setAccentColor(0x23a55a)
    .addSectionComponents(
      new SectionBuilder()
        .addTextDisplayComponents(text(`## ${state}`), text('Chat, login and images answer.'))
        .setButtonAccessory(
          new ButtonBuilder().setCustomId('again').setLabel('Look again').setStyle(ButtonStyle.Secondary),
        ),
    )
    .addSeparatorComponents(new SeparatorBuilder())
    .addTextDisplayComponents(text('**30 days** ▁▁▂▁▁▁▇▁▁'))
    .addActionRowComponents((row) =>
      row.setComponents(
        new RoleSelectMenuBuilder().setCustomId('roles').setPlaceholder('Whom to mention').setMaxValues(2),
      ),
    ),
  new ActionRowBuilder<UserSelectMenuBuilder>().setComponents(
    new UserSelectMenuBuilder().setCustomId('person').setPlaceholder('Whom to ask'),
  ),
];

const client = new Client({
  intents: [],
  rest: { api: process.env['DISCORD_API_URL'] ?? '', retries: 0 },
  presence: { activities: [{ name: 'Custom Status', type: ActivityType.Custom, state: 'C.AI works' }] },
});

client.once(Events.ClientReady, ({ application }) =>
  application.commands.set(
    ['settings', 'panel', 'alert'].map((name) => ({ name, description: `shows ${name}` })),
  ),
);
client.on(Events.InteractionCreate, answer);
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
await client.login(process.env['DISCORD_TOKEN']);

async function answer(interaction: Interaction): Promise<unknown> {
  if (interaction.isModalSubmit()) return saved(interaction);
  if (interaction.isButton()) return interaction.update({ components: panel('C.AI works, looked again') });
  if (interaction.isAnySelectMenu()) return interaction.reply(`Chosen: ${interaction.values.length}`);
  if (!interaction.isChatInputCommand()) return undefined;
  if (interaction.commandName === 'settings') return interaction.showModal(settings);
  if (interaction.commandName === 'alert') return alert(interaction);
  return interaction.reply({ flags: MessageFlags.IsComponentsV2, components: panel('C.AI works') });
}

function saved(interaction: ModalSubmitInteraction): Promise<unknown> {
  const { fields } = interaction;
  const chosen = [
    `<#${fields.getSelectedChannels('channel', true).firstKey()}>`,
    fields.getRadioGroup('tell'),
    fields.getTextInputValue('quiet'),
    fields.getCheckboxGroup('days').join('+'),
    fields.getCheckbox('thread') ? 'with a thread' : 'without a thread',
  ];
  return interaction.reply(`Saved: ${chosen.join(', ')}`);
}

async function alert(interaction: ChatInputCommandInteraction): Promise<void> {
  const { rest } = interaction.client;
  const channel = interaction.channelId;
  const posted = await rest.post(Routes.channelMessages(channel), { body: { content: 'C.AI is down.' } });
  const { id } = posted as { id: string };
  await rest.post(Routes.threads(channel, id), { body: { name: 'Talk about the outage' } });
  await rest.post(Routes.channelMessages(id), { body: { content: 'Talk here.' } });
  await rest.post(Routes.channelMessageCrosspost(channel, id));
  await interaction.reply({ content: 'Posted.', flags: MessageFlags.Ephemeral });
}
