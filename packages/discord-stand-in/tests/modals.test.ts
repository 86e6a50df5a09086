import {
  ActionRowBuilder,
  type APIModalInteractionResponseCallbackData,
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ChannelType,
  CheckboxBuilder,
  CheckboxGroupBuilder,
  FileUploadBuilder,
  type Interaction,
  LabelBuilder,
  MentionableSelectMenuBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  RadioGroupBuilder,
  RoleSelectMenuBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
  UserSelectMenuBuilder,
} from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FilledIn } from '../interactions/input.ts';
import { aBot, aDiscord } from './client.ts';
import { aStage } from './stage.ts';

const option = (label: string, more: object = {}) => ({ label, value: label.toLowerCase(), ...more });

const label = (text: string) => new LabelBuilder().setLabel(text);

const settings = new ModalBuilder()
  .setCustomId('settings')
  .setTitle('Alerts')
  .addLabelComponents(
    label('Channel').setChannelSelectMenuComponent(
      new ChannelSelectMenuBuilder().setCustomId('channel').addChannelTypes(ChannelType.GuildText),
    ),
    label('Mention').setRoleSelectMenuComponent(
      new RoleSelectMenuBuilder().setCustomId('role').setRequired(false),
    ),
    label('Tell of').setRadioGroupComponent(
      new RadioGroupBuilder()
        .setCustomId('tell')
        .setOptions([option('Down'), option('Both', { default: true })]),
    ),
    label('Quiet hours').setTextInputComponent(
      new TextInputBuilder()
        .setCustomId('quiet')
        .setStyle(TextInputStyle.Short)
        .setMaxLength(11)
        .setRequired(false),
    ),
    label('Thread').setCheckboxComponent(new CheckboxBuilder().setCustomId('thread')),
  )
  .toJSON();

const others = new ModalBuilder()
  .setCustomId('others')
  .setTitle('More')
  .addLabelComponents(
    label('Language').setStringSelectMenuComponent(
      new StringSelectMenuBuilder()
        .setCustomId('language')
        .setMaxValues(2)
        .addOptions(option('English', { default: true }), option('Deutsch')),
    ),
    label('Person').setUserSelectMenuComponent(new UserSelectMenuBuilder().setCustomId('person')),
    label('Anybody').setMentionableSelectMenuComponent(
      new MentionableSelectMenuBuilder().setCustomId('anybody').setMaxValues(2),
    ),
    label('Days').setCheckboxGroupComponent(
      new CheckboxGroupBuilder().setCustomId('days').setOptions([option('Monday'), option('Tuesday')]),
    ),
    label('Picture').setFileUploadComponent(
      new FileUploadBuilder().setCustomId('picture').setRequired(false),
    ),
  )
  .toJSON();

const edit = new ActionRowBuilder<ButtonBuilder>()
  .addComponents(new ButtonBuilder().setCustomId('edit').setLabel('Edit').setStyle(ButtonStyle.Secondary))
  .toJSON();

/** A bot that opens this modal, and does `onSubmit` with what is sent of it. */
async function aForm(
  modal: APIModalInteractionResponseCallbackData | (() => APIModalInteractionResponseCallbackData),
  onSubmit: (submit: ModalSubmitInteraction) => unknown,
) {
  const discord = await aDiscord();
  await aBot(discord, {
    commands: [
      { name: 'setup', description: 'opens it' },
      { name: 'list', description: 'has a button that opens it' },
    ],
    onInteraction(interaction: Interaction) {
      if (interaction.isModalSubmit()) return onSubmit(interaction);
      const shown = typeof modal === 'function' ? modal() : modal;
      if (interaction.isButton()) return interaction.showModal(shown);
      if (!interaction.isChatInputCommand()) return undefined;
      return interaction.commandName === 'setup'
        ? interaction.showModal(shown)
        : interaction.reply({ content: 'One channel.', components: [edit] });
    },
  });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const role = guild.role({ name: 'alerts' });
  const ann = guild.member({ name: 'Ann' });
  return { discord, guild, channel, role, ann, here: ann.in(channel) };
}

