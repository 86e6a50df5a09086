import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { outage } from '../http/seen-states.ts';
import { exported } from '../page/exported.ts';
import { servedPages } from '../page/served.ts';
import { down } from './status-page-looks.ts';
import { describeStatusPage } from './status-visitor.ts';

describeStatusPage(({ visit }) => {
  test('says all of it without JavaScript', async () => {
    const { address } = await servedPages();
    const page = await visit(address, '/', { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Character.AI looks fine');
    expect(await page.getByRole('img', { name: /^All of it, 90 days: .*not watched: \d+$/ }).count()).toBe(1);
    await page.getByLabel('What your screen says').fill('internal server error');
    await page.getByRole('button', { name: 'Explain' }).click();
    expect(await page.locator('.answer h1').textContent()).toBe('Internal Server Error (500)');
  });

  test('changes by itself when C.AI breaks and mends, and says so to those who listen', async () => {
    const { address, state } = await servedPages();
    const page = await visit(address, '/');
    const verdict = page.getByRole('heading', { level: 1 });
    await expect.poll(() => verdict.textContent()).toBe('Character.AI looks fine');
    expect(await page.locator('#now').getAttribute('aria-live')).toBe('polite');
    await page.getByLabel('What your screen says').fill('half a sente');
    const up = state.seen;
    state.seen = { ...up, status: { ...up.status, ...down.status } };
    await expect.poll(() => verdict.textContent()).toBe('Character.AI is down');
    expect(await page.locator('#now').getAttribute('class')).toContain('down');
    expect(await page.locator('#now .incident').count()).toBe(1);
    state.seen = up;
    await expect.poll(() => verdict.textContent()).toBe('Character.AI looks fine');
    // Nobody loses what they are typing.
    expect(await page.getByLabel('What your screen says').inputValue()).toBe('half a sente');
  });

  test('reads out again only what changed, and leaves whoever is at a link in it there', async () => {
    const { address, state } = await servedPages(down);
    const page = await visit(address, '/');
    const link = page.locator('#now h2 a');
    await link.focus();
    const heading = await page.locator('#now h1').elementHandle();
    const now = state.seen.now + 60_000;
    state.seen = { ...state.seen, now, status: { ...state.seen.status, asOf: now } };
    await expect.poll(() => page.locator('#now').textContent()).toContain('21 min so far');
    expect(await heading?.evaluate((each) => each.isConnected)).toBe(true);
    expect(await link.evaluate((each) => each === document.activeElement)).toBe(true);
  });

  test('shows times in the time zone of whoever looks, and says so', async () => {
    const { address } = await servedPages();
    const page = await visit(address, '/history/2026-07', { timezoneId: 'Asia/Tokyo', locale: 'en-GB' });
    const time = page.locator('.incident time').first();
    await expect.poll(() => time.textContent()).toBe('30 Jul 2026, 18:36');
    expect(await time.getAttribute('title')).toBe('30 Jul 2026, 09:36 UTC');
    await page.getByText('shown in yours').waitFor();
  });

  test('is used with the keyboard alone', async () => {
    const { address } = await servedPages();
    const page = await visit(address, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('To the status');
    const reached = new Set<string | null>();
    for (let count = 0; count < 40; count += 1) {
      await page.keyboard.press('Tab');
      const { name, outline } = await page.evaluate(() => ({
        name: document.activeElement?.tagName ?? null,
        outline: getComputedStyle(document.activeElement ?? document.body).outlineStyle,
      }));
      if (name !== 'BODY') expect(outline).not.toBe('none');
      reached.add(name);
    }
    for (const name of ['A', 'SUMMARY', 'INPUT', 'BUTTON']) expect(reached).toContain(name);
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('details[open]').count()).toBe(1);
  });

  test('is printed without what only works on a screen', async () => {
    const { address } = await servedPages();
    const page = await visit(address, '/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    for (const text of ['What does my error mean?', 'Explain'])
      expect(await page.getByText(text).isVisible()).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(255, 255, 255)',
    );
    for (const name of ['.legend span', '.state'])
      expect(
        await page
          .locator(name)
          .first()
          .evaluate((each) => getComputedStyle(each, '::before').printColorAdjust),
      ).toBe('exact');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('is small', async () => {
    const { address } = await servedPages();
    expect((await (await fetch(address)).text()).length).toBeLessThan(60_000);
  });

  test('opens from the folder that it was written to, with its looks and its links, and asks nobody', async () => {
    const { address, get } = await servedPages(down);
    const home = pathToFileURL(await exported(address)).href;
    const viewer = { timezoneId: 'Asia/Tokyo', locale: 'en-GB' };
    const page = await visit(home, '/index.html', viewer);
    const verdict = page.getByRole('heading', { level: 1 });
    const looks = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth);
    const served = await visit(address, '/', viewer);
    expect(await looks()).toBe(
      await served.evaluate(() => getComputedStyle(document.querySelector('main') ?? document.body).maxWidth),
    );
    expect(await verdict.textContent()).toBe('Character.AI is down');
    // The script is there, and follows nothing.
    await page.getByText('shown in yours').waitFor();
    expect(await page.locator('form').count()).toBe(0);
    await page.locator('#now .incident a').click();
    expect(await verdict.textContent()).toBe('Character.AI is down');
    expect(new URL(page.url()).pathname).toMatch(new RegExp(`/incidents/${outage.id}\\.html$`));
    await page.getByRole('link', { name: 'August 2026' }).click();
    expect(await verdict.textContent()).toBe('August 2026');
    await page.getByRole('link', { name: 'How it is now' }).click();
    await page.getByRole('link', { name: 'how it was measured' }).click();
    expect(await verdict.textContent()).toBe('The record');
    const [told] = await Promise.all([
      page.waitForResponse(/summary\.json$/).then((response) => response.text()),
      page.getByRole('link', { name: 'summary.json', exact: true }).click(),
    ]);
    expect(told).toBe(await (await get('/api/v2/summary.json')).text());
  });
});
