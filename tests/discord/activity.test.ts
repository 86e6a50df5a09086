import { Events } from 'discord.js';
import { expect, test } from 'vitest';
import { activity } from '../../src/discord/activity.ts';
import { aClient, aDiscord } from './discord-bot.ts';

const minute = 60_000;

async function aShown() {
  const discord = await aDiscord();
  const client = await aClient(discord);
  const world = { text: 'C.AI works', now: 0 };
  const show = activity({ client, text: () => world.text, clock: () => world.now });
  const shown = () => discord.gateway.presence?.activities[0]?.state;
  return { discord, client, world, show, shown };
}

test('what is seen stands below the name, and changes at most once a minute', async () => {
  const { discord, world, show, shown } = await aShown();
  show();
  await discord.waitFor(() => shown() === 'C.AI works');
  for (let second = 1; second <= 59; second += 1) {
    Object.assign(world, { text: `C.AI is down, ${second} s`, now: second * 1_000 });
    show();
  }
  world.now = minute;
  show();
  await discord.waitFor(() => shown() === 'C.AI is down, 59 s');
});

test('what has not changed is not said again', async () => {
  const { discord, client, world, show, shown } = await aShown();
  show();
  await discord.waitFor(() => shown() !== undefined);
  let sent = 0;
  const { user } = client;
  const { setPresence } = user;
  user.setPresence = (presence) => {
    sent += 1;
    return setPresence.call(user, presence);
  };
  world.now = 10 * minute;
  show();
  expect(sent).toBe(0);
});

test('a new session is told anew, without a wait', async () => {
  const { discord, client, world, show, shown } = await aShown();
  show();
  await discord.waitFor(() => shown() === 'C.AI works');
  const again = new Promise((resolve) => client.once(Events.ShardReady, resolve));
  discord.gateway.invalidateSession();
  await again;
  world.text = 'C.AI is down';
  show();
  await discord.waitFor(() => shown() === 'C.AI is down');
});

test('nothing is said, and nothing breaks, while there is no connection', async () => {
  const { client, show } = await aShown();
  await client.destroy();
  show();
});
