import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * What somebody wrote, and what it means: any of the entries `ids`, none of them where it is about no error of C.AI, and
 * the topic that answers it as a question. `kind` is what it is about instead of an error.
 */
export type Phrase = {
  text: string;
  ids: readonly string[];
  topic: string | null;
  kind: string | null;
  /** Who wrote it, beginning with the language: `en-b`. */
  batch: string;
};

/** What somebody wrote of dying, of hurting themselves or of not going on, or in low spirits, and how it was meant. */
export type CrisisPhrase = {
  text: string;
  meant: 'crisis' | 'hyperbole' | 'fiction' | 'other';
  batch: string;
};

/** Files of `none` that have the same words as a crisis and none of the need; some lines of `ordinary` are about errors. */
const likeCrises = new Map<string, CrisisPhrase['meant']>([
  ['hyperbole', 'hyperbole'],
  ['fiction', 'fiction'],
  ['low-spirits', 'other'],
  ['ordinary', 'other'],
]);

type Line = { text: string; batch: string; label: string };

/** Every phrase of the folders `errors`, `topics` and `none`, in an order that depends on the files alone. */
export function phrases(folder = import.meta.dirname): Phrase[] {
  const errors = Map.groupBy(linesIn(join(folder, 'errors')), key);
  const topics = Map.groupBy(linesIn(join(folder, 'topics')), key);
  const others = Map.groupBy(
    linesIn(join(folder, 'none')).filter(({ label }) => !likeCrises.has(label)),
    key,
  );
  return [...new Set([...errors.keys(), ...topics.keys(), ...others.keys()])].map((line) => {
    const [batch = '', text = ''] = line.split('\t');
    return {
      text: withLineBreaks(text),
      ids: labels(errors.get(line)),
      topic: labels(topics.get(line))[0] ?? null,
      kind: labels(others.get(line))[0] ?? null,
      batch,
    };
  });
}

/** Every phrase of the folder `crisis`, and of what is like one. Whether they are about an error as well is left open. */
export function crisisPhrases(folder = import.meta.dirname): CrisisPhrase[] {
  const crisis = linesIn(join(folder, 'crisis')).map((line) => ({ ...line, meant: 'crisis' as const }));
  const others = linesIn(join(folder, 'none')).flatMap((line) => {
    const meant = likeCrises.get(line.label);
    return meant === undefined ? [] : [{ ...line, meant }];
  });
  return [...crisis, ...others].map(({ text, meant, batch }) => ({
    text: withLineBreaks(text),
    meant,
    batch,
  }));
}

function withLineBreaks(text: string): string {
  return text.replaceAll(String.raw`\n`, '\n');
}

/** The language in which a phrase is written, or `mixed` where a writer used many. */
export function languageOf({ batch }: Pick<Phrase, 'batch'>): string {
  return batch.split('-')[0] ?? '';
}

function linesIn(folder: string): Line[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      return lines
        .filter((line) => line !== '')
        .map((line) => {
          const [batch = '', text = ''] = line.split('\t');
          return { batch, text, label: basename(file, '.txt') };
        });
    });
}

function key({ batch, text }: Line): string {
  return `${batch}\t${text}`;
}

function labels(lines: readonly Line[] = []): string[] {
  return [...new Set(lines.map(({ label }) => label))];
}
