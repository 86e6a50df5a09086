import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import decodeJpeg, { init as initJpeg } from '@jsquash/jpeg/decode.js';
import decodePng, { init as initPng } from '@jsquash/png/decode.js';
import decodeWebp, { init as initWebp } from '@jsquash/webp/decode.js';
import { imageDimensionsFromData } from 'image-dimensions';
import type { Grey } from './grey.ts';

/** A photo of twelve megapixels. Decoded it takes 50 MB, twice for a moment. */
const mostPixels = 13_000_000;
/** Less has no room for a word. */
const leastSide = 12;

type Format = 'png' | 'jpeg' | 'webp';
export type Undecodable = 'not-a-picture' | 'too-large';

/**
 * The picture in some bytes, whatever they are called; or why there is none. Its size is read from its head before anything of it is
 * decoded. Of an animated one it is the first picture, or none.
 */
export async function decoded(bytes: Uint8Array<ArrayBuffer>): Promise<Grey | Undecodable> {
  const { width = 0, height = 0, type } = dimensions(bytes) ?? {};
  if (!isFormat(type) || Math.min(width, height) < leastSide) return 'not-a-picture';
  if (width * height > mostPixels) return 'too-large';
  try {
    const image = await (await decoder(type))(bytes.buffer);
    // What is said in one place of a file and what is done in another may differ.
    return image.width * image.height > mostPixels ? 'too-large' : grey(image);
  } catch {
    return 'not-a-picture';
  }
}

function dimensions(bytes: Uint8Array) {
  try {
    return imageDimensionsFromData(bytes);
  } catch {
    return undefined;
  }
}

function isFormat(type: string | undefined): type is Format {
  return type === 'png' || type === 'jpeg' || type === 'webp';
}

type Image = { data: Uint8ClampedArray; width: number; height: number };

/** They are made for browsers: here each has to be given its WebAssembly, and the class of its result. */
async function decoder(format: Format): Promise<(bytes: ArrayBuffer) => Promise<Image>> {
  Object.assign(globalThis, { ImageData: DecodedImage });
  switch (format) {
    case 'png':
      await initPng(await contents('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
      return (bytes) => decodePng(bytes);
    case 'jpeg':
      await initJpeg({ wasmBinary: await contents('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm') });
      return (bytes) => decodeJpeg(bytes, { preserveOrientation: true });
    case 'webp':
      await initWebp({ wasmBinary: await contents('@jsquash/webp/codec/dec/webp_dec.wasm') });
      return (bytes) => decodeWebp(bytes);
  }
}

class DecodedImage implements Image {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}

function contents(name: string): Promise<Buffer> {
  return readFile(fileURLToPath(import.meta.resolve(name)));
}

/** As bright as it looks, on white where it is transparent. */
function grey({ data, width, height }: Image): Grey {
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = [
      data[4 * at],
      data[4 * at + 1],
      data[4 * at + 2],
      data[4 * at + 3],
    ];
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue;
    pixels[at] = (bright * alpha) / 255 + 255 - alpha;
  }
  return { pixels, width, height };
}
