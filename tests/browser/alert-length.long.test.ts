import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages } from './browser.ts';
import { linesOf } from './shown-views/lines.ts';
import { phone } from './sight.ts';

const mostLines = 14;
const withinAMinute = { timeout: 60_000 };

async function press(page: Page, ...names: string[]): Promise<void> {
  await page.getByRole('button', { name: "Weather and the bot's thoughts" }).click();
  for (const name of names) await page.getByText(name, { exact: true }).first().click();
  await page.getByRole('button', { name: 'Close' }).click({ position: { x: 5, y: 400 } });
}

async function subscribeWithRole(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).fill('/cai-alerts subscribe');
  await page.getByRole('option', { name: '/cai-alerts subscribe' }).waitFor();
  for (const key of ['Enter', ...'role', 'Tab', 'Enter', 'Enter']) await page.keyboard.press(key);
  await messages(page, 'I mention').first().waitFor();
}

describeInBrowser('an alert on a phone', ({ visit }) => {
  test('fits on its screen, whatever fails and whatever becomes of it', async () => {
    const page = await visit({ viewport: phone, hasTouch: true });
    await press(page, '20×');
    await subscribeWithRole(page);
    const states = [
      ['🟠 Character.AI works only in part', 'Accounts'],
      ['🔴 Character.AI is down', '522'],
      ['🟡 Character.AI is coming back', 'Healthy'],
    ] as const;
    for (const [title, weather] of states) {
      await press(page, weather);
      const alert = messages(page, title).last();
      await alert.waitFor(withinAMinute);
      expect(await alert.evaluate(linesOf), title).toBeLessThanOrEqual(mostLines);
    }
  });
});
