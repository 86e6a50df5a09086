import { describe, expect, test } from 'vitest';
import type { CommandInput, Reply } from '../../packages/discord-stand-in/index.ts';
import { aSharedWorld, aWorld, finished, words } from './world.ts';

const calm = aSharedWorld();
const patience = { timeoutMs: 20_000 };

function here(world: ReturnType<typeof calm>) {
  const guild = world.discord.guild({ name: 'Readers' });
  const channel = guild.channel({ name: 'general' });
  const member = guild.member({ name: 'Mia' });
  const ask = (options?: CommandInput['options']) =>
    finished(world, member.in(channel).command('cai-history', options ? { options } : {}));
  return { ...world, guild, channel, member, ask, in: member.in(channel) };
}

function isPng(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).subarray(1, 4).toString() === 'PNG';
}

function pictureOf(reply: Reply) {
  const [file] = reply.message.attachments;
  if (file === undefined) throw new Error('there is no picture');
  return { alt: file.description, bytes: calm().discord.file(file.url) ?? new Uint8Array() };
}

function footerOf({ embeds }: Pick<Reply, 'embeds'>): string {
  return embeds[0]?.footer?.text ?? '';
}

describe('/cai-history', () => {
  test('says how it has been, with a picture that says the same in words', async () => {
    const { ask } = here(calm());
    const reply = await ask();
    expect(reply.ephemeral).toBe(true);
    expect(words(reply)).toContain('How Character.AI has been');
    expect(words(reply)).toMatch(/7 days: \*\*100%\*\*, watched less than 1% of it/);
    // What C.AI's own page told of is known from the start, as what it is.
    expect(words(reply)).toContain("by C.AI's own page");
    const { alt, bytes } = pictureOf(reply);
    expect(isPng(bytes)).toBe(true);
    expect(alt).toMatch(/days of UTC: 1 without trouble, 89 not watched\.$/);
  });

  test('pages through all that is known, and back', async () => {
    const world = here(calm());
    const reply = await world.ask();
    await reply.press('Older');
    await world.discord.waitFor(() => footerOf(reply).startsWith('Page 1 of'), patience);
    expect(reply.message.attachments).toEqual([]);
    await reply.press('Older');
    await world.discord.waitFor(() => footerOf(reply).startsWith('Page 2 of'), patience);
    await reply.press('Newer');
    await world.discord.waitFor(() => footerOf(reply).startsWith('Page 1 of'), patience);
    await reply.press('Newer');
    await world.discord.waitFor(() => words(reply).includes('How Character.AI has been'), patience);
    expect(reply.message.attachments).toHaveLength(1);
  });

  test('shows a month as a calendar, suggests months, and goes from one to the next', async () => {
    const world = here(calm());
    const [choice] = await world.in.autocomplete('cai-history', { focused: 'month', value: 'june 2026' });
    expect(choice).toEqual({ name: 'June 2026', value: '2026-06' });
    const reply = await world.ask({ month: '2026-06' });
    expect(words(reply)).toMatch(/June 2026.*not watched.*by C\.AI's own page/s);
    expect(pictureOf(reply).alt).toMatch(/5 with an outage by C.AI's own page, 25 not watched/);
    await reply.press('May 2026');
    await world.discord.waitFor(() => words(reply).includes('May 2026'), patience);
    await reply.press('90 days');
    await world.discord.waitFor(() => words(reply).includes('How Character.AI has been'), patience);
    expect(words(await world.ask({ month: '1999-01' }))).toContain('I have nothing to show of');
  });

  test('says what was seen at a moment, and knows what it does not know', async () => {
    const { ask } = here(calm());
    expect(words(await ask({ when: 'now' }))).toMatch(/It worked, as far as I saw/);
    expect(words(await ask({ when: 'now' }))).toContain('taken as UTC');
    expect(words(await ask({ when: '2026-06-07 23:00' }))).toMatch(/own page told of an outage from/);
    expect(words(await ask({ when: '2023-11-05 12:00' }))).toMatch(/own page told of none then/);
    expect(words(await ask({ when: '2031-01-01 12:00' }))).toContain('still to come');
    expect(words(await ask({ when: 'banana' }))).toContain("I can't tell which moment");
    expect(words(await ask({ when: 'now', 'time-zone': 'Narnia' }))).toContain("I don't know the time zone");
  });

  test('suggests time zones, and shows the moment as it is there', async () => {
    const world = here(calm());
    const [choice] = await world.in.autocomplete('cai-history', { focused: 'time-zone', value: 'berl' });
    expect(choice?.value).toBe('Europe/Berlin');
    const reply = await world.ask({ when: '2026-06-08 01:00', 'time-zone': choice?.value ?? '' });
    expect(words(reply)).toContain(`<t:${Date.UTC(2026, 5, 7, 23) / 1000}:f>`);
  });
});

test('an outage is in the history while it runs and when it is over, over a restart', async () => {
  const world = await aWorld();
  const bot = await world.startBot();
  const its = here({ ...world, bot });
  await world.discord.waitFor(() => bot.lines.some((line) => line.includes('source changed')), patience);
  await world.characterAi.breakDown('cf-522');
  await world.discord.waitFor(() => bot.lines.some((line) => line.includes('incident changed')), patience);
  expect(words(await its.ask())).toMatch(/Last outages.*· not over · down/s);
  expect(words(await its.ask({ when: 'now' }))).toMatch(/There was an outage since <t:\d+:f>: down/);
  bot.signal('SIGTERM');
  await bot.exit;
  await world.startBot();
  await world.characterAi.healthy();
  await expect
    .poll(async () => words(await its.ask()), { timeout: 30_000 })
    .toMatch(/Last outages.*· less than a minute · down/s);
}, 60_000);
