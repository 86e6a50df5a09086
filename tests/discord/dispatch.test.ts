import {
  type ChatInputCommandInteraction,
  ContextMenuCommandBuilder,
  MessageFlags,
  Routes,
  SlashCommandBuilder,
} from 'discord.js';
import { describe, expect, test } from 'vitest';
import { type SlashCommand, Unanswered } from '../../src/discord/command.ts';
import { aBot, aDiscord } from './discord-bot.ts';

type Execute = (interaction: ChatInputCommandInteraction) => Promise<unknown>;

const secret = 'words that are nobody’s business';
const rows = [
  {
    type: 1 as const,
    components: [{ type: 2 as const, style: 2 as const, label: 'Press', custom_id: 'ask:press' }],
  },
];

function asking(execute: Execute, components: SlashCommand['components'] = {}, name = 'ask'): SlashCommand {
  return {
    data: new SlashCommandBuilder().setName(name).setDescription('Asks').setContexts(0).toJSON(),
    execute,
    components,
  };
}

async function asked(execute: Execute, { components = {}, violationsAllowed = false, name = 'ask' } = {}) {
  const discord = await aDiscord({ violationsAllowed });
  const bot = await aBot(discord, [asking(execute, components, name)]);
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const place = guild.member({ name: 'Mia' }).in(channel);
  const reply = await place.command(name);
  await bot.handled();
  return { discord, bot, channel, place, reply };
}

const sorry = 'Something went wrong on my side, not yours. Please try again in a minute.';

describe('a command that fails', () => {
  test('before it answered: the person is told, and nobody else', async () => {
    const { bot, channel, reply } = await asked(() => Promise.reject(new Error('no idea')));
    expect(reply).toMatchObject({ content: sorry, ephemeral: true });
    expect(channel.messages).toEqual([]);
    expect(bot.logged.map((line) => JSON.parse(line))).toEqual([
      expect.objectContaining({
        msg: 'interaction failed',
        interaction: 'ask',
        err: expect.objectContaining({ message: 'no idea' }),
      }),
    ]);
  });

  test('because no other process answered: it is not claimed that anything was done or not', async () => {
    const unanswered: Execute = async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      throw new Unanswered('nobody answered');
    };
    const { reply } = await asked(unanswered);
    expect(reply.content).toContain("I don't know whether that was done");
    expect(reply.content).not.toContain('/cai-alerts');
    const { reply: toManager } = await asked(unanswered, { name: 'cai-alerts' });
    expect(toManager.content).toContain('`/cai-alerts list`');
  });

  test('by throwing at once: the same', async () => {
    const { reply } = await asked(() => {
      throw new Error('no idea');
    });
    expect(reply).toMatchObject({ content: sorry, ephemeral: true });
  });

  test.each([true, false])(
    'after it deferred its answer (ephemeral: %s): that answer says so',
    async (ephemeral) => {
      const { reply } = await asked(async (interaction) => {
        await interaction.deferReply(ephemeral ? { flags: MessageFlags.Ephemeral } : {});
        throw new Error('no idea');
      });
      expect(reply).toMatchObject({ content: sorry, ephemeral, loading: false, followUps: [] });
    },
  );

  test('after it answered: the answer stays, and a word to the person follows', async () => {
    const { reply } = await asked(async (interaction) => {
      await interaction.reply('All is well.');
      throw new Error('no idea');
    });
    expect(reply).toMatchObject({ content: 'All is well.', ephemeral: false });
    expect(reply.followUps).toEqual([expect.objectContaining({ content: sorry, ephemeral: true })]);
  });

  test('after it deferred and answered: the same', async () => {
    const { reply } = await asked(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('All is well.');
      throw new Error('no idea');
    });
    expect(reply.content).toBe('All is well.');
    expect(reply.followUps).toEqual([expect.objectContaining({ content: sorry, ephemeral: true })]);
  });

  test('because Discord calls its answer invalid: the person is told all the same', async () => {
    const { reply } = await asked((interaction) => interaction.reply(secret.padEnd(2_001, '!')), {
      violationsAllowed: true,
    });
    expect(reply).toMatchObject({ content: sorry, ephemeral: true });
  });

  test('leaves a line in the log without token, person or text', async () => {
    let interactionToken = '';
    const { discord, bot, reply } = await asked(
      (interaction) => {
        interactionToken = interaction.token;
        return interaction.reply(secret.padEnd(2_001, '!'));
      },
      { violationsAllowed: true },
    );
    const log = bot.logged.join('\n');
    expect(log).toContain('Invalid Form Body');
    expect(log).not.toContain(secret);
    expect(interactionToken).not.toBe('');
    expect(log).not.toContain(interactionToken);
    expect(log).not.toContain(discord.token);
    expect(log).not.toContain(reply.message.interaction_metadata?.user.id);
  });

  test('because somebody else answered for it: that answer stays, and a word to the person follows', async () => {
    const { bot, place, reply } = await asked(async (interaction) => {
      const route = Routes.interactionCallback(interaction.id, interaction.token);
      await interaction.client.rest.post(route, {
        body: { type: 4, data: { content: 'Answered elsewhere.' } },
        auth: false,
      });
      await interaction.reply('Answered here.');
    });
    expect(bot.logged.map((line) => JSON.parse(line).msg)).toEqual(['interaction failed']);
    expect(reply.content).toBe('Answered elsewhere.');
    expect(reply.followUps).toEqual([expect.objectContaining({ content: sorry, ephemeral: true })]);
    expect((await place.command('ask')).content).toBe('Answered elsewhere.');
  });

  test('and can not apologise either: it is logged, and the bot lives on', async () => {
    const discord = await aDiscord({ violationsAllowed: true });
    const bot = await aBot(discord, [asking((interaction) => interaction.reply('Here.'))]);
    const guild = discord.guild({ name: 'Readers' });
    const place = guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' }));
    const callback = 'POST /interactions/:interaction/:token/callback';
    discord.fail({ route: callback, times: 2, with: { status: 400, body: { message: 'No', code: 50035 } } });
    await expect(place.command('ask')).rejects.toThrow('did not respond');
    await bot.handled();
    expect(bot.logged.map((line) => JSON.parse(line).msg)).toEqual([
      'interaction failed',
      'could not even apologise',
    ]);
    expect((await place.command('ask')).content).toBe('Here.');
  });
});

