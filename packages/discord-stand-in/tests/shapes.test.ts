import { expect, test } from 'vitest';
import { aDiscord, call } from './client.ts';
import { answerProblems, answersOf } from './spec.ts';
import { type Answer, aStage, componentMessage, modals, richMessage, type Stage } from './stage.ts';

type Case = (stage: Stage) => Promise<Answer[]>;

const once =
  (method: string, path: (stage: Stage) => string): Case =>
  async (stage) => [await stage.ask(method, path(stage))];

const command = { name: 'more', description: 'is more' };

/** The cases of the routes about commands, which are the same everywhere and in one server. */
function commandCases(path: string, scope: (stage: Stage) => string): Record<string, Case> {
  const made = async (stage: Stage) => {
    const { body } = await stage.ask('POST', scope(stage), command);
    return `${scope(stage)}/${(body as { id: string }).id}`;
  };
  return {
    [`GET ${path}`]: async (stage) => {
      await made(stage);
      return [await stage.ask('GET', scope(stage))];
    },
    [`PUT ${path}`]: async (stage) => [await stage.ask('PUT', scope(stage), [command])],
    [`POST ${path}`]: async (stage) => [
      await stage.ask('POST', scope(stage), command),
      await stage.ask('POST', scope(stage), command),
    ],
    [`GET ${path}/:command`]: async (stage) => [await stage.ask('GET', await made(stage))],
    [`PATCH ${path}/:command`]: async (stage) => [
      await stage.ask('PATCH', await made(stage), { description: 'is less' }),
    ],
    [`DELETE ${path}/:command`]: async (stage) => [await stage.ask('DELETE', await made(stage))],
  };
}

/** For every route that is played, requests that Discord would grant. */
const granted: Record<string, Case> = {
  'GET /gateway': once('GET', () => '/gateway'),
  'GET /gateway/bot': once('GET', () => '/gateway/bot'),
  'GET /users/@me': once('GET', () => '/users/@me'),
  'GET /applications/@me': once('GET', () => '/applications/@me'),
  'GET /oauth2/applications/@me': once('GET', () => '/oauth2/applications/@me'),
  ...commandCases('/applications/:application/commands', ({ application }) => `${application}/commands`),
  ...commandCases(
    '/applications/:application/guilds/:guild/commands',
    ({ application, guild }) => `${application}/guilds/${guild.id}/commands`,
  ),
  'GET /guilds/:guild': once('GET', ({ guild }) => `/guilds/${guild.id}`),
  'GET /guilds/:guild/channels': once('GET', ({ guild }) => `/guilds/${guild.id}/channels`),
  'GET /guilds/:guild/members/:user': async ({ ask, guild, ann, discord }) => [
    await ask('GET', `/guilds/${guild.id}/members/${ann.id}`),
    await ask('GET', `/guilds/${guild.id}/members/${discord.applicationId}`),
  ],
  'GET /channels/:channel': async ({ ask, ann, posted, channels }) => {
    await posted({ content: 'one' }, channels.thread);
    const places = [...Object.values(channels), ann.inDirectMessage().channel];
    return Promise.all(places.map(({ id }) => ask('GET', `/channels/${id}`)));
  },
  'PATCH /channels/:channel': async ({ ask, channels }) => {
    channels.thread.archive();
    return [await ask('PATCH', `/channels/${channels.thread.id}`, { archived: false })];
  },
  'POST /channels/:channel/followers': async ({ follow }) => [await follow()],
  'GET /channels/:channel/webhooks': async ({ ask, follow, channels }) => {
    await follow();
    return [await ask('GET', `/channels/${channels.text.id}/webhooks`)];
  },
  'GET /webhooks/:webhook': async ({ ask, follow, channels }) => {
    await follow();
    return [await ask('GET', `/webhooks/${channels.text.webhooks[0]?.id}`)];
  },
  'DELETE /webhooks/:webhook': async ({ ask, follow, channels }) => {
    await follow();
    return [await ask('DELETE', `/webhooks/${channels.text.webhooks[0]?.id}`)];
  },
  'POST /users/@me/channels': async ({ ask, ann }) => [
    await ask('POST', '/users/@me/channels', { recipient_id: ann.id }),
  ],
  'POST /channels/:channel/messages': async ({ ask, ann, role, here, messages, channels, upload }) => {
    const question = here.say('Is it down?');
    const mentions = `<@${ann.id}> <@&${role.id}> @everyone`;
    const reply = { content: mentions, message_reference: { message_id: question.id } };
    return [
      await ask('POST', messages, richMessage),
      await ask('POST', messages, componentMessage),
      await ask('POST', messages, { ...reply, nonce: 'a', enforce_nonce: true }),
      await ask('POST', messages, { content: 'in silence', flags: 4096, nonce: 7 }),
      await ask('POST', `/channels/${channels.thread.id}/messages`, richMessage),
      await ask('POST', `/channels/${ann.inDirectMessage().channel.id}/messages`, richMessage),
      await upload(messages, { content: 'with a file', attachments: [{ id: '0', description: 'a log' }] }),
    ];
  },
  'GET /channels/:channel/messages': async ({ ask, here, messages, channels, answered }) => {
    const question = here.say('Is it down?');
    await ask('POST', messages, { content: 'Yes.', message_reference: { message_id: question.id } });
    await answered();
    channels.text.deleteMessage(question.id);
    return [await ask('GET', messages), await ask('GET', `${messages}?limit=1&before=${question.id}`)];
  },
  'GET /channels/:channel/messages/:message': async ({ ask, messages, posted }) => {
    const path = `${messages}/${await posted()}`;
    await ask('POST', `${path}/threads`, { name: 'Talk' });
    return [await ask('GET', path)];
  },
  'PATCH /channels/:channel/messages/:message': async ({ ask, messages, posted }) => [
    await ask('PATCH', `${messages}/${await posted()}`, { content: 'less of it', components: [] }),
    await ask('PATCH', `${messages}/${await posted()}`, { ...componentMessage, content: null, embeds: [] }),
  ],
  'DELETE /channels/:channel/messages/:message': async ({ ask, messages, posted }) => [
    await ask('DELETE', `${messages}/${await posted()}`),
  ],
  'POST /channels/:channel/messages/:message/crosspost': async ({ ask, posted, channels: { news } }) => [
    await ask('POST', `/channels/${news.id}/messages/${await posted(richMessage, news)}/crosspost`),
  ],
  'POST /channels/:channel/messages/:message/threads': async ({
    ask,
    messages,
    posted,
    channels: { news },
  }) => {
    const id = await posted();
    return [
      await ask('POST', `${messages}/${id}/threads`, { name: 'Talk', auto_archive_duration: 60 }),
      await ask('POST', `/channels/${news.id}/messages/${await posted(richMessage, news)}/threads`, {
        name: 'x',
      }),
    ];
  },
  'POST /interactions/:interaction/:token/callback': async ({ ask, begin, here, answered }) => {
    const answer = async (act: () => Promise<unknown>, body: object, query = '?with_response=true') => {
      const { callback } = await begin(act);
      return ask('POST', callback + query, body);
    };
    const { reply } = await answered();
    const options = { focused: 'what', value: 'x' };
    const command = () => here.command('ask');
    return [
      await answer(command, { type: 4, data: richMessage }, ''),
      await answer(command, { type: 4, data: { ...richMessage, flags: 64 } }),
      await answer(command, { type: 4, data: componentMessage }),
      ...(await Array.fromAsync(modals, (modal) => answer(command, modal))),
      await answer(command, { type: 5 }),
      await answer(() => here.contextMenu('Explain', here.say('error')), { type: 4, data: richMessage }),
      await answer(() => here.autocomplete('ask', options), { type: 8, data: { choices: [] } }),
      await answer(() => reply.press('Again'), { type: 6 }),
      await answer(() => reply.press('Again'), { type: 7, data: { content: 'again' } }),
      await answer(() => reply.press('Again'), { type: 4, data: { content: 'beside it' } }),
    ];
  },
  'POST /webhooks/:application/:token': async ({ ask, answered }) => {
    const { webhook } = await answered();
    return [await ask('POST', webhook, richMessage), await ask('POST', webhook, { content: 'x', flags: 64 })];
  },
  'GET /webhooks/:application/:token/messages/:message': async ({ ask, answered }) => {
    const { webhook, reply } = await answered();
    return [
      await ask('GET', `${webhook}/messages/@original`),
      await ask('GET', `${webhook}/messages/${reply.message.id}`),
    ];
  },
  'PATCH /webhooks/:application/:token/messages/:message': async ({ ask, answered }) => [
    await ask('PATCH', `${(await answered()).webhook}/messages/@original`, { content: 'edited' }),
  ],
  'DELETE /webhooks/:application/:token/messages/:message': async ({ ask, answered }) => [
    await ask('DELETE', `${(await answered()).webhook}/messages/@original`),
  ],
};

