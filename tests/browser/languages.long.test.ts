import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';
import { phone } from './sight.ts';

describeInBrowser('the language that Discord speaks', ({ visit }) => {
  test('is chosen with the keyboard on a phone, stays after a reload, and is what commands and answers are in', async () => {
    const page = await visit({ viewport: phone });
    const places = page.getByRole('button', { name: 'Servers and channels' });
    await places.click();
    const own = page.getByLabel('to you');
    // While the drawer opens, the focus may still be taken away.
    await expect
      .poll(async () => {
        await own.focus();
        await page.keyboard.type('German');
        return own.inputValue();
      })
      .toBe('de');
    await page.getByLabel('as a server').selectOption('id');
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);

    await page.reload();
    await places.click();
    await expect.poll(() => own.inputValue()).toBe('de');
    expect(await page.getByLabel('as a server').inputValue()).toBe('id');
    await page.getByRole('button', { name: 'Close' }).click({ position: { x: 350, y: 400 } });

    await useCommand(page, '/cai-status');
    await messages(page, /used \/cai-status.*(Was ich sehe|läuft|von außen)/s).waitFor();
    await page.getByRole('combobox', { name: /^Message/ }).fill('/cai-sta');
    await page.getByRole('option', { name: /^\/cai-status .*\?/ }).waitFor();
    expect(await page.getByRole('listbox').getByRole('option').first().innerText()).not.toContain('working');
  });
});
