import { ApplicationCommandType, type Interaction, MessageFlags } from 'discord.js';
import type { Place, Reply } from '../model.ts';
import { aBot, aDiscord, call } from './client.ts';

export type Answer = { status: number; body: unknown };

export type Stage = Awaited<ReturnType<typeof aStage>>;

const anyone = { contexts: [0, 1, 2], integration_types: [0, 1] };
const where = { type: 7, name: 'where', description: 'a channel' };
const whom = { type: 9, name: 'whom', description: 'a role or a person' };
const what = { type: 3, name: 'what', description: 'a text', autocomplete: true };

/** One of each of Discord's commands that the stand-in plays. */
const commands = [
  { ...anyone, name: 'ask', description: 'asks', options: [what, where, whom] },
  {
    ...anyone,
    name: 'nested',
    description: 'nests',
    options: [{ type: 1, name: 'inner', description: 'is inside', options: [where] }],
  },
  { ...anyone, name: 'Explain', type: ApplicationCommandType.Message },
];

const select = (type: number, more: object = {}) => ({
  type: 1,
  components: [{ type, custom_id: `select-${type}`, ...more }],
});

/** A message with one of each part that the stand-in plays. */
export const richMessage = {
  content: 'all of it',
  embeds: [
    {
      title: 'Outage',
      description: 'since noon',
      color: 0xff0000,
      timestamp: '2026-08-01T12:00:00.000Z',
      footer: { text: 'seen' },
      author: { name: 'bot' },
      fields: [{ name: 'API', value: 'down' }],
    },
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, custom_id: 'again', label: 'Again' },
        { type: 2, style: 5, url: 'https://example.com', label: 'Site' },
      ],
    },
    select(3, { placeholder: 'which', options: [{ label: 'First', value: '1' }] }),
    select(5),
    select(6),
    select(8),
  ],
};

/** The same of nothing but components. */
export const componentMessage = {
  flags: MessageFlags.IsComponentsV2,
  components: [
    {
      type: 17,
      accent_color: 0x23a55a,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: 'It works.' }],
          accessory: { type: 2, style: 2, custom_id: 'again', label: 'Again' },
        },
        { type: 14, spacing: 2 },
        {
          type: 9,
          components: [{ type: 10, content: 'for 30 days' }],
          accessory: { type: 11, media: { url: 'https://example.com/a.png' } },
        },
        { type: 12, items: [{ media: { url: 'https://example.com/b.png' }, description: 'a graph' }] },
        select(5, { default_values: [{ id: '1', type: 'user' }] }),
      ],
    },
    { type: 10, content: '-# seen a minute ago' },
    select(7, { min_values: 0, max_values: 2 }),
  ],
};

const field = (type: number, more: object = {}) => ({
  type: 18,
  label: `Field ${type}`,
  component: { type, custom_id: `field-${type}`, required: false, ...more },
});
const options = [
  { label: 'First', value: '1', default: true },
  { label: 'Second', value: '2' },
];

/** Modals with one of each part that the stand-in plays. */
export const modals = [
  [field(4, { style: 2 }), field(3, { options }), field(5), field(6), field(7)],
  [field(8), field(19), field(21, { options }), field(22, { options }), field(23, { required: undefined })],
  [
    { type: 10, content: 'Sure?' },
    { type: 1, components: [{ type: 4, style: 1, label: 'Why?', custom_id: 'why', value: 'x' }] },
  ],
].map((components) => ({ type: 9, data: { custom_id: 'a modal', title: 'A modal', components } }));

/** A server with a channel of each kind, a bot that answers nothing by itself, and ways to make it answer by hand. */
export async function aStage() {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now, limits: false });
  const guild = discord.guild({ name: 'Readers', bot: ['AttachFiles', 'MentionEveryone', 'ManageWebhooks'] });
  const role = guild.role({ name: 'alerts', mentionable: true });
  const text = guild.channel({ name: 'general' });
  const news = guild.channel({ name: 'news', type: 'announcement' });
  const channels = {
    text,
    news,
    thread: guild.channel({ name: 'incident', type: 'thread', parent: text }),
    newsThread: guild.channel({ name: 'about it', type: 'thread', parent: news }),
    forum: guild.channel({ name: 'help', type: 'forum' }),
    voice: guild.channel({ name: 'talk', type: 'voice' }),
  };
  const ann = guild.member({ name: 'Ann' });
  const here = ann.in(text);
  const asked: Interaction[] = [];
  await aBot(discord, { onInteraction: (interaction) => asked.push(interaction) });
  const ask = (method: string, path: string, body?: unknown) => call(discord, method, path, body);
  const application = `/applications/${discord.applicationId}`;
  await ask('PUT', `${application}/commands`, commands);

  /** Lets somebody begin an interaction; it waits for its answer. */
  const begin = async (act: () => Promise<unknown>) => {
    const begun = act();
    begun.catch(() => {});
    const before = asked.length;
    const { id, token } = await discord.waitFor(() => asked[before]);
    const webhook = `/webhooks/${discord.applicationId}/${token}`;
    return { token, webhook, callback: `/interactions/${id}/${token}/callback`, begun };
  };

  return {
    discord,
    guild,
    role,
    channels,
    ann,
    here,
    application,
    ask,
    begin,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    /** Sends a message with a file. */
    async upload(path: string, body: object): Promise<Answer> {
      const form = new FormData();
      form.set('payload_json', JSON.stringify(body));
      form.set('files[0]', new Blob(['abc'], { type: 'text/plain' }), 'log.txt');
      const headers = { authorization: `Bot ${discord.token}` };
      const response = await fetch(`${discord.apiUrl}/v10${path}`, { method: 'POST', headers, body: form });
      return { status: response.status, body: await response.json() };
    },
    messages: `/channels/${text.id}/messages`,
    /** Has the text channel follow the announcement channel. */
    follow: () => ask('POST', `/channels/${news.id}/followers`, { webhook_channel_id: text.id }),
    /** The id of a message that the bot has just posted. */
    async posted(body: object = richMessage, channel = text): Promise<string> {
      const answer = await ask('POST', `/channels/${channel.id}/messages`, body);
      return (answer.body as { id: string }).id;
    },
    /** An interaction that was answered with a message. */
    async answered(place: Place = here) {
      const interaction = await begin(() => place.command('ask'));
      await ask('POST', interaction.callback, { type: 4, data: richMessage });
      return { ...interaction, reply: (await interaction.begun) as Reply };
    },
  };
}
