import { type Browser, chromium } from 'playwright-core';
import type { Screen } from './screens.ts';

const chromiumFile = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const quality = 35;

/** Hands over each screen as the picture of it that somebody would post. */
export async function drawn(
  screens: readonly Screen[],
  take: (screen: Screen, picture: Buffer, index: number) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({ executablePath: chromiumFile, args: ['--no-sandbox'] });
  try {
    for (const [index, screen] of screens.entries()) await take(screen, await posted(browser, screen), index);
  } finally {
    await browser.close();
  }
}

async function posted(browser: Browser, screen: Screen): Promise<Buffer> {
  const { html, width, height, scale, then, as } = screen;
  if (then === undefined) return shot(browser, html, { width, height, scale }, as);
  const inside = `data:image/png;base64,${(await shot(browser, html, { width, height, scale }, 'png')).toString('base64')}`;
  if (then === 'turned')
    return shot(browser, turned(inside, width, height), { width: height, height: width, scale }, as);
  return shot(browser, photographed(inside, width, height), { width, height, scale }, as);
}

async function shot(
  browser: Browser,
  html: string,
  { width, height, scale }: Pick<Screen, 'width' | 'height' | 'scale'>,
  format: Screen['as'],
): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  const page = await context.newPage();
  await page.setContent(html);
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', {
    format,
    ...(format !== 'png' && { quality }),
    clip: { x: 0, y: 0, width, height, scale },
  });
  await context.close();
  return Buffer.from(data, 'base64');
}

function turned(picture: string, width: number, height: number): string {
  return `<body style="margin:0"><img src="${picture}" style="position:absolute;width:${width}px;height:${height}px;transform-origin:0 0;transform:translateX(${height}px) rotate(90deg)">`;
}

/** Held askew, out of focus, with the rows of the display and a lamp in it. */
function photographed(picture: string, width: number, height: number): string {
  return `<body style="margin:0;background:#3a3632;overflow:hidden">
    <img src="${picture}" style="position:absolute;width:${width}px;height:${height}px;transform:perspective(2000px) rotateY(-7deg) rotateX(4deg) rotate(1deg) scale(0.92);filter:blur(0.5px) brightness(0.9) contrast(0.85)">
    <div style="position:absolute;inset:0;background:repeating-linear-gradient(#0001 0 1px,#0000 1px 3px)"></div>
    <div style="position:absolute;inset:0;background:radial-gradient(circle at 80% 20%,#fff5,#fff0 50%)"></div>`;
}
