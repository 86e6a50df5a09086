import { type aSharedWorld, aWorld } from './world.ts';

const patience = { timeoutMs: 20_000 };

/** A server whose bot has looked, and somebody who asks there. */
export async function aServer() {
  const world = await aWorld();
  return aServerIn({ ...world, bot: await world.startBot() });
}

export async function aServerIn(world: ReturnType<ReturnType<typeof aSharedWorld>>) {
  const { bot } = world;
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const member = guild.member({ name: 'Mia' });
  const looked = () => world.characterAi.hits('account') >= 2;
  await world.discord.waitFor(looked, patience);
  const here = member.in(channel);
  const ask = (message: string) => here.command('cai-error', { options: { message } });
  const breakDown = async () => {
    await world.characterAi.breakDown();
    await world.discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
  };
  return { ...world, bot, guild, channel, member, here, ask, breakDown };
}
