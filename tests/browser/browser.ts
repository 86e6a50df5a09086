import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { startWindow, type Window } from '../../sandbox/window/window.ts';
import { chromiumFile } from '../needs.ts';

/** A sandbox of the tests' own, and a way to look at it. */
export type Visits = {
  window(): Window;
  /** Opens the page, once this script has run in it. Nothing may go wrong on it, and it may ask nobody else for anything. */
  visit(viewer?: BrowserContextOptions, script?: () => void): Promise<Page>;
};

/** Tests that need a browser, of the bot itself or of a program in its place. */
export function describeInBrowser(title: string, tests: (visits: Visits) => void, program?: string): void {
  describe(title, { tags: 'chromium' }, () => {
    let browser: Browser | undefined;
    let window: Window | undefined;
    beforeAll(async () => {
      const path = chromiumFile === undefined ? {} : { executablePath: chromiumFile };
      browser = await chromium.launch({ ...path, args: ['--no-sandbox'] });
      window = await startWindow(new AbortController().signal, {
        port: 0,
        speed: 5,
        ...(program && { program }),
      });
    });
    afterAll(async () => {
      await browser?.close();
      await window?.[Symbol.asyncDispose]();
      expect(window?.sandbox.discord.violations).toEqual([]);
    });
    const opened = () => window ?? notYet();
    tests({
      window: opened,
      visit: (viewer = {}, script) => visit(browser ?? notYet(), opened(), viewer, script),
    });
  });
}

function notYet(): never {
  throw new Error('the tests have not begun');
}

async function visit(
  browser: Browser,
  window: Window,
  viewer: BrowserContextOptions,
  script?: () => void,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...viewer });
  if (script) await context.addInitScript(script);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
  page.on('request', (request) => {
    if (!/^data:/.test(request.url()) && !request.url().startsWith(window.url)) wrong.push(request.url());
  });
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  await page.goto(window.url);
  await page.locator('.message').first().waitFor();
  return page;
}

/** The messages on show that hold this text. */
export function messages(page: Page, text: string | RegExp): Locator {
  return page.locator('.message', { hasText: text });
}

/** Types a command into the message box and sends it, with the keyboard alone. */
export async function useCommand(page: Page, typed: string): Promise<void> {
  await page.getByRole('combobox', { name: /^Message/ }).focus();
  await page.keyboard.type(typed);
  await page.getByRole('option', { name: typed }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
}

/** What reaches out of the window at its side, unless it is cut off with an ellipsis. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCutOff = (element: Element): boolean =>
      element.parentElement !== null &&
      (getComputedStyle(element.parentElement).textOverflow === 'ellipsis' ||
        isCutOff(element.parentElement));
    return [...document.querySelectorAll('main, main *, .panel.open *, .places.open *')]
      .filter(
        (element) =>
          element.checkVisibility() &&
          element.getBoundingClientRect().right > innerWidth + 1 &&
          !isCutOff(element),
      )
      .map(({ tagName, className, textContent }) => `${tagName}.${className}: ${textContent?.slice(0, 40)}`);
  });
}
