import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { nameOf } from '../../src/catalogue/entry.ts';
import { english } from '../english.ts';
import { aServer, aServerIn } from './readers.ts';
import { aSharedWorld, words } from './world.ts';

const patience = { timeoutMs: 20_000 };

const calm = aSharedWorld();

/** The names of the errors that may be pressed. */
function errorButtons(components: readonly unknown[]): string[] {
  const shown = JSON.stringify(components);
  return catalogue
    .map((entry) => nameOf(english, entry))
    .filter((name) => shown.includes(`"label":${JSON.stringify(name)}`));
}

describe('/cai-error message:', () => {
  test('knows an error that is quoted, told in own words, or a bare number', async () => {
    const { ask } = await aServerIn(calm());
    for (const message of ['Internal Server Error', 'it says intenal server eror wtf', 'error 500']) {
      const reply = await ask(message);
      expect(reply.ephemeral).toBe(true);
      expect(reply.embeds[0]?.title).toBe('Internal Server Error (500)');
    }
    expect((await ask('Error 1015 you are being rate limited')).embeds[0]?.title).toContain('1015');
  });

  test('says that it does not know what is no error, and how to get the exact words', async () => {
    const { ask } = await aServerIn(calm());
    const reply = await ask('my cat is so fluffy today');
    expect(words(reply)).toContain("I don't know that one");
    expect(words(reply)).toContain('exact words');
  });

  test('asks back where more than one error fits, and each button leads to its answer', async () => {
    const { ask } = await aServerIn(calm());
    const choices = errorButtons((await ask('limit reached')).components);
    expect(choices.length).toBeGreaterThan(1);
    for (const name of choices) {
      const reply = await ask('limit reached');
      expect(words(reply)).toContain('Do you mean one of these?');
      expect((await reply.press(name)).embeds[0]?.title).toBe(name);
    }
  });

  test('fits the moment: an outage, nothing to be seen, and no sight at all', async () => {
    const { discord, characterAi, bot, ask, breakDown } = await aServer();
    const calm = await ask('Internal Server Error');
    expect(words(calm)).toContain('I see nothing broken from outside');
    expect(words(await calm.press('More about this'))).toContain('Theirs or yours?');

    await characterAi.loseOurNetwork();
    await discord.waitFor(() => bot.lines.some((line) => line.includes('network is out')), patience);
    expect(words(await ask('Internal Server Error'))).toContain("I can't see it right now");

    await characterAi.healthy();
    await breakDown();
    const outage = await ask('Internal Server Error');
    expect(words(outage)).toMatch(/^🔴 Character\.AI is down, less than a minute so far/);
    expect(words(outage)).toContain('1. Wait: only C.AI can fix it.');
    const more = words(await outage.press('More about this'));
    expect(more).toMatch(/Of the \d+ past outages that got this far, half were over within/);
  });
});

describe('while typing', () => {
  test('the most common errors come first when nothing is typed', async () => {
    const { here } = await aServerIn(calm());
    const choices = await here.autocomplete('cai-error', { focused: 'message', value: '' });
    expect(choices.length).toBeGreaterThanOrEqual(8);
    expect(choices[0]).toEqual({ name: 'Internal Server Error (500)', value: 'http_500' });
  });

  test('up to 25 that fit come up, and nonsense is survived', async () => {
    const { here } = await aServerIn(calm());
    const hostile = ['zzzz qqqq', '🤷', '('.repeat(5_000), '\u202e\u0000%s{{1+1}}', 'error '.repeat(900)];
    const count = async (value: string) =>
      (await here.autocomplete('cai-error', { focused: 'message', value })).length;
    expect(await count('pin limit rea')).toBe(1);
    expect(await count('e')).toBe(25);
    expect(await count('zzzz qqqq')).toBe(0);
    for (const value of hostile) expect(await count(value)).toBeLessThanOrEqual(25);
  });

  test('a picked suggestion is answered', async () => {
    const { here, ask } = await aServerIn(calm());
    const [choice] = await here.autocomplete('cai-error', { focused: 'message', value: 'waiting ro' });
    const reply = await ask(String(choice?.value));
    expect(reply.embeds[0]?.title).toBe(choice?.name);
  });
});

describe('"Explain C.AI error" in the menu of a message', () => {
  test('explains what somebody wrote, what an embed says, and says so where there is nothing to read', async () => {
    const { here, guild, channel } = await aServerIn(calm());
    const other = guild.member({ name: 'Bob' }).in(channel);
    const explain = async (content: string, embed?: { title: string; description: string }) =>
      here.contextMenu('Explain C.AI error', other.say(content, embed && { embeds: [embed] }));

    const plain = await explain('bruh it keeps saying Internal Server Error every time i send smth');
    expect(plain.ephemeral).toBe(true);
    expect(plain.embeds[0]?.title).toBe('Internal Server Error (500)');
    const embedded = await explain('', { title: 'c.ai', description: '524: A timeout occurred' });
    expect(embedded.embeds[0]?.title).toContain('524');
    expect(words(await explain(''))).toContain('Nothing to read in there');
  });

  test('works where only the person has installed the bot', async () => {
    const { discord } = await aServerIn(calm());
    const elsewhere = discord.guild({ name: 'Elsewhere', bot: false });
    const lounge = elsewhere.channel({ name: 'lounge' });
    const visitor = elsewhere.member({ name: 'Vic' }).in(lounge, { userInstalled: true });
    const message = elsewhere.member({ name: 'Bob' }).in(lounge).say('Rate exceeded.');
    const reply = await visitor.contextMenu('Explain C.AI error', message);
    expect(words(reply)).toMatch(/rate exceeded/i);
  });
});
