import { describe, expect, test } from 'vitest';
import type { Discord, DiscordOptions } from '../../packages/discord-stand-in/index.ts';
import { patience } from './subscribed.ts';
import { aSharedWorld, aWorld, words } from './world.ts';

const shared = aSharedWorld();

async function aServer(options?: DiscordOptions) {
  const world = await aWorld(options);
  return aServerIn({ ...world, bot: await world.startBot() });
}

async function aServerIn(world: ReturnType<typeof shared>) {
  const { bot } = world;
  const guild = world.discord.guild({ name: 'Readers' });
  const here = guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' }));
  const logged = (text: string) => bot.lines.filter((line) => line.includes(text)).length;
  const answers = async () => expect(words(await here.command('cai-status'))).toContain('Character.AI');
  return { ...world, bot, logged, answers };
}

function connected({ gateway }: Discord) {
  return gateway.sessions.filter(({ connected }) => connected);
}

describe('the session goes on', () => {
  test.each([
    ['a connection that breaks', (discord: Discord) => discord.gateway.drop()],
    ['Discord asks for a new connection', (discord: Discord) => discord.gateway.requestReconnect()],
    ['an error of Discord closes it', (discord: Discord) => discord.gateway.close(4000)],
    [
      'an invalid session that can be resumed',
      (discord: Discord) => discord.gateway.invalidateSession({ resumable: true }),
    ],
  ])('after %s', async (_, fault) => {
    const { discord, logged, answers } = await aServerIn(shared());
    const [before] = connected(discord);
    const [begun, resumed, told] = [
      discord.gateway.sessions.length,
      before?.resumes ?? 0,
      logged('gateway connection resumed'),
    ];
    fault(discord);
    await discord.waitFor(() => connected(discord).some(({ resumes }) => resumes === resumed + 1), patience);
    await discord.waitFor(() => logged('gateway connection resumed') === told + 1, patience);
    await answers();
    expect(discord.gateway.sessions).toHaveLength(begun);
  });
});

describe('a new session is begun, once', () => {
  test.each([
    ['an invalid session', (discord: Discord) => discord.gateway.invalidateSession({ resumable: false })],
    [
      'a resume that is refused',
      (discord: Discord) => {
        discord.gateway.rejectResumes(1);
        discord.gateway.drop();
      },
    ],
    [
      'a session that timed out',
      (discord: Discord) => {
        discord.gateway.rejectResumes(1);
        discord.gateway.close(4009);
      },
    ],
  ])('after %s', async (_, fault) => {
    const { discord, logged, answers } = await aServerIn(shared());
    const [before] = connected(discord);
    const told = logged('gateway session begun');
    fault(discord);
    await discord.waitFor(() => connected(discord).some(({ id }) => id !== before?.id), patience);
    await discord.waitFor(() => logged('gateway session begun') === told + 1, patience);
    await answers();
    expect(connected(discord)).toHaveLength(1);
  });
});

test('a gateway that breaks again and again is come back to, and not in a hot loop', async () => {
  const { discord, logged, answers } = await aServer();
  for (let time = 1; time <= 5; time += 1) {
    discord.gateway.drop();
    await discord.waitFor(() => connected(discord).some(({ resumes }) => resumes === time), patience);
  }
  await answers();
  expect(logged('gateway connection lost')).toBeLessThanOrEqual(5);
  expect(discord.gateway.sessions).toHaveLength(1);
});

test('a connection on which heartbeats are no longer acknowledged is given up, and its session goes on', async () => {
  const { discord, logged, answers } = await aServer({ heartbeatIntervalMs: 500 });
  const beats = () => discord.gateway.sessions[0]?.heartbeats ?? 0;
  await discord.waitFor(() => beats() > 1, patience);
  expect(logged('gateway connection lost')).toBe(0);

  discord.gateway.goDeaf();
  await discord.waitFor(() => connected(discord).some(({ resumes }) => resumes === 1), patience);
  await discord.waitFor(() => logged('gateway connection resumed') === 1, patience);
  expect(logged('gateway connection lost')).toBe(1);
  await answers();
  const before = beats();
  await discord.waitFor(() => beats() > before + 1, patience);
  expect(discord.gateway.sessions).toHaveLength(1);
});
