import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { startWindow, type Window } from '../../sandbox/window/window.ts';

const usualPlaces = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export type Visit = { page: Page; window: Window };

export type Viewer = BrowserContextOptions & { speed?: number };

const executablePath = usualPlaces.find((path) => existsSync(path));
const mustRun = process.env['CI'] === 'true';

/** Tests that need a browser. Where none is installed they say so and are skipped; in CI they fail. */
export function describeInBrowser(
  title: string,
  tests: (visit: (viewer?: Viewer) => Promise<Visit>) => void,
): void {
  if (executablePath === undefined && !mustRun) {
    describe.skip(`${title} (no Chromium here: install it, or say where it is with CHROMIUM)`, () =>
      tests(aVisit(never)));
    return;
  }
  describe(title, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({
        ...(executablePath !== undefined && { executablePath }),
        args: ['--no-sandbox'],
      });
    });
    afterAll(() => browser?.close());
    tests(aVisit(() => browser ?? never()));
  });
}

function never(): never {
  throw new Error('there is no browser');
}

/** Opens the page of a sandbox of its own. Nothing may go wrong on it, and it may ask nobody else for anything. */
function aVisit(browser: () => Browser): (viewer?: Viewer) => Promise<Visit> {
  return async ({ speed = 5, ...viewer } = {}) => {
    const window = await startWindow(new AbortController().signal, { port: 0, speed });
    const context = await browser().newContext({ viewport: { width: 1280, height: 800 }, ...viewer });
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(window.url) && !request.url().startsWith('data:'))
        wrong.push(request.url());
    });
    onTestFinished(async () => {
      await context.close();
      await window[Symbol.asyncDispose]();
      const broken = window.sandbox.discord.violations;
      if (wrong.length > 0 || broken.length > 0) throw new Error(JSON.stringify({ wrong, broken }));
    });
    await page.goto(window.url);
    await page.locator('.message').first().waitFor();
    return { page, window };
  };
}

/** Where something is written, whatever is being written there. */
export function messageBox(page: Page): Locator {
  return page.locator('.box input:focus');
}

/** The messages on show that hold this text, the newest last. */
export function messages(page: Page, text: string | RegExp): Locator {
  return page.locator('.message', { hasText: text });
}

/** Types a command into the message box and sends it, with the keyboard alone. */
export async function useCommand(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).focus();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}
