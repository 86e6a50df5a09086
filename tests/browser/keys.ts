import type { Page } from 'playwright-core';

/** More controls than there are on the page. */
const mostSteps = 100;

/** Walks with the keyboard, from wherever it is, to the control that is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  const called = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let step = 0; step < mostSteps; step += 1) {
      if ((await called()) === name) return;
      await page.keyboard.press(key);
    }
  }
  throw new Error(`the keyboard does not lead to "${name}"`);
}

/** Opens the menu that has the focus, and chooses an option of it. */
export async function pick(page: Page, option: string): Promise<void> {
  await page.keyboard.press('Enter');
  const options = page.getByRole('listbox').getByRole('option');
  await options.filter({ hasText: option }).first().waitFor();
  const labels = await options.evaluateAll((all) =>
    all.map((each) => each.querySelector('span')?.textContent),
  );
  await page.keyboard.press('Home');
  for (let step = 0; step < labels.indexOf(option); step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: option, exact: true }).last().waitFor();
}
