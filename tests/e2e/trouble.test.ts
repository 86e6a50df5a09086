import { describe, expect, test } from 'vitest';
import { aSharedWorld, aWorld, finished, shown, words } from './world.ts';

const patience = { timeoutMs: 20_000 };

const calm = aSharedWorld();

async function aSubscribedChannel() {
  const world = await aWorld();
  return aSubscribedChannelIn({ ...world, bot: await world.startBot() });
}

async function aSubscribedChannelIn(world: ReturnType<typeof calm>) {
  const { bot } = world;
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'alerts' });
  const other = guild.channel({ name: 'general' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const alerts = async (subcommand: string, about?: { id: string }) => {
    const options = about && { options: { channel: about } };
    return words(await finished(world, admin.in(other).command('cai-alerts', { subcommand, ...options })));
  };
  await alerts('subscribe', channel);
  return { ...world, bot, guild, channel, other, admin, alerts };
}

describe('a missing permission', () => {
  test('is told at once, by name, to whoever subscribes, and nothing is subscribed', async () => {
    const { guild, alerts } = await aSubscribedChannelIn(calm());
    const closed = guild.channel({ name: 'closed' });
    closed.deny('SendMessages', 'EmbedLinks');
    expect(await alerts('subscribe', closed)).toContain(
      `I need **Send Messages** and **Embed Links** in <#${closed.id}>`,
    );
    expect(await alerts('list')).not.toContain(closed.id);
  });

  test('pauses the alerts and is shown in the list, until a test succeeds; then the running outage is told', async () => {
    const { discord, characterAi, bot, channel, alerts } = await aSubscribedChannel();
    channel.deny('SendMessages');
    await characterAi.breakDown();
    await discord.waitFor(() => bot.lines.some((line) => line.includes('paused until')), patience);
    expect(await alerts('list')).toMatch(/\*\*Paused\*\*.*I need \*\*Send Messages\*\* there/);

    channel.allow('SendMessages');
    expect(await alerts('test', channel)).toContain('alerts will arrive there');
    await discord.waitFor(() => shown(channel).includes('🔴 Character.AI is down'), patience);
    expect(await alerts('list')).not.toContain('Paused');
  });

  test('is shown in the list before any alert is refused for it', async () => {
    const { channel, alerts } = await aSubscribedChannelIn(calm());
    channel.deny('SendMessages');
    expect(await alerts('list')).toMatch(
      new RegExp(`<#${channel.id}>\\n\\*\\*Problem\\*\\*: I need \\*\\*Send Messages\\*\\* there`),
    );
    channel.allow('SendMessages');
    expect(await alerts('list')).not.toContain('Problem');
  });

  test('is named as View Channel where the bot may not even look', async () => {
    const { channel, alerts } = await aSubscribedChannelIn(calm());
    channel.deny('ViewChannel');
    expect(await alerts('test', channel)).toContain('I need **View Channel**');
  });

  test('to embed is named alone where everything else is allowed', async () => {
    const { guild, alerts } = await aSubscribedChannelIn(calm());
    const plain = guild.channel({ name: 'plain' });
    plain.deny('EmbedLinks');
    expect(await alerts('subscribe', plain)).toContain(`I need **Embed Links** in <#${plain.id}>`);
    expect(plain.messages).toEqual([]);
  });

  test('in a thread is named as threads name it', async () => {
    const { guild, alerts } = await aSubscribedChannelIn(calm());
    const thread = guild.channel({ name: 'outages', type: 'thread' });
    thread.deny('SendMessagesInThreads');
    expect(await alerts('subscribe', thread)).toContain('I need **Send Messages in Threads**');
  });
});

test('a deleted channel is dropped from the list, and the others still hear of the outage', async () => {
  const { discord, characterAi, channel, other, alerts } = await aSubscribedChannel();
  await alerts('subscribe', other);
  channel.delete();
  await characterAi.breakDown();
  await discord.waitFor(() => shown(other).includes('🔴 Character.AI is down'), patience);
  await discord.waitFor(() => discord.requests.some(({ status }) => status === 404), patience);
  expect(await alerts('list')).not.toContain(channel.id);
});

test('the list shows no channel that is gone, and a server of which nothing is stored has nothing to delete', async () => {
  const { guild, channel, alerts } = await aSubscribedChannelIn(calm());
  const second = guild.channel({ name: 'news' });
  await alerts('subscribe', second);
  channel.delete();
  const list = await alerts('list');
  expect(list).toContain(second.id);
  expect(list).toContain('A channel that had alerts was deleted');
  expect(list).not.toContain(channel.id);
  second.delete();
  expect(await alerts('list')).toContain('No alerts here yet');
  expect(await alerts('forget')).toContain('There is nothing to delete');
  expect(await alerts('forget')).not.toContain('Delete everything');
});

test('what Discord refuses because of the place is shown as a problem, and told once it is solved', async () => {
  const { discord, characterAi, channel, alerts } = await aSubscribedChannel();
  const fault = { status: 400, body: { message: 'Maximum number of active threads reached', code: 160006 } };
  discord.fail({ route: 'POST /channels/:channel/messages', channel, times: 3, with: fault });
  await characterAi.breakDown();
  await discord.waitFor(() => discord.requests.some(({ status }) => status === 400), patience);
  await expect
    .poll(() => alerts('list'))
    .toMatch(/\*\*Problem\*\*.*Maximum number of active threads reached/);
  await discord.waitFor(() => shown(channel).includes('🔴 Character.AI is down'), patience);
  await expect.poll(() => alerts('list')).not.toContain('Problem');
});

test('a refusal for which nothing is missing is told in the words of Discord', async () => {
  const { discord, channel, alerts } = await aSubscribedChannelIn(calm());
  const posts = 'POST /channels/:channel/messages';
  const refuse = (code: number, message: string) => ({ status: 403, body: { message, code } });
  discord.fail({ route: posts, channel, with: refuse(50013, 'Missing Permissions') });
  expect(await alerts('test', channel)).toContain('It says `Missing Permissions (50013)`');
});

test('an alert that somebody deleted does not come back, but its end is told', async () => {
  const { discord, characterAi, channel } = await aSubscribedChannel();
  await characterAi.breakDown();
  await discord.waitFor(() => channel.messages.length === 2, patience);
  channel.deleteMessage(channel.messages[1]?.id ?? '');
  await characterAi.healthy();
  await discord.waitFor(() => channel.messages.length === 2, patience);
  expect(shown(channel)[1]).toBe('🟡 Character.AI is coming back');
});

test('while our own network is out, nothing is announced and the bot says that it cannot see', async () => {
  const { discord, characterAi, channel, other, admin } = await aSubscribedChannel();
  await characterAi.loseOurNetwork();
  const enough = characterAi.hits('api') + 6;
  await discord.waitFor(() => characterAi.hits('api') >= enough, patience);
  expect(words(await admin.in(other).command('cai-status'))).toContain("I can't see Character.AI right now");
  expect(shown(channel)).toEqual(['Character.AI alerts are on here']);
});

describe('a gateway connection', () => {
  test('that drops is resumed, and what was asked meanwhile is answered', async () => {
    const { discord, other, admin } = await aSubscribedChannel();
    discord.gateway.drop();
    const reply = await admin.in(other).command('cai-status');
    expect(words(reply)).toContain('Character.AI looks fine');
    expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }]);
  });

  test('whose session became invalid is begun anew', async () => {
    const { discord, other, admin } = await aSubscribedChannel();
    const [before] = discord.gateway.sessions;
    discord.gateway.invalidateSession({ resumable: false });
    await discord.waitFor(
      () => discord.gateway.sessions.some(({ id, connected }) => connected && id !== before?.id),
      patience,
    );
    expect(words(await admin.in(other).command('cai-status'))).toContain('Character.AI looks fine');
  });
});

test('answers come from memory, however slow Character.AI and the channels are', async () => {
  const { discord, characterAi, channel, other, admin } = await aSubscribedChannel();
  characterAi.delay('api', 5_000);
  characterAi.delay('account', 5_000);
  discord.fail({ route: 'POST /channels/:channel/messages', with: { hang: true }, channel });
  const askedAt = performance.now();
  await admin.in(other).command('cai-status');
  expect(performance.now() - askedAt).toBeLessThan(3_000);
});
