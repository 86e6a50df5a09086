import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished } from 'vitest';
import { chromiumFile } from '../needs.ts';

type Visitor = {
  /** Looks at a page; nothing may go wrong on it, and it may ask nobody else for anything. */
  visit(address: string, path: string, viewer?: BrowserContextOptions): Promise<Page>;
};

export function describeStatusPage(tests: (visitor: Visitor) => void): void {
  describe('the status page', { tags: 'chromium' }, () => {
    let browser: Browser;
    beforeAll(async () => {
      const path = chromiumFile === undefined ? {} : { executablePath: chromiumFile };
      browser = await chromium.launch({ ...path, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());

    async function visit(address: string, path: string, viewer: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext(viewer);
      const page = await context.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('console', (line) => line.type() === 'error' && wrong.push(line.text()));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !request.url().startsWith('data:'))
          wrong.push(request.url());
      });
      onTestFinished(async () => {
        expect(await context.cookies()).toEqual([]);
        await context.close();
        expect(wrong).toEqual([]);
      });
      await page.goto(address + path);
      return page;
    }
    tests({ visit });
  });
}
