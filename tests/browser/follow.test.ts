import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages, useCommand } from './browser.ts';
import { newest, phone, seen, wide } from './sight.ts';
import { loadPicture, manyLines, type Talk, talk } from './talk.ts';

type Change = [what: string, happens: (talk: Talk) => unknown];

const twice = `${manyLines}\n${manyLines}`;

const changes: Change[] = [
  ['one of the newest becomes longer', ({ bot, near }) => bot.edit(near, twice)],
  ['one of the newest becomes shorter', ({ bot, near }) => bot.edit(near, 'short')],
  ['a message above becomes longer', ({ bot, above }) => bot.edit(above, twice)],
  ['a message above becomes shorter', ({ bot, above }) => bot.edit(above, 'short')],
  ['a picture above has loaded', ({ page, above }) => loadPicture(page, above)],
  ['the window becomes lower', ({ page }) => page.setViewportSize({ ...wide, height: 700 })],
  ['others write', ({ says }) => says(manyLines)],
];

const changesAtTheEnd: Change[] = [
  ...changes,
  ['a picture in one of the newest has loaded', ({ page, near }) => loadPicture(page, near)],
  ['a hundred come at once', ({ says }) => Array.from({ length: 100 }, (_, at) => says(`at once ${at}`))],
  ['a keyboard takes half of the window', ({ page }) => page.setViewportSize({ ...wide, height: 440 })],
  ['the window becomes as narrow as a phone', ({ page }) => page.setViewportSize(phone)],
  ['the window becomes larger', ({ page }) => page.setViewportSize({ width: 1600, height: 1200 })],
  [
    'one becomes shorter and others follow at once',
    async ({ bot, says }) => {
      const posted = await bot.post(twice);
      const edited = bot.edit(posted, 'short');
      says(manyLines);
      await edited;
      says(manyLines);
    },
  ],
  [
    'the newest is deleted',
    async ({ bot, page }) => {
      await bot.remove(await bot.post('too much'));
      await messages(page, 'too much').waitFor({ state: 'detached' });
    },
  ],
];

describeInBrowser('a channel', (visits) => {
  test('goes on showing the newest message, whatever happens', async () => {
    const there = await talk(visits);
    for (const [what, happens] of changesAtTheEnd) {
      await happens(there);
      await seen(newest(there.page), what);
      there.says(`after that ${what}\n${manyLines}`);
      await seen(messages(there.page, `after that ${what}`), what);
      expect(await jump(there.page).count(), what).toBe(0);
    }
  });

  test('lets one read on further up, whatever happens, and leads back', async () => {
    const there = await talk(visits);
    const { page, says } = there;
    await scrollUp(page);
    const read = messages(page, 'between 40');
    const top = () => read.evaluate((message) => Math.round(message.getBoundingClientRect().top));
    const before = await top();
    for (const [what, happens] of changes) {
      await happens(there);
      says(`after that ${what}`);
      await messages(page, `after that ${what}`).waitFor({ state: 'attached' });
      expect(Math.abs((await top()) - before), what).toBeLessThanOrEqual(1);
    }
    await jump(page).click();
    await seen(newest(page));
    expect(await jump(page).count()).toBe(0);
  });

  test('shows what one writes and is answered, wherever one was reading', async () => {
    const { page } = await talk(visits);
    await scrollUp(page);
    await useCommand(page, '/cai-status');
    await seen(messages(page, 'Ann used /cai-status'));

    await scrollUp(page);
    await page.getByRole('combobox', { name: /^Message/ }).fill('my own words');
    await page.keyboard.press('Enter');
    await seen(messages(page, 'my own words'));
  });

  test('stays where one reads when one dismisses an answer', async () => {
    const { page, says } = await talk(visits);
    await useCommand(page, '/cai-status');
    says(manyLines);
    await messages(page, 'Ann used /cai-status').waitFor();
    await scrollUp(page);
    await page
      .getByRole('button', { name: 'Dismiss message' })
      .evaluate((button) => (button as HTMLElement).click());
    await messages(page, 'Ann used /cai-status').waitFor({ state: 'detached' });
    await jump(page).waitFor();
  });

  test.for([wide, phone])(
    'keeps a menu beside its button while others write, at $width px',
    async (viewport) => {
      const { general, member } = visits.window().sandbox;
      const page = await visits.visit({ viewport });
      await useCommand(page, '/cai-error');
      const button = page.locator('.select-button').last();
      await button.click();
      const before = await box(button);
      for (let line = 0; line < 3; line += 1) member.in(general).say(`meanwhile ${line}`);
      await expect.poll(async () => (await box(button)).y).toBeLessThan(before.y - 40);
      const [menu, { y, height }] = await Promise.all([box(page.getByRole('listbox')), box(button)]);
      const gaps = [menu.y - y - height, y - menu.y - menu.height];
      expect(gaps.map(Math.round)).toContain(4);
      expect(menu.x + menu.width).toBeLessThanOrEqual(viewport.width);
    },
  );
});

function jump(page: Page): Locator {
  return page.getByRole('button', { name: 'Jump to present' });
}

async function scrollUp(page: Page): Promise<void> {
  await page.mouse.move(600, 300);
  await page.mouse.wheel(0, -700);
  await jump(page).waitFor();
}

async function box(of: Locator) {
  return (await of.boundingBox()) ?? expect.fail('it is not on the page');
}