test('a command is answered with a modal, and what is filled in reaches the bot', async () => {
  const { discord, channel, role, here } = await aForm(settings, (submit) => {
    const { fields } = submit;
    return submit.reply(
      [
        fields.getSelectedChannels('channel', true).firstKey(),
        fields.getSelectedRoles('role')?.first()?.name,
        fields.getRadioGroup('tell', true),
        fields.getTextInputValue('quiet'),
        fields.getCheckbox('thread'),
        submit.isFromMessage(),
      ].join(' '),
    );
  });

  const { modal } = await here.command('setup');
  expect(modal).toMatchObject({ title: 'Alerts', customId: 'settings' });
  const reply = await modal?.submit({
    Channel: [channel],
    Mention: [role],
    quiet: '22:00-07:00',
    Thread: true,
  });

  expect(reply?.content).toBe(`${channel.id} alerts both 22:00-07:00 true false`);
  expect(reply?.message.interaction_metadata).toMatchObject({
    type: 5,
    triggering_interaction_metadata: { type: 2 },
  });
  expect(discord.violations).toEqual([]);
});

test('people, lists and files come with all that is known of them', async () => {
  const seen: unknown[] = [];
  const { discord, here, ann, role } = await aForm(others, (submit) => {
    const { fields } = submit;
    const anybody = fields.getSelectedMentionables('anybody', true);
    seen.push(
      fields.getStringSelectValues('language'),
      fields.getSelectedUsers('person', true).first()?.globalName,
      [...anybody.users.keys(), ...anybody.roles.keys()],
      fields.getCheckboxGroup('days'),
      fields.getUploadedFiles('picture')?.first()?.name,
    );
    return submit.deferReply();
  });

  const { modal } = await here.command('setup');
  const picture = [{ filename: 'error.png', bytes: new Uint8Array([1]) }];
  const days = ['Monday', 'Tuesday'];
  const reply = await modal?.submit({ Person: [ann], Anybody: [ann, role], Days: days, Picture: picture });

  expect(reply?.loading).toBe(true);
  expect(seen).toEqual([['english'], 'Ann', [ann.id, role.id], ['monday', 'tuesday'], 'error.png']);
  expect(discord.violations).toEqual([]);
});

test('a button opens a modal, and what is sent of it can change the message with the button', async () => {
  const { discord, channel, here } = await aForm(settings, (submit) =>
    submit.isFromMessage() ? submit.update({ content: 'Changed.', components: [] }) : undefined,
  );
  const list = await here.command('list');

  const { modal } = await list.press('Edit');
  await modal?.submit({ Channel: [channel] });

  expect(list.content).toBe('Changed.');
  expect(channel.messages).toHaveLength(1);
  expect(discord.violations).toEqual([]);
});

test.each<[string, FilledIn, string]>([
  ['without what is required', {}, 'the field "Channel" must be filled in'],
  ['with a channel that is not there', { Channel: ['news'] }, 'does not offer'],
  ['with too long a text', { 'Quiet hours': '22:00 to 07:00' }, 'takes 0 to 11 characters, not 14'],
  ['with two lines in one', { 'Quiet hours': 'a\nb' }, 'takes a single line'],
  ['with an option that is not there', { 'Tell of': 'Nothing' }, 'does not offer "Nothing"'],
  ['with a field that is not there', { Colour: 'red' }, 'the modal has no field "Colour"'],
  ['with a text for a tick', { Thread: 'yes' }, 'is either ticked or not'],
])('nobody can send it %s', async (_, filled, message) => {
  const { here, channel } = await aForm(settings, (submit) => submit.reply('Saved.'));
  const { modal } = await here.command('setup');

  const given = message.includes('must be') ? filled : { Channel: [channel], ...filled };

  await expect(modal?.submit(given)).rejects.toThrow(message);
});

const field = (component: object, more: object = {}) => ({ type: 18, label: 'A field', ...more, component });
const input = (id: string, more: object = {}) => field({ type: 4, custom_id: id, style: 1, ...more });
const radio = (...options: object[]) => field({ type: 21, custom_id: 'a', options });

test.each<[string, object[]]>([
  ['six components', ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => input(id))],
  ['no components', []],
  ['one custom id twice', [input('a'), input('a')]],
  ['too long a label', [input('a'), field({ type: 4, custom_id: 'b', style: 1 }, { label: 'x'.repeat(46) })]],
  ['a value that is too long for its field', [input('a', { max_length: 3, value: 'long' })]],
  ['more at least than at most', [input('a', { min_length: 4, max_length: 3 })]],
  ['a radio group of one', [radio({ label: 'A', value: 'a' })]],
  [
    'a radio group with two defaults',
    [radio({ label: 'A', value: 'a', default: true }, { label: 'B', value: 'b', default: true })],
  ],
  ['the same option twice', [radio({ label: 'A', value: 'a' }, { label: 'B', value: 'a' })]],
  ['what is required and may be none', [field({ type: 8, custom_id: 'a', min_values: 0 })]],
  ['a disabled menu', [field({ type: 5, custom_id: 'a', disabled: true })]],
  ['a menu in a row', [{ type: 1, components: [{ type: 5, custom_id: 'a' }] }]],
  ['a button', [{ type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A' }] }]],
  ['a field in a row without a label', [{ type: 1, components: [{ type: 4, custom_id: 'a', style: 1 }] }]],
])('a modal with %s is refused', async (_, components) => {
  const { ask, begin, here, discord } = await aStage();
  const { callback } = await begin(() => here.command('ask'));

  const answer = await ask('POST', callback, { type: 9, data: { custom_id: 'a', title: 'A', components } });

  expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { data: { components: {} } } } });
  expect(discord.violations).toHaveLength(1);
});

