import {
  ButtonBuilder,
  ButtonStyle,
  ChannelSelectMenuBuilder,
  ContainerBuilder,
  type Interaction,
  MediaGalleryBuilder,
  MessageFlags,
  SectionBuilder,
  SeparatorBuilder,
  SeparatorSpacingSize,
  TextDisplayBuilder,
  ThumbnailBuilder,
} from 'discord.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentTexts } from '../messages/components.ts';
import { aBot, aDiscord } from './client.ts';
import { aStage } from './stage.ts';

const flags = MessageFlags.IsComponentsV2;
const text = (content: string) => ({ type: 10, content });
const made = (...components: object[]) => ({ flags, components });
const status = { name: 'status', description: 'Is it working?' };

const panel = new ContainerBuilder()
  .setAccentColor(0x23a55a)
  .addSectionComponents(
    new SectionBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('# C.AI works'))
      .setButtonAccessory(
        new ButtonBuilder().setCustomId('again').setLabel('Look again').setStyle(ButtonStyle.Secondary),
      ),
  )
  .addSeparatorComponents(new SeparatorBuilder().setSpacing(SeparatorSpacingSize.Large))
  .addSectionComponents(
    new SectionBuilder()
      .addTextDisplayComponents(new TextDisplayBuilder().setContent('for 30 days'))
      .setThumbnailAccessory(new ThumbnailBuilder().setURL('https://example.com/a.png')),
  )
  .addMediaGalleryComponents(
    new MediaGalleryBuilder().addItems({ media: { url: 'https://example.com/b.png' } }),
  )
  .addActionRowComponents((row) =>
    row.setComponents(new ChannelSelectMenuBuilder().setCustomId('where').setPlaceholder('Where?')),
  );

test('a bot answers with a message of components, and what stands in it can be used', async () => {
  const discord = await aDiscord();
  await aBot(discord, {
    commands: [status],
    onInteraction(interaction: Interaction) {
      if (interaction.isChatInputCommand()) return interaction.reply({ flags, components: [panel] });
      if (interaction.isButton())
        return interaction.update({ components: [new TextDisplayBuilder().setContent('Looked.')] });
      return interaction.isChannelSelectMenu() && interaction.reply(`In ${interaction.channels.first()?.id}`);
    },
  });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const ann = guild.member({ name: 'Ann' }).in(channel);

  const reply = await ann.command('status');
  expect(reply.message.flags).toBe(flags);
  expect(componentTexts(reply.components)).toEqual(['# C.AI works', 'for 30 days']);
  expect((await reply.choose('Where?', [channel])).content).toBe(`In ${channel.id}`);
  await reply.press('Look again');

  expect(componentTexts(reply.components)).toEqual(['Looked.']);
  expect(reply.message.flags).toBe(flags);
  expect(discord.violations).toEqual([]);
});

test('a deferred answer becomes one of components only when it is edited', async () => {
  const { ask, begin, here, discord } = await aStage();
  const { callback, webhook, begun } = await begin(() => here.command('ask'));

  await ask('POST', callback, { type: 5, data: { flags } });
  await begun;
  const [deferred] = here.channel.messages;
  expect(deferred?.flags).toBe(MessageFlags.Loading);
  const answer = await ask('PATCH', `${webhook}/messages/@original`, made(text('later')));

  expect(answer).toMatchObject({ status: 200, body: { flags, components: [{ content: 'later', id: 1 }] } });
  expect(discord.violations).toEqual([]);
});

test.each<[string, object, string, string]>([
  ['a text beside them', { ...made(text('a')), content: 'b' }, 'content', 'LEGACY_FIELDS'],
  ['embeds beside them', { ...made(text('a')), embeds: [{ title: 'b' }] }, 'embeds', 'LEGACY_FIELDS'],
  ['more than 40 of them', made(...Array.from({ length: 41 }, () => text('a'))), 'components', 'MAX_LENGTH'],
  [
    '41 of them, most inside others',
    made(
      { type: 17, components: Array.from({ length: 36 }, () => text('a')) },
      {
        type: 9,
        components: [text('a'), text('b')],
        accessory: { type: 11, media: { url: 'https://example.com' } },
      },
    ),
    'components',
    'MAX_TOTAL',
  ],
  ['4,001 characters', made(text('a'.repeat(2_000)), text('b'.repeat(2_001))), 'components', 'TEXT_SIZE'],
  ['none of the flag', { components: [text('a')] }, 'components', 'UNION_TYPE_CHOICES'],
  [
    'the same number twice',
    made({ ...text('a'), id: 3 }, { ...text('b'), id: 3 }),
    'components',
    'ID_DUPLICATED',
  ],
  [
    'a menu that shares its row, deep inside',
    made({
      type: 17,
      components: [
        {
          type: 1,
          components: [
            { type: 5, custom_id: 'a' },
            { type: 6, custom_id: 'b' },
          ],
        },
      ],
    }),
    'components',
    'WIDTH_EXCEEDED',
  ],
  [
    'more defaults than may be chosen',
    made({
      type: 1,
      components: [
        {
          type: 8,
          custom_id: 'a',
          default_values: [
            { id: '1', type: 'channel' },
            { id: '2', type: 'channel' },
          ],
        },
      ],
    }),
    'components',
    'BAD_LENGTH',
  ],
])('a message of components is refused with %s', async (_, body, field, code) => {
  const { ask, messages, discord } = await aStage();

  const answer = await ask('POST', messages, body);

  expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { [field]: {} } } });
  expect(JSON.stringify(answer.body)).toContain(code);
  expect(discord.violations).toHaveLength(1);
});

