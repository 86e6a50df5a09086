import { ActivityType, GatewayOpcodes, PresenceUpdateStatus } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { aBot, aClient, aDiscord, call } from './client.ts';

const works = [{ name: 'Custom Status', type: ActivityType.Custom, state: 'C.AI works' }];

test('a bot is seen to do what it said when it connected, and then what it says later', async () => {
  const discord = await aDiscord();
  const bot = await aBot(discord, { options: { presence: { activities: works } } });

  expect(discord.gateway.presence).toMatchObject({ activities: works, status: 'online' });
  bot.user.setPresence({ activities: [{ name: 'C.AI', type: ActivityType.Watching }], status: 'dnd' });
  await discord.waitFor(() => discord.gateway.presence?.status === 'dnd');

  expect(discord.gateway.presence?.activities).toEqual([{ name: 'C.AI', type: ActivityType.Watching }]);
  expect(discord.violations).toEqual([]);
});

test('a bot that is gone is seen to do nothing', async () => {
  const discord = await aDiscord();
  expect(discord.gateway.presence).toBeUndefined();
  const client = aClient(discord, { presence: { activities: works } });
  await client.login(discord.token);
  await discord.waitFor(() => discord.gateway.presence);

  await client.destroy();

  await discord.waitFor(() => discord.gateway.presence === undefined);
});

test('a bot that comes back and says nothing is seen to do nothing in particular', async () => {
  const discord = await aDiscord();
  const before = await aBot(discord, { options: { presence: { activities: works } } });
  await before.destroy();

  const { url } = (await call(discord, 'GET', '/gateway/bot')).body as { url: string };
  const socket = new WebSocket(`${url}?v=10`);
  onTestFinished(() => socket.close());
  const d = { token: discord.token, intents: 0, properties: {} };
  socket.onopen = () => socket.send(JSON.stringify({ op: GatewayOpcodes.Identify, d }));

  await discord.gateway.ready();
  expect(discord.gateway.presence).toMatchObject({ activities: [], status: 'online' });
});

test('the sixth presence in twenty seconds is not shown, and counts against the bot', async () => {
  const discord = await aDiscord();
  const bot = await aBot(discord);

  for (let minute = 1; minute <= 6; minute += 1) {
    bot.user.setActivity({ name: 'Custom Status', type: ActivityType.Custom, state: `${minute} min` });
  }
  await discord.waitFor(() => discord.violations.length > 0);

  expect(discord.gateway.presence?.activities[0]?.state).toBe('5 min');
  expect(discord.violations).toEqual([
    { route: 'gateway presence', direction: 'request', problem: 'more than 5 in 20 seconds' },
  ]);
});

test.each<[string, object]>([
  ['no status', { status: undefined }],
  ['an unknown status', { status: 'busy' }],
  ['too long a state', { activities: [{ ...works[0], state: 'x'.repeat(129) }] }],
  ['a key that Discord does not know', { activities: [{ ...works[0], colour: 1 }] }],
])('a presence with %s counts against the bot', async (_, wrong) => {
  const discord = await aDiscord();
  const bot = await aBot(discord, { options: { presence: { activities: works } } });
  const d = { since: null, activities: [], status: PresenceUpdateStatus.Online, afk: false, ...wrong };

  await bot.ws.shards.first()?.send({ op: GatewayOpcodes.PresenceUpdate, d });

  await discord.waitFor(() => discord.violations.length === 1);
  expect(discord.gateway.presence?.activities).toEqual(works);
});
