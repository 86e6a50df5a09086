const id = (n: number) => `11000000000000000${String(n).padStart(2, '0')}`;
const user = { id: id(1), username: 'mia', discriminator: '0', global_name: 'Mia', avatar: null };
const guild = { guild_id: id(2), guild: { id: id(2), locale: 'en-US', features: [] }, guild_locale: 'en-US' };

/** A message with one of everything that a message may hold. */
export const fullMessage = {
  id: id(3),
  channel_id: id(4),
  type: 0,
  author: user,
  content: 'the content',
  timestamp: '2026-11-20T10:00:00.000Z',
  edited_timestamp: null,
  tts: false,
  mention_everyone: false,
  mentions: [user],
  mention_roles: [],
  pinned: false,
  flags: 0,
  attachments: [
    {
      id: id(5),
      filename: 'a.png',
      size: 1,
      url: 'https://x.test/a',
      proxy_url: 'https://x.test/a',
      description: 'the alt text',
    },
  ],
  embeds: [
    {
      type: 'rich',
      title: 'the embed title',
      description: 'the embed description',
      author: { name: 'the embed author' },
      footer: { text: 'the embed footer' },
      fields: [{ name: 'the field name', value: 'the field value' }],
      thumbnail: { url: 'https://x.test/b', description: 'the thumbnail' },
    },
  ],
  poll: {
    question: { text: 'the poll question' },
    answers: [
      { answer_id: 1, poll_media: { text: 'the poll answer', emoji: { name: '🔥' } } },
      { answer_id: 2, poll_media: { text: 'another poll answer' } },
    ],
    expiry: '2026-11-21T10:00:00.000Z',
    allow_multiselect: false,
    layout_type: 1,
    results: { is_finalized: false, answer_counts: [{ id: 1, count: 2, me_voted: false }] },
  },
  sticker_items: [{ id: id(6), name: 'the sticker', format_type: 1 }],
  components: [
    {
      type: 1,
      components: [{ type: 2, style: 1, label: 'the button', custom_id: 'x', emoji: { name: 'emoji' } }],
    },
    {
      type: 1,
      components: [
        {
          type: 3,
          custom_id: 'y',
          placeholder: 'the placeholder',
          options: [{ label: 'an option', value: 'o', description: 'what it is' }],
        },
      ],
    },
    {
      type: 17,
      components: [
        { type: 10, content: 'the text display' },
        {
          type: 9,
          components: [{ type: 10, content: 'the section' }],
          accessory: { type: 11, media: { url: 'https://x.test/c' }, description: 'the accessory' },
        },
        { type: 12, items: [{ media: { url: 'https://x.test/d' }, description: 'the gallery picture' }] },
        { type: 14, divider: true, spacing: 1 },
        { type: 13, file: { url: 'attachment://e' } },
        { type: 99, content: 'a component of tomorrow' },
      ],
    },
  ],
  message_reference: { type: 1, channel_id: id(4), message_id: id(7), guild_id: id(2) },
  message_snapshots: [
    {
      message: {
        type: 0,
        content: 'the forwarded content',
        embeds: [{ type: 'rich', description: 'the forwarded embed' }],
        attachments: [
          {
            id: id(8),
            filename: 'f.png',
            size: 1,
            url: 'https://x.test/f',
            proxy_url: 'https://x.test/f',
            description: 'the forwarded alt text',
          },
        ],
        components: [{ type: 10, content: 'the forwarded component' }],
        sticker_items: [{ id: id(9), name: 'the forwarded sticker', format_type: 1 }],
        mentions: [],
        mention_roles: [],
        timestamp: '2026-11-19T10:00:00.000Z',
        edited_timestamp: null,
        flags: 0,
      },
    },
  ],
  interaction_metadata: { id: id(10), type: 2, user, authorizing_integration_owners: { 0: id(2) } },
};

