import {
  type APIMessage,
  ApplicationCommandType,
  ComponentType,
  Events,
  GatewayIntentBits,
  MessageFlags,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Said } from '../model.ts';
import { aBot, aDiscord, call } from './client.ts';
import { partProblems } from './spec.ts';

const now = Date.UTC(2026, 7, 1);
const url = 'https://example.com/shot.png';
const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content });

const everyComponent: Said['components'] = [
  text('above'),
  {
    type: ComponentType.Container,
    components: [
      text('inside'),
      {
        type: ComponentType.Section,
        components: [text('beside')],
        accessory: { type: ComponentType.Button, style: 1, custom_id: 'more', label: 'More' },
      },
      {
        type: ComponentType.Section,
        components: [text('picture')],
        accessory: { type: ComponentType.Thumbnail, media: { url } },
      },
      { type: ComponentType.MediaGallery, items: [{ media: { url } }] },
      { type: ComponentType.Separator },
      { type: ComponentType.File, file: { url } },
    ],
  },
  {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: 5, url, label: 'Open' }],
  },
];

/** A server with somebody, another bot, and this bot, which says what it is shown of a message. */
async function aServer() {
  const discord = await aDiscord({ clock: () => now });
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const shown: APIMessage[] = [];
  const bot = await aBot(discord, {
    // Without it discord.js knows no channel, and breaks at a poll.
    options: { intents: [GatewayIntentBits.Guilds] },
    commands: [{ name: 'Explain', type: ApplicationCommandType.Message }],
    onInteraction: (interaction) => interaction.isMessageContextMenuCommand() && interaction.reply('ok'),
  });
  bot.on(Events.Raw, ({ d }) => {
    shown.push(...Object.values<APIMessage>(d?.data?.resolved?.messages ?? {}));
  });
  const ann = guild.member({ name: 'Ann' }).in(channel);
  const helper = guild.member({ name: 'Helper', bot: true }).in(channel);
  /** A message as a message command shows it, and where it departs from what Discord publishes. */
  const explained = async (place: typeof ann, content: string, said?: Said) => {
    const message = place.say(content, said);
    await ann.contextMenu('Explain', message);
    const [raw] = shown.slice(-1);
    if (!raw) throw new Error('the bot was shown no message');
    return { message, raw, problems: partProblems('MessageResponse', raw) };
  };
  return { discord, guild, channel, ann, helper, explained };
}

test('a poll is shown open, with a number for each answer', async () => {
  const { ann, explained } = await aServer();
  const poll = { question: { text: 'Is it down?' }, answers: ['Yes', 'No'].map(answer), duration: 1 };

  const { raw, problems } = await explained(ann, '', { poll });

  expect(problems).toEqual([]);
  expect(raw.poll).toEqual({
    question: { text: 'Is it down?' },
    answers: [
      { answer_id: 1, poll_media: { text: 'Yes' } },
      { answer_id: 2, poll_media: { text: 'No' } },
    ],
    allow_multiselect: false,
    layout_type: 1,
    expiry: new Date(now + 3_600_000).toISOString(),
    results: { answer_counts: [], is_finalized: false },
  });
});

function answer(name: string) {
  return { poll_media: { text: name } };
}

test('a forward holds a copy of what was forwarded, which stays as it was', async () => {
  const { discord, guild, ann, explained } = await aServer();
  const elsewhere = guild.channel({ name: 'elsewhere' });
  const posted = await call(discord, 'POST', `/channels/${elsewhere.id}/messages`, {
    content: 'It is down.',
  });
  const [origin] = elsewhere.messages;
  expect(posted.status).toBe(200);

  const { raw, problems } = await explained(ann, '', origin && { forward: origin });
  await call(discord, 'PATCH', `/channels/${elsewhere.id}/messages/${origin?.id}`, { content: 'It is up.' });

  expect(problems).toEqual([]);
  expect(raw.flags).toBe(MessageFlags.HasSnapshot);
  expect(raw.message_reference).toEqual({
    type: 1,
    channel_id: elsewhere.id,
    message_id: origin?.id,
    guild_id: guild.id,
  });
  expect(raw.message_snapshots).toMatchObject([{ message: { content: 'It is down.' } }]);
  expect(raw.message_snapshots?.[0]?.message).not.toHaveProperty('author');
});

test('another bot may send components of every kind, which are numbered and filled in', async () => {
  const { ann, helper, explained } = await aServer();

  const { raw, problems } = await explained(helper, '', { components: everyComponent });

  expect(problems).toEqual([]);
  expect(raw).toMatchObject({
    author: { username: 'Helper', bot: true },
    content: '',
    flags: MessageFlags.IsComponentsV2,
  });
  const ids = Array.from(JSON.stringify(raw.components).matchAll(/"id":(\d+)/g), ([, id]) => Number(id));
  expect(new Set(ids)).toEqual(new Set(Array.from({ length: 14 }, (_, n) => n + 1)));
  expect(ann.channel.messages[0]?.components).toEqual(raw.components);
});

test('what such components say mentions as a text does', async () => {
  const { guild, ann, helper, explained } = await aServer();
  const owner = guild.member({ name: 'Bo' });

  const { message, raw } = await explained(helper, '', { components: [text(`<@${owner.id}> @everyone`)] });

  expect(message.pings).toEqual({ users: [owner.id], roles: [], everyone: false });
  expect(raw.mentions).toMatchObject([{ id: owner.id }]);
  expect(ann.say('@everyone').pings.everyone).toBe(false);
});

test('rows of buttons and menus stand beside a text, as ever', async () => {
  const { helper, explained } = await aServer();
  const row = { type: 1 as const, components: [{ type: 2 as const, style: 5 as const, url, label: 'Open' }] };

  const { raw, problems } = await explained(helper, 'look', { components: [row] });

  expect(problems).toEqual([]);
  expect(raw).toMatchObject({ content: 'look', flags: 0, components: [{ id: 1, components: [{ id: 2 }] }] });
});

test('files, embeds of links and the application of an invitation are shown with it', async () => {
  const { ann, explained } = await aServer();
  const said: Said = {
    attachments: [{ filename: 'shot.png', content_type: 'image/png', width: 800, height: 600 }],
    embeds: [{ type: 'link' as never, url, title: 'A page' }],
    application: { id: '1', name: 'A game' },
  };

  const { raw, problems } = await explained(ann, url, said);

  expect(problems).toEqual([]);
  expect(raw.attachments).toMatchObject([{ filename: 'shot.png', content_type: 'image/png', width: 800 }]);
  expect(raw.attachments[0]?.url).toMatch(/\/attachments\/\d+\/\d+\/shot\.png$/);
  expect(raw.embeds).toEqual([{ type: 'link', url, title: 'A page' }]);
  expect(raw.application).toMatchObject({ id: '1', name: 'A game' });
});
