import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

export const wide = { width: 1280, height: 800 };
export const phone = { width: 360, height: 740 };

/** Waits until somebody who looks at the page sees all of this message. `when` is said if it never comes to that. */
export async function seen(message: Locator, when = 'all of it'): Promise<void> {
  await message.waitFor();
  await expect.poll(() => message.evaluate(hiddenPx), { message: when }).toBe(0);
}

/** The newest message of the channel, whatever it says. */
export function newest(page: Page): Locator {
  return page.locator('.message').last();
}

/**
 * How many pixels of a message can't be seen, because they lie above or below the channel or under something else. Of one that
 * is taller than the channel, the end must be seen.
 */
function hiddenPx(message: Element): number {
  const log = message.closest('.log')?.getBoundingClientRect();
  if (log === undefined) return Number.POSITIVE_INFINITY;
  const { top, bottom, left, width, height } = message.getBoundingClientRect();
  const edges = [Math.max(top, log.top) + 1, Math.min(bottom, log.bottom) - 1];
  const isCovered = edges.some((y) => !message.contains(document.elementFromPoint(left + width / 2, y)));
  if (isCovered) return height;
  const above = height < log.height ? log.top - top : 0;
  return Math.max(0, Math.round(above), Math.round(bottom - log.bottom));
}
