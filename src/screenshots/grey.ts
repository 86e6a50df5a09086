/** A picture without colours: a byte for each pixel, row by row, 0 is black. */
export type Grey = { pixels: Uint8Array; width: number; height: number };

/** The same at another size. */
export function scaled(picture: Grey, factor: number): Grey {
  if (factor === 1) return picture;
  return factor > 1 ? enlarged(picture, factor) : reduced(picture, 1 / factor);
}

/** The same, turned by a quarter to the left. */
export function turnedLeft({ pixels, width, height }: Grey): Grey {
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[(width - 1 - x) * height + y] = at(pixels, y * width + x);
  }
  return { pixels: turned, width: height, height: width };
}

/** The same, upside down. */
export function turnedOver({ pixels, width, height }: Grey): Grey {
  return { pixels: pixels.toReversed(), width, height };
}

/** Each pixel between the four of the picture that are nearest. */
function enlarged({ pixels, width, height }: Grey, factor: number): Grey {
  const size = { width: Math.round(width * factor), height: Math.round(height * factor) };
  const larger = new Uint8Array(size.width * size.height);
  const columns = Array.from({ length: size.width }, (_, x) => between((x + 0.5) / factor - 0.5, width));
  for (let y = 0; y < size.height; y += 1) {
    const row = between((y + 0.5) / factor - 0.5, height);
    const above = row.first * width;
    const below = row.second * width;
    for (let x = 0; x < size.width; x += 1) {
      const { first, second, part } = columns[x] as Between;
      const top = mixed(at(pixels, above + first), at(pixels, above + second), part);
      const bottom = mixed(at(pixels, below + first), at(pixels, below + second), part);
      larger[y * size.width + x] = mixed(top, bottom, row.part);
    }
  }
  return { pixels: larger, ...size };
}

/** Each pixel the mean of those that it replaces. */
function reduced({ pixels, width, height }: Grey, by: number): Grey {
  const size = { width: Math.max(1, Math.floor(width / by)), height: Math.max(1, Math.floor(height / by)) };
  const smaller = new Uint8Array(size.width * size.height);
  for (let y = 0; y < size.height; y += 1) {
    const [top, bottom] = span(y, by, height);
    for (let x = 0; x < size.width; x += 1) {
      const [left, right] = span(x, by, width);
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1) sum += at(pixels, row * width + column);
      }
      smaller[y * size.width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { pixels: smaller, ...size };
}

type Between = { first: number; second: number; part: number };

function between(place: number, length: number): Between {
  const within = Math.min(length - 1, Math.max(0, place));
  const first = Math.floor(within);
  return { first, second: Math.min(length - 1, first + 1), part: within - first };
}

function span(index: number, by: number, length: number): [number, number] {
  const first = Math.min(length - 1, Math.floor(index * by));
  return [first, Math.min(length, Math.max(first + 1, Math.floor((index + 1) * by)))];
}

function mixed(one: number, other: number, part: number): number {
  return one + (other - one) * part;
}

function at(pixels: Uint8Array, index: number): number {
  return pixels[index] as number;
}
