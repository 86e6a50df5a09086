import { ChannelType } from 'discord.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../packages/discord-stand-in/index.ts';
import { saying as answerSaying, choose, id } from './setup-form.ts';
import { aSharedWorld, aWorld, finished, shown, texts, words } from './world.ts';

const world = aSharedWorld();

function aServer() {
  const { discord } = world();
  const guild = discord.guild({ name: 'Readers' });
  const news = guild.channel({ name: 'news' });
  const admin = guild.member({ name: 'Ann', permissions: ['ManageGuild'] });
  const role = guild.role({ name: 'C.AI news', mentionable: true });
  const here = admin.in(news);
  const alerts = (subcommand: string, options: Record<string, { id: string }> = {}) =>
    finished(world(), here.command('cai-alerts', { subcommand, options }));
  return { guild, news, admin, role, alerts };
}

function saying(text: string, asked: Promise<Reply>): Promise<Reply> {
  return answerSaying(text, asked, world());
}

async function setHours(form: Reply, from: string, until: string, zone: string): Promise<Reply> {
  const opened = await form.press(id(form, 'hours'));
  const answer = await opened.modal?.submit({ From: from, Until: until, 'Time zone': zone });
  if (answer === undefined) throw new Error('no modal was opened');
  return answer;
}

describe('/cai-alerts setup', () => {
  test('shows to the admin alone what a channel gets, and posts nothing before it is saved', async () => {
    const { news, alerts } = aServer();
    const form = await alerts('setup');
    expect(form.ephemeral).toBe(true);
    expect(texts(form)).toContain('Choose what a channel gets');
    expect(texts(form)).toContain('🔴 Character.AI is down');
    expect(news.messages).toHaveLength(0);
    await saying("Done. I'll post in", form.press('Save'));
    expect(shown(news)).toEqual(['Character.AI alerts are on here']);
  });

  test('changes every setting, and the list names them all', async () => {
    const { guild, alerts, role } = aServer();
    const channel = guild.channel({ name: 'news', type: 'announcement' });
    let form = await alerts('setup');
    await expect(form.press('Publish')).rejects.toThrow('disabled');
    form = await saying('Choose', choose(form, 'channel', channel));
    await world().discord.waitFor(() => !JSON.stringify(form.components).includes('"disabled":true'));
    form = await choose(form, 'role', role);
    expect(texts(form)).toContain(`<@&${role.id}> Character.AI is down.`);
    form = await choose(form, 'mention', 'down');
    form = await choose(form, 'tell', 'down');
    form = await choose(form, 'length', '5');
    form = await choose(form, 'end', 'edit');
    form = await setHours(form, '10 pm', '7', 'Berlin');
    expect(texts(form)).toContain('22:00 to 07:00, Europe/Berlin');
    form = await form.press('Open threads');
    form = await form.press('Publish');
    const all =
      'only when all is down; mentions only when all is down; after 5 min; quiet 22:00 to 07:00, Europe/Berlin; the end by edit alone; with threads; published';
    const saved = await saying(all, form.press('Save'));
    expect(texts(saved)).toContain(`I'll post in <#${channel.id}>`);
    expect(shown(channel)).toEqual(['Character.AI alerts are on here']);
    expect(words(await alerts('list'))).toContain(`<#${channel.id}>, mentions <@&${role.id}>\n${all}`);

    // The form opens on what is saved, and can take all of it back.
    form = await saying('22:00 to 07:00, Europe/Berlin', saved.press('Change it'));
    form = await choose(form, 'mention', 'all');
    form = await choose(form, 'role', null);
    form = await choose(form, 'tell', 'all');
    form = await choose(form, 'length', '0');
    form = await choose(form, 'end', 'reply');
    form = await setHours(form, '', '', 'Berlin');
    form = await form.press('No threads');
    form = await form.press("Don't publish");
    await saying('Done.', form.press('Save'));
    expect(words(await alerts('list'))).toContain(`<#${channel.id}>\nlast post`);
    expect(shown(channel)).toHaveLength(1);
  });

  test('says kindly what is wrong with a time or a zone, and keeps all that was chosen and typed', async () => {
    const { alerts, role } = aServer();
    let form = await choose(await alerts('setup'), 'role', role);
    form = await setHours(form, '22:00', '07:00', 'Berlim');
    expect(texts(form)).toContain("I don't know the time zone “Berlim”. Write a big city near you");
    await expect(form.press('Save')).rejects.toThrow('disabled');
    const again = await form.press('Change hours');
    expect(JSON.stringify(again.modal?.components)).toContain('"value":"Berlim"');
    form = (await again.modal?.submit({ 'Time zone': 'EST' })) ?? form;
    expect(texts(form)).toContain('22:00 to 07:00, America/New York');
    form = await setHours(form, 'mitternacht', 'halb acht', 'Zürisch');
    const all = ["I can't read “mitternacht”", "I can't read “halb acht”", 'zone “Zürisch”'];
    for (const one of all) expect(texts(form)).toContain(one);
    const typed = JSON.stringify((await form.press('Change hours')).modal?.components);
    for (const one of ['mitternacht', 'halb acht', 'Zürisch']) expect(typed).toContain(`"value":"${one}"`);
    form = await setHours(form, '23', '7', 'UTC+2');
    const saved = await saying('quiet 23:00 to 07:00, UTC+2', form.press('Save'));
    expect(texts(saved)).toContain(`I mention <@&${role.id}>`);
  });

  test('goes on whatever somebody types as hours, and what can be read can be saved', async () => {
    const { alerts } = aServer();
    const times = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '22',
        '7 am',
        '24:00',
        '25',
        '12:60',
        '0',
        '-1',
        '٢٢:٠٠',
        '<@&1>',
        '@everyone',
        '`',
        '|',
      ),
    );
    const zones = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        'UTC+14',
        'utc-12:30',
        'GMT+25',
        'Berlin|',
        'America/',
        '__proto__',
        '\u202eNILREB',
        'IST',
      ),
    );
    let form = await alerts('setup');
    for (const typed of fc.sample(fc.tuple(times, times, zones), 40)) {
      form = await setHours(form, ...typed);
      expect(texts(form), JSON.stringify(typed)).toMatch(/\*\*Quiet hours\*\*: .+/);
      expect(texts(form), JSON.stringify(typed)).not.toMatch(/(?<!\\)(<@&1>|@everyone)/);
    }
    form = await setHours(form, '12:30 am', '24', 'Kathmandu');
    await saying('quiet 00:30 to 00:00, Asia/Kathmandu', form.press('Save'));
  });

  test('of two admins each changes what they touched, and nothing else', async () => {
    const { guild, news, alerts, role } = aServer();
    await alerts('subscribe');
    const ben = guild.member({ name: 'Ben', permissions: ['ManageGuild'] }).in(news);
    let anns = await alerts('setup');
    let bens = await finished(world(), ben.command('cai-alerts', { subcommand: 'setup' }));
    anns = await choose(anns, 'role', role);
    bens = await choose(bens, 'length', '15');
    await saying(`I mention <@&${role.id}>`, anns.press('Save'));
    await saying(`I go on mentioning <@&${role.id}>`, bens.press('Save'));
    expect(words(await alerts('list'))).toContain(`<#${news.id}>, mentions <@&${role.id}>\nafter 15 min`);
    expect(shown(news)).toHaveLength(1);
  });

  test('names no language where the server speaks that one, and names another', async () => {
    const { guild, news, alerts } = aServer();
    guild.locale = 'de';
    await saying('Done.', (await alerts('setup')).press('Save'));
    expect(shown(news)).toEqual(['Hier gibt es jetzt Meldungen über Character.AI']);
    expect(words(await alerts('list'))).toContain(`<#${news.id}>\nlast post`);
    const form = await choose(await alerts('setup'), 'language', 'en');
    await saying('in English', form.press('Save'));
    expect(words(await alerts('list'))).toContain(`<#${news.id}>\nin English`);
  });

  test('goes on with another channel with what was touched, and with what that has', async () => {
    const { guild, alerts, role } = aServer();
    const other = guild.channel({ name: 'other' });
    await alerts('subscribe', { channel: other, role });
    let form = await choose(await alerts('setup'), 'end', 'edit');
    form = await saying(`<@&${role.id}> Character.AI is down.`, choose(form, 'channel', other));
    await saying('the end by edit alone', form.press('Save'));
    expect(words(await alerts('list'))).toContain(
      `<#${other.id}>, mentions <@&${role.id}>\nthe end by edit alone`,
    );
  });

  test('saves all that it shows where somebody has removed the alerts meanwhile', async () => {
    const { news, alerts, role } = aServer();
    let first = await choose(await alerts('setup'), 'role', role);
    first = await choose(first, 'language', 'de');
    await saying('Done.', (await choose(first, 'length', '15')).press('Save'));
    const form = await choose(await alerts('setup'), 'end', 'edit');
    await alerts('unsubscribe');
    await saying('Done.', form.press('Save'));
    expect(words(await alerts('list'))).toContain(
      `<#${news.id}>, mentions <@&${role.id}>\nafter 15 min; the end by edit alone; in Deutsch`,
    );
  });

  test('posts one confirmation, whoever saves or presses at the same moment', async () => {
    const { news, alerts, role } = aServer();
    const forms = [
      await choose(await alerts('setup'), 'role', role),
      await choose(await alerts('setup'), 'length', '5'),
    ];
    const saved = forms.flatMap((form) => [form.press('Save'), form.press('Save')]);
    await Promise.all([...saved, alerts('subscribe'), alerts('subscribe')]);
    const list = async () => words(await alerts('list'));
    await expect.poll(list).toContain(`<#${news.id}>, mentions <@&${role.id}>\nafter 5 min`);
    expect(shown(news)).toEqual(['Character.AI alerts are on here']);
  });

  test('promises no mention of a role that was deleted while it was open, or before', async () => {
    const { guild, news, alerts, role } = aServer();
    const form = await choose(await alerts('setup'), 'role', role);
    guild.roles.delete(role.id);
    const asked = await saying('The role was deleted meanwhile', form.press('Save'));
    expect(news.messages).toHaveLength(0);
    expect(texts(await saying('Done.', asked.press('Save')))).not.toContain('mention');

    const another = guild.role({ name: 'another', mentionable: true });
    await alerts('subscribe', { role: another });
    guild.roles.delete(another.id);
    expect(words(await alerts('subscribe'))).not.toContain('go on mentioning');
    expect(words(await alerts('subscribe'))).toContain('mentions nobody: the role was deleted');
    const later = await choose(await alerts('setup'), 'length', '5');
    await saying('The role was deleted meanwhile', later.press('Save'));
  });

  test('can take back what a channel of another kind had, and takes along only what the next one can have', async () => {
    const { guild, alerts } = aServer();
    const channel = guild.channel({ name: 'news', type: 'announcement' });
    const published = await (await alerts('setup', { channel })).press('Publish');
    await saying('published', published.press('Save'));
    Object.assign(channel, { type: ChannelType.GuildText });
    const form = await alerts('setup', { channel });
    await saying('Done.', (await form.press("Don't publish")).press('Save'));
    expect(words(await alerts('list'))).not.toContain('published');

    const open = await (await alerts('setup')).press('Open threads');
    const thread = guild.channel({ name: 'talk', type: 'thread' });
    const moved = await saying('**Threads**: off', choose(open, 'channel', thread));
    expect(texts(await saying('Done.', moved.press('Save')))).not.toContain('with threads');
  });

  test('loses nothing where it may not post, and saves once it may', async () => {
    const { news, alerts } = aServer();
    news.deny('SendMessages');
    const form = await choose(await alerts('setup'), 'length', '5');
    const refused = await saying('I need **Send Messages**', form.press('Save'));
    news.allow('SendMessages');
    await saying('after 5 min', refused.press('Save'));
  });

  test('names the permission that threads need, and only where they are on', async () => {
    const { news, alerts } = aServer();
    news.deny('CreatePublicThreads');
    const saved = await saying('Done.', (await alerts('setup')).press('Save'));
    expect(texts(saved)).not.toContain('Threads');
    const form = await saying('Choose', saved.press('Change it'));
    await saying('I need **Create Public Threads**', (await form.press('Open threads')).press('Save'));
  });

  test('mentions never everyone, and says of a silent role that it is one', async () => {
    const { guild, alerts } = aServer();
    const form = await alerts('setup');
    expect(texts(await choose(form, 'role', { id: guild.id }))).toContain("don't mention everyone");
    const silent = guild.role({ name: 'staff' });
    expect(texts(await choose(form, 'role', silent))).toContain('notifies nobody');
  });

  test('is for managers alone, at every step', async () => {
    const { guild, news, admin, alerts } = aServer();
    const form = await alerts('setup');
    const { modal } = await form.press('Set hours');
    Object.assign(guild.members.get(admin.id) ?? {}, { permissions: 0n });
    const acts = [
      () => form.press('Save'),
      () => form.press('Open threads'),
      () => form.press('Set hours'),
      () => choose(form, 'length', '5'),
      async () => (await modal?.submit({ From: '22', Until: '7', 'Time zone': 'UTC' })) ?? form,
    ];
    for (const act of acts) expect((await act()).content).toContain('Only people with **Manage Server**');
    expect(news.messages).toHaveLength(0);
  });

  test('is gone on with after a restart', async () => {
    const own = await aWorld();
    const first = await own.startBot();
    const guild = own.discord.guild({ name: 'Readers' });
    const news = guild.channel({ name: 'news' });
    const ann = guild.member({ name: 'Ann', permissions: ['ManageGuild'] }).in(news);
    const form = await finished(own, ann.command('cai-alerts', { subcommand: 'setup' }));
    const chosen = await setHours(await choose(form, 'length', '15'), '22', '7', 'Tokyo');
    first.signal('SIGTERM');
    await first.exit;
    await own.startBot();
    await answerSaying('after 15 min; quiet 22:00 to 07:00, Asia/Tokyo', chosen.press('Save'), own);
  });
});

describe('/cai-alerts list', () => {
  test('leads to each channel of a server that has the most, to change or remove it', async () => {
    const { guild, alerts } = aServer();
    const channels = Array.from({ length: 25 }, (_, index) => guild.channel({ name: `news-${index}` }));
    for (const channel of channels) await alerts('subscribe', { channel });
    const list = await alerts('list');
    const pages = [words(list)];
    for (const page of [2, 3, 4]) pages.push(words(await saying(`(${page} of 4)`, list.press('More'))));
    for (const { id } of channels) expect(pages.join()).toContain(`<#${id}>`);
    await saying('(3 of 4)', list.press('Before'));

    const [first] = channels;
    if (first === undefined) throw new Error('there is no channel');
    const form = await saying('Choose', list.choose('cai-alerts:edit', [first]));
    await saying(`no longer post in <#${first.id}>`, form.press('Remove alerts'));
    expect(words(await alerts('unsubscribe', { channel: first }))).toContain('had no alerts');
  });
});
