import { type Grey, scaled, turnedLeft } from './grey.ts';

/** What reading takes most of its time for grows with the pixels, and more of them than this don't make it better. */
const bestPixels = 3_000_000;
const mostEnlarged = 2;

/** The background is looked for in squares of this many pixels, and in so many squares around each. */
const square = 8;
const around = 3;
/** Shades are told apart in so many steps. */
const shades = 32;
const shade = 256 / shades;
/** Fainter than this is no letter but noise, and makes no letter of it. */
const noise = 6;
const leastContrast = 40;
/** The part of a neighbourhood that must be at least as far from the background as its letters are. */
const letters = 0.015;

/** Darker than this is ink, once the background is white. */
const ink = 170;

/** The same picture as text recognition likes it: black letters on white, upright, as large as it needs them, and no frames. */
export function legible(picture: Grey): Grey {
  const factor = Math.min(mostEnlarged, Math.sqrt(bestPixels / (picture.width * picture.height)));
  const evened = unframed(onWhite(scaled(picture, Math.min(1, factor))));
  return scaled(hasLinesDownwards(evened) ? turnedLeft(evened) : evened, Math.max(1, factor));
}

/**
 * Makes the background white and what stands on it black, whichever of both was the darker one: the background of a place is the
 * shade that is most frequent around it, and the letters are what is far from that. So it is all the same if a theme is dark, a
 * button blue, a screen dimmed, a text grey or the light uneven.
 */
function onWhite({ pixels, width, height }: Grey): Grey {
  const columns = Math.ceil(width / square);
  const rows = Math.ceil(height / square);
  const counts = new Uint32Array(columns * rows * shades);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = Math.floor(y / square) * columns + Math.floor(x / square);
      add(counts, place * shades + Math.floor((pixels[y * width + x] as number) / shade), 1);
    }
  }
  const nearby = blurred(blurred(counts, columns, rows, 1, columns), rows, columns, columns, 1);
  const places = Array.from({ length: columns * rows }, (_, place) =>
    backgroundOf(nearby.subarray(place * shades, (place + 1) * shades)),
  );
  const evened = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = Math.floor(y / square) * columns + Math.floor(x / square);
      const { background, contrast } = places[place] as Background;
      const distance = Math.max(0, Math.abs((pixels[y * width + x] as number) - background) - noise);
      evened[y * width + x] = Math.max(0, 255 - (distance * 255) / contrast);
    }
  }
  return { pixels: evened, width, height };
}

/** Adds to each place of a line what stands around it, less the farther away. */
function blurred(
  counts: Uint32Array,
  length: number,
  lines: number,
  step: number,
  lineStep: number,
): Uint32Array {
  const sums = new Uint32Array(counts.length);
  for (let line = 0; line < lines; line += 1) {
    for (let index = 0; index < length; index += 1) {
      const to = (line * lineStep + index * step) * shades;
      for (
        let other = Math.max(0, index - around);
        other <= Math.min(length - 1, index + around);
        other += 1
      ) {
        const from = (line * lineStep + other * step) * shades;
        const weight = 1 + around - Math.abs(other - index);
        for (let one = 0; one < shades; one += 1)
          add(sums, to + one, (counts[from + one] as number) * weight);
      }
    }
  }
  return sums;
}

type Background = { background: number; contrast: number };

function backgroundOf(counts: Uint32Array): Background {
  const count = (index: number) => counts[index] ?? 0;
  let most = 0;
  let frequent = 0;
  let all = 0;
  for (let index = 0; index < shades; index += 1) {
    const near = count(index) + (count(index - 1) + count(index + 1)) / 2;
    if (near > most) [most, frequent] = [near, index];
    all += count(index);
  }
  let distance = shades;
  for (let beyond = 0; distance > 1 && beyond <= all * letters; ) {
    distance -= 1;
    beyond += count(frequent - distance) + count(frequent + distance);
  }
  return { background: (frequent + 0.5) * shade, contrast: Math.max(leastContrast, distance * shade) };
}

/** Wipes out what hangs together and is too large for a letter, or long and hollow: frames, lines, drawings. */
function unframed({ pixels, width, height }: Grey): Grey {
  const kept = pixels.slice();
  const seen = new Uint8Array(pixels.length);
  const part = new Uint32Array(pixels.length);
  const isNewInk = (index: number) => seen[index] === 0 && (pixels[index] as number) < ink;
  for (let start = 0; start < pixels.length; start += 1) {
    if (!isNewInk(start)) continue;
    let [size, left, right, top, bottom] = [1, width, 0, height, 0];
    part[0] = start;
    seen[start] = 1;
    for (let next = 0; next < size; next += 1) {
      const index = part[next] as number;
      const x = index % width;
      const y = (index - x) / width;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x),
        Math.min(top, y),
        Math.max(bottom, y),
      ];
      const take = (other: number) => {
        if (!isNewInk(other)) return;
        seen[other] = 1;
        part[size] = other;
        size += 1;
      };
      if (x > 0) take(index - 1);
      if (x < width - 1) take(index + 1);
      if (y > 0) take(index - width);
      if (y < height - 1) take(index + width);
    }
    const [wide, high] = [right - left + 1, bottom - top + 1];
    if (!isFrame(wide, high, size, width, height)) continue;
    for (let next = 0; next < size; next += 1) {
      const index = part[next] as number;
      // With its blurred edge.
      for (const other of [index, index - 1, index + 1, index - width, index + width]) kept[other] = 255;
    }
  }
  return { pixels: kept, width, height };
}

function isFrame(wide: number, high: number, size: number, width: number, height: number): boolean {
  if (wide > width / 4 || high > Math.max(width, height) * 0.15) return true;
  return size < wide * high * 0.22 && wide > 2 * high && wide > 60;
}

/** Lines of text make rows of ink and rows without: here they are columns, so somebody turned the picture by a quarter. */
function hasLinesDownwards({ pixels, width, height }: Grey): boolean {
  const rows = new Float64Array(height);
  const columns = new Float64Array(width);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[y * width + x] as number) >= ink) continue;
      add(rows, y, 1);
      add(columns, x, 1);
    }
  }
  return changes(columns) > 1.3 * changes(rows);
}

/** How much the amount of ink changes from one line to the next, whatever the length of the lines. */
function changes(amounts: Float64Array): number {
  return amounts.reduce((sum, amount, index) => sum + (amount - (amounts[index - 1] ?? amount)) ** 2, 0);
}

function add(amounts: Uint32Array | Float64Array, index: number, amount: number): void {
  amounts[index] = (amounts[index] as number) + amount;
}
