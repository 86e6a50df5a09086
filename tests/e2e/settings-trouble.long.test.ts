import { expect, test } from 'vitest';
import type { Channel, Reply } from '../../packages/discord-stand-in/index.ts';
import { subscribe } from '../../sandbox/store.ts';
import type { ChannelSettings } from '../../src/alerts/settings.ts';
import { choose, saying } from './setup-form.ts';
import { aWorld, shown, words } from './world.ts';

const patience = { timeoutMs: 45_000 };
const isPublished = 1;
const again = /^Character\.AI is working again/;
const isDown = '🔴 Character.AI is down';
const comesBack = '🟡 Character.AI is coming back';
const onMessage = 'POST /channels/:channel/messages/:message';

/** Channels with these settings and a role in a server, and a bot that tells them of outages. */
async function aServer(settings: Record<string, Partial<ChannelSettings>>) {
  const world = await aWorld();
  const { discord, folder } = world;
  const guild = discord.guild({ name: 'Readers' });
  const role = guild.role({ name: 'C.AI news', mentionable: true });
  const named = new Map(
    Object.keys(settings).map((name) => [name, guild.channel({ name, type: 'announcement' })]),
  );
  const channel = (name: string) => named.get(name) as Channel;
  await subscribe(`sqlite://${folder}/bot.sqlite`, [...named.values()], ({ name }) => ({
    roleId: role.id,
    settings: settings[name] ?? {},
  }));
  await world.startBot();
  const admin = (name: string) => guild.member({ name, permissions: ['ManageGuild'] });
  const finished = async (asked: Promise<Reply>) => {
    const reply = await asked;
    await discord.waitFor(() => !reply.loading, patience);
    return reply;
  };
  const setup = (who: string, name: string) =>
    finished(admin(who).in(channel(name)).command('cai-alerts', { subcommand: 'setup' }));
  const save = (form: Reply) => saying('Done.', form.press('Save'), world);
  const all = [...named.values()];
  const allShow = (title: string) =>
    discord.waitFor(() => all.every((each) => shown(each)[0] === title), patience);
  const list = async () =>
    words(await finished(admin('Ann').in(channel('plain')).command('cai-alerts', { subcommand: 'list' })));
  return { ...world, guild, role, channel, all, setup, save, allShow, list };
}

test('threads and publishing that are refused or limited cost no alert and no ending, and the list says so', async () => {
  const { discord, characterAi, channel, all, allShow, list } = await aServer({
    plain: {},
    'no thread': { thread: true },
    'many threads': { thread: true },
    unpublished: { publish: true },
    'published late': { publish: true },
    both: { thread: true, publish: true },
  });
  const refused = { status: 403, body: { message: 'Missing Permissions', code: 50013 } };
  const tooMany = {
    status: 400,
    body: { message: 'Maximum number of active threads reached', code: 160006 },
  };
  const limit = {
    message: 'The write action has hit the write rate limit.',
    code: 20028,
    retry_after: 8,
    global: false,
  };
  discord.fail({ route: `${onMessage}/threads`, channel: channel('no thread'), with: refused });
  discord.fail({ route: `${onMessage}/threads`, channel: channel('many threads'), with: tooMany });
  discord.fail({ route: `${onMessage}/crosspost`, channel: channel('unpublished'), with: refused });
  const limited = { status: 429, retryAfter: 1, body: limit };
  discord.fail({ route: `${onMessage}/crosspost`, channel: channel('published late'), with: limited });

  await characterAi.breakDown();
  await allShow(isDown);
  const isOut = (name: string) => ((channel(name).messages[0]?.flags ?? 0) & isPublished) !== 0;
  await discord.waitFor(() => isOut('both') && isOut('published late'), patience);
  const askedOf = (name: string) =>
    discord.requests
      .filter(({ path }) => path.endsWith('/crosspost') && path.includes(channel(name).id))
      .map(({ status }) => status);
  expect(askedOf('published late')).toEqual([429, 200]);
  expect(askedOf('unpublished')).toEqual([403]);
  const said = async () => (await list()).match(/\*\*(No thread|Not published)\*\*: [^`.]*/g);
  const problems = [
    '**No thread**: Discord says ',
    '**No thread**: Discord says ',
    '**Not published**: Discord says ',
  ];
  await expect.poll(said, { timeout: patience.timeoutMs, interval: 1_000 }).toEqual(problems);

  await characterAi.healthy();
  await allShow(comesBack);
  await discord.waitFor(() => all.every(({ messages }) => messages.length === 2), patience);
  for (const each of all) expect(shown(each)[1]).toMatch(again);
});

test('what two admins change at once, and in mid-outage, holds for the rest of it, and a role that is gone is not mentioned', async () => {
  const { discord, characterAi, guild, role, channel, setup, save, allShow, list } = await aServer({
    plain: {},
    'no reply': {},
    'a reply': { end: 'edit' },
    'a thread': {},
    'by two': {},
  });
  await characterAi.breakDown();
  await allShow(isDown);
  await save(await choose(await setup('Ann', 'no reply'), 'end', 'edit'));
  await save(await choose(await setup('Ann', 'a reply'), 'end', 'reply'));
  await save(await (await setup('Ann', 'a thread')).press('Open threads'));
  const [anns, bens] = await Promise.all([setup('Ann', 'by two'), setup('Ben', 'by two')]);
  const changed = await Promise.all([choose(anns, 'end', 'edit'), choose(bens, 'length', '15')]);
  await Promise.all(changed.map(save));
  expect(await list()).toContain('after 15 min; the end by edit alone');
  const thread = () => discord.channels().some(({ id }) => id === channel('a thread').messages[0]?.id);
  await discord.waitFor(thread, patience);

  await characterAi.healthy();
  await allShow(comesBack);
  const told = (name: string) => channel(name).messages.length;
  await discord.waitFor(() => ['plain', 'a reply', 'a thread'].every((name) => told(name) === 2), patience);
  // Too late for what was shown already.
  await save(await choose(await setup('Ann', 'no reply'), 'end', 'reply'));
  guild.roles.delete(role.id);
  expect(await list()).toContain('mentions nobody: the role was deleted');

  await characterAi.breakDown();
  await allShow(isDown);
  await characterAi.healthy();
  await allShow(comesBack);
  await discord.waitFor(() => told('no reply') === 2, patience);
  expect(told('by two')).toBe(1);
  const pings = discord.channels().flatMap(({ messages }) => messages.map((each) => each.pings.roles.length));
  expect(pings.filter((count) => count > 0)).toHaveLength(5);
});
