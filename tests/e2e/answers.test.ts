import { beforeAll, describe, expect, test } from 'vitest';
import { interactiveComponents, type Reply } from '../../packages/discord-stand-in/index.ts';
import { catalogue } from '../../src/catalogue/catalogue.ts';
import { nameOf } from '../../src/catalogue/entry.ts';
import type { Caller, Found } from '../../src/finder/decide.ts';
import { find } from '../../src/finder/find-error.ts';
import { languageOf, phrases } from '../../training/phrases.ts';
import { english } from '../english.ts';
import { hostileTexts } from '../phrases/hostile.ts';
import { aSharedWorld, aWorld, words } from './world.ts';

const patience = { timeoutMs: 20_000 };
const calmLine = '🟢 Character.AI looks fine';

const calm = aSharedWorld();

beforeAll(() => calm().discord.waitFor(() => calm().characterAi.hits('account') >= 3, patience));

function aReader({ discord }: Pick<ReturnType<typeof calm>, 'discord'> = calm()) {
  const guild = discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const here = guild.member({ name: 'Mia' }).in(channel);
  const other = guild.member({ name: 'Bob' }).in(channel);
  const ask: Record<Caller, (text: string) => Promise<Reply>> = {
    asked: (message) => here.command('cai-error', { options: { message } }),
    'pointed-at': (text) => here.contextMenu('Explain C.AI error', other.say(text)),
  };
  return { discord, channel, here, ask };
}

function title({ embeds }: Reply): string {
  return embeds[0]?.title ?? '';
}

/** What can be pressed, by its label. */
function buttons({ components }: Reply): string[] {
  return interactiveComponents(components).flatMap((component) =>
    'label' in component && component.label !== undefined ? [component.label] : [],
  );
}

function names({ matches }: Found): string[] {
  return matches.flatMap(({ id }) =>
    catalogue.filter((entry) => entry.id === id).map((entry) => nameOf(english, entry)),
  );
}

const callers = ['asked', 'pointed-at'] as const;

describe.each([
  ['English', 'en'],
  ['Spanish', 'es'],
  ['Japanese', 'ja'],
  ['Russian', 'ru'],
])('in %s', (_, language) => {
  const written = [...phrases('tests/phrases/held-out'), ...phrases()].filter(
    (phrase) => languageOf(phrase) === language,
  );

  /** Some phrase that the finder answers so. */
  function phrase(from: Caller, answer: Found['answer']): { text: string; found: Found } {
    // Those about no error come last.
    for (const { text } of answer === 'none' ? written.toReversed() : written) {
      const found = find(text, from);
      const isQuestion = found.topic !== null || found.matches[0]?.id === 'outage_general';
      if (found.answer === answer && !isQuestion) return { text, found };
    }
    throw new Error(`nothing is answered with ${answer}`);
  }

  test.each(callers)('%s and sure: the error is explained below the status', async (from) => {
    const { text, found } = phrase(from, 'sure');
    const reply = await aReader().ask[from](text);
    expect(reply).toMatchObject({ ephemeral: true, content: calmLine });
    // Who only tells what happens is not told that they are banned, or have used something up.
    expect([title(reply).replace(/\?$/, '')]).toEqual(names(found));
  });

  test.each(callers)('%s and unsure: two or three to choose from, and each button explains', async (from) => {
    const { text, found } = phrase(from, 'choose');
    const { ask } = aReader();
    const choices = names(found);
    for (const name of choices) {
      const reply = await ask[from](text);
      expect(reply).toMatchObject({ ephemeral: true, content: calmLine });
      expect(title(reply)).toBe('Do you mean one of these?');
      expect(buttons(reply)).toEqual(choices);
      const pressed = await reply.press(name);
      expect(pressed).toMatchObject({ ephemeral: true, content: calmLine });
      expect(title(pressed)).toBe(name);
    }
    expect(choices.length === 2 || choices.length === 3).toBe(true);
  });

  test.each(callers)('%s and none: how to get the exact words', async (from) => {
    const reply = await aReader().ask[from](phrase(from, 'none').text);
    expect(reply).toMatchObject({ ephemeral: true, content: calmLine });
    expect(words(reply)).toContain('exact words');
  });
});

