import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';

describeInBrowser("the sandbox's window", ({ visit, window }) => {
  test('leads to the status page, which changes when C.AI breaks and mends', async () => {
    const page = await visit();
    const link = page.getByRole('link', { name: 'Its status page' });
    const [statusPage] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    const verdict = statusPage.getByRole('heading', { level: 1 });
    await expect.poll(() => verdict.textContent(), { timeout: 30_000 }).toBe('Character.AI looks fine');
    await window().sandbox.characterAi.breakDown();
    await expect.poll(() => verdict.textContent(), { timeout: 60_000 }).toBe('Character.AI is down');
    await window().sandbox.characterAi.healthy();
    await expect.poll(() => verdict.textContent(), { timeout: 60_000 }).toBe('Character.AI is coming back');
  });
});