test('an answer that comes too late is only logged', async () => {
  let now = Date.now();
  const discord = await aDiscord({ clock: () => now });
  const bot = await aBot(discord, [
    asking((interaction) => {
      now += 3_000;
      return interaction.reply('At last.');
    }),
  ]);
  const guild = discord.guild({ name: 'Readers' });
  const asks = guild
    .member({ name: 'Mia' })
    .in(guild.channel({ name: 'general' }))
    .command('ask');
  await expect(asks).rejects.toThrow('did not respond');
  await discord.waitFor(() => bot.logged.length > 0);
  await bot.handled();
  expect(bot.logged.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 40, msg: 'interaction was too old to answer', interaction: 'ask' }),
  ]);
  const callbacks = discord.requests.filter(({ route }) => route.includes('callback'));
  expect(callbacks).toHaveLength(1);
});

describe('a button', () => {
  const shows: Execute = (interaction) => interaction.reply({ content: 'Press me.', components: rows });

  test('leads to what its command does with it', async () => {
    const { reply } = await asked(shows, {
      components: {
        'ask:press': (interaction: { update(text: string): unknown }) => interaction.update('Pressed.'),
      },
    });
    expect((await reply.press('Press')).content).toBe('Pressed.');
  });

  test('that fails tells only who pressed it, and leaves the message as it was', async () => {
    const { reply } = await asked(shows, {
      components: { 'ask:press': () => Promise.reject(new Error('no')) },
    });
    const answer = await reply.press('Press');
    expect(answer).toMatchObject({ content: sorry, ephemeral: true });
    expect(reply.content).toBe('Press me.');
  });

  test('that fails after it was taken: the same', async () => {
    const { bot, reply } = await asked(shows, {
      components: {
        'ask:press': async (interaction: { deferUpdate(): Promise<unknown> }) => {
          await interaction.deferUpdate();
          throw new Error('no idea');
        },
      },
    });
    const pressed = await reply.press('Press');
    await bot.handled();
    expect(pressed.followUps[0]).toMatchObject({ content: sorry, ephemeral: true });
    expect(reply.content).toBe('Press me.');
  });

  test.each(['ask:once', 'constructor', '__proto__'])(
    'that nobody knows (%s) gets a kind answer',
    async (customId) => {
      const { bot, channel, place } = await asked(shows);
      const [message] = channel.messages;
      if (message === undefined) throw new Error('there is no message');
      const answer = await place.pressUnknown(message, customId);
      expect(answer.ephemeral).toBe(true);
      expect(answer.content).toContain('older version of me');
      expect(bot.logged).toEqual([]);
    },
  );
});

test('a command of an older version gets a kind answer', async () => {
  const discord = await aDiscord();
  const bot = await aBot(discord, []);
  await bot.client.application.commands.set([
    asking(() => Promise.resolve()).data,
    new ContextMenuCommandBuilder().setName('Explain').setType(3).toJSON(),
  ]);
  const guild = discord.guild({ name: 'Readers' });
  const place = guild.member({ name: 'Mia' }).in(guild.channel({ name: 'general' }));
  for (const answer of [await place.command('ask'), await place.contextMenu('Explain', place.say('Hello'))]) {
    expect(answer.ephemeral).toBe(true);
    expect(answer.content).toContain('older version of me');
  }
});
