import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages } from './browser.ts';

const withinAMinute = { timeout: 60_000 };
const screenshot = resolve(import.meta.dirname, '../screenshots/pictures/rate-exceeded.png');

async function box(page: Page) {
  const found = page.getByRole('combobox', { name: /^Message/ });
  await found.waitFor();
  return found;
}

describeInBrowser('a picture', ({ visit }) => {
  test('is posted, seen by all and explained from its message', async () => {
    const page = await visit();
    await page.getByLabel('Attach pictures').setInputFiles(screenshot);
    await page.locator('.attached img').waitFor();
    await (await box(page)).fill('what is this');
    await page.keyboard.press('Enter');
    const posted = messages(page, 'what is this');
    await posted.getByAltText('rate-exceeded.png').waitFor();
    expect(await page.locator('.attached').count()).toBe(0);

    await posted.click({ button: 'right', position: { x: 60, y: 10 } });
    await page.getByRole('menuitem', { name: 'Explain C.AI error' }).click();
    await messages(page, /In the picture I read: “Rate exceeded.”/).waitFor(withinAMinute);
  });

  test('is an option of a command', async () => {
    const page = await visit();
    await (await box(page)).fill('/cai-error');
    await page.getByRole('option', { name: '/cai-error' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('screenshot');
    await page.getByRole('option', { name: 'screenshot' }).waitFor();
    await page.keyboard.press('Tab');
    await page.getByLabel('screenshot', { exact: true }).setInputFiles(screenshot);
    await page.getByRole('button', { name: 'Send' }).click();
    await messages(page, /used \/cai-error.*In the picture I read: “Rate exceeded.”/s).waitFor(withinAMinute);
  });
});
