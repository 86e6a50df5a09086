import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';

export type Viewer = { width: number; height: number; colorScheme: 'light' | 'dark' };

/** A page in mid-outage, with all that can be opened on it. */
export function looksRightTo(viewers: readonly Viewer[]): void {
  describeInBrowser('the page', ({ visit, window }) => {
    test.for(viewers)('is right at $width px in $colorScheme', async ({ width, height, colorScheme }) => {
      const page = await visit({ viewport: { width, height }, colorScheme, hasTouch: width < 700 });
      await window().sandbox.characterAi.breakDown();
      await useCommand(page, '/cai-alerts subscribe');
      await messages(page, /Done\.|Nothing to change:/)
        .first()
        .waitFor();
      await messages(page, '🔴 Character.AI is down').last().waitFor({ timeout: 60_000 });
      await useCommand(page, '/cai-error');
      await messages(page, 'What Internal Server Error means').last().waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);

      await page.locator('.select-button').last().click();
      expect(await axeProblems(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await page.getByRole('combobox', { name: /^Message/ }).fill('/cai');
      await page.getByRole('listbox').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      await page.keyboard.press('Escape');

      for (const panel of ['Servers and channels', "Weather and the bot's thoughts"]) {
        const toggle = page.getByRole('button', { name: panel });
        if (!(await toggle.isVisible())) continue;
        await toggle.click();
        await page.locator('.panel.open, .places.open').waitFor();
        expect(await axeProblems(page)).toEqual([]);
        expect(await overflowing(page)).toEqual([]);
        await page.mouse.click(panel.startsWith('W') ? 5 : width - 5, height - 100);
      }
    });
  });
}
