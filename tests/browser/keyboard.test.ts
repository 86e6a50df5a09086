import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages } from './browser.ts';

describeInBrowser('with the keyboard alone', ({ visit }) => {
  test('a command is found, filled in with a channel and a role, and sent', async () => {
    const page = await visit();
    const { keyboard } = page;
    await page.getByRole('combobox', { name: 'Message #general' }).focus();

    await keyboard.type('/');
    await lit(page, '/cai-status');
    await keyboard.press('ArrowDown');
    await lit(page, '/cai-error');
    await keyboard.press('ArrowUp');
    await keyboard.press('ArrowUp');
    await lit(page, '/help');
    await keyboard.press('Escape');
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0);

    await keyboard.type('cai-alerts sub');
    await lit(page, '/cai-alerts subscribe');
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await lit(page, 'general');
    await keyboard.type('al');
    await lit(page, 'alerts');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await lit(page, '@C.AI news');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await messages(page, /Done\. I'll post in #alerts .*I mention @C\.AI news/s).waitFor();
  });

  test('what is typed is completed by the bot, and may stay as it is', async () => {
    const page = await visit();
    const { keyboard } = page;
    await page.getByRole('combobox', { name: 'Message #general' }).focus();

    await keyboard.type('/cai-error');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('1015');
    await page.getByRole('option', { name: /Error 1015/ }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await messages(page, /used \/cai-error.*Error 1015: you are being rate limited/s).waitFor();

    await keyboard.type('/cai-error');
    await keyboard.press('Enter');
    await keyboard.press('Tab');
    await keyboard.type('my messages vanish');
    await keyboard.press('Enter');
    await expect.poll(() => messages(page, /used \/cai-error/).count()).toBe(2);
  });

  test('a command is given up with Escape, and taken back letter by letter', async () => {
    const page = await visit();
    const { keyboard } = page;
    const box = page.getByRole('combobox', { name: 'Message #general' });
    await box.focus();

    await keyboard.type('/cai-status');
    await keyboard.press('Enter');
    await keyboard.press('Backspace');
    expect(await box.inputValue()).toBe('/cai-status');
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    expect(await box.inputValue()).toBe('');
  });

  test('messages are walked through, and their menu and their buttons used', async () => {
    const page = await visit();
    const { keyboard } = page;
    await page.getByRole('log').focus();
    await keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toContain('bot for that');
    await keyboard.press('ArrowUp');
    await expect.poll(() => focused(page)).toContain('Error 1015');
    await keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Explain C.AI error');
    await keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('Error 1015');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await messages(page, /used Explain C\.AI error/).waitFor();

    await page.locator('.select-button').last().focus();
    await keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await keyboard.press('End');
    await keyboard.press('Home');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await messages(page, 'Can you prevent it?').waitFor();
  });
});

/** Waits until this option is the one that Enter would pick. */
async function lit(page: Page, label: string): Promise<void> {
  await expect
    .poll(() => page.locator('[role=option][aria-selected=true] .palette-label').allInnerTexts())
    .toEqual([label]);
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent ?? undefined);
}
