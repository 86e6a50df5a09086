import type { Phrase } from '../../training/phrases.ts';

const size = 100 * 1024;

/** Texts of 100 KiB that somebody might send to make the finder slow. */
export function hostileTexts(phrases: readonly Phrase[]): Readonly<Record<string, string>> {
  return {
    'one letter': filled('a'),
    asterisks: filled('*'),
    'asterisks and spaces': filled('* '),
    'quotation marks': filled('" he '),
    'digits, then a letter': `${filled('0')}x`,
    'marks on a letter': filled('e\u0301\u0302\u0303\u0304'),
    'letters that grow eighteenfold': filled('\ufdfa'),
    'nothing visible': filled('\u200b'),
    'halves of an emoji': filled('\ud83d'),
    'emoji in words': filled('a😀'),
    'lines of one word': filled('error\n'),
    'one word, glued': filled('internalservererror'),
    'look-alikes': filled('Іnternаl Sеrvеr Еrrоr '),
    'words that nobody knows': filled(unknownWords(' ')),
    'lines of such words': filled(unknownWords('\n')),
    'Japanese without end': filled('読み込めないエラー'),
    JSON: filled('{"error":{"code":500,"message":"Internal Server Error"}},'),
    'every phrase of the set': filled(phrases.map(({ text }) => text).join('\n')),
    'every phrase in one line': filled(phrases.map(({ text }) => text.replaceAll('\n', ' ')).join(' ')),
  };
}

function filled(text: string): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

function unknownWords(separator: string): string {
  return Array.from(
    { length: 2000 },
    (_, index) => `${(index * 7919).toString(26)}qz${(index * 104_729).toString(31)}`,
  ).join(separator);
}