const common = {
  application_id: id(11),
  version: 1,
  channel_id: id(4),
  channel: { id: id(4), type: 0, name: 'general', guild_id: id(2), permissions: '2048', position: 0 },
  ...guild,
  member: {
    user,
    roles: [],
    permissions: '32',
    avatar: null,
    deaf: false,
    mute: false,
    flags: 0,
    joined_at: '2026-01-01T00:00:00.000Z',
    premium_since: null,
    communication_disabled_until: null,
    nick: null,
    pending: false,
  },
  app_permissions: '2147483647',
  locale: 'en-US',
  entitlements: [],
  authorizing_integration_owners: { 0: id(2) },
  context: 0,
  attachment_size_limit: 10_485_760,
};

const { member: _, guild: __, guild_id: ___, guild_locale: ____, ...anywhere } = common;
const inMessages = { ...anywhere, user, context: 1, channel: { id: id(4), type: 1, recipients: [user] } };
const command = (name: string, more: object = {}) => ({ id: id(12), type: 1, name, ...more });
const pressed = (custom_id: string) => ({
  ...common,
  type: 3,
  message: fullMessage,
  data: { component_type: 2, custom_id, id: 1 },
});
const chosen = (component_type: number, resolved: object = {}) => ({
  ...common,
  type: 3,
  message: fullMessage,
  data: { component_type, custom_id: 'cai-error:topic', values: [id(1)], resolved },
});
const alerts = (subcommand: string) => ({
  ...common,
  type: 2,
  data: command('cai-alerts', {
    guild_id: id(2),
    options: [
      {
        type: 1,
        name: subcommand,
        options: [
          { type: 7, name: 'channel', value: id(4) },
          { type: 8, name: 'role', value: id(13) },
        ],
      },
    ],
    resolved: {
      channels: { [id(4)]: { id: id(4), type: 0, name: 'general', permissions: '0' } },
      roles: {
        [id(13)]: { id: id(13), name: 'Alerts', mentionable: true, permissions: '0', color: 0, position: 1 },
      },
    },
  }),
});

/** What Discord may send, of every kind; without id and token, which each gets anew. */
export const givenInteractions: Record<string, object> = {
  'a command': { ...common, type: 2, data: command('cai-status') },
  'a command in direct messages': { ...inMessages, type: 2, data: command('cai-status') },
  'a command with an option': {
    ...common,
    type: 2,
    data: command('cai-error', { options: [{ type: 3, name: 'message', value: 'error 500' }] }),
  },
  'a subscription': alerts('subscribe'),
  'a list': alerts('list'),
  'a message command': {
    ...common,
    type: 2,
    data: {
      id: id(12),
      type: 3,
      name: 'Explain C.AI error',
      target_id: id(3),
      resolved: { messages: { [id(3)]: fullMessage } },
    },
  },
  'a user command': {
    ...common,
    type: 2,
    data: {
      id: id(12),
      type: 2,
      name: 'Wave',
      target_id: id(1),
      resolved: { users: { [id(1)]: user }, members: { [id(1)]: common.member } },
    },
  },
  'an entry point': { ...common, type: 2, data: { id: id(12), type: 4, name: 'Launch' } },
  suggestions: {
    ...common,
    type: 4,
    data: command('cai-error', { options: [{ type: 3, name: 'message', value: 'err', focused: true }] }),
  },
  'a button': pressed('cai-status:refresh'),
  'a button of nobody': pressed('nobody:knows'),
  'a menu': chosen(3),
  'a menu of people': chosen(5, { users: { [id(1)]: user }, members: { [id(1)]: common.member } }),
  'a menu of roles': chosen(6),
  'a menu of anybody': chosen(7),
  'a menu of channels': chosen(8),
  'a component of tomorrow': chosen(99),
  'a form': {
    ...common,
    type: 5,
    message: fullMessage,
    data: {
      custom_id: 'form',
      components: [{ type: 18, component: { type: 4, custom_id: 'a', value: 'b' } }],
    },
  },
  'an interaction of tomorrow': { ...common, type: 9, data: {} },
};