test('an edit makes a message one of components only when it empties the rest, and never undoes that', async () => {
  const { ask, messages, posted } = await aStage();
  const path = `${messages}/${await posted({ content: 'old', embeds: [{ title: 'old' }] })}`;
  const upgraded = made(text('new'));

  const half = await ask('PATCH', path, { ...upgraded, content: null });
  const whole = await ask('PATCH', path, { ...upgraded, content: null, embeds: [] });
  const kept = await ask('PATCH', path, { components: [text('newer')] });
  const undone = await ask('PATCH', path, { content: 'old', components: [], flags: 0 });
  const mixed = await ask('PATCH', path, { content: 'old' });

  expect(half).toMatchObject({ status: 400, body: { errors: { embeds: {} } } });
  expect(whole).toMatchObject({ status: 200, body: { flags, content: '', embeds: [] } });
  expect(kept).toMatchObject({ status: 200, body: { flags, components: [{ content: 'newer' }] } });
  expect(JSON.stringify(undone.body)).toContain('MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG');
  expect(mixed).toMatchObject({ status: 400, body: { errors: { content: {} } } });
});

test('a text display pings whom it mentions, and an edit finds anew whom it mentions', async () => {
  const { ask, messages, here, ann, role } = await aStage();

  await ask('POST', messages, made({ type: 17, components: [text(`<@&${role.id}> it is down`)] }));
  const [alert] = here.channel.messages;
  await ask('PATCH', `${messages}/${alert?.id}`, made(text(`<@${ann.id}> it is back`)));

  expect(alert?.pings.roles).toEqual([role.id]);
  expect(alert?.raw).toMatchObject({ mention_roles: [], mentions: [{ id: ann.id }] });
});

test('a component shows a file that came along, and keeps the number that it was given', async () => {
  const { upload, messages, discord } = await aStage();
  const thumbnail = { type: 11, media: { url: 'attachment://log.txt' } };
  const section = { type: 9, id: 2, components: [text('a')], accessory: thumbnail };

  const { body } = await upload(messages, { ...made(text('b'), section), attachments: [{ id: '0' }] });

  const { components, attachments } = body as {
    components: object[];
    attachments: { id: string; url: string }[];
  };
  expect(components).toMatchObject([
    { id: 1 },
    {
      id: 2,
      components: [{ id: 3 }],
      accessory: { id: 4, media: { url: attachments[0]?.url, attachment_id: attachments[0]?.id } },
    },
  ]);
  expect(discord.violations).toEqual([]);
});

const leaf = fc.string({ minLength: 1, maxLength: 300 }).map(text);
const section = fc.array(leaf, { minLength: 1, maxLength: 3 }).map((components) => ({
  type: 9,
  components,
  accessory: { type: 2, style: 5, url: 'https://a.b', label: 'c' },
}));
const anyParts = fc.array(fc.oneof(leaf, section, fc.constant({ type: 14 })), {
  minLength: 1,
  maxLength: 16,
});
const container = anyParts.map((components) => ({ type: 17, components }));

test('whatever is built of them is taken exactly when Discord’s two totals allow it', async () => {
  const { ask, messages, discord } = await aStage();

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(leaf, section, container), { minLength: 1, maxLength: 8 }),
      async (all) => {
        const json = JSON.stringify(all);
        const count = json.match(/"type":\d+/g)?.length ?? 0;
        const length = all.flatMap((one) => contents(one)).reduce((sum, content) => sum + content.length, 0);
        const { status } = await ask('POST', messages, { flags, components: all });
        expect(status).toBe(count <= 40 && length <= 4_000 ? 200 : 400);
      },
    ),
    { numRuns: 60 },
  );
  expect(discord.violations.filter(({ direction }) => direction === 'answer')).toEqual([]);
});

function contents(part: object): string[] {
  const { content, components = [] } = part as { content?: string; components?: object[] };
  return [...(content === undefined ? [] : [content]), ...components.flatMap(contents)];
}
