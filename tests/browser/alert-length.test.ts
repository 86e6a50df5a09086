import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages } from './browser.ts';
import { phone } from './sight.ts';

const mostLines = 14;
const withinAMinute = { timeout: 60_000 };

/** How many lines of text a message takes, without its buttons. */
function linesOf(message: Element): number {
  const texts = document.createTreeWalker(message, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    if (text.parentElement?.closest('button, header, time.beside') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) {
      const middle = rect.top + rect.height / 2;
      if (rect.width > 0 && !lines.some(({ top, bottom }) => top < middle && middle < bottom))
        lines.push(rect);
    }
  }
  return lines.length;
}

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
