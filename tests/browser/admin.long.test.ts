import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Message } from '../../packages/discord-stand-in/index.ts';
import { describeInBrowser, messages, overflowing, useCommand } from './browser.ts';
import { pick, tabTo } from './keys.ts';
import { phone } from './sight.ts';

const minuteMs = 60_000;
const halfALookMs = 15_000;
const withinAMinute = { timeout: 60_000 };
/** Three outages, each of which is watched for a quarter of an hour after it. */
const withinMs = 6 * 60_000;

describeInBrowser('an admin with a keyboard and a phone’s width', ({ visit, window }) => {
  const now = () => window().clock();

  test(
    'changes every setting and sees it work in an outage, beside a panel that follows all of it',
    async () => {
      const page = await visit({ viewport: phone });
      await go(page, 'announcements');
      await useCommand(page, '/cai-panel create');
      const panel = messages(page, 'This panel keeps itself up to date');
      await shows(panel, '🟢 Character.AI looks fine');

      await useCommand(page, '/cai-alerts setup');
      await choose(page, 'No role', '@C.AI news');
      await choose(page, 'Down, and down in part', 'Only when all is down');
      await choose(page, 'At once', 'After 5 min');
      await choose(page, 'Edit the alert, reply below it', 'Edit the alert only');
      await press(page, 'Open threads', 'Threads: on');
      await press(page, 'Publish', 'Publishing: on');
      await save(page);

      await radio(page, 'Accounts');
      await shows(panel, '🟠 Character.AI works only in part');
      await until(page, now() + 6 * minuteMs, now);
      expect(await messages(page, 'works only in part').count()).toBe(1);
      await radio(page, 'Healthy');
      await shows(panel, '🟡 Character.AI is coming back');
      await until(page, now() + 16 * minuteMs, now);
      await shows(panel, '🟢 Character.AI looks fine');
      await shows(panel, 'Last outage');

      const brokeAt = now();
      await radio(page, '500s');
      await shows(panel, '🔴 Character.AI is down');
      await until(page, brokeAt + 6 * minuteMs, now);
      const alerts = alertsBeside(page, 'Character.AI is');
      await shows(alerts.last(), /@C\.AI news.*🔴 Character\.AI is down.*Published to the channels/s);
      await alerts.getByRole('button', { name: /Character\.AI is down, / }).waitFor();
      const { discord } = window().sandbox;
      const [alert] = discord.channels().flatMap(({ messages }) => messages.filter(isAlert));
      // Its beginning is thought to lie halfway between the last good look and the first bad one.
      expect((alert?.createdAt ?? 0) - brokeAt).toBeGreaterThanOrEqual(5 * minuteMs - halfALookMs);
      await radio(page, 'Healthy');
      await shows(alerts, '🟡 Character.AI is coming back');
      await until(page, now() + 16 * minuteMs, now);
      await shows(alerts, '🟢 Character.AI is back');
      await shows(panel, '🟢 Character.AI looks fine');
      expect(await messages(page, /working (again|fully)/).count()).toBe(0);

      await edit(page);
      await choose(page, 'Only when all is down', 'Down, and down in part');
      await choose(page, 'After 5 min', 'At once');
      await choose(page, 'Edit the alert only', 'Edit the alert, reply below it');
      await press(page, 'No threads', 'Threads: off');
      await press(page, "Don't publish", 'Publishing: off');
      await setHours(page, timeOfDay(now() - 120 * minuteMs), timeOfDay(now() + 120 * minuteMs), 'UTC');
      await save(page);
      await radio(page, 'Accounts');
      const inPart = alertsBeside(page, 'works only in part');
      await inPart.waitFor(withinAMinute);
      expect(await inPart.innerText()).not.toMatch(/@C\.AI news|Published/);

      await edit(page);
      await setHours(page, '', '', '');
      await save(page);
      const mention = messages(page, /@C\.AI news .*The alert above says how it goes on/s);
      await mention.waitFor(withinAMinute);
      await radio(page, 'Healthy');
      // Where only our own looks see an endpoint, it takes some minutes until its end is sure.
      await until(page, now() + 30 * minuteMs, now);
      await messages(page, /working fully again/).waitFor(withinAMinute);

      await edit(page);
      await choose(page, 'In every alert', 'Never');
      await save(page);
      await radio(page, '500s');
      const second = alertsBeside(page, '🔴 Character.AI is down');
      await second.waitFor(withinAMinute);
      expect(await second.innerText()).not.toContain('@C.AI news');
      expect(await overflowing(page)).toEqual([]);

      await useCommand(page, '/cai-panel remove');
      await messages(page, /The panel in #announcements is gone/).waitFor();
      expect(await panel.count()).toBe(0);
    },
    withinMs,
  );
});

function isAlert({ embeds }: Message): boolean {
  return embeds[0]?.title?.startsWith('🔴') === true;
}

/** Alerts, and neither panels nor the form with its preview. */
function alertsBeside(page: Page, text: string): Locator {
  return messages(page, text).filter({ hasNotText: /This panel keeps itself|Ann used|^@C\.AI news/ });
}

async function shows(message: Locator, text: string | RegExp): Promise<void> {
  await message.filter({ hasText: text }).waitFor(withinAMinute);
}

/** Opens what a narrow window hides, and does something there. */
async function within(page: Page, toggle: string, act: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: toggle }).focus();
  await page.keyboard.press('Enter');
  await act();
  await page.getByRole('button', { name: 'Close' }).focus();
  await page.keyboard.press('Enter');
}

async function go(page: Page, channel: string): Promise<void> {
  await page.getByRole('button', { name: 'Servers and channels' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: channel, exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: `Message #${channel}` }).waitFor();
}

/** Chooses the weather, or how fast the time goes. */
async function radio(page: Page, name: string): Promise<void> {
  await within(page, "Weather and the bot's thoughts", async () => {
    const found = page.getByRole('radio', { name, exact: true });
    await found.focus();
    await page.keyboard.press(' ');
    await expect.poll(() => found.isChecked()).toBe(true);
  });
}

/** Lets the sandbox's time go fast until then. */
async function until(page: Page, at: number, now: () => number): Promise<void> {
  await radio(page, '60×');
  await expect.poll(now, { timeout: 60_000 }).toBeGreaterThan(at);
  await radio(page, '5×');
}

async function choose(page: Page, control: string, option: string): Promise<void> {
  await tabTo(page, control);
  await pick(page, option);
}

async function press(page: Page, button: string, then: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  await messages(page, then).last().waitFor();
}

async function edit(page: Page): Promise<void> {
  await useCommand(page, '/cai-alerts setup');
  await messages(page, 'Remove alerts').last().waitFor();
}

async function save(page: Page): Promise<void> {
  const before = await messages(page, 'Done.').count();
  await tabTo(page, 'Save');
  await page.keyboard.press('Enter');
  await expect.poll(() => messages(page, 'Done.').count()).toBe(before + 1);
}

async function setHours(page: Page, ...typed: string[]): Promise<void> {
  await tabTo(page, typed[0] === '' ? 'Change hours' : 'Set hours');
  await page.keyboard.press('Enter');
  const modal = page.getByRole('dialog', { name: 'Quiet hours' });
  await modal.waitFor();
  for (const [index, text] of typed.entries()) {
    if (index > 0) await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(text);
  }
  await page.keyboard.press('Enter');
  await modal.waitFor({ state: 'detached' });
}

function timeOfDay(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}
