import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';

const withinAMinute = { timeout: 60_000 };
/** More than there are. */
const mostPresses = 40;
/** In so many messages each: whoever asks the same again and again has soon had their share. */
const mostOfAKind = 3;

describeInBrowser('a new user', ({ visit }) => {
  test('subscribes, breaks C.AI, sees the alert and its end, asks, and presses everything', async () => {
    const page = await visit();
    await useCommand(page, '/cai-alerts subscribe');
    await messages(page, 'Character.AI alerts are on here').waitFor();
    await messages(page, /Done\. I'll post in #general/).waitFor();

    await page.getByText('500s', { exact: true }).click();
    await messages(page, '🔴 Character.AI is down').waitFor(withinAMinute);
    await page.getByText('C.AI is down', { exact: true }).waitFor();

    await useCommand(page, '/cai-error');
    await messages(page, 'What Internal Server Error means').waitFor();
    await useCommand(page, '/cai-status');
    await messages(page, /Ann used \/cai-status/).waitFor();
    expect(await pressEverything(page)).toEqual(
      expect.arrayContaining(['What should I do?', 'Status now', 'Refresh', 'Tell me when it is over']),
    );
    expect(await chooseEverything(page)).toBeGreaterThan(10);
    // Among everything was "Don't tell me", too.
    await page.getByRole('button', { name: 'Tell me when it is over' }).last().click();
    await messages(page, /I'll send you one direct message/)
      .last()
      .waitFor();

    await page.getByText('Healthy', { exact: true }).click();
    await messages(page, '🟡 Character.AI is coming back')
      .filter({ hasText: '(edited)' })
      .waitFor(withinAMinute);
    await messages(page, 'Character.AI is working again as of').waitFor(withinAMinute);
    await page.getByRole('button', { name: 'Direct messages' }).click();
    await messages(page, /is (back|working)/)
      .first()
      .waitFor(withinAMinute);
    expect(await overflowing(page)).toEqual([]);
  });

  test('sees as a member that only admins order alerts, and has an error explained from a message', async () => {
    const page = await visit();
    await page.locator('.who').getByText('Ben').click();
    await page.getByRole('combobox', { name: 'Message #general' }).fill('/');
    const options = page.getByRole('listbox').getByRole('option');
    await options.first().waitFor();
    expect(await options.allInnerTexts()).toEqual([
      expect.stringContaining('/cai-status'),
      expect.stringContaining('/cai-error'),
      expect.stringContaining('/cai-history'),
      expect.stringContaining('/help'),
    ]);

    await page.keyboard.press('Escape');
    await messages(page, 'Error 1015').first().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Explain C.AI error' }).click();
    await messages(page, /Ben used Explain C.AI error.*rate limited/s).waitFor();
    expect(await page.locator('.failure').count()).toBe(0);
  });
});

/** Presses every kind of button, in several messages, those that come of it too, and says what stood on them. */
async function pressEverything(page: Page): Promise<string[]> {
  const pressed = new Map<string, string>();
  for (let press = 0; press < mostPresses; press += 1) {
    const offered = await page.locator('.message button.button').evaluateAll((all) =>
      all.map((button) => ({
        id: button.closest<HTMLElement>('.message')?.dataset['id'],
        label: button.textContent ?? '',
      })),
    );
    const hasHadEnough = (label: string) =>
      [...pressed.values()].filter((each) => each === label).length >= mostOfAKind;
    const next = offered.find(({ id, label }) => !pressed.has(`${id} ${label}`) && !hasHadEnough(label));
    if (next === undefined) break;
    pressed.set(`${next.id} ${next.label}`, next.label);
    // What was pressed before may have taken it away since.
    const button = page
      .locator(`[data-id="${next.id}"]`)
      .getByRole('button', { name: next.label, exact: true });
    if (await button.isVisible()) await button.click();
    await answered(page);
  }
  return [...pressed.values()];
}

/** Chooses everything that the newest menu offers, and says how much that is. */
async function chooseEverything(page: Page): Promise<number> {
  const menu = page.locator('.select-button').last();
  const options = page.getByRole('listbox').getByRole('option');
  await menu.click();
  const count = await options.count();
  for (let index = 0; index < count; index += 1) {
    if (index > 0) await menu.click();
    await options.nth(index).click();
    await answered(page);
    expect(await overflowing(page)).toEqual([]);
  }
  return count;
}

async function answered(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.message [aria-busy=true], .thinking') === null);
  expect(await page.locator('.failure').allInnerTexts()).toEqual([]);
  expect(await page.locator('.problem').innerText()).toBe('');
}
