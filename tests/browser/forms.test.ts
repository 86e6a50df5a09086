import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';
import { phone, wide } from './sight.ts';

const bot = resolve(import.meta.dirname, 'forms-bot.ts');

describeInBrowser(
  'forms and panels',
  ({ visit }) => {
    test('a form is filled in and sent with the keyboard alone', async () => {
      const page = await visit();
      const { keyboard } = page;
      await useCommand(page, '/settings');
      const form = page.getByRole('dialog', { name: 'Alerts' });
      await form.waitFor();

      await keyboard.press('Enter');
      await page.getByRole('listbox').waitFor();
      await keyboard.press('Escape');
      await expect.poll(() => page.getByRole('listbox').count()).toBe(0);
      await form.waitFor();
      await keyboard.press('Enter');
      await page.getByRole('listbox').getByRole('option', { name: 'alerts' }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await form.getByRole('button', { name: /Channel.*alerts/ }).waitFor();
      await keyboard.press('Tab');
      await keyboard.press('ArrowUp');
      await keyboard.press('Tab');
      await keyboard.type('22:00-07:00');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.press(' ');
      await keyboard.press('Tab');
      await keyboard.press(' ');
      await form.getByLabel('Quiet hours').focus();
      await keyboard.press('Enter');

      await messages(page, 'Saved: #alerts, down, 22:00-07:00, weekends, with a thread').waitFor();
      await expect.poll(() => form.count()).toBe(0);
    });

    test('what is missing is said, and Escape gives the form up', async () => {
      const page = await visit();
      const before = await messages(page, 'Saved').count();
      await useCommand(page, '/settings');
      const form = page.getByRole('dialog', { name: 'Alerts' });

      await form.getByRole('button', { name: 'Submit' }).click();
      await form.getByText('the field "Channel" must be filled in').waitFor();
      await page.keyboard.press('Escape');

      await expect.poll(() => form.count()).toBe(0);
      expect(await messages(page, 'Saved').count()).toBe(before);
    });

    test.for([
      { ...phone, colorScheme: 'light' },
      { ...phone, colorScheme: 'dark' },
      { ...wide, colorScheme: 'dark' },
    ] as const)('a form and a panel are right at $width px in $colorScheme', async (viewer) => {
      const { width, height, colorScheme } = viewer;
      const page = await visit({ viewport: { width, height }, colorScheme, hasTouch: width < 700 });
      await useCommand(page, '/panel');
      await messages(page, 'C.AI works').last().waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);

      await page.locator('.select-button').last().click();
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await useCommand(page, '/settings');
      const form = page.getByRole('dialog', { name: 'Alerts' });
      await form.waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await tooWide(page)).toEqual([]);
      await form.getByRole('button', { name: 'Cancel' }).click();
      await expect.poll(() => form.count()).toBe(0);
    });

    test('a panel is used: its button changes it, and of a menu several are chosen', async () => {
      const page = await visit();
      await useCommand(page, '/panel');
      const panel = messages(page, 'C.AI works').last();
      await panel.getByRole('button', { name: 'Look again' }).click();
      await messages(page, /looked again.*\(edited\)/s)
        .last()
        .waitFor();

      await panel.getByRole('button', { name: 'Whom to mention' }).click();
      await page.getByRole('option', { name: '@C.AI news' }).click();
      await page.getByRole('option', { name: '@Moderators' }).click();
      await page.keyboard.press('Escape');
      await messages(page, 'Chosen: 2').waitFor();
      await panel.getByRole('button', { name: 'Whom to ask' }).click();
      await page.getByRole('option', { name: 'Ben' }).click();
      await messages(page, 'Chosen: 1').waitFor();
      expect(await page.locator('.failure').count()).toBe(0);
    });

    test('an alert shows that it was published, and leads to its thread', async () => {
      const page = await visit();
      await page.getByRole('button', { name: 'announcements', exact: true }).click();
      await useCommand(page, '/alert');
      const alert = messages(page, 'C.AI is down.').last();
      await alert.getByText('Published to the channels').waitFor();
      await alert.getByRole('button', { name: /Talk about the outage/ }).click();
      await messages(page, 'Talk here.').last().waitFor();
      await page.getByRole('heading', { name: 'Talk about the outage', exact: true }).waitFor();
    });

    test('what the sandbox said while the page was painted for the first time is shown', async () => {
      // Nothing that waits for the first paint comes before all that was told.
      const page = await visit({}, () => {
        const { setTimeout } = window;
        window.requestAnimationFrame = (then) => setTimeout(() => then(performance.now()), 1_000);
        window.setTimeout = ((then: () => void, ms = 0) =>
          setTimeout(then, ms + 1_000)) as typeof window.setTimeout;
      });
      await messages(page, 'there must be a bot for that').waitFor();
    });

    test('the bot is seen to do what it says', async () => {
      const page = await visit();
      await page.getByRole('region', { name: 'The bot' }).getByText('C.AI works').waitFor();
    });
  },
  bot,
);

/** What in the form reaches out of it. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('dialog')?.getBoundingClientRect().right ?? 0;
    return [...document.querySelectorAll('dialog *')]
      .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > edge + 1)
      .map(({ tagName, className }) => `${tagName}.${className}`);
  });
}
