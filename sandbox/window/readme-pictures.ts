import { mkdir, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Locator, type Page } from 'playwright-core';
import { startWindow } from './window.ts';

/*
 * Makes the README's pictures from the window: an outage of three quarters of an hour, played in about two minutes. An emoji font
 * should be there, such as Debian's fonts-noto-color-emoji.
 */

const folder = resolve(import.meta.dirname, '../../docs/pictures');
const screenshot = resolve(import.meta.dirname, '../../tests/screenshots/pictures/failed-to-load.jpeg');
const chromiumFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const withinMs = 60_000;
const minuteMs = 60_000;
/** After so long the author of a message is named anew. */
const quietMs = 8 * minuteMs;
const askedAfterMs = 12 * minuteMs;
/** Its end is found half a minute later, and after a quarter of an hour it is over. */
const mendedAfterMs = 47 * minuteMs;
const overAfterMs = 64 * minuteMs;
const lookEveryMs = 50;
const deviceScaleFactor = 2;

await mkdir(folder, { recursive: true });
await using window = await startWindow(new AbortController().signal, { port: 0, speed: 5 });
const browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 1100 },
  deviceScaleFactor,
  colorScheme: 'dark',
});
await page.goto(window.url);
await message('bot for that').waitFor();

await page.getByRole('button', { name: 'alerts', exact: true }).click();
const { width, height } = await tall();
await use('/cai-alerts setup');
await page.getByRole('button', { name: 'No role' }).click();
await page.getByRole('option', { name: '@C.AI news' }).click();
await message('@C.AI news Character.AI is down').waitFor();
await save('setup', message('Ann used /cai-alerts setup'));
await page.getByRole('button', { name: 'Save' }).click();
await message("Done. I'll post in").waitFor();
await page.getByRole('button', { name: 'Dismiss message' }).click();
await page.setViewportSize({ width, height });

await page.getByRole('button', { name: 'announcements', exact: true }).click();
await use('/cai-panel create');

await page.getByRole('button', { name: 'general', exact: true }).click();
await use('/cai-status');
await save('cai-status', message('Ann used /cai-status'));
await savePast();

await page.getByLabel('Attach pictures').setInputFiles(screenshot);
await page.locator('.attached img').waitFor();
await box(page).fill('anyone know what this means?');
await page.keyboard.press('Enter');
const posted = message('anyone know what this means?');
await posted.click({ button: 'right', position: { x: 60, y: 10 } });
await page.getByRole('menuitem', { name: 'Explain C.AI error' }).click();
const explained = message('In the picture I read');
await explained.waitFor({ timeout: withinMs });
await writeFile(fileOf('screenshot'), await picture(posted, explained));

await page.getByRole('button', { name: 'alerts', exact: true }).click();
await skipTo(window.clock() + quietMs);
await press('500s');
const brokeAt = window.clock();
await message('🔴 Character.AI is down').waitFor({ timeout: withinMs });
const begun = await picture(message('🔴 Character.AI is down'));

await skipTo(brokeAt + askedAfterMs);
await page.getByRole('button', { name: 'Night Owls' }).click();
await use('/cai-error');
await save('cai-error', message('Ann used /cai-error'));
await page.getByRole('button', { name: 'Sandbox' }).click();
await page.getByRole('button', { name: 'announcements', exact: true }).click();
await save('panel', message('This panel keeps itself up to date'));

await saveStatusPage();

await skipTo(brokeAt + mendedAfterMs);
await press('Healthy');
await page.getByRole('button', { name: 'alerts', exact: true }).click();
await message("I'm keeping an eye on it").waitFor({ timeout: withinMs });
await skipTo(brokeAt + overAfterMs);
await message('Character.AI is working again. It was down for 47 min').waitFor({ timeout: withinMs });
const over = await picture(message('🟢 Character.AI is back').first(), message('is working again'));

// What stands below the bot's name changes once a minute of Discord's time, which nothing speeds up.
const below = page.getByRole('region', { name: 'The bot' }).getByText('C.AI works', { exact: true });
await below.waitFor({ timeout: 2 * withinMs });
await page.setViewportSize({ width: 1280, height: 820 });
await page.screenshot({ path: fileOf('window') });
await saveSideBySide('outage', begun, over);
await browser.close();

/** The history and its calendar, each on dark and on light ground. */
async function savePast(): Promise<void> {
  await use('/cai-history');
  const past = message('Ann used /cai-history');
  for (const what of ['history', 'calendar']) {
    if (what === 'calendar') await past.getByRole('button', { name: 'Calendar' }).click();
    await past
      .getByText(what === 'history' ? 'How Character.AI has been' : 'Outages', { exact: true })
      .waitFor();
    await past.locator('.embed-image').waitFor();
    await save(what, past);
    await page.emulateMedia({ colorScheme: 'light' });
    await save(`${what}-light`, past);
    await page.emulateMedia({ colorScheme: 'dark' });
  }
}

/** Its status page, with no script: its times are in UTC, whatever the time zone of whoever takes pictures. */
async function saveStatusPage(): Promise<void> {
  const address = await page.getByRole('link', { name: 'Its status page' }).getAttribute('href');
  const looking = { viewport: { width: 1280, height: 1000 }, deviceScaleFactor, javaScriptEnabled: false };
  const statusPage = await browser.newPage(looking);
  await statusPage.goto(address ?? '');
  await statusPage.screenshot({ path: fileOf('status-page') });
  await statusPage.close();
}

function message(text: string): Locator {
  return page.locator('.message', { hasText: text });
}

function press(name: string): Promise<void> {
  return page.getByText(name, { exact: true }).click();
}

/** The form is taller than a window. */
async function tall(): Promise<{ width: number; height: number }> {
  const before = page.viewportSize() ?? { width: 1280, height: 1100 };
  await page.setViewportSize({ ...before, height: 1600 });
  return before;
}

/** Lets the sandbox's time go fast until then. */
async function skipTo(at: number): Promise<void> {
  await press('60×');
  while (window.clock() < at) await wait(lookEveryMs);
  await press('5×');
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

/** A message, or all that stands from one to another. */
async function picture(first: Locator, last = first): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await first.scrollIntoViewIfNeeded();
  const [above, below] = await Promise.all([first.boundingBox(), last.boundingBox()]);
  if (!above || !below) throw new Error('there is nothing to see');
  const clip = { ...above, height: below.y + below.height - above.y };
  return page.screenshot({ clip, animations: 'disabled' });
}

async function save(name: string, of: Locator): Promise<void> {
  await writeFile(fileOf(name), await picture(of));
}

/** One picture of two, on a page of its own. */
async function saveSideBySide(name: string, ...pictures: Buffer[]): Promise<void> {
  const both = await browser.newPage({ viewport: page.viewportSize(), deviceScaleFactor });
  const images = pictures.map(
    (one) => `<img width="626" src="data:image/png;base64,${one.toString('base64')}">`,
  );
  await both.setContent(
    `<div style="display: inline-flex; align-items: start; gap: 24px; background: #313338">${images.join('')}</div>`,
  );
  await both.locator('div').screenshot({ path: fileOf(name) });
}

function fileOf(name: string): string {
  return resolve(folder, `${name}.png`);
}
