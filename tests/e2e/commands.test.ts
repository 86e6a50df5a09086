import { describe, expect, test } from 'vitest';
import type { Reply } from '../../packages/discord-stand-in/index.ts';
import { topics } from '../../src/catalogue/topics.ts';
import { english } from '../english.ts';
import { aSharedWorld, aWorld, finished, shown, words } from './world.ts';

const patience = { timeoutMs: 20_000 };

const calm = aSharedWorld();

async function aServer() {
  const world = await aWorld();
  return aServerIn({ ...world, bot: await world.startBot() });
}

async function aServerIn(world: ReturnType<typeof calm>) {
  const { bot } = world;
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const member = guild.member({ name: 'Mia' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  await world.discord.waitFor(() => bot.lines.filter((line) => line.includes('source changed')).length >= 6);
  return { ...world, bot, guild, channel, member, admin };
}

function title(reply: Pick<Reply, 'embeds'>): string {
  return reply.embeds[0]?.title ?? '';
}

describe('/cai-status', () => {
  test('says in one line that all looks well, what each source sees, and that the official page is dead', async () => {
    const { member, channel } = await aServerIn(calm());
    const reply = await member.in(channel).command('cai-status');
    expect(reply.ephemeral).toBe(true);
    expect(title(reply)).toBe('🟢 Character.AI looks fine');
    expect(words(reply)).toMatch(/\*\*chat servers\*\*: works\n/);
    expect(words(reply)).toMatch(/\*\*account servers\*\*: works\n\*\*website\*\*: can't tell \(/);
    expect(words(reply)).toContain('inactive since about 18 June 2026');
    expect(words(await reply.press('Details'))).toMatch(/When I last looked\n?.*<t:\d+:R>/s);
  });

  test('is shown to everyone when shared, and only then', async () => {
    const { discord, member, channel } = await aServerIn(calm());
    await member.in(channel).command('cai-status', { options: { share: false } });
    expect(channel.messages).toHaveLength(0);
    const shared = await member.in(channel).command('cai-status', { options: { share: true } });
    expect(shared.ephemeral).toBe(false);
    expect(channel.messages).toHaveLength(1);
    const [message] = channel.messages;
    if (message) await member.in(channel).press(message, 'Refresh');
    await discord.waitFor(() => channel.messages[0]?.editedAt !== null);
  });

  test('Refresh shows the newest, and "What should I do?" fits it', async () => {
    const { discord, characterAi, bot, member, channel } = await aServer();
    const reply = await member.in(channel).command('cai-status');
    const calm = await reply.press('What should I do?');
    expect(calm.ephemeral).toBe(true);
    expect(words(calm)).toContain('I see nothing broken at C.AI from outside');

    await characterAi.breakDown('cf-522');
    await discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
    const refreshed = await reply.press('Refresh');
    expect(title(refreshed)).toBe('🔴 Character.AI is down');
    expect(words(refreshed)).toContain('522');
    const advice = await reply.press('What should I do?');
    expect(words(advice)).toContain('I see an outage at C.AI');
  });

  test('tells of a waiting room', async () => {
    const { discord, characterAi, bot, member, channel } = await aServer();
    await characterAi.set(['api', 'account'], 'waiting-room-json');
    await discord.waitFor(() => bot.lines.some((line) => line.includes('"verdict":"queue"')), patience);
    expect(title(await member.in(channel).command('cai-status'))).toContain('makes people wait in line');
  });

  test('quotes the official page when that lives again', async () => {
    const { discord, characterAi, bot, member, channel } = await aServer();
    await characterAi.set('status-page', 'page-major-outage');
    await discord.waitFor(() => bot.lines.some((line) => line.includes('open incident')), patience);
    const reply = await member.in(channel).command('cai-status');
    expect(title(reply)).toBe('🟠 C.AI reports an outage');
    expect(words(reply)).toContain('Their status page says “Chats are not loading”');
    expect(words(await reply.press('Details'))).toContain('“Chats are not loading” (investigating)');
    expect(words(await reply.press('What should I do?'))).not.toContain('inactive');
  });
});

describe('/cai-error', () => {
  test('answers first how C.AI is and what to check, then every topic of its menu', async () => {
    const { member, channel } = await aServerIn(calm());
    let reply = await member.in(channel).command('cai-error');
    expect(reply.ephemeral).toBe(true);
    expect(title(reply)).toBe('🟢 Character.AI looks fine');
    expect(words(reply)).toContain('Only one chat fails? Only that one.');
    const titles = new Set<string>();
    for (const id of topics) {
      reply = await reply.choose('cai-error:topic', [english(`topics.${id}.label`)]);
      expect(words(reply).length, id).toBeGreaterThan(80);
      titles.add(title(reply));
    }
    expect(titles.size).toBe(topics.length);
  });

  test('gives another first answer during an outage', async () => {
    const { discord, characterAi, bot, member, channel } = await aServer();
    const before = words(await member.in(channel).command('cai-error'));
    await characterAi.breakDown();
    await discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
    expect(words(await member.in(channel).command('cai-error'))).not.toBe(before);
  });
});

describe('/help', () => {
  const lines = async (asked: Promise<Reply>) => (await asked).content.split('\n');

  test('says in eight lines what works here, for who asks', async () => {
    const { discord, member, admin, channel } = await aServerIn(calm());
    const members = await lines(member.in(channel).command('help'));
    expect(members[0]).toBe('**🟢 Character.AI looks fine**');
    expect(members.join()).toContain('Who has **Manage Server** here sets up alerts');
    const admins = await lines(admin.in(channel).command('help'));
    expect(admins.join()).toContain('`/cai-alerts setup`: choose');
    const alone = await lines(discord.user({ name: 'Sam' }).inDirectMessage().command('help'));
    expect(alone.join()).not.toContain('/cai-alerts');
    for (const each of [members, admins, alone]) expect(each.length).toBeLessThanOrEqual(8);
  });

  test('says during an outage what only works then', async () => {
    const { discord, characterAi, bot, admin, channel } = await aServer();
    await characterAi.breakDown();
    await discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
    const said = await lines(admin.in(channel).command('help'));
    expect(said[0]).toContain('🔴 Character.AI is down');
    expect(said.join()).toContain('Tell me when it is over');
    expect(said.length).toBeLessThanOrEqual(8);
    await discord.waitFor(() => discord.gateway.presence?.activities[0]?.state === 'C.AI works');
  });
});

describe('the first answer in a server without alerts', () => {
  const hint = 'No channel of this server hears of outages yet';

  test('ends for an admin with a line on how to set them up, once', async () => {
    const { discord, admin, member, channel } = await aServerIn(calm());
    const members = await member.in(channel).command('cai-status');
    await admin.in(channel).command('cai-status', { options: { share: true } });
    const first = await admin.in(channel).command('cai-status');
    await discord.waitFor(() => words(first).includes(hint));
    const second = await admin.in(channel).command('cai-error');
    const third = await admin.in(channel).command('cai-status');
    const others = [members, second, third].map(words).concat(words(channel.messages[0] ?? first));
    expect(others.filter((each) => each.includes(hint))).toEqual([]);
    expect(title(first)).toBe('🟢 Character.AI looks fine');
  });

  test('says nothing of it where alerts are on', async () => {
    const world = await aServerIn(calm());
    const here = world.admin.in(world.channel);
    await finished(world, here.command('cai-alerts', { subcommand: 'subscribe' }));
    const reply = await here.command('cai-status');
    await here.command('cai-error');
    expect(words(reply)).not.toContain(hint);
  });
});

describe('everywhere', () => {
  test('both answers work in a direct message, and in servers without the bot for who installed it for themselves', async () => {
    const { discord } = await aServerIn(calm());
    const stranger = discord.user({ name: 'Sam' });
    const elsewhere = discord.guild({ name: 'Elsewhere', bot: false });
    const there = elsewhere.channel({ name: 'lounge' });
    const visitor = elsewhere.member({ name: 'Vic' });
    for (const place of [stranger.inDirectMessage(), visitor.in(there, { userInstalled: true })]) {
      const status = await place.command('cai-status');
      expect(title(status)).toBe('🟢 Character.AI looks fine');
      expect(title(await status.press('What should I do?'))).not.toBe('');
      expect(title(await place.command('cai-error'))).not.toBe('');
    }
  });

  test('a button of an older version gets a kind answer', async () => {
    const { member, channel } = await aServerIn(calm());
    await member.in(channel).command('cai-status', { options: { share: true } });
    const [message] = channel.messages;
    if (!message) throw new Error('nothing was shared');
    const reply = await member.in(channel).pressUnknown(message, 'status:v0:refresh');
    expect(reply.ephemeral).toBe(true);
    expect(reply.content).toContain('older version of me');
  });
});

describe('/cai-alerts', () => {
  test('is hidden from members, and refused to those who call it all the same', async () => {
    const { member, channel } = await aServerIn(calm());
    await expect(member.in(channel).command('cai-alerts', { subcommand: 'list' })).rejects.toThrow();
    for (const subcommand of ['subscribe', 'unsubscribe', 'list', 'test', 'forget']) {
      const refused = await member.in(channel).command('cai-alerts', { subcommand, force: true });
      expect(refused.ephemeral).toBe(true);
      expect(refused.content).toContain('Only people with **Manage Server**');
    }
    expect(channel.messages).toHaveLength(0);
  });

  test('leads an admin from nothing to alerts, a test, and back', async () => {
    const world = await aServerIn(calm());
    const { guild, channel, admin } = world;
    const role = guild.role({ name: 'C.AI news' });
    const alerts = async (subcommand: string, options?: Record<string, { id: string }>) =>
      words(
        await finished(
          world,
          admin.in(channel).command('cai-alerts', { subcommand, ...(options && { options }) }),
        ),
      );
    const news = guild.channel({ name: 'news' });

    expect(await alerts('list')).toContain('No alerts here yet');
    expect(await alerts('test', { channel: news })).toContain('has no alerts yet');
    expect(await alerts('unsubscribe', { channel: news })).toContain('had no alerts');
    const subscribed = await alerts('subscribe', { channel: news, role });
    expect(subscribed).toContain(`I mention <@&${role.id}>`);
    expect(subscribed).toContain('that notifies nobody');
    expect(news.messages[0]?.pings.roles).toEqual([]);
    expect(await alerts('list')).toMatch(
      new RegExp(`<#${news.id}>, mentions <@&${role.id}>\\nlast post <t:`),
    );
    expect(await alerts('test', { channel: news })).toContain('alerts will arrive there');
    expect(shown(news)).toEqual(['Character.AI alerts are on here', 'This is a test']);
    expect(await alerts('unsubscribe', { channel: news })).toContain('no longer post');
    expect(await alerts('list')).toContain('No alerts here yet');
  });

  test('forgets all about the server once an admin has said so twice', async () => {
    const world = await aServerIn(calm());
    const { guild, channel, admin } = world;
    const here = admin.in(channel);
    const alerts = (subcommand: string) => finished(world, here.command('cai-alerts', { subcommand }));
    await alerts('subscribe');

    const asked = await alerts('forget');
    expect(asked.ephemeral).toBe(true);
    expect(words(asked)).toContain('I delete all about 1 channel');
    expect(words(await finished(world, asked.press('Keep it')))).toContain('Nothing was deleted');
    expect(words(await alerts('list'))).toContain(`<#${channel.id}>`);

    const again = await alerts('forget');
    const ann = guild.members.get(admin.id) ?? guild.join({ id: admin.id, name: 'Ann', bot: false });
    const { permissions } = ann;
    Object.assign(ann, { permissions: 0n });
    const refused = await again.press('Delete everything');
    expect(words(refused)).toContain('Only people with **Manage Server**');
    Object.assign(ann, { permissions });
    expect(words(await alerts('list'))).toContain(`<#${channel.id}>`);

    const answer = await again.press('Delete everything');
    await world.discord.waitFor(() => words(answer).includes('I deleted all about 1 channel'));
    expect(words(await alerts('list'))).toContain('No alerts here yet');
  });

  test('takes the channel where it was typed, threads too, and does not mention everyone', async () => {
    const world = await aServerIn(calm());
    const { guild, channel, admin } = world;
    const thread = guild.channel({ name: 'outages', type: 'thread', parent: channel });
    const inThread = admin.in(thread).command('cai-alerts', { subcommand: 'subscribe' });
    expect(words(await finished(world, inThread))).toContain(`<#${thread.id}>`);
    expect(shown(thread)).toEqual(['Character.AI alerts are on here']);

    const { everyone } = guild;
    const shout = admin
      .in(channel)
      .command('cai-alerts', { subcommand: 'subscribe', options: { channel, role: everyone } });
    expect(words(await finished(world, shout))).toContain("I don't mention everyone");
    expect(channel.messages).toHaveLength(0);
  });

  test('keeps one server from touching the channels of another', async () => {
    const world = await aServerIn(calm());
    const { discord, channel, admin } = world;
    await finished(world, admin.in(channel).command('cai-alerts', { subcommand: 'subscribe' }));
    const others = discord.guild({ name: 'Others' });
    const lounge = others.channel({ name: 'lounge' });
    const stranger = others.member({ name: 'Eve', permissions: ['ManageGuild'] });
    const list = await finished(world, stranger.in(lounge).command('cai-alerts', { subcommand: 'list' }));
    expect(words(list)).toContain('No alerts here yet');
  });
});
