/** Enough for the longest Discord message and embed. Anything longer is a paste, and its two ends say the most. */
const longest = { head: 4096, tail: 1024 };

/** Letters of other alphabets and of phonetic script that look like Latin ones and that NFKD leaves alone. */
const lookAlikes = new Map<string, string>(
  `аɑαᴀ:a вʙβ:b сᴄϲ:c ԁᴅ:d еᴇєε:e ꜰ:f ɡɢ:g һʜн:h іɪιı:i јᴊ:j кᴋκ:k ʟӏ:l мᴍ:m пɴη:n оᴏοσ:o рᴘρ:p ʀг:r ѕꜱ:s тᴛτ:t ᴜυ:u
  ᴠѵν:v ᴡѡ:w хχ:x уʏγ:y ᴢ:z`
    .split(/\s+/u)
    .map((pair) => pair.split(':'))
    .flatMap(([alike = '', latin = '']) => Array.from(alike, (letter): [string, string] => [letter, latin])),
);

/** Digits and signs that people type in place of letters, or that text recognition mistakes for them. */
const leet = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a' }),
);

const amount = /^\d+[a-z]{1,3}$/u;
const invisible = /[\p{Default_Ignorable_Code_Point}[\p{Cc}--[\n\r\t]]]/gv;
const tag = /<\/?\p{L}[^<>]{0,200}>/gu;
const contraction = /['’ʼ`´](?=(?:t|s|re|ve|ll|d|m)(?!\p{L}))/gu;
const emojiInWord = /(?<=\p{L})\p{Extended_Pictographic}+(?=\p{L})/gu;
const stretchedLetter = /(\p{L})\1{2,}/gu;
const word = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]|[[\p{L}\p{N}$@]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー]]+/gv;

/** Removes what is only a matter of typing or markup: case, accents, width, stretched letters, invisible characters. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(invisible, '')
    .replace(tag, '\n')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(contraction, '')
    .replace(emojiInWord, '')
    .replace(stretchedLetter, '$1');
}

/** The part of a text that is worth reading, made plain. It is cut twice, because one letter can become eighteen plain ones. */
export function plainExcerpt(text: string): string {
  return plain(ends(ends(text).normalize('NFKD')));
}

function ends(text: string): string {
  if (text.length <= longest.head + longest.tail) return text;
  return `${text.slice(0, longest.head)}\n${text.slice(-longest.tail)}`;
}

/** The words of a plain text as they are written. Chinese and Japanese have no spaces and are split by the character. */
export function writtenWords(plainText: string): string[] {
  return (plainText.match(word) ?? []).map(asMeant);
}

/** Text between asterisks. If it has several words, it is what somebody does in a role play. */
export const deed = /(?<!\*)\*([^*\n]+)\*(?!\*)/gu;

/** Splits at the ends of sentences and lines. */
export function sentencesOf(plainText: string): string[] {
  return plainText.split(/[\n\r!?;。！？]+|\.(?=\s|$)/u).filter((sentence) => sentence.trim() !== '');
}

function asMeant(written: string): string {
  if (/^[\doil]+$/u.test(written) && /\d/u.test(written))
    return written.replaceAll('o', '0').replaceAll(/[il]/gu, '1');
  if (!/\p{L}/u.test(written) || amount.test(written)) return written;
  return inLatin(/[\d$@]/u.test(written) ? replaced(written, leet) : written);
}

/** Reads a word that mixes Latin letters with ones that only look Latin. */
function inLatin(written: string): string {
  const mixed = /\p{sc=Latn}/u.test(written) && /\P{sc=Latn}/u.test(written);
  return mixed ? replaced(written, lookAlikes) : written;
}

/** A time of day, a length, a size: `11pm`, `24hrs`, `10k`. */
export function isAmount(written: string): boolean {
  return amount.test(written);
}

/** Reads letters that only look Latin as Latin ones. */
export function lookedAt(written: string): string {
  return replaced(written, lookAlikes);
}

function replaced(written: string, table: ReadonlyMap<string, string>): string {
  return Array.from(written, (letter) => table.get(letter) ?? letter).join('');
}

/** The part that all forms of a word share: `loading`, `loaded` and `loads` all come to `load`. */
export function stem(written: string): string {
  if (/^[а-я]{4,}$/u.test(written)) return written.replace(/[аеиоуыэюяь]{1,2}$/u, '');
  if (!/^[a-z]{4,}$/u.test(written)) return written;
  const bare = written.replace(/(?:ing|ed|(?<=\w{4})es|(?<!s)s|e)$/u, '');
  if (bare.length < 3 || !/[aeiouy]/u.test(bare)) return written;
  return bare.replace(/([bdgmnprt])\1$/u, '$1');
}
