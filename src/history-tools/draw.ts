import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';

/** The only letters that are ever drawn are digits, so that one small font does for every language. */
const font = fileURLToPath(new URL('./digits.ttf', import.meta.url));
/** For screens with small pixels. */
const zoom = 2;

/** A PNG of the drawing, on no ground of its own. */
export function drawn(svg: string): Buffer {
  return new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [font], defaultFontFamily: 'Inter' },
    fitTo: { mode: 'zoom', value: zoom },
  })
    .render()
    .asPng();
}
