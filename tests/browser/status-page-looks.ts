import { expect, test } from 'vitest';
import { outage, readings } from '../http/seen-states.ts';
import { servedPages } from '../page/served.ts';
import { axeProblems } from './axe.ts';
import { describeStatusPage } from './status-visitor.ts';

type Viewer = { viewport: { width: number; height: number }; colorScheme: 'light' | 'dark' };

export const down = {
  status: { verdict: 'down', incident: outage, sources: readings('fail', '500') },
} as const;
export const month = '/history/2026-07';

/** Nothing is too wide, and axe finds nothing, on each of its pages. */
export function statusPageLooksRightTo(viewers: readonly Viewer[]): void {
  describeStatusPage(({ visit }) => {
    test.for(viewers)('is right at $viewport.width px in $colorScheme, up and down', async (viewer) => {
      const up = await servedPages();
      const broken = await servedPages(down);
      const { id } = outage;
      for (const [address, path] of [
        [up.address, '/'],
        [broken.address, '/'],
        [broken.address, `/incidents/${id}`],
        [up.address, month],
        [up.address, '/data'],
        [up.address, '/error'],
        [up.address, '/error?message=internal+server+error'],
        [broken.address, '/error?message=is+it+down'],
      ] as const) {
        const page = await visit(address, path, viewer);
        expect(await axeProblems(page), path).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, path).toBeLessThanOrEqual(0);
      }
    });
  });
}
