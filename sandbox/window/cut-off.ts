import type { Locator } from 'playwright-core';

/** As far as it is looked at here, in a browser. */
type Shown = {
  tagName: string;
  textContent: string;
  childElementCount: number;
  clientWidth: number;
  scrollWidth: number;
  ownerDocument: { defaultView: { innerWidth: number } };
  getBoundingClientRect(): { right: number };
  querySelectorAll(selectors: string): Iterable<Shown>;
};

/** The texts within that stand out at the side of the window or of what cuts them off. */
export function cutOff(shown: Locator): Promise<string[]> {
  return shown.evaluate((whole: Shown) => {
    const { innerWidth } = whole.ownerDocument.defaultView;
    return [...whole.querySelectorAll('button, a:not(.skip), p, div, span, td, h1, h2, h3, li, dt, dd')]
      .filter((each) => each.childElementCount === 0 && each.clientWidth > 0)
      .filter(
        (each) =>
          each.getBoundingClientRect().right > innerWidth + 1 || each.scrollWidth > each.clientWidth + 1,
      )
      .map(({ tagName, textContent }) => `${tagName.toLowerCase()} “${textContent}”`);
  });
}
