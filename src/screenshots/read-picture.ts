import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorker, OEM, PSM } from 'tesseract.js';
import { decoded, type Undecodable } from './decode.ts';
import { type Grey, turnedOver } from './grey.ts';
import { legible } from './legible.ts';

/** The lines of each paragraph, from top to bottom. */
export type Paragraphs = string[][];

export type PictureReader = {
  /** What is written in a picture, given the bytes of its file; or why it can't be read. */
  read(bytes: Uint8Array<ArrayBuffer>): Promise<Paragraphs | Undecodable>;
  end(): Promise<unknown>;
};

type Word = { text: string; confidence: number };

type Line = { text: string; confidence: number; left: number; right: number; top: number; bottom: number };

/** In percent. What is less sure is mostly an icon. */
const leastConfidence = 50;
const leastOfWord = 30;
/** A picture of which so much is certain is not upside down. */
const upright = 70;

/** Text recognition for English, in a thread of its own. Nothing is fetched: its data is a package. */
export async function pictureReader(): Promise<PictureReader> {
  const data = dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/eng')));
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
  });
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SPARSE_TEXT,
    // There are black letters on white only.
    tessedit_do_invert: '0',
  });

  async function linesIn(picture: Grey): Promise<Line[]> {
    const { data } = await worker.recognize(portableGreymap(picture), {}, { text: false, blocks: true });
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    return lines.map(({ words, confidence, bbox }) => ({
      text: textOf(words),
      confidence,
      ...{ left: bbox.x0, right: bbox.x1, top: bbox.y0, bottom: bbox.y1 },
    }));
  }

  return {
    async read(bytes) {
      const picture = await decoded(bytes);
      if (typeof picture === 'string') return picture;
      const prepared = legible(picture);
      const lines = await linesIn(prepared);
      const wasTurned = prepared.width > prepared.height !== picture.width > picture.height;
      if (!wasTurned || certainty(lines) >= upright) return paragraphs(lines);
      // To the left was the wrong way.
      const others = await linesIn(turnedOver(prepared));
      return paragraphs(certainty(others) > certainty(lines) ? others : lines);
    },
    end: () => worker.terminate(),
  };
}

/** An icon at the edge of a line is taken for a word, but not for a certain one. */
function textOf(words: readonly Word[]): string {
  const isWord = ({ confidence }: Word) => confidence >= leastOfWord;
  return words
    .slice(words.findIndex(isWord), words.findLastIndex(isWord) + 1)
    .map(({ text }) => text)
    .join(' ');
}

/** A file format that is no more than a line and the pixels. */
function portableGreymap({ pixels, width, height }: Grey): Buffer {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), pixels]);
}

/** The mean of all letters. */
function certainty(lines: readonly Line[]): number {
  const letters = lines.reduce((sum, { text }) => sum + text.length, 0);
  return lines.reduce((sum, { text, confidence }) => sum + confidence * text.length, 0) / (letters || 1);
}

/** Lines right below each other, of one size, are one paragraph. */
function paragraphs(lines: readonly Line[]): Paragraphs {
  const found: Line[][] = [];
  const legibleLines = lines.filter(
    ({ text, confidence }) => confidence >= leastConfidence && /[\p{L}\p{N}]{2}/u.test(text),
  );
  for (const line of legibleLines.toSorted((a, b) => a.top - b.top)) {
    const above = found.find((paragraph) => continues(line, paragraph.at(-1)));
    if (above) above.push(line);
    else found.push([line]);
  }
  return found.map((paragraph) => paragraph.map(({ text }) => text));
}

function continues(line: Line, above: Line | undefined): boolean {
  if (above === undefined) return false;
  const [height, heightAbove] = [line.bottom - line.top, above.bottom - above.top];
  const gap = line.top - above.bottom;
  const isNear = gap < 0.9 * Math.max(height, heightAbove) && gap > -0.5 * height;
  const isAlike = Math.max(height, heightAbove) < 1.6 * Math.min(height, heightAbove);
  return isNear && isAlike && line.left < above.right && line.right > above.left;
}
