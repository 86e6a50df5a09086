import { expect, test } from 'vitest';
import { describeInBrowser, messages, useCommand } from './browser.ts';

const withinAMinute = { timeout: 60_000 };

describeInBrowser('a new user', (visit) => {
  test('subscribes, breaks C.AI, sees the alert and its end, asks, and presses every button', async () => {
    const { page, window } = await visit();
    await useCommand(page, '/cai-alerts subscribe');
    await messages(page, 'Character.AI alerts are on here').waitFor();
    await messages(page, 'Done').waitFor();

    await page.getByText('500s', { exact: true }).click();
    const alert = messages(page, 'Character.AI is down').first();
    await alert.waitFor(withinAMinute);

    await useCommand(page, '/cai-error');
    await messages(page, 'What Internal Server Error means').waitFor();

    await page.getByText('Healthy', { exact: true }).click();
    await messages(page, 'Character.AI is back').first().waitFor(withinAMinute);
    expect(window.sandbox.discord.violations).toEqual([]);
  });
});
