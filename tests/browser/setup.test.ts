import { expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';
import { pick, tabTo } from './keys.ts';
import { phone } from './sight.ts';

describeInBrowser('the form of /cai-alerts setup', ({ visit }) => {
  test('is gone through with the keyboard alone, on a phone, in well under a minute', async () => {
    const page = await visit({ viewport: phone });
    const { keyboard } = page;
    const begunAt = performance.now();
    await useCommand(page, '/cai-alerts setup');
    const form = messages(page, 'Choose what a channel gets').last();
    await form.waitFor();

    await tabTo(page, 'general');
    await pick(page, 'alerts');
    await tabTo(page, 'No role');
    await pick(page, '@C.AI news');
    await tabTo(page, 'In every alert');
    await pick(page, 'Only when all is down');
    await tabTo(page, 'Down, and down in part');
    await pick(page, 'Only when all is down');
    await tabTo(page, 'At once');
    await pick(page, 'After 5 min');
    await tabTo(page, 'Edit the alert, reply below it');
    await pick(page, 'Edit the alert only');
    await tabTo(page, 'Set hours');
    await keyboard.press('Enter');
    const modal = page.getByRole('dialog', { name: 'Quiet hours' });
    await modal.waitFor();
    expect(await axeProblems(page)).toEqual([]);
    for (const typed of ['22:00', '7 am', 'Berlim']) {
      await keyboard.type(typed);
      await keyboard.press(typed === 'Berlim' ? 'Enter' : 'Tab');
    }
    await messages(page, "I don't know the time zone “Berlim”").waitFor();
    await tabTo(page, 'Change hours');
    await keyboard.press('Enter');
    await modal.waitFor();
    await keyboard.press('Tab');
    await keyboard.press('Tab');
    await keyboard.press('End');
    await keyboard.press('Backspace');
    await keyboard.type('n');
    await keyboard.press('Enter');
    await messages(page, '22:00 to 07:00, Europe/Berlin').waitFor();
    await tabTo(page, 'Open threads');
    await keyboard.press('Enter');
    await messages(page, 'Threads: on').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(await overflowing(page)).toEqual([]);

    await tabTo(page, 'Save');
    await keyboard.press('Enter');
    await messages(page, /Done\. I'll post in #alerts .*I mention @C\.AI news/s).waitFor();
    expect(performance.now() - begunAt).toBeLessThan(60_000);

    await useCommand(page, '/cai-alerts list');
    await messages(
      page,
      'only when all is down; mentions only when all is down; after 5 min; quiet 22:00 to 07:00, Europe/Berlin; the end by edit alone; with threads',
    )
      .last()
      .waitFor();
    await tabTo(page, 'Edit or remove…');
    await pick(page, 'alerts');
    await messages(page, 'Remove alerts').waitFor();
    await tabTo(page, 'Remove alerts');
    await keyboard.press('Enter');
    await messages(page, 'I no longer post in #alerts').waitFor();
  });
});