test('neither a modal nor autocomplete is answered with a modal', async () => {
  const { ask, begin, here } = await aStage();
  const data = { custom_id: 'a', title: 'A', components: [input('a')] };
  const opening = await begin(() => here.command('ask'));
  await ask('POST', opening.callback, { type: 9, data });
  const { modal } = (await opening.begun) as { modal: { submit(filled: FilledIn): Promise<unknown> } };

  const sent = await begin(() => modal.submit({ a: 'x' }));
  const typed = await begin(() => here.autocomplete('ask', { focused: 'what', value: 'x' }));

  for (const { callback } of [sent, typed]) {
    const answer = await ask('POST', callback, { type: 9, data });
    expect(answer).toMatchObject({ status: 400, body: { errors: { type: {} } } });
  }
});

test('after a modal the bot can still follow up, but there is no first answer to edit', async () => {
  const { ask, begin, here, discord } = await aStage();
  const data = { custom_id: 'a', title: 'A', components: [{ type: 10, content: 'Sure?' }, input('a')] };
  const { callback, webhook, begun } = await begin(() => here.command('ask'));

  const opened = await ask('POST', `${callback}?with_response=true`, { type: 9, data });
  await begun;
  const edited = await ask('PATCH', `${webhook}/messages/@original`, { content: 'x' });
  const followed = await ask('POST', webhook, { content: 'y' });

  expect([opened.status, edited.status, followed.status]).toEqual([200, 404, 200]);
  expect(discord.violations).toEqual([]);
});

const word = fc.string({ minLength: 1, maxLength: 12 });
const someOptions = fc
  .integer({ min: 2, max: 10 })
  .map((count) => Array.from({ length: count }, (_, n) => ({ label: `Option ${n}`, value: `${n}` })));
const list = (values: readonly string[]) => fc.subarray([...values], { minLength: 1 });

/** A field as a bot might make it, what somebody fills in, and what the bot is to get. */
const anyField = fc.oneof(
  word.map((given) => ({ part: { type: 4, style: 2 }, given, got: { value: given } })),
  fc.boolean().map((given) => ({ part: { type: 23 }, given, got: { value: given } })),
  someOptions.chain((options) =>
    fc.constantFrom(...options).map(({ label, value }) => {
      return { part: { type: 21, options }, given: label, got: { value } };
    }),
  ),
  someOptions.chain((options) =>
    list(options.map(({ value }) => value)).map((given) => {
      return { part: { type: 22, options }, given, got: { values: given } };
    }),
  ),
  someOptions.chain((options) =>
    list(options.map(({ value }) => value)).map((given) => {
      return { part: { type: 3, options, max_values: options.length }, given, got: { values: given } };
    }),
  ),
);

test('whatever is filled into whatever fields reaches the bot as it was filled in', async () => {
  let modal: object = {};
  const got: object[] = [];
  const { discord, here } = await aForm(
    () => modal as APIModalInteractionResponseCallbackData,
    (submit) => {
      got.push(Object.fromEntries([...submit.fields.fields.values()].map((one) => [one.customId, one])));
      return submit.reply('Saved.');
    },
  );

  await fc.assert(
    fc.asyncProperty(fc.array(anyField, { minLength: 1, maxLength: 5 }), async (fields) => {
      const components = fields.map(({ part }, n) =>
        field({ ...part, custom_id: `${n}` }, { label: `Field ${n}` }),
      );
      modal = { custom_id: 'any', title: 'Any', components };
      const opened = await here.command('setup');
      const filled = fields.map(({ given }, n) => [n % 2 ? `${n}` : `Field ${n}`, given]);
      await opened.modal?.submit(Object.fromEntries(filled));
      expect(got.pop()).toMatchObject(Object.fromEntries(fields.map((one, n) => [n, one.got])));
    }),
    { numRuns: 60 },
  );
  expect(discord.violations).toEqual([]);
});
