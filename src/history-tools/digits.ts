/** The hours of a clock from one on, as each language says them; `|` parts the forms of one. */
const spoken = [
  'one two three four five six seven eight nine ten eleven twelve',
  // “Sept” is a month, and “un”, “une” and “eine” begin a length.
  '- deux trois quatre cinq - - huit neuf dix onze douze',
  '- zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  '- twee drie - vijf zes zeven - negen tien - twaalf',
  '- два|двух три|тр[её]х четыре|четыр[её]х пят[ьи] шест[ьи] сем[ьи] восемь|восьми девят[ьи] десят[ьи] одиннадцат[ьи] двенадцат[ьи]',
  "- другій третій четвертій п'ятій шостій сьомій восьмій дев'ятій десятій одинадцятій дванадцятій",
].map((hours) => hours.split(' '));

const hours = Array.from({ length: 12 }, (_, index) => {
  const forms = spoken.map((each) => each[index] ?? '-').filter((form) => form !== '-');
  return word(forms.join('|'), 'giu');
});

const halves = [
  'elf',
  'twaalf',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
];
const hourBefore = (hour: number) => ((hour + 10) % 12) + 1;
const kanji = '一二三四五六七八九十';

/** With digits for numbers in words, and “quarter to ten” as 9:45. */
export function withDigits(text: string): string {
  return hours
    .reduce((rest, hour, index) => rest.replaceAll(hour, String(index + 1)), withDutchHalves(text))
    .replaceAll(/\bquarter past (\d{1,2})\b/giu, '$1:15')
    .replaceAll(/\bhalf past (\d{1,2})\b/giu, '$1:30')
    .replaceAll(/\bquarter to (\d{1,2})\b/giu, (_, hour) => `${hourBefore(Number(hour))}:45`)
    .replaceAll(/\bhalb (\d{1,2})\b/giu, (_, hour) => `${hourBefore(Number(hour))}:30`)
    .replaceAll(/[两兩]/gu, '二')
    .replaceAll(/(十?[一二三四五六七八九]|十)(?=\s*(?:時|点|點|个?小时|個?小時))/gu, fromKanji);
}

/** “Half tien” is half an hour before ten; the English “half ten” is half an hour after it. */
function withDutchHalves(text: string): string {
  return text.replaceAll(word(`half (${halves.join('|')})`, 'giu'), (_, hour: string) => {
    const at = halves.indexOf(hour.toLowerCase()) + 10;
    return `${at > 12 ? at - 12 : at}:30`;
  });
}

function fromKanji(written: string): string {
  const digits = [...written].map((each) => kanji.indexOf(each) + 1);
  return String(digits.reduce((sum, each) => sum + each, 0));
}

function word(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, flags);
}
