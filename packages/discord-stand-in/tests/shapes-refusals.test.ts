import { RESTJSONErrorCodes } from 'discord.js';
import { expect, test } from 'vitest';
import { refusals } from '../refusals.ts';
import { aDiscord, call } from './client.ts';
import { answerProblems } from './spec.ts';
import { type Answer, aStage, type Stage } from './stage.ts';

type RefusalName = keyof typeof refusals;

type Refused = {
  /** What discord-api-types calls the code; code 0 is only the status in other words, and has no name. */
  code: keyof typeof RESTJSONErrorCodes;
  /** The status that Discord is known to give with it. */
  status: number;
  route: string;
  request: (stage: Stage) => Promise<Answer>;
};

const post = 'POST /channels/:channel/messages';
const command = { name: 'more', description: 'is more' };

/** For every refusal, a request that Discord would refuse so. */
const refused: Record<RefusalName, Refused> = {
  unauthorized: {
    code: 'GeneralError',
    status: 401,
    route: 'GET /users/@me',
    request: ({ discord }) => call({ ...discord, token: 'wrong' }, 'GET', '/users/@me'),
  },
  notFound: {
    code: 'GeneralError',
    status: 404,
    route: 'GET /guilds/:guild/emojis',
    request: ({ ask, guild }) => ask('GET', `/guilds/${guild.id}/emojis`),
  },
  unknownChannel: {
    code: 'UnknownChannel',
    status: 404,
    route: post,
    request: ({ ask }) => ask('POST', '/channels/1/messages', { content: 'x' }),
  },
  unknownGuild: {
    code: 'UnknownGuild',
    status: 404,
    route: 'GET /guilds/:guild',
    request: ({ ask }) => ask('GET', '/guilds/1'),
  },
  unknownMember: {
    code: 'UnknownMember',
    status: 404,
    route: 'GET /guilds/:guild/members/:user',
    request: ({ ask, guild }) => ask('GET', `/guilds/${guild.id}/members/1`),
  },
  unknownMessage: {
    code: 'UnknownMessage',
    status: 404,
    route: 'PATCH /channels/:channel/messages/:message',
    request: ({ ask, messages }) => ask('PATCH', `${messages}/1`, { content: 'x' }),
  },
  unknownUser: {
    code: 'UnknownUser',
    status: 404,
    route: 'POST /users/@me/channels',
    request: ({ ask }) => ask('POST', '/users/@me/channels', { recipient_id: '1' }),
  },
  unknownWebhook: {
    code: 'UnknownWebhook',
    status: 404,
    route: 'PATCH /webhooks/:application/:token/messages/:message',
    request: async ({ ask, begin, here }) => {
      const { webhook } = await begin(() => here.command('ask'));
      return ask('PATCH', `${webhook}/messages/@original`, { content: 'before any answer' });
    },
  },
  unknownInteraction: {
    code: 'UnknownInteraction',
    status: 404,
    route: 'POST /interactions/:interaction/:token/callback',
    request: async ({ ask, begin, here, pass }) => {
      const { callback } = await begin(() => here.command('ask'));
      pass(3_000);
      return ask('POST', callback, { type: 5 });
    },
  },
  unknownCommand: {
    code: 'UnknownApplicationCommand',
    status: 404,
    route: 'GET /applications/:application/commands/:command',
    request: ({ ask, application }) => ask('GET', `${application}/commands/1`),
  },
  notYourApplication: {
    code: 'NotAuthorizedToPerformThisActionOnThisApplication',
    status: 403,
    route: 'PUT /applications/:application/commands',
    request: ({ ask }) => ask('PUT', '/applications/1/commands', []),
  },
  tooManyWebhooks: {
    code: 'MaximumNumberOfWebhooksReached',
    status: 400,
    route: 'POST /channels/:channel/followers',
    request: async ({ follow }) => {
      for (let followed = 0; followed < 15; followed += 1) await follow();
      return follow();
    },
  },
  tooManyCommands: {
    code: 'MaximumNumberOfApplicationCommandsReached',
    status: 400,
    route: 'PUT /applications/:application/commands',
    request: ({ ask, application }) => {
      const many = Array.from({ length: 101 }, (_, n) => ({ ...command, name: `more-${n}` }));
      return ask('PUT', `${application}/commands`, many);
    },
  },
  tooManyFollowUps: {
    code: 'ThisInteractionHasHitTheMaximumNumberOfFollowUpMessages',
    status: 400,
    route: 'POST /webhooks/:application/:token',
    request: async ({ ask, answered, guild, discord }) => {
      const place = discord.user({ name: 'Cy' }).inDirectMessage();
      const { webhook } = await answered(place);
      for (let sent = 0; sent < 5; sent += 1) await ask('POST', webhook, { content: guild.name });
      return ask('POST', webhook, { content: 'one too many' });
    },
  },
  blockedByCloudflare: {
    code: 'CloudflareIsBlockingYourRequest',
    status: 403,
    route: 'GET /users/@me',
    request: async ({ discord: { apiUrl, token } }) => {
      const headers = { authorization: `Bot ${token}`, 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)' };
      const response = await fetch(`${apiUrl}/v10/users/@me`, { headers });
      return { status: response.status, body: await response.json() };
    },
  },
  tooManyOldEdits: {
    code: 'MaximumNumberOfEditsToMessagesOlderThanOneHourReached',
    status: 429,
    route: 'PATCH /channels/:channel/messages/:message',
    request: async () => {
      let now = Date.now();
      const discord = await aDiscord({ clock: () => now });
      const channel = discord.guild({ name: 'Readers' }).channel({ name: 'general' });
      const path = `/channels/${channel.id}/messages`;
      await call(discord, 'POST', path, { content: 'old' });
      now += 60 * 60_000 + 1;
      const edit = (content: string) =>
        call(discord, 'PATCH', `${path}/${channel.messages[0]?.id}`, { content });
      for (const content of ['1', '2', '3']) await edit(content);
      return edit('4');
    },
  },
  writeLimit: {
    code: 'ChannelWriteRateLimit',
    status: 429,
    route: 'POST /channels/:channel/messages/:message/crosspost',
    request: async () => {
      const discord = await aDiscord();
      const guild = discord.guild({ name: 'Readers', bot: ['ManageMessages'] });
      const news = guild.channel({ name: 'news', type: 'announcement' });
      const ann = guild.member({ name: 'Ann' }).in(news);
      const publish = () =>
        call(discord, 'POST', `/channels/${news.id}/messages/${ann.say('x').id}/crosspost`);
      for (let sent = 0; sent < 10; sent += 1) await publish();
      return publish();
    },
  },
  threadExists: {
    code: 'ThreadAlreadyCreatedForMessage',
    status: 400,
    route: 'POST /channels/:channel/messages/:message/threads',
    request: async ({ ask, messages, posted }) => {
      const path = `${messages}/${await posted()}/threads`;
      await ask('POST', path, { name: 'Talk' });
      return ask('POST', path, { name: 'More talk' });
    },
  },
  alreadyCrossposted: {
    code: 'ThisMessageWasAlreadyCrossposted',
    status: 400,
    route: 'POST /channels/:channel/messages/:message/crosspost',
    request: async ({ ask, posted, channels: { news } }) => {
      const path = `/channels/${news.id}/messages/${await posted({ content: 'x' }, news)}/crosspost`;
      await ask('POST', path);
      return ask('POST', path);
    },
  },
  alreadyAnswered: {
    code: 'InteractionHasAlreadyBeenAcknowledged',
    status: 400,
    route: 'POST /interactions/:interaction/:token/callback',
    request: async ({ ask, answered }) => ask('POST', (await answered()).callback, { type: 5 }),
  },
  missingAccess: {
    code: 'MissingAccess',
    status: 403,
    route: post,
    request: ({ ask, channels: { text }, messages }) => {
      text.deny('ViewChannel');
      return ask('POST', messages, { content: 'x' });
    },
  },
  anotherAuthor: {
    code: 'CannotEditMessageAuthoredByAnotherUser',
    status: 403,
    route: 'PATCH /channels/:channel/messages/:message',
    request: ({ ask, here, messages }) =>
      ask('PATCH', `${messages}/${here.say('mine').id}`, { content: 'x' }),
  },
  emptyMessage: {
    code: 'CannotSendAnEmptyMessage',
    status: 400,
    route: post,
    request: ({ ask, messages }) => ask('POST', messages, { content: '' }),
  },
  directMessagesClosed: {
    code: 'CannotSendMessagesToThisUser',
    status: 403,
    route: post,
    request: ({ ask, ann }) => {
      ann.closeDirectMessages();
      return ask('POST', `/channels/${ann.inDirectMessage().channel.id}/messages`, { content: 'x' });
    },
  },
  noBotsTakeMessages: {
    code: 'CannotSendMessagesToThisUser',
    status: 400,
    route: 'POST /users/@me/channels',
    request: ({ ask, guild }) =>
      ask('POST', '/users/@me/channels', { recipient_id: guild.member({ name: 'Helper', bot: true }).id }),
  },
  noMutualGuilds: {
    code: 'CannotSendMessagesToThisUserDueToHavingNoMutualGuilds',
    status: 403,
    route: post,
    request: async ({ ask, discord }) => {
      const { id } = discord.user({ name: 'Cy' });
      const { body } = await ask('POST', '/users/@me/channels', { recipient_id: id });
      return ask('POST', `/channels/${(body as { id: string }).id}/messages`, { content: 'x' });
    },
  },
  notATextChannel: {
    code: 'CannotSendMessagesInNonTextChannel',
    status: 400,
    route: post,
    request: ({ ask, channels: { forum } }) =>
      ask('POST', `/channels/${forum.id}/messages`, { content: 'x' }),
  },
  missingPermissions: {
    code: 'MissingPermissions',
    status: 403,
    route: post,
    request: ({ ask, channels: { text }, messages }) => {
      text.deny('SendMessages');
      return ask('POST', messages, { content: 'x' });
    },
  },
  wrongChannelType: {
    code: 'CannotExecuteActionOnThisChannelType',
    status: 400,
    route: 'POST /channels/:channel/messages/:message/crosspost',
    request: async ({ ask, messages, posted }) => ask('POST', `${messages}/${await posted()}/crosspost`),
  },
  invalidWebhookToken: {
    code: 'InvalidWebhookToken',
    status: 401,
    route: 'POST /webhooks/:application/:token',
    request: async ({ ask, answered, pass }) => {
      const { webhook } = await answered();
      pass(15 * 60_000);
      return ask('POST', webhook, { content: 'too late' });
    },
  },
  invalidBody: {
    code: 'InvalidFormBodyOrContentType',
    status: 400,
    route: post,
    request: ({ ask, messages }) => ask('POST', messages, { content: 1, embeds: [{ title: 2, colour: 3 }] }),
  },
  threadArchived: {
    code: 'InvalidActionOnArchivedThread',
    status: 400,
    route: 'PATCH /channels/:channel/messages/:message',
    request: async ({ ask, posted, channels: { thread } }) => {
      const id = await posted({ content: 'x' }, thread);
      thread.archive();
      return ask('PATCH', `/channels/${thread.id}/messages/${id}`, { content: 'y' });
    },
  },
  threadLocked: {
    code: 'ThreadLocked',
    status: 400,
    route: post,
    request: ({ ask, channels: { thread } }) => {
      thread.lock();
      return ask('POST', `/channels/${thread.id}/messages`, { content: 'x' });
    },
  },
  invalidJson: {
    code: 'RequestBodyContainsInvalidJSON',
    status: 400,
    route: post,
    request: ({ ask, messages }) => ask('POST', messages, '{"content":'),
  },
  replyNeedsHistory: {
    code: 'CannotReplyWithoutPermissionToReadMessageHistory',
    status: 403,
    route: post,
    request: ({ ask, here, channels: { text }, messages }) => {
      text.deny('ReadMessageHistory');
      return ask('POST', messages, { content: 'x', message_reference: { message_id: here.say('y').id } });
    },
  },
};

test.each(Object.entries(refused))(
  '%s: the code and the status are those of Discord, and so is the shape',
  async (_, { code, status, route, request }) => {
    const stage = await aStage();

    const answer = await request(stage);

    expect(answer).toMatchObject({ status, body: { code: RESTJSONErrorCodes[code] } });
    expect(answerProblems(route, answer.status, answer.body)).toEqual([]);
    expect(stage.discord.violations.filter(({ direction }) => direction === 'answer')).toEqual([]);
  },
);

test('no refusal is left out', () => {
  expect(Object.keys(refused).toSorted()).toEqual(Object.keys(refusals).toSorted());
});