test.each([
  ['is it just me', 'down?', 'when will it be fixed', 'did i lose my chats'],
  ['¿soy solo yo?', '¿está caído?', '¿cuándo lo arreglan?', '¿perdí mis chats?'],
  ['自分だけ？', '落ちてる？', 'いつ直りますか', 'チャット消えた？'],
  ['это только у меня?', 'упал?', 'когда починят', 'мои чаты пропали?'],
])('"%s", "%s", "%s" and "%s" lead to the status and to an answer', async (...questions) => {
  const { ask } = aReader();
  for (const question of questions) {
    const reply = await ask.asked(question);
    expect(words(reply).split('\n')[0], question).toBe(calmLine);
    expect(title(reply), question).not.toBe("I don't know that one");
  }
});

describe('hostile texts', () => {
  const short = {
    'only punctuation': '?!?!... --- ((( "" ’’ ///',
    'only emoji': '😭😭💀🔥🏳️‍🌈👨‍👩‍👧‍👦',
    'emoji of a server': '<:500:123456789012345678> <a:error:123456789012345678>',
    markdown: '# **C.AI** __is__ ~~up~~ ||down|| [click](https://evil.example) > -# `x`',
    mentions: '@everyone @here <@123456789012345678> <@&123456789012345678> <#123456789012345678>',
    'no width': 'c\u200b.\u200da\u2060i\ufeff \u200bdown',
    'turned direction': '\u202eodwn si ia.c\u202c \u2067العربية\u2069 \u200f',
    'a code block': '```json\n{"error":"<script>alert(1)</script>","detail":"{{process.env.TOKEN}}"}\n```',
    'names of what every object has': '__proto__ constructor toString hasOwnProperty',
    'half an emoji': '\ud83d down \ude00',
    'nothing but a zero byte': '\u0000',
  };

  test.each(callers)('%s: each gets an answer below the status that repeats none of it', async (from) => {
    const { ask, channel } = aReader();
    const long = hostileTexts(phrases().slice(0, 500));
    for (const [name, text] of Object.entries({ ...short, ...long })) {
      const reply = await ask[from](text);
      expect(reply.ephemeral, name).toBe(true);
      // The status itself is the answer to who asks for it, and letters that show nothing are no text.
      expect(words(reply), name).toMatch(/^(🟢 Character\.AI looks fine|Nothing to read in there)\n/u);
      expect(words(reply), name).not.toMatch(/evil|everyone|123456789|process\.env|<script|العربية|qz/);
    }
    expect(channel.messages.filter(({ author }) => author.bot)).toEqual([]);
  });

  test('a code block around an error is no hindrance', async () => {
    const { ask } = aReader();
    for (const from of callers)
      expect(title(await ask[from]('```\nInternal Server Error\n```'))).toBe('Internal Server Error (500)');
  });

  test('typed into the box: never more than Discord shows', async () => {
    const { here } = aReader();
    for (const value of Object.values({ ...short, ...hostileTexts(phrases().slice(0, 500)) })) {
      const choices = await here.autocomplete('cai-error', { focused: 'message', value });
      expect(choices.length).toBeLessThanOrEqual(25);
    }
  });
});

test('beginnings of words are completed, and what is picked is explained', async () => {
  const { here, ask } = aReader();
  for (const value of ['cant log', 'wont lo', 'swipe li', 'waiting ro', 'internal ser']) {
    const [choice] = await here.autocomplete('cai-error', { focused: 'message', value });
    expect(choice, value).toBeDefined();
    const reply = await ask.asked(String(choice?.value));
    expect(title(reply)).toBe(choice?.name);
    expect(reply.content).toBe(calmLine);
  }
});

test('the status above an answer is that of the moment, also when a button or the menu changes the answer', async () => {
  const world = await aWorld();
  const bot = await world.startBot();
  await world.discord.waitFor(() => world.characterAi.hits('account') >= 3, patience);
  const { ask, here } = aReader(world);
  const [choices, menu, unknown] = [
    await ask.asked('limit reached'),
    await here.command('cai-error'),
    await ask.asked('my cat is so fluffy today'),
  ];
  for (const reply of [choices, menu, unknown]) expect(words(reply).split('\n')[0]).toBe(calmLine);

  await world.characterAi.breakDown();
  await world.discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
  const outage = /^🔴 Character\.AI .+ so far$/;
  const [name = ''] = buttons(choices);
  expect((await choices.press(name)).content).toMatch(outage);
  expect((await menu.choose('cai-error:topic', [english('topics.what-you-see.label')])).content).toMatch(
    outage,
  );
  for (const from of callers)
    for (const text of ['Internal Server Error', 'limit reached', 'my cat is so fluffy today'])
      expect((await ask[from](text)).content, `${from}: ${text}`).toMatch(outage);
});
