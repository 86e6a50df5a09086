import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { startWindow } from './window.ts';

/*
 * Makes the README's pictures from the window. What they look like depends on the fonts of the machine: Inter and an
 * emoji font should be there.
 */

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const chromiumFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const withinMs = 60_000;
const marginPx = 12;

await mkdir(folder, { recursive: true });
await using window = await startWindow(new AbortController().signal, { port: 0, speed: 5 });
const browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 1100 },
  deviceScaleFactor: 2,
  colorScheme: 'dark',
});
await page.goto(window.url);
await message('bot for that').waitFor();

await use('/cai-status');
await picture('cai-status', message('Ann used /cai-status'));

await page.getByRole('button', { name: 'alerts', exact: true }).click();
await use('/cai-alerts subscribe', 'r', 'o', 'l', 'e', 'Tab', 'Enter');
await use('/cai-alerts list');
await picture('cai-alerts-list', message('Ann used /cai-alerts list'));

await page.getByText('500s', { exact: true }).click();
await message('🔴 Character.AI is down').waitFor({ timeout: withinMs });
await picture('alert', message('🔴 Character.AI is down'));

await page.getByRole('button', { name: 'Night Owls' }).click();
await use('/cai-error');
await pictureWithMenu('cai-error', message('Ann used /cai-error'));

await page.getByText('Healthy', { exact: true }).click();
await page.getByRole('button', { name: 'Sandbox' }).click();
await page.getByRole('button', { name: 'alerts', exact: true }).click();
await message('Character.AI is working again.').waitFor({ timeout: withinMs });
await picture('resolved', message('🟢 Character.AI is back').first());
await page.setViewportSize({ width: 1280, height: 820 });
await page.screenshot({ path: resolve(folder, 'window.png') });
await browser.close();

function message(text: string): Locator {
  return page.locator('.message', { hasText: text });
}

/** Uses a command; these keys fill in its options. */
async function use(command: string, ...keys: string[]): Promise<void> {
  await box(page).fill(command);
  await page.getByRole('option', { name: command }).waitFor();
  for (const key of ['Enter', ...keys, 'Enter']) await page.keyboard.press(key);
  await message(`Ann used ${command}`).waitFor();
  await page.locator('.thinking').waitFor({ state: 'detached' });
}

function box(on: Page): Locator {
  return on.getByRole('combobox', { name: /^Message/ });
}

/** The message, and its menu that hangs below it. */
async function pictureWithMenu(name: string, of: Locator): Promise<void> {
  await of.locator('.select-button').click();
  const boxes = await Promise.all([of.boundingBox(), page.getByRole('listbox').boundingBox()]);
  const [above, below] = boxes;
  if (!above || !below) throw new Error(`there is nothing to see for ${name}`);
  const clip = { ...above, height: below.y + below.height + marginPx - above.y };
  await page.screenshot({ path: resolve(folder, `${name}.png`), clip });
  await page.keyboard.press('Escape');
}

async function picture(name: string, of: Locator): Promise<void> {
  await page.mouse.move(0, 0);
  await of.scrollIntoViewIfNeeded();
  await of.screenshot({ path: resolve(folder, `${name}.png`), animations: 'disabled' });
}
