import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../src/language/locales.ts';
import { servedPages } from '../page/served.ts';
import { outage } from './seen-states.ts';

const pages = ['/', '/history/2026-07', '/data', '/error?message=at+capacity', `/incidents/${outage.id}`];
const down = { status: { verdict: 'down' as const, incident: outage } };

function langOf(html: string): string | undefined {
  return /<html lang="([^"]*)"/.exec(html)?.[1];
}

/** Links to other pages of the bot; a table or a feed is the same in all languages. */
function pageLinks(html: string): string[] {
  const links = [...html.matchAll(/href="(\.{1,2}\/[^"]*)"/g)].map(([, to = '']) => to);
  return links.filter((to) => !/\.(css|atom|json|csv)$/.test(to));
}

describe('the status page', () => {
  test.each(pages)(
    '%s is in the language that the browser asks for, and caches are told so',
    async (path) => {
      const { get } = await servedPages(down);
      const page = await get(path, { 'Accept-Language': 'de-AT,de;q=0.9,en;q=0.5' });
      expect(page.headers.get('Vary')).toContain('Accept-Language');
      const html = await page.text();
      expect(langOf(html)).toBe('de');
      expect(html).toContain('de~To the status');
      for (const link of pageLinks(html)) expect(link).not.toContain('lang=');
    },
  );

  test.each(pages)(
    '%s is in the language that was chosen, whatever the browser says, and so are its links',
    async (path) => {
      const { text } = await servedPages(down);
      const address = `${path}${path.includes('?') ? '&' : '?'}lang=ja`;
      const html = await text(address, { 'Accept-Language': 'de' });
      expect(langOf(html)).toBe('ja');
      const links = pageLinks(html);
      expect(links).not.toHaveLength(0);
      for (const link of links) expect(link).toContain('lang=ja');
    },
  );

  test.each([
    ['pt', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['es-419', 'es'],
    ['DE', 'de'],
  ])('whoever writes ?lang=%s stays in %s, on the page and in what it follows', async (written, read) => {
    const { text } = await servedPages();
    const html = await text(`/?lang=${written}`, { 'Accept-Language': 'fr' });
    expect(langOf(html)).toBe(read);
    expect(html).toContain(`data-events="./events?lang=${read}"`);
    for (const link of pageLinks(html)) expect(link).toContain(`lang=${read}`);
  });

  test.each([
    ['pt-PT', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['es-419', 'es'],
    ['ES-mx', 'es'],
    ['nl, de;q=0.5', 'de'],
    ['nl', 'en'],
    ['*', 'en'],
    ['de;q=0, ko', 'ko'],
    ['__proto__', 'en'],
  ])('whoever asks for %s reads %s', async (asked, read) => {
    const { text } = await servedPages();
    expect(langOf(await text('/data', { 'Accept-Language': asked }))).toBe(read);
  });

  test('what nobody speaks is English, and no other answer than that', async () => {
    const { get } = await servedPages();
    const english = (await get('/', { 'Accept-Language': 'en' })).headers.get('ETag');
    for (const lang of ['xx', '', 'de-', '../en', '%00', 'constructor', 'x'.repeat(2_000)]) {
      const answer = await get(`/?lang=${lang}`, { 'Accept-Language': 'xx' });
      if (lang !== 'de-') expect(answer.headers.get('ETag')).toBe(english);
    }
  });

  test('what is known of one language is not taken for another', async () => {
    const { get } = await servedPages();
    const german = await get('/', { 'Accept-Language': 'de' });
    const etag = german.headers.get('ETag') ?? '';
    const again = { 'If-None-Match': etag };
    expect((await get('/', { ...again, 'Accept-Language': 'de' })).status).toBe(304);
    expect((await get('/', { ...again, 'Accept-Language': 'fr' })).status).toBe(200);
  });

  test('leads to itself in each language, called as that calls itself, and keeps what was asked', async () => {
    const { text } = await servedPages();
    const html = await text('/error?message=at+capacity&lang=ko');
    const [nav = ''] = /<nav class="languages".*?<\/nav>/s.exec(html) ?? [];
    const shown = [...nav.matchAll(/href="\?message=at\+capacity&amp;lang=([^"]+)"[^>]*>([^<]+)</g)];
    expect(shown.map(([, lang]) => lang)).toEqual([...locales]);
    expect(shown.map(([, , name]) => name)).toEqual(expect.arrayContaining(['English', 'Deutsch', '日本語']));
    expect(/<a [^>]*aria-current[^>]*>([^<]+)/.exec(nav)?.[1]).toBe('한국어');
    expect(html).toContain('<input type="hidden" name="lang" value="ko">');
  });

  test('writes dates and numbers as each language does', async () => {
    const { text } = await servedPages(down);
    expect(await text('/history/2026-07?lang=en')).toContain('<h1>July 2026</h1>');
    expect(await text('/history/2026-07?lang=ja')).toContain('<h1>2026年7月</h1>');
    expect(await text('/?lang=en')).toMatch(/answered within \d\.\d\d s/);
    expect(await text('/?lang=de')).toMatch(/answered within \d,\d\d s/);
  });

  test('what programs read is English, whoever asks', async () => {
    const { text } = await servedPages(down);
    for (const path of ['/api/v2/summary.json', '/feed.atom', '/api/outages.csv', '/api/uptime.json'])
      expect(await text(`${path}?lang=de`, { 'Accept-Language': 'de' })).toBe(await text(path));
  });
});

test('whoever looks at the page hears in its language what changes, and only in that', async () => {
  const { get, state } = await servedPages();
  const heard = { de: '', ja: '' };
  for (const lang of ['de', 'ja'] as const) {
    const events = await get(`/events?lang=${lang}`);
    void (async () => {
      for await (const chunk of events.body ?? []) heard[lang] += Buffer.from(chunk).toString();
    })().catch(() => {});
  }
  await vi.waitFor(() => expect(Object.values(heard).join()).toMatch(/event: now.*,.*event: now/s));
  state.seen = { ...state.seen, status: { ...state.seen.status, verdict: 'down', incident: outage } };
  await vi.waitFor(() => {
    expect(heard.de).toContain('de~What fails');
    expect(heard.ja).toContain('ja~What fails');
  }, 5_000);
  expect(heard.de).not.toContain('ja~');
  expect(heard.de).toContain(`incidents/${outage.id}?lang=de`);
});
