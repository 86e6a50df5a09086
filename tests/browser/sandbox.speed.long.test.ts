import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, useCommand } from './browser.ts';

const firstPaintMs = 1_000;
const answerPaintMs = 100;
/** Thirty pictures a second, or half of what a busy machine without a graphics card manages while nothing moves. */
const frameMs = 34;
const framesTaken = 200;
/** Through all of the channel in fewer frames than that. */
const scrollPx = 600;

describeInBrowser('the page is quick', ({ visit, window }) => {
  test('paints first within a second', async () => {
    const page = await visit();
    const times: number[] = [];
    for (let load = 0; load < 3; load += 1) {
      await page.reload();
      await page.locator('.message').first().waitFor();
      times.push(
        await page.evaluate(
          () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
        ),
      );
    }
    report('first paint', times);
    expect(median(times)).toBeLessThan(firstPaintMs);
  });

  test('paints an answer within 100 ms after the bot gave it', async () => {
    const page = await visit();
    const times: number[] = [];
    for (let ask = 0; ask < 5; ask += 1) {
      const painted = nextMessagePaintedAt(page);
      const given = Promise.withResolvers<number>();
      const stop = window().sandbox.discord.onMessage(() => given.resolve(Date.now()));
      await useCommand(page, '/cai-status');
      times.push((await painted) - (await given.promise));
      stop();
    }
    report('answer', times);
    expect(median(times)).toBeLessThan(answerPaintMs);
  });

  test('scrolls smoothly through a thousand messages', async () => {
    const page = await visit();
    const { member, general } = window().sandbox;
    for (let post = 0; post < 1_000; post += 1) {
      member
        .in(general)
        .say(
          `Message **${post}**: it says <t:${post}:R> “Internal Server Error”, see https://example.org/${post}`,
        );
    }
    await page.getByText('Message 999').waitFor();
    await page.waitForFunction(() => document.querySelectorAll('.message').length > 1_000);
    const resting = await frames(page, 0);
    const scrolling = await frames(page, scrollPx);
    report('frames at rest', resting);
    report('frames while scrolling', scrolling);
    expect(await page.getByText('Welcome to #general!').evaluate(topInLogPx)).toBeGreaterThanOrEqual(0);
    expect(quantile(scrolling, 0.95)).toBeLessThan(Math.max(frameMs, 2 * quantile(resting, 0.95)));
  });
});

/** When the next message was on the screen, in epoch ms. */
function nextMessagePaintedAt(page: Page): Promise<number> {
  return page.evaluate(() => {
    const count = () => document.querySelectorAll('.message').length;
    const before = count();
    return new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (count() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now())));
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
  });
}

/** Scrolls up from the end of the channel, so far with every frame, and says how long each frame took. */
function frames(page: Page, byPx: number): Promise<number[]> {
  return page.evaluate(
    ([step = 0, count = 0]) => {
      const log = document.querySelector('.log');
      if (log === null) throw new Error('there is no channel');
      return new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const next = (now: number) => {
          times.push(now);
          log.scrollTop -= step;
          if (times.length <= count) requestAnimationFrame(next);
          else resolve(times.slice(1).map((time, index) => time - (times[index] ?? 0)));
        };
        requestAnimationFrame(next);
      });
    },
    [byPx, framesTaken],
  );
}

function topInLogPx(element: Element): number {
  return (
    element.getBoundingClientRect().top - (element.closest('.log')?.getBoundingClientRect().top ?? Infinity)
  );
}

function median(times: readonly number[]): number {
  return quantile(times, 0.5);
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)] ?? Infinity;
}

function report(what: string, times: readonly number[]): void {
  const figures = [0.5, 0.95, 1].map((share) => Math.round(quantile(times, Math.min(share, 0.999))));
  process.stdout.write(`${what}: median ${figures[0]} ms, 95 % ${figures[1]} ms, longest ${figures[2]} ms\n`);
}