test('no route is played without a request here', async () => {
  const { routes } = await aDiscord();

  expect(Object.keys(granted).toSorted()).toEqual(routes.toSorted());
});

test.each(Object.entries(granted))('%s answers as Discord has published', async (route, requests) => {
  const stage = await aStage();

  const answers = await requests(stage);

  expect(answers.map(({ status, body }) => [status, answerProblems(route, status, body)])).toEqual(
    answers.map(({ status }) => [status < 300 ? status : 'a refusal', []]),
  );
  expect(stage.discord.violations).toEqual([]);
});

test('every route is refused as Discord has published: to strangers, for what is not there, and when there are too many', async () => {
  const discord = await aDiscord({ limits: false });
  const problems: string[] = [];

  for (const route of discord.routes) {
    const [method = '', path = ''] = route.replaceAll(/:\w+/g, '1').split(' ');
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const stranger = await call({ ...discord, token: 'wrong' }, method, path, body);
    const absent = await call(discord, method, path, body);
    discord.fail({ route, with: { status: 429, scope: 'shared' } });
    const limited = await call(discord, method, path, body);
    for (const answer of [stranger, absent, limited]) {
      problems.push(...answerProblems(route, answer.status, answer.body));
    }
    expect(limited.status).toBe(429);
    if (route.includes(':'))
      expect([absent.status, stranger.status].every((status) => status >= 400)).toBe(true);
  }

  expect(problems).toEqual([]);
});

test('what departs from what is published is found', () => {
  const user = { id: '1', username: 'x' };

  expect(answersOf('GET /nowhere').size).toBe(0);
  expect(answersOf('POST /channels/:channel/messages').get('200')).toBe('MessageResponse');
  expect(answerProblems('GET /users/@me', 201, user)).toEqual(['GET /users/@me is not known to answer 201']);
  expect(answerProblems('GET /users/@me', 200, user)).not.toEqual([]);
  expect(answerProblems('GET /gateway', 200, { url: 'wss://x', shards: 1 })).toEqual([
    'shards: Discord does not know this key.',
  ]);
  expect(answerProblems('GET /channels/:channel/messages', 200, [{}])).not.toEqual([]);
  expect(answerProblems('DELETE /channels/:channel/messages/:message', 204, {})).not.toEqual([]);
  expect(answerProblems('GET /users/@me', 401, { message: '401: Unauthorized' })).not.toEqual([]);
});
