import { describe, expect, test } from 'vitest';
import { aServer } from './readers.ts';
import { finished, words } from './world.ts';

const patience = { timeoutMs: 20_000 };

describe('"Tell me when it is over"', () => {
  test('sends one direct message at the end, across a restart, and only to who asked', async () => {
    const world = await aServer();
    const { discord, characterAi, bot, member, guild, channel, ask, breakDown, startBot } = world;
    const quiet = guild.member({ name: 'Ben' }).inDirectMessage().channel;
    await breakDown();
    const answer = await ask('Internal Server Error');
    expect(words(await finished(world, answer.press('Tell me when it is over')))).toContain(
      'one direct message',
    );
    expect(words(await finished(world, answer.press('Tell me when it is over')))).toContain('already');
    const mine = member.inDirectMessage().channel;
    expect(mine.messages).toEqual([]);

    bot.signal('SIGKILL');
    await bot.exit;
    const next = await startBot();
    await characterAi.healthy();
    await discord.waitFor(() => mine.messages.length > 0, patience);
    const looks = characterAi.hits('account') + 3;
    await discord.waitFor(() => characterAi.hits('account') >= looks, patience);
    expect(mine.messages).toHaveLength(1);
    // "It was down" or "It worked only in part": looks a second apart may see it come back in steps.
    expect(mine.messages[0]?.content).toMatch(
      /^Character\.AI is working (fully )?again as of .+ for less than a minute\.$/m,
    );
    expect(quiet.messages).toEqual([]);
    expect(channel.messages).toEqual([]);
    next.signal('SIGTERM');
    await next.exit;
  });

  test('is called off with a second button, and then nothing is sent', async () => {
    const world = await aServer();
    const { discord, characterAi, member, ask, breakDown } = world;
    await breakDown();
    const asked = (await ask('Internal Server Error')).press('Tell me when it is over');
    const answer = await (await finished(world, asked)).press("Don't tell me");
    await discord.waitFor(() => words(answer).includes('forgotten that you asked'));
    await characterAi.healthy();
    const looks = characterAi.hits('account') + 5;
    await discord.waitFor(() => characterAi.hits('account') >= looks, patience);
    expect(member.inDirectMessage().channel.messages).toEqual([]);
  });

  test('gives up on somebody who takes no direct messages', async () => {
    const world = await aServer();
    const { discord, characterAi, bot, member, ask, breakDown } = world;
    await breakDown();
    await finished(world, (await ask('Internal Server Error')).press('Tell me when it is over'));
    const mine = member.inDirectMessage().channel;
    const closed = { status: 403, body: { code: 50007, message: 'Cannot send messages to this user' } };
    discord.fail({ route: 'POST /channels/:channel/messages', times: 5, with: closed, channel: mine });
    await characterAi.healthy();
    await discord.waitFor(() => bot.lines.some((line) => line.includes('channel is gone')), patience);
    const looks = characterAi.hits('account') + 3;
    await discord.waitFor(() => characterAi.hits('account') >= looks, patience);
    const tries = discord.requests.filter(({ path, method }) => method === 'POST' && path.includes(mine.id));
    expect(tries).toHaveLength(1);
  });

  test('is honest when it is over already', async () => {
    const world = await aServer();
    const { discord, characterAi, bot, ask, breakDown } = world;
    await breakDown();
    const answer = await ask('Internal Server Error');
    await characterAi.healthy();
    const over = () => bot.lines.some((line) => line.includes('"event":"outage-recovering"'));
    await discord.waitFor(over, patience);
    expect(words(await finished(world, answer.press('Tell me when it is over')))).toContain(
      'No outage runs that I could tell you the end of',
    );
  });
});
