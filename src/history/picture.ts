import type { DayFigures, DayState } from './calendar.ts';
import { dayMs } from './minutes.ts';

/** A drawing and its size. */
export type Drawing = { svg: string; width: number; height: number };

/** All of them stand out from Discord's light and dark ground: at least 3 to 1. */
const colours: Record<Exclude<DayState, 'ahead'>, string> = {
  good: '#2f9e5b',
  partly: '#c77c11',
  down: '#e5484d',
  official: '#9a6bd0',
  unwatched: '#80848e',
};
const digits = '#80848e';

const bar = { width: 8, step: 10, height: 120, leastTrouble: 8 };
const margin = 10;
const labels = 26;

/** Days as bars, each with as much of a colour as there was of that; what was not watched is only outlined. */
export function barsPicture(days: readonly DayFigures[]): Drawing {
  const width = days.length * bar.step + 2 * margin;
  const height = bar.height + 2 * margin + labels;
  const parts = days.map((day, index) => barOf(day, margin + index * bar.step));
  return { ...{ width, height }, svg: svg(width, height, [...parts, ...monthLabels(days)]) };
}

function barOf({ state, figures }: DayFigures, x: number): string {
  const { since, until, watchedMs, downMs, partlyMs } = figures;
  const perMs = bar.height / dayMs;
  const isTrouble = state === 'down' || state === 'partly';
  const down = state === 'down' ? Math.max(bar.leastTrouble, downMs * perMs) : 0;
  const partly =
    partlyMs > 0 || (isTrouble && state === 'partly') ? Math.max(bar.leastTrouble, partlyMs * perMs) : 0;
  const past = (until - since) * perMs;
  const good = Math.max(0, watchedMs * perMs - down - partly);
  const heights = [
    ['down', down],
    ['partly', partly],
    ['good', good],
    ['unwatched', Math.max(0, past - down - partly - good)],
  ] as const;
  let y = margin + bar.height;
  return heights
    .filter(([, height]) => height >= 0.5)
    .map(([kind, height]) => {
      y -= height;
      return rectangle(kind, { x, y, width: bar.width, height });
    })
    .join('');
}

/** Below the first day of each month, and none where two would touch. */
function monthLabels(days: readonly DayFigures[]): string[] {
  const y = margin + bar.height + labels - 6;
  const firsts = days.flatMap(({ date }, index) => (date.endsWith('-01') ? [index] : []));
  const places = [0, ...firsts, days.length - 1];
  const free = places.filter((place, index) => index === 0 || isApart(places, index, place, days.length));
  return [...new Set(free)].map((index) => {
    const anchor = index === 0 ? 'start' : index === days.length - 1 ? 'end' : 'middle';
    const x =
      margin + index * bar.step + (anchor === 'start' ? 0 : anchor === 'end' ? bar.width : bar.width / 2);
    return label(days[index]?.date.slice(5) ?? '', x, y, 15, digits, anchor);
  });
}

function isApart(places: readonly number[], index: number, place: number, count: number): boolean {
  const isLast = index === places.length - 1;
  return isLast || (place >= leastDaysApart && count - 1 - place >= leastDaysApart);
}
const leastDaysApart = 9;

const cell = { size: 56, gap: 6, behindFrom: 0.7, band: 15, leastBand: 4 };

/** A month, in weeks from Monday to Sunday, each day with its number and the colour of the worst of it. */
export function monthPicture(days: readonly DayFigures[]): Drawing {
  const pitch = cell.size + cell.gap;
  const before = (new Date(days[0]?.date ?? 0).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + days.length) / 7);
  const width = 7 * pitch - cell.gap + 2 * margin;
  const height = weeks * pitch - cell.gap + 2 * margin;
  const cells = days.map((day, index) => {
    const place = before + index;
    return cellOf(day, margin + (place % 7) * pitch, margin + Math.floor(place / 7) * pitch);
  });
  return { ...{ width, height }, svg: svg(width, height, cells) };
}

function cellOf({ date, state, figures }: DayFigures, x: number, y: number): string {
  const number = String(Number(date.slice(8)));
  const [centre, base] = [x + cell.size / 2, y + cell.size / 2 + 7];
  if (state === 'ahead') return label(number, centre, base, 20, digits, 'middle');
  const seenShare = figures.watchedMs / Math.max(1, figures.until - figures.since);
  const box = { x, y, width: cell.size, height: cell.size };
  if (state === 'unwatched') {
    return rectangle(state, box) + label(number, centre, base, 20, digits, 'middle');
  }
  // Of a day that was seen in part only that part is filled: behind its number, or as a band below.
  const isBehind = seenShare > cell.behindFrom || state !== 'good';
  const share = state === 'good' ? seenShare : 1;
  const height = isBehind ? share * cell.size : Math.max(cell.leastBand, share * cell.band);
  const filled = rectangle(state, { x, y: y + cell.size - height, width: cell.size, height });
  const rest = cell.size - height;
  const open = rest < 2 ? '' : rectangle('unwatched', { x, y, width: cell.size, height: rest });
  return open + filled + label(number, centre, base, 20, isBehind ? '#ffffff' : digits, 'middle');
}

type Box = { x: number; y: number; width: number; height: number };

function rectangle(kind: keyof typeof colours, { x, y, width, height }: Box): string {
  const colour = colours[kind];
  if (kind !== 'unwatched') {
    return `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="2" fill="${colour}"/>`;
  }
  const inside = `x="${n(x + 0.75)}" y="${n(y + 0.75)}" width="${n(width - 1.5)}" height="${n(Math.max(0.1, height - 1.5))}"`;
  return `<rect ${inside} rx="2" fill="none" stroke="${colour}" stroke-width="1.5" stroke-dasharray="3 3"/>`;
}

function label(text: string, x: number, y: number, size: number, fill: string, anchor: string): string {
  return `<text x="${n(x)}" y="${n(y)}" font-size="${size}" font-weight="600" fill="${fill}" text-anchor="${anchor}">${text}</text>`;
}

function svg(width: number, height: number, parts: readonly string[]): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Inter">${parts.join('')}</svg>`;
}

function n(value: number): number {
  return Math.round(value * 100) / 100;
}
