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

/** Letters of their own that people type as other ones as soon as it is quicker. */
const shorthand = new Map(Object.entries({ ł: 'l', ı: 'i', đ: 'd', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe' }));

/** Digits and signs that people type in place of letters, or that text recognition mistakes for them. */
const leet = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a' }),
);

const amount = /^\d+[a-z]{1,3}$/u;
const invisible = /[\p{Default_Ignorable_Code_Point}[\p{Cc}--[\n\r\t]]]/gv;
const tag = /<\/?\p{L}[^<>]{0,200}>/gu;
/** How Discord writes who or where is meant, and an emoji of a server: it says nothing. */
const mention = /<(?:@[!&]?|#|:\w{1,32}:)\d{1,20}>|@(?:everyone|here)\b/gu;
const contraction = /['’ʼ`´](?=(?:t|s|re|ve|ll|d|m)(?!\p{L}))/gu;
const emojiInWord = /(?<=\p{L})\p{Extended_Pictographic}+(?=\p{L})/gu;
const stretchedLetter = /(\p{L})\1{2,}/gu;
/** Marks that make another letter of one, as vowel signs do; what is left of the others is read as well without them. */
const vowelSign = 'ु-ॅे-ॉ्';
const voicedKana = /[\p{Script=Hiragana}\p{Script=Katakana}][\u3099\u309a]/gu;
const accent = new RegExp(`[\\p{Mn}--[${vowelSign}]]`, 'gv');
const word = new RegExp(`[\\p{L}\\p{Mc}\\p{N}$@ー${vowelSign}]+`, 'gv');

/**
 * The words of a text without what is only a matter of typing or markup: case, accents, width, stretched letters, letters
 * that only look like others. A text is cut twice, because one letter can become eighteen plain ones.
 */
export function plainWords(text: string): string[] {
  const plain = ends(ends(text).normalize('NFKD'))
    .replace(invisible, '')
    .replace(tag, '\n')
    .replace(mention, '\n')
    .replace(voicedKana, (letter) => letter.normalize('NFC'))
    .replace(accent, '')
    .toLowerCase()
    .replace(/[łıđøßæœ]/gu, (letter) => shorthand.get(letter) ?? letter)
    .replace(contraction, '')
    .replace(emojiInWord, '')
    .replace(stretchedLetter, '$1');
  return (plain.match(word) ?? []).map(asMeant);
}

/** What is left of words where no letter can be mistaken for another by a person or by text recognition. */
export function skeleton(words: readonly string[]): string {
  return replaced(words.join(''), lookAlikes)
    .replaceAll(/[l1|]/gu, 'i')
    .replaceAll('0', 'o')
    .replaceAll('5', 's')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

function ends(text: string): string {
  if (text.length <= longest.head + longest.tail) return text;
  return `${text.slice(0, longest.head)}\n${text.slice(-longest.tail)}`;
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

function replaced(written: string, table: ReadonlyMap<string, string>): string {
  return Array.from(written, (letter) => table.get(letter) ?? letter).join('');
}
