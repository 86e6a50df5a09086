import { REST, Routes } from 'discord.js';
import type { Page } from 'playwright-core';
import type { Window } from '../../sandbox/window/window.ts';
import type { Visits } from './browser.ts';
import { newest, seen, wide } from './sight.ts';

/** Taller than the newest messages of a channel are together, and lower than a window. */
export const manyLines = Array.from({ length: 12 }, (_, line) => `line ${line}`).join('\n');
const linesBetween = 60;

/** A channel that Ann is looking at, in which Ben and the bot have written more than fits. */
export type Talk = {
  page: Page;
  says: (text: string) => void;
  bot: ReturnType<typeof botIn>;
  /** A message of the bot, out of sight above the newest ones. */
  above: string;
  /** One of the newest, a message of the bot. */
  near: string;
};

export async function talk({ window, visit }: Visits): Promise<Talk> {
  const { discord, general, member } = window().sandbox;
  const name = `talk-${discord.channels().length}`;
  const channel = general.guild?.channel({ name });
  if (channel === undefined) throw new Error('#general is in no server');
  const says = (text: string) => void member.in(channel).say(text);
  const bot = botIn(window(), channel.id);

  const above = await bot.post(`above\n${manyLines}`);
  for (let line = 0; line < linesBetween; line += 1) says(`between ${line}`);
  const near = await bot.post(`near\n${manyLines}`);
  says('the last one');
  const page = await visit({ viewport: wide });
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByText('above').waitFor({ state: 'attached' });
  await seen(newest(page));
  return { page, says, bot, above, near };
}

/** Writes and edits as the bot, with its token. */
function botIn({ sandbox: { discord } }: Window, channelId: string) {
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  return {
    async post(content: string): Promise<string> {
      const posted = await rest.post(Routes.channelMessages(channelId), { body: { content } });
      return (posted as { id: string }).id;
    },
    edit: (id: string, content: string) =>
      rest.patch(Routes.channelMessage(channelId, id), { body: { content } }),
    remove: (id: string) => rest.delete(Routes.channelMessage(channelId, id)),
  };
}

/** Makes a message taller after it was laid out, as a picture does that loads slowly. */
export function loadPicture(page: Page, id: string): Promise<void> {
  return page.locator(`[data-id="${id}"] .body`).evaluate((body) => {
    const picture = new Image(200, 300);
    picture.style.display = 'block';
    body.append(picture);
  });
}
