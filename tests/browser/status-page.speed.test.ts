import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { chromiumFile } from '../needs.ts';
import { servedPages } from '../page/served.ts';

test('the status page is painted within 300 ms', { tags: 'chromium' }, async () => {
  const { address } = await servedPages();
  const path = chromiumFile === undefined ? {} : { executablePath: chromiumFile };
  const browser = await chromium.launch({ ...path, args: ['--no-sandbox'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const paint = () =>
    page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null);
  await page.goto(address);
  await expect.poll(paint).not.toBeNull();
  await page.reload();
  await expect.poll(paint).not.toBeNull();
  expect(await paint()).toBeLessThan(300);
});
