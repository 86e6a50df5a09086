import type { Page } from 'playwright-core';
import { test } from 'vitest';
import { describeInBrowser, messages, useCommand } from './browser.ts';
import { newest, phone, seen } from './sight.ts';

const withinAMinute = { timeout: 60_000 };

/** From subscribing to the end of a first outage, all is in sight in a window of this size. */
export function firstOutageInSight(viewport: typeof phone): void {
  describeInBrowser(`a first outage at ${viewport.width} px`, ({ visit }) => {
    test('is in sight from subscribing to its end, and so is every answer to oneself', async () => {
      const page = await visit({ viewport, hasTouch: viewport === phone });
      await pressInPanel(page, '20×');
      await useCommand(page, '/cai-alerts subscribe');
      await seen(messages(page, 'Ann used /cai-alerts subscribe'));
      await seen(newest(page));

      await pressInPanel(page, '500s');
      await messages(page, '🔴 Character.AI is down').waitFor(withinAMinute);
      await seen(newest(page));

      await useCommand(page, '/cai-error');
      await seen(messages(page, 'Ann used /cai-error'));
      await seen(newest(page));

      await pressInPanel(page, 'Healthy');
      await messages(page, 'Character.AI is working again as of').waitFor(withinAMinute);
      await seen(newest(page));

      await useCommand(page, '/cai-status');
      await seen(messages(page, 'Ann used /cai-status'));
      await seen(newest(page));
    });
  });
}

/** Presses what stands in the panel of weather and time, which a narrow window shows only when asked to. */
async function pressInPanel(page: Page, name: string): Promise<void> {
  const toggle = page.getByRole('button', { name: "Weather and the bot's thoughts" });
  const isNarrow = await toggle.isVisible();
  if (isNarrow) await toggle.click();
  await page.getByText(name, { exact: true }).click();
  if (isNarrow) await page.getByRole('button', { name: 'Close' }).click({ position: { x: 5, y: 400 } });
}
