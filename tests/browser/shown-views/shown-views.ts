import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe } from 'vitest';
import type { View } from '../../../src/sending/message.ts';
import { chromiumFile } from '../../needs.ts';
import { phone } from '../sight.ts';
import { linesOf } from './lines.ts';

const atOnce = 200;

/** How a message looks on a phone: how many lines it has, and the texts in it that are cut off. */
export type Look = { lines: number; cut: string[] };

export type LookAt = (views: readonly View[], now: number) => Promise<Look[]>;

/** Tests that look at messages on a phone, without a bot behind them. */
export function describeOnPhone(title: string, tests: (lookAt: LookAt) => void): void {
  describe(title, { tags: 'chromium' }, () => {
    let browser: Browser | undefined;
    let page: Page | undefined;
    beforeAll(async () => {
      const path = chromiumFile === undefined ? {} : { executablePath: chromiumFile };
      browser = await chromium.launch({ ...path, args: ['--no-sandbox'] });
      page = await browser.newPage({ viewport: phone });
      for (const { type, content } of await pieces()) {
        await (type === 'style' ? page.addStyleTag({ content }) : page.addScriptTag({ content }));
      }
    });
    afterAll(() => browser?.close());
    tests(async (views, now) => {
      if (page === undefined) throw new Error('the tests have not begun');
      const looks: Look[] = [];
      for (let first = 0; first < views.length; first += atOnce) {
        looks.push(...(await look(page, views.slice(first, first + atOnce), now)));
      }
      return looks;
    });
  });
}

async function look(page: Page, views: readonly View[], now: number): Promise<Look[]> {
  await page.evaluate(([shown, at]) => window.showViews(shown, at), [[...views], now] as const);
  await page.evaluate(async () => void (await document.fonts.ready));
  const messages = page.locator('.message');
  const lines = await messages.evaluateAll((all, source) => {
    const count = new Function(`return ${source}`)();
    return all.map((message) => count(message));
  }, linesOf.toString());
  const cut = await messages.evaluateAll((all) =>
    all.map((message) =>
      [...message.querySelectorAll('*')]
        .filter(
          (part) =>
            part.getBoundingClientRect().right > innerWidth + 0.5 ||
            (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible'),
        )
        .map(({ className, textContent }) => `${className}: ${textContent?.slice(0, 60)}`),
    ),
  );
  return lines.map((count, index) => ({ lines: count, cut: cut[index] ?? [] }));
}

/** The page's own components and styles, bundled in memory. */
async function pieces(): Promise<{ type: 'style' | 'script'; content: string }[]> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2023',
      lib: {
        entry: resolve(import.meta.dirname, 'page.tsx'),
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
      },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((one) => {
    if (!('output' in one)) throw new Error('the page was not built in one piece');
    return one.output.map((file) =>
      file.type === 'chunk'
        ? ({ type: 'script', content: file.code } as const)
        : ({ type: 'style', content: String(file.source) } as const),
    );
  });
}
